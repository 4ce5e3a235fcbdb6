import { elapsedHours, londonDateOf, type Instant } from '@hub/kernel';

/** How police told us of a report or a return, seen at a moment. */
export interface NoticeReading {
  readonly told: boolean;
  /**
   * Told on the same London date. While we have not been told: `undefined` on that date, because it can still be met,
   * and false from the next.
   */
  readonly sameDay?: boolean;
  /** Elapsed hours from the fact to the notice; while not told, to the moment. Negative = told before. */
  readonly lagHours: number;
}

/**
 * Police tell us on the day itself that a child is missing (from the report) and that a child returned (from the find):
 * the same London date (improvement plan 8.3.4; indicator definitions T1 to T3).
 */
export const readNotice = (happenedAt: Instant, notifiedAt: Instant | undefined, now: Instant): NoticeReading => {
  const lagHours = elapsedHours(happenedAt, notifiedAt ?? now);
  const sameDate = londonDateOf(happenedAt) === londonDateOf(notifiedAt ?? now);
  if (notifiedAt !== undefined) return { told: true, sameDay: sameDate, lagHours };
  return sameDate ? { told: false, lagHours } : { told: false, sameDay: false, lagHours };
};
