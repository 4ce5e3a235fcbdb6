// The type names below are the stored format: version with care.
import { z } from 'zod';
import { DateField, eventKind, personal, type EventOf } from '@hub/kernel';

/** That a child died, and who told us. */
export const DeathDetails = z.object({
  childId: z.string().min(1),
  diedOn: personal(DateField),
  toldBy: personal(z.string().min(1)),
});
export type DeathDetails = z.infer<typeof DeathDetails>;

const ofChild = { subject: (data: { childId: string }) => `child:${data.childId}` };

/** The child died on this date. Says nothing about the cause, nor that anybody's work ended with it. */
export const DeathRecorded = eventKind('children.DeathRecorded', 1, DeathDetails, ofChild);

/** The date of death, or who told us of it, is now known to be another. */
export const DeathCorrected = eventKind('children.DeathCorrected', 1, DeathDetails, ofChild);

/** That the child died was recorded in error: the child is alive, by what is known. */
export const DeathWithdrawn = eventKind(
  'children.DeathWithdrawn',
  1,
  z.object({ childId: z.string().min(1) }),
  ofChild,
);

export const deathKinds = [DeathRecorded, DeathCorrected, DeathWithdrawn];
export type DeathEvent =
  EventOf<typeof DeathRecorded> | EventOf<typeof DeathCorrected> | EventOf<typeof DeathWithdrawn>;
