import type { PersonDetails, PersonRecordEvent, PersonReviewEvent } from '@hub/intelligence';
import type { Envelope, View } from '@hub/kernel';
import { given } from '../given.js';
import { firstBy, keptOf, type FirstBy, type KeptRecord } from './kept-record.js';

/** What the last review of a person of concern said. */
export interface LastReview {
  readonly reviewedAt: string;
  readonly outcome: 'keep' | 'let_go';
  /** Absent when it was erased. */
  readonly reason?: string;
  readonly reviewDue?: string;
  /** User id, never a name. */
  readonly by: string;
}

/** A person of concern. `details` is absent while only a review is known, or the agency took its record back. */
export interface PersonRow extends KeptRecord, FirstBy {
  readonly personId: string;
  readonly details?: PersonDetails;
  readonly review?: LastReview;
  /** How many events the reviews have: what a review must name. */
  readonly reviewRevision: number;
}

const held = (event: Envelope<Extract<PersonRecordEvent, { data: PersonDetails }>>, row: PersonRow | undefined) => ({
  personId: event.data.personId,
  details: event.data,
  ...(row?.review ? { review: row.review } : {}),
  reviewRevision: row?.reviewRevision ?? -1,
  ...firstBy(event, row),
  ...keptOf(event, row),
});

const withoutDetails = (event: Envelope<PersonRecordEvent>, row: PersonRow | undefined): PersonRow => {
  const { details: _taken, ...rest } = row ?? { personId: event.data.personId, reviewRevision: -1 };
  return { ...rest, ...firstBy(event, row), ...keptOf(event, row) } as PersonRow;
};

const reviewed = (event: Envelope<PersonReviewEvent>, row: PersonRow | undefined): PersonRow => {
  const { personId, reviewedAt, outcome, reason, reviewDue } = event.data;
  const review: LastReview = { reviewedAt, outcome, by: event.by.person, ...given({ reason, reviewDue }) };
  const before = row ?? { personId, ...firstBy(event, undefined), ...keptOf(event, undefined), revision: -1 };
  return { ...before, review, reviewRevision: event.revision };
};

/** Which adults are a concern, and when was each looked at last? Key: the person id. */
export const personsOfConcern: View<PersonRow, PersonRecordEvent | PersonReviewEvent> = {
  table: 'persons_of_concern_v2',
  columns: ['personId', 'correlationId'],
  key: ({ data }) => data.personId,
  on: {
    'intelligence.PersonOfConcernRecorded': held,
    'intelligence.PersonOfConcernCorrected': held,
    'intelligence.PersonOfConcernWithdrawn': withoutDetails,
    'intelligence.PersonOfConcernReviewed': reviewed,
  },
};
