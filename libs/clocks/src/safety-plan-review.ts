import type { LondonDate } from '@hub/kernel';
import { readDays, type DaysReading } from './dates.js';

/** The review of a safety plan: overdue from the day after the date that was agreed. Absent when none was agreed. */
export const readPlanReview = (reviewDue: LondonDate | undefined, today: LondonDate): DaysReading | undefined =>
  reviewDue === undefined ? undefined : readDays(reviewDue, today);
