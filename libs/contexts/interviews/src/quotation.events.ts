// The type names below are the stored format: version with care.
import { z } from 'zod';
import { DateField, eventKind, personal, type EventOf } from '@hub/kernel';

const key = { interviewId: z.string().min(1), childId: z.string().min(1) };
const ofChild = { subject: (data: { childId: string }) => `child:${data.childId}` };

/**
 * The child was asked whether their words from this interview may be used without their name, and said yes or no. It does
 * not say that anybody used them. A later answer takes the place of an earlier one.
 */
export const QuotationConsentRecorded = eventKind(
  'interviews.QuotationConsentRecorded',
  1,
  z.object({ ...key, agreed: z.boolean(), askedOn: DateField }),
  ofChild,
);

/**
 * A person read these words and stands for it that nobody can be found by them. They hold for the interview as it read at
 * this revision: when it is put right afterwards, they are to be looked at again. It does not say that they were given out.
 */
export const QuotationCleared = eventKind(
  'interviews.QuotationCleared',
  1,
  z.object({
    ...key,
    interviewRevision: z.int().min(0),
    text: personal(z.string().min(1)),
    screenedBy: z.string().min(1),
  }),
  ofChild,
);

/** A person read the words and keeps them back. It does not say that the child said anything wrong. */
export const QuotationKeptBack = eventKind(
  'interviews.QuotationKeptBack',
  1,
  z.object({
    ...key,
    interviewRevision: z.int().min(0),
    reason: personal(z.string().min(1)),
    screenedBy: z.string().min(1),
  }),
  ofChild,
);

export const quotationKinds = [QuotationConsentRecorded, QuotationCleared, QuotationKeptBack];
export type QuotationEvent =
  EventOf<typeof QuotationConsentRecorded> | EventOf<typeof QuotationCleared> | EventOf<typeof QuotationKeptBack>;
