import { addDays, type LondonDate } from '@hub/kernel';
import { readDays, type DaysReading } from './dates.js';

/**
 * The earliest date on which a review at MASE or MAP still counts: one of the last so many (31) London dates, today
 * included (indicator definition 8i, fourth limb).
 */
export const firstReviewDate = (today: LondonDate, withinDays: number): LondonDate => addDays(today, 1 - withinDays);

/** The monthly review: a child heard on a date is next due so that one of any 31 dates in a row has a review. */
export const readMonthlyReview = (lastReview: LondonDate, withinDays: number, today: LondonDate): DaysReading =>
  readDays(addDays(lastReview, withinDays - 1), today);
