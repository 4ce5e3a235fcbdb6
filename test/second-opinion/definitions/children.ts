import type { Row } from './csv.js';
import { birthday, dayOf, type Day, type Moment } from './london.js';
import { at, type Records } from './records.js';

/** A child, under the id that holds. */
export interface Child {
  readonly id: string;
  readonly born: Day;
  readonly sex: string;
  /** The authority is responsible for the child; otherwise the child is hosted. */
  readonly own: boolean;
}

/** The children known, and which one an id or a report means. */
export interface Children {
  readonly all: readonly Child[];
  /** The child of an id, also of an old one; undefined when no such child is known. */
  of(id: string | undefined): Child | undefined;
  /** The child a report is about; undefined when it waits, is in the match queue or is a conflict. */
  reportedIn(report: Row): Child | undefined;
}

/** Under 18 on a London date. */
export const isChildOn = (child: Child, day: Day): boolean => day < birthday(child.born, 18);

/** Under 18 on the London date of a moment. */
export const isChildAt = (child: Child, moment: Moment): boolean => isChildOn(child, dayOf(moment));

const IGNORED = /[\p{M}\p{Pd}\u2212\s'`\u2018\u2019]/gu;

const plain = (name: string | undefined): string => (name ?? '').normalize('NFKD').toLowerCase().replace(IGNORED, '');
const nameOf = (row: Row): string => `${plain(row.surname)}|${plain(row.forename)}`;

/** Merges of which none leads back to itself: a circle is a conflict, its merges are counted nowhere. */
const mergesOf = (aliases: readonly Row[]): ReadonlyMap<string, string> => {
  const all = new Map(aliases.map((row) => [row.old_child_id ?? '', row.child_id ?? '']));
  const inCircle = (old: string): boolean => {
    let id = all.get(old);
    for (let steps = 0; steps < all.size && id !== undefined && id !== old; steps += 1) id = all.get(id);
    return id === old;
  };
  return new Map([...all].filter(([old]) => !inCircle(old)));
};

/** Reads who is who from the records known. */
export const childrenIn = (records: Records, authority: string): Children => {
  const rows = new Map(records('children').map((row) => [row.child_id ?? '', row]));
  const merges = mergesOf(records('child_aliases'));
  /** Where an id leads; a merge into an id that nobody knows waits. */
  const known = (id: string): string | undefined => {
    const into = merges.get(id);
    return (into === undefined ? undefined : known(into)) ?? (rows.has(id) ? id : undefined);
  };
  const children = new Map<string, Child>();
  const named: { readonly child: Child; readonly name: string; readonly born: string }[] = [];
  for (const [id, row] of rows) {
    if (known(id) !== id) continue;
    const own = row.responsible_la === authority;
    children.set(id, { id, born: at(row.dob) ?? NaN, sex: row.sex ?? '', own });
  }
  const of = (id: string | undefined): Child | undefined => (id ? children.get(known(id) ?? '') : undefined);
  for (const [id, row] of rows) {
    const child = of(id);
    if (child) named.push({ child, name: nameOf(row), born: row.dob ?? '' });
  }
  const decisions = new Map(records('match_decisions').map((row) => [row.report_ref, row.child_id]));

  const reportedIn = (report: Row): Child | undefined => {
    const name = nameOf(report);
    if (report.child_id) {
      const child = of(report.child_id);
      const ofChild = named.filter((one) => one.child === child);
      return ofChild.some((one) => one.name === name || one.born === report.dob) ? child : undefined;
    }
    const decided = of(decisions.get(report.report_ref));
    if (decided) return decided;
    const matching = new Set(
      named.filter((one) => one.name === name && one.born === report.dob).map(({ child }) => child),
    );
    return matching.size === 1 ? [...matching][0] : undefined;
  };
  return { all: [...children.values()], of, reportedIn };
};
