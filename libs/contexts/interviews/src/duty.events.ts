// The type names below are the stored format: version with care.
import { z } from 'zod';
import { InstantField, eventKind, personal, type EventOf } from '@hub/kernel';

const ofReport = { subject: (data: { reportRef: string }) => `report:${data.reportRef}` };

/** A child returned, so an interview must be offered within 72 hours of the return. Does not say that anyone was asked to do it. */
export const InterviewRequired = eventKind(
  'interviews.InterviewRequired',
  1,
  z.object({ reportRef: z.string().min(1), returnedAt: InstantField, dueAt: InstantField }),
  { ...ofReport, occurredAt: (data) => data.returnedAt },
);

/** A manager decided that no interview is required for this return, and why. The return stays in every count. */
export const InterviewNotRequired = eventKind(
  'interviews.InterviewNotRequired',
  1,
  z.object({ reportRef: z.string().min(1), decidedAt: InstantField, reason: personal(z.string().min(1)) }),
  { ...ofReport, occurredAt: (data) => data.decidedAt },
);

/** The decision that no interview is required was taken back. */
export const InterviewRequiredAgain = eventKind(
  'interviews.InterviewRequiredAgain',
  1,
  z.object({ reportRef: z.string().min(1) }),
  ofReport,
);

export const dutyKinds = [InterviewRequired, InterviewNotRequired, InterviewRequiredAgain];
export type DutyEvent =
  EventOf<typeof InterviewRequired> | EventOf<typeof InterviewNotRequired> | EventOf<typeof InterviewRequiredAgain>;
