// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, InstantField, eventKind, personal, type EventOf } from '@hub/kernel';

export const PROVIDER_TYPES = [
  'commissioned_independent',
  'la_team',
  'social_worker',
  'youth_worker',
  'other',
] as const;
export const RESPONSES = ['accepted', 'declined_by_child', 'declined_by_parent', 'no_response', 'not_offered'] as const;

/** One return home interview, from the offer to what was heard. It may cover several police reports. */
export const InterviewDetails = z.object({
  interviewId: z.string().min(1),
  childId: z.string().min(1),
  reportRefs: z.array(z.string().min(1)).min(1),
  providerType: z.enum(PROVIDER_TYPES),
  independent: z.boolean().optional(),
  offeredAt: InstantField.optional(),
  response: z.enum(RESPONSES).optional(),
  responseAt: InstantField.optional(),
  notOfferedReason: personal(z.string()).optional(),
  scheduledFor: InstantField.optional(),
  completedAt: InstantField.optional(),
  pushFactors: personal(z.array(z.string())).optional(),
  pullFactors: personal(z.array(z.string())).optional(),
  companions: personal(z.array(z.string())).optional(),
  places: personal(z.array(z.string())).optional(),
  harmDisclosed: z.boolean().optional(),
  intelligenceSharedAt: InstantField.optional(),
  quality: z.int().min(0).max(5).optional(),
  childWords: personal(z.string()).optional(),
  assumed: AssumedField,
});
export type InterviewDetails = z.infer<typeof InterviewDetails>;

const ofChild = { subject: (data: { childId: string }) => `child:${data.childId}` };
type Dated = Partial<Record<keyof InterviewDetails, unknown>>;
const at = (field: keyof InterviewDetails) => ({
  ...ofChild,
  occurredAt: (data: Dated) => data[field] as string | undefined,
});

/** An interview is on record for these reports, with no offer, response or completion yet. It asserts no contact with the child. */
export const InterviewOpened = eventKind('interviews.InterviewOpened', 1, InterviewDetails, ofChild);

/** The interview was offered to the child. Does not say that the child or a parent answered. */
export const InterviewOffered = eventKind('interviews.InterviewOffered', 1, InterviewDetails, at('offeredAt'));

/** The child, a parent or nobody answered the offer, or it was decided not to offer. Does not say that a talk took place. */
export const InterviewAnswered = eventKind('interviews.InterviewAnswered', 1, InterviewDetails, at('responseAt'));

/** A time was agreed for the interview. Does not say that it took place. */
export const InterviewScheduled = eventKind('interviews.InterviewScheduled', 1, InterviewDetails, at('scheduledFor'));

/** The child was spoken to. Whether it was in time depends on the return and is judged where both are known. */
export const InterviewCompleted = eventKind('interviews.InterviewCompleted', 1, InterviewDetails, at('completedAt'));

/** The record of the interview now reads otherwise. The earlier version stays in history. */
export const InterviewCorrected = eventKind('interviews.InterviewCorrected', 1, InterviewDetails, ofChild);

/** The record of the interview was taken back and counts nowhere. */
export const InterviewWithdrawn = eventKind('interviews.InterviewWithdrawn', 1, z.object({ interviewId: z.string() }));

export const interviewKinds = [
  InterviewOpened,
  InterviewOffered,
  InterviewAnswered,
  InterviewScheduled,
  InterviewCompleted,
  InterviewCorrected,
  InterviewWithdrawn,
];
export type InterviewEvent =
  | EventOf<typeof InterviewOpened>
  | EventOf<typeof InterviewOffered>
  | EventOf<typeof InterviewAnswered>
  | EventOf<typeof InterviewScheduled>
  | EventOf<typeof InterviewCompleted>
  | EventOf<typeof InterviewCorrected>
  | EventOf<typeof InterviewWithdrawn>;
