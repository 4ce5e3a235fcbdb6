// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, DateField, eventKind, type EventOf } from '@hub/kernel';
import { PANELS } from './referral.events.js';

export const DECISIONS = ['continue', 'escalate', 'step_down', 'close'] as const;

/** A child heard at a meeting, and what was decided about which strands (none named = all). */
export const ReviewDetails = z.object({
  panel: z.enum(PANELS),
  meetingDate: DateField,
  childId: z.string().min(1),
  decision: z.enum(DECISIONS),
  strands: z.array(z.enum(['cse', 'missing', 'trafficking', 'gangs'])),
  ragAfter: z.enum(['red', 'amber', 'green', 'none']).optional(),
  categoryAfter: z.string().optional(),
  assumed: AssumedField,
});
export type ReviewDetails = z.infer<typeof ReviewDetails>;

/** The panel heard this child on this date and decided so. Does not say that its actions were carried out. */
export const ChildReviewed = eventKind('panels.ChildReviewed', 1, ReviewDetails);

/** The record of the review now reads otherwise. The earlier version stays in history. */
export const ReviewCorrected = eventKind('panels.ReviewCorrected', 1, ReviewDetails);

/** The record of the review was taken back: the child counts as not heard on that date. */
export const ReviewWithdrawn = eventKind(
  'panels.ReviewWithdrawn',
  1,
  z.object({ panel: z.string(), meetingDate: z.string(), childId: z.string() }),
);

export const reviewKinds = [ChildReviewed, ReviewCorrected, ReviewWithdrawn];
export type ReviewEvent =
  EventOf<typeof ChildReviewed> | EventOf<typeof ReviewCorrected> | EventOf<typeof ReviewWithdrawn>;
