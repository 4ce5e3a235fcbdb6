import { addDays, type LondonDate } from '@hub/kernel';
import type { PersonDetails } from './person.events.js';
import type { IntelligenceRules } from './rules.js';

/**
 * How far a record of a person of concern may be relied on.
 *
 * - `current`: looked at, and not yet due again;
 * - `review-due`: the date has passed; still in the lists, with a flag;
 * - `expired`: nobody looked for so long that it left the live lists until somebody does. Nothing is deleted;
 * - `let-go`: somebody looked, and found it not needed.
 */
export type PersonStanding = 'current' | 'review-due' | 'expired' | 'let-go';

export interface ReviewedPerson {
  readonly details: Pick<PersonDetails, 'reviewDue'>;
  readonly review?: { readonly outcome: 'keep' | 'let_go'; readonly reviewDue?: LondonDate | undefined } | undefined;
}

/** By which date it is looked at next: the later of what the agency and what the last review said. */
export const reviewDueOf = ({ details, review }: ReviewedPerson): LondonDate =>
  review?.reviewDue !== undefined && review.reviewDue > details.reviewDue ? review.reviewDue : details.reviewDue;

/** How a record stands on a date. The review date itself is still in time. */
export const personStandingOn = (
  person: ReviewedPerson,
  date: LondonDate,
  { expireAfterDays }: Pick<IntelligenceRules, 'expireAfterDays'>,
): PersonStanding => {
  if (person.review?.outcome === 'let_go') return 'let-go';
  const due = reviewDueOf(person);
  if (date <= due) return 'current';
  return date <= addDays(due, expireAfterDays) ? 'review-due' : 'expired';
};

/** Whether a record is in live lists, counts and measures. */
export const isLive = (standing: PersonStanding): boolean => standing === 'current' || standing === 'review-due';
