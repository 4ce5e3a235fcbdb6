import type Database from 'libsql';
import type { Access } from '@hub/sharing';
import { NOTHING_MORE, type More } from './index-writer.js';

type Row = readonly [
  ...[at: string, day: string, person: string, agency: string, role: string, kind: string, query: string],
  ...[children: number, more: string | null, childIds: string | null],
];

/** Whose records a longer list shows does not matter to any rule, and reading it would be most of the work. */
const MOST_CHILDREN = 20;

/** What people did in these days, in the order of time, without what pages were told by themselves. */
export const accessesOf = (db: Database.Database, from: string, to: string): Access[] => {
  const rows = db
    .prepare(
      `select lines.at, lines.day, person, agency, role, kind, query, lines.children, more,
         case when lines.children <= ? then child_groups.children end
       from lines left join child_groups on child_groups.id = lines.group_id
       where day >= ? and day <= ? and kind in ('read', 'search', 'export', 'print', 'refused') and part = 1
       order by position`,
    )
    .raw()
    .iterate([MOST_CHILDREN, from, to]) as Iterable<Row>;
  const accesses: Access[] = [];
  for (const [at, day, person, agency, role, kind, query, children, more, ids] of rows) {
    const { ownSurname, unrelated, forOwnName } = more === null ? NOTHING_MORE : (JSON.parse(more) as More);
    const childIds = ids === null ? [] : (JSON.parse(ids) as string[]);
    accesses.push({
      ...{ at, day, person, agency, role, kind, query, childIds, children, ownSurname, unrelated },
      ...(forOwnName ? { forOwnName } : {}),
    });
  }
  return accesses;
};
