import { hash } from 'node:crypto';
import type Database from 'libsql';
import { addDays, type LondonDate } from '@hub/kernel';
import { inListOrder, unusualAmong, type UnusualAccess, type UnusualSettings } from '@hub/sharing';
import { accessesFor } from './accesses.js';
import type { UnusualAsked } from './audit-desk.js';

/** The first and the last day of which there are lines; undefined when there are none. */
const daysOnRecord = (db: Database.Database): readonly [first: LondonDate, last: LondonDate] | undefined => {
  const [first, last] = db.prepare('select min(day), max(day) from lines').raw().get() as [
    string | null,
    string | null,
  ];
  return first === null || last === null ? undefined : [first, last];
};

/** The unusual accesses of one day. Those of a day that is over are worked out once for the same rules and kept. */
const unusualOn = (
  db: Database.Database,
  day: LondonDate,
  isOver: boolean,
  { rules, digest }: { readonly rules: UnusualSettings; readonly digest: string },
): readonly UnusualAccess[] => {
  const known = db.prepare('select found from unusual_days where rules = ? and day = ?').raw().get([digest, day]) as
    [string] | undefined;
  if (known) return JSON.parse(known[0]) as UnusualAccess[];
  const found = unusualAmong(accessesFor(db, day, rules), { from: day, to: day }, rules);
  if (isOver) {
    db.prepare('insert into unusual_days (rules, day, found) values (?, ?, ?)').run([
      digest,
      day,
      JSON.stringify(found),
    ]);
  }
  return found;
};

/**
 * Accesses of these days that somebody should look into, the latest first: the same as `unusualAmong` finds among all of
 * them. What is listed of a week is listed once, as its last day that is asked about says it. Moments of the audit never go
 * back, so nothing is added to a day before the last one.
 */
export const unusualInDays = (db: Database.Database, { days, rules }: UnusualAsked): readonly UnusualAccess[] => {
  const held = daysOnRecord(db);
  if (!held) return [];
  const [first, last] = held;
  const known = { rules, digest: hash('sha256', JSON.stringify(rules), 'hex') };
  const byKey = new Map<string, UnusualAccess>();
  const to = days.to < last ? days.to : last;
  for (let day = days.from > first ? days.from : first; day <= to; day = addDays(day, 1)) {
    for (const access of unusualOn(db, day, day < last, known)) byKey.set(access.key, access);
  }
  return inListOrder([...byKey.values()]);
};
