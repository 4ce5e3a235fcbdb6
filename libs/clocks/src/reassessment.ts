import { addDays, addMonths, type LondonDate } from '@hub/kernel';
import { readDays, type DaysReading } from './dates.js';

/** How long an assessment stays in date. Local practice varies, so it is a setting. */
export type ReassessWithin = { readonly months: number } | { readonly weeks: number };

/** Three months at most: the rule unless another is chosen. */
export const REASSESS_ROUTINELY: ReassessWithin = { months: 3 };

/** Six weeks for a child on a plan, where that is local practice. */
export const REASSESS_ON_PLAN: ReassessWithin = { weeks: 6 };

/** Twelve weeks after a new concern, where that is local practice. */
export const REASSESS_NEW_CONCERN: ReassessWithin = { weeks: 12 };

/** When a strand must be assessed again after an assessment on a London date. */
export const readReassessment = (lastAssessed: LondonDate, within: ReassessWithin, today: LondonDate): DaysReading =>
  readDays(
    'months' in within ? addMonths(lastAssessed, within.months) : addDays(lastAssessed, within.weeks * 7),
    today,
  );
