import type Database from 'libsql';
import type { LondonDate } from '@hub/kernel';
import { firstDayNeeded, leastThatIsMany, mondayOf, type Access, type UnusualSettings } from '@hub/sharing';
import { NOTHING_MORE, type More } from './index-writer.js';

type Row = readonly [
  ...[at: string, day: string, person: string, agency: string, role: string, kind: string, query: string],
  ...[children: number, more: string | null, childIds: string | null],
];

/** Whose records a longer list shows does not matter to any rule, and reading it would be most of the work. */
const MOST_CHILDREN = 20;

/** What `isWholeRecord` says, of a line. */
const WHOLE_RECORD = `part = 1 and query = 'child' and children > 0 and kind in ('read', 'export', 'print')`;

/** Each part is looked for by its days: they are few of the many that a kind, person or group has. */
const OF_DAY = `
  select position from lines indexed by lines_of_day where day = ?
  union
  select position from lines indexed by lines_of_day where day >= ? and day < ? and ${WHOLE_RECORD} and person in (
    select person from lines indexed by lines_of_day where day = ? and ${WHOLE_RECORD}
    group by person having sum(children) >= ?)
  union
  select position from lines indexed by lines_of_day where day >= ? and day < ? and ${WHOLE_RECORD} and group_id in (
    select group_id from lines indexed by lines_of_day where day >= ? and day <= ? and ${WHOLE_RECORD}
    group by group_id having count(distinct person) >= ?)`;

/**
 * What people did on a day, in the order of time, without what pages were told by themselves; and of the days before only
 * what can make something of that day unusual: what is usual for those who opened many records on it, and the week of the
 * children whom many people opened.
 */
export const accessesFor = (db: Database.Database, day: LondonDate, rules: UnusualSettings): readonly Access[] => {
  const { records, people } = leastThatIsMany(rules);
  const [monday, usualFrom] = [mondayOf(day), firstDayNeeded({ from: day, to: day }, rules)];
  const rows = db
    .prepare(
      `select lines.at, lines.day, person, agency, role, kind, query, lines.children, more,
         case when lines.children <= ? then subject_groups.children end
       from lines left join subject_groups on subject_groups.id = lines.group_id
       where position in (${OF_DAY}) and part = 1 and kind in ('read', 'search', 'export', 'print', 'refused')
       order by position`,
    )
    .raw()
    .iterate([
      ...[MOST_CHILDREN, day],
      ...[usualFrom, day, day, records],
      ...[monday, day, monday, day, people],
    ]) as Iterable<Row>;
  const accesses: Access[] = [];
  for (const [at, on, person, agency, role, kind, query, children, more, ids] of rows) {
    const { ownSurname, unrelated, forOwnName } = more === null ? NOTHING_MORE : (JSON.parse(more) as More);
    const childIds = ids === null ? [] : (JSON.parse(ids) as string[]);
    accesses.push({
      ...{ at, day: on, person, agency, role, kind, query, childIds, children, ownSurname, unrelated },
      ...(forOwnName ? { forOwnName } : {}),
    });
  }
  return accesses;
};
