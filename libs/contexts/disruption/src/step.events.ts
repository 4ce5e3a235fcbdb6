// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, DateField, eventKind, type EventOf } from '@hub/kernel';
import { AUTHORITIES, OUTCOMES, STATUSES, SUBJECT_TYPES, TOOLS } from './codes.js';
import { MEASURES } from './measures.js';

/** One step in the life of a disruption: from this date it stands so. Children are named by id, subjects by code. */
export const StepDetails = z.object({
  disruptionId: z.string().min(1),
  tool: z.enum(TOOLS),
  /** What `OTHER` stands for, where somebody said so. */
  measure: z.enum(MEASURES).optional(),
  subjectType: z.enum(SUBJECT_TYPES),
  subjectId: z.string().min(1),
  childIds: z.array(z.string().min(1)).optional(),
  status: z.enum(STATUSES),
  statusAt: DateField,
  /** The first date on which it no longer holds. */
  expires: DateField.optional(),
  authority: z.enum(AUTHORITIES).optional(),
  outcome: z.enum(OUTCOMES).optional(),
  assumed: AssumedField,
});
export type StepDetails = z.infer<typeof StepDetails>;

/** An agency says that a disruption reached this status on this date. Does not say that the step before it is on record. */
export const StepRecorded = eventKind('disruption.StepRecorded', 1, StepDetails);

/** The step now has other details, often children or an expiry. The earlier version stays in history. */
export const StepCorrected = eventKind('disruption.StepCorrected', 1, StepDetails);

/** The step was recorded in error and counts nowhere. It does not say that the disruption did not happen. */
export const StepWithdrawn = eventKind(
  'disruption.StepWithdrawn',
  1,
  z.object({ disruptionId: z.string(), status: z.string(), statusAt: z.string() }),
);

export const stepKinds = [StepRecorded, StepCorrected, StepWithdrawn];
export type StepEvent = EventOf<typeof StepRecorded> | EventOf<typeof StepCorrected> | EventOf<typeof StepWithdrawn>;
