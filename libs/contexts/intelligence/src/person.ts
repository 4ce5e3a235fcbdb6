import { accept, recordDecider, refusal, refuse, type Decider, type Instant, type LondonDate } from '@hub/kernel';
import type { PersonDetails, PersonReviewEvent, ReviewOutcome } from './person.events.js';

/** Records a person of concern, its correction or withdrawal. Stream: `intelligence.person-<person id>`. */
export const personDecider = recordDecider<
  PersonDetails,
  'intelligence.PersonOfConcernRecorded',
  'intelligence.PersonOfConcernCorrected',
  'intelligence.PersonOfConcernWithdrawn'
>({
  recorded: 'intelligence.PersonOfConcernRecorded',
  corrected: 'intelligence.PersonOfConcernCorrected',
  withdrawn: 'intelligence.PersonOfConcernWithdrawn',
});

/** Reviews of one person's record. */
export interface PersonReviews {
  /** How many reviews there were, and what the last one said. */
  readonly count: number;
  readonly last?: PersonReviewEvent['data'];
}

export interface ReviewPerson {
  readonly type: 'Review';
  readonly personId: string;
  readonly reviewedAt: Instant;
  /** The London date of the review. */
  readonly today: LondonDate;
  readonly outcome: ReviewOutcome;
  readonly reason: string;
  readonly reviewDue?: LondonDate | undefined;
}

/**
 * Reviews a person of concern: keep with a new review date, or let go. Stream: `intelligence.personreview-<person id>`,
 * apart from the agency's record, so that the same row sent again takes no review back.
 */
export const personReviewDecider: Decider<PersonReviews, ReviewPerson, PersonReviewEvent> = {
  initial: { count: 0 },
  decide: ({ personId, reviewedAt, today, outcome, reason, reviewDue }) => {
    if (reason.trim() === '') {
      return refuse(refusal('reason-missing', 'Say why the record is kept or let go.', 'reason'));
    }
    if (outcome === 'keep' && (reviewDue === undefined || reviewDue <= today)) {
      return refuse(
        refusal(
          'review-date-missing',
          'Give the date by which it is looked at again. It lies after today.',
          'reviewDue',
        ),
      );
    }
    const due = outcome === 'keep' && reviewDue !== undefined ? { reviewDue } : {};
    return accept({
      type: 'intelligence.PersonOfConcernReviewed',
      data: { personId, reviewedAt, outcome, reason: reason.trim(), ...due },
    });
  },
  evolve: ({ count }, { data }) => ({ count: count + 1, last: data }),
};
