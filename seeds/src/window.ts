import type { LondonDate } from '@hub/kernel';
import { dateOf, dayOf, startOfDay, type Day, type Moment } from './moments.js';

/** The stretch of history that is written. */
export interface Window {
  readonly start: Day;
  /** The first day after it: nothing that happened or was learned on or after it is written. */
  readonly end: Day;
  readonly startAt: Moment;
  readonly endAt: Moment;
  readonly years: number;
  /** How far a moment lies along the history: 0 at its start, 1 at its end. */
  progress(moment: Moment): number;
}

/** Two whole financial years and the running one up to `end`. */
export const windowUpTo = (end: LondonDate): Window => {
  const last = dayOf(end);
  const before = dateOf(last - 1);
  const runningYear = Number(before.slice(0, 4)) - (before.slice(5) < '04-01' ? 1 : 0);
  const wholeYear = end.slice(5) === '04-01';
  const start = dayOf(`${runningYear - (wholeYear ? 1 : 2)}-04-01`);
  const startAt = startOfDay(start);
  const endAt = startOfDay(last);
  return {
    start,
    end: last,
    startAt,
    endAt,
    years: (last - start) / 365.25,
    progress: (moment) => Math.min(1, Math.max(0, (moment - startAt) / (endAt - startAt))),
  };
};
