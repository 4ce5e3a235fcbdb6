import type { Instant } from '@hub/kernel';
import { readHours, type HoursReading } from './reading.js';

/** What the interview clock needs of a return. */
export interface ReturnToAnswer {
  readonly returnedAt: Instant;
  /** When police told us of the return; absent = never told. */
  readonly notifiedAt?: Instant | undefined;
  readonly completedAt?: Instant | undefined;
}

/** Both clocks of a return home interview: the statutory one, and the one that ran while we could act. */
export interface InterviewReading {
  readonly fromReturn: HoursReading;
  /** Absent while police have not told us of the return. */
  readonly fromNotice?: HoursReading;
}

/**
 * The clock of the return home interview: within so many elapsed hours (72) of the return, whenever we were told
 * (statutory guidance; indicator definitions 8e and T4). Exactly 72 h 00 min 00 s is in time.
 */
export const readInterview = (
  { returnedAt, notifiedAt, completedAt }: ReturnToAnswer,
  withinHours: number,
  now: Instant,
): InterviewReading => ({
  fromReturn: readHours(returnedAt, withinHours, completedAt, now),
  ...(notifiedAt === undefined ? {} : { fromNotice: readHours(notifiedAt, withinHours, completedAt, now) }),
});
