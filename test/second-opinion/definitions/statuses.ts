import type { Child, Children } from './children.js';
import type { Row } from './csv.js';
import type { Day } from './london.js';
import { at, type Records } from './records.js';

const RANK = ['CLA', 'CPP', 'CIN', 'EARLY_HELP'];

/** The dates of a row with a start and an end contain a day. */
export const holdsOn = (row: Row, day: Day, start = 'start', end = 'end'): boolean => {
  const from = at(row[start]);
  const to = at(row[end]);
  return from !== undefined && from <= day && (to === undefined || day < to);
};

/** What a child is to social care, day by day. */
export interface Statuses {
  has(child: Child, status: string, day: Day): boolean;
  /** The highest of CLA, CPP, CIN and early help; undefined without one. */
  highest(child: Child, day: Day): string | undefined;
}

/** Reads the statuses from the records known. */
export const statusesIn = (records: Records, children: Children): Statuses => {
  const ofChild = new Map<Child, Row[]>();
  for (const row of records('statuses')) {
    const child = children.of(row.child_id);
    if (child) ofChild.set(child, [...(ofChild.get(child) ?? []), row]);
  }
  const has = (child: Child, status: string, day: Day): boolean =>
    (ofChild.get(child) ?? []).some((row) => row.status === status && holdsOn(row, day));
  return { has, highest: (child, day) => RANK.find((status) => has(child, status, day)) };
};
