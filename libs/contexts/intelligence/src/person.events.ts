// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, DateField, InstantField, eventKind, personal, type EventOf } from '@hub/kernel';
import { HANDLING_CODES, INFO_GRADES, SOURCE_GRADES } from './grades.js';

/** An adult whom an agency names as a concern, graded 3x5x2. Who it is stays sealed with the person's own key. */
export const PersonDetails = z.object({
  personId: z.string().min(1),
  label: personal(z.string().min(1)),
  /** Year of birth. */
  born: personal(z.int()).optional(),
  sex: z.string().optional(),
  sourceGrade: z.enum(SOURCE_GRADES).optional(),
  infoGrade: z.enum(INFO_GRADES).optional(),
  handling: z.enum(HANDLING_CODES).optional(),
  /** The last date on which the record may be relied on unless it is looked at again. */
  reviewDue: DateField,
  assumed: AssumedField,
});
export type PersonDetails = z.infer<typeof PersonDetails>;

const ofPerson = { subject: (data: { personId: string }) => `person:${data.personId}` };

/** An agency has a concern about this adult. Says nothing of guilt: what is suspected stands in links, with its grade. */
export const PersonOfConcernRecorded = eventKind('intelligence.PersonOfConcernRecorded', 1, PersonDetails, ofPerson);

/** The agency now holds other details under this id. The earlier version stays in history. */
export const PersonOfConcernCorrected = eventKind('intelligence.PersonOfConcernCorrected', 1, PersonDetails, ofPerson);

/** The agency took the record back: it counts nowhere. It does not say that the person was cleared. */
export const PersonOfConcernWithdrawn = eventKind(
  'intelligence.PersonOfConcernWithdrawn',
  1,
  z.object({ personId: z.string().min(1) }),
  ofPerson,
);

export const REVIEW_OUTCOMES = ['keep', 'let_go'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** Somebody looked whether the record is still needed. Does not say that what it holds was proved or disproved. */
export const PersonOfConcernReviewed = eventKind(
  'intelligence.PersonOfConcernReviewed',
  1,
  z.object({
    personId: z.string().min(1),
    reviewedAt: InstantField,
    outcome: z.enum(REVIEW_OUTCOMES),
    reason: personal(z.string().min(1)),
    /** When it is looked at next; absent when it was let go. */
    reviewDue: DateField.optional(),
  }),
  { ...ofPerson, occurredAt: (data) => data.reviewedAt },
);

export const personKinds = [
  PersonOfConcernRecorded,
  PersonOfConcernCorrected,
  PersonOfConcernWithdrawn,
  PersonOfConcernReviewed,
];
export type PersonRecordEvent =
  | EventOf<typeof PersonOfConcernRecorded>
  | EventOf<typeof PersonOfConcernCorrected>
  | EventOf<typeof PersonOfConcernWithdrawn>;
export type PersonReviewEvent = EventOf<typeof PersonOfConcernReviewed>;
