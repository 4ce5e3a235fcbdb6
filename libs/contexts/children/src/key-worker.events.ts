// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, DateField, eventKind, personal, type EventOf } from '@hub/kernel';

/** Who works with the child, from a date until (not including) another. */
export const KeyWorkerDetails = z.object({
  childId: z.string().min(1),
  worker: personal(z.string().min(1)),
  team: z.string().optional(),
  start: DateField,
  end: DateField.optional(),
  assumed: AssumedField,
});
export type KeyWorkerDetails = z.infer<typeof KeyWorkerDetails>;

const ofChild = { subject: (data: { childId: string }) => `child:${data.childId}` };

/** This worker is the child's named key worker from the start date. Does not say that they have met. */
export const KeyWorkerAllocated = eventKind('children.KeyWorkerAllocated', 1, KeyWorkerDetails, ofChild);

/** The allocation that began on this date now has other details, often an end. */
export const KeyWorkerCorrected = eventKind('children.KeyWorkerCorrected', 1, KeyWorkerDetails, ofChild);

/** The allocation was recorded in error and counts nowhere. */
export const KeyWorkerWithdrawn = eventKind(
  'children.KeyWorkerWithdrawn',
  1,
  z.object({ childId: z.string(), start: z.string() }),
  ofChild,
);

export const keyWorkerKinds = [KeyWorkerAllocated, KeyWorkerCorrected, KeyWorkerWithdrawn];
export type KeyWorkerEvent =
  EventOf<typeof KeyWorkerAllocated> | EventOf<typeof KeyWorkerCorrected> | EventOf<typeof KeyWorkerWithdrawn>;
