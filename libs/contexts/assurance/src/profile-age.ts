import { daysBetween, londonDateOf, type Instant, type LondonDate } from '@hub/kernel';

/** How old the numbers of the latest sealed profile are, and whether that is too old. */
export interface ProfileAge {
  /** London days since the moment its numbers were known at; absent when none was ever sealed. */
  readonly days?: number;
  readonly limit: number;
  readonly stale: boolean;
}

/**
 * The age of a profile on a London date: from the day its numbers were known at, not the day it was sealed, so that a
 * draft that lay about is no fresh profile. On the last day of the limit it is still in time. None at all is stale.
 */
export const profileAge = (knownAt: Instant | undefined, today: LondonDate, limit: number): ProfileAge => {
  if (knownAt === undefined) return { limit, stale: true };
  const days = daysBetween(londonDateOf(knownAt), today);
  return { days, limit, stale: days > limit };
};
