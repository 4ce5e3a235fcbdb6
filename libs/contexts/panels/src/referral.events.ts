// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, DateField, eventKind, type EventOf } from '@hub/kernel';

export const PANELS = ['MAP', 'MASE', 'MACE', 'MEGA'] as const;
export const OUTCOMES = [
  'accepted',
  'not_accepted',
  'step_down_early_help',
  's47',
  'nrm',
  'deferred',
  'transferred',
] as const;

/** A child put forward to a panel, and what came of it. */
export const ReferralDetails = z.object({
  referralId: z.string().min(1),
  panel: z.enum(PANELS),
  childId: z.string().min(1),
  referredAt: DateField,
  referrerAgency: z.string().min(1),
  outcome: z.enum(OUTCOMES).optional(),
  outcomeAt: DateField.optional(),
  assumed: AssumedField,
});
export type ReferralDetails = z.infer<typeof ReferralDetails>;

/** An agency put the child forward to a panel. Without an outcome it asserts none: the referral is pending. */
export const ChildReferred = eventKind('panels.ChildReferred', 1, ReferralDetails);

/** The referral now reads otherwise, often with an outcome. The earlier version stays in history. */
export const ReferralCorrected = eventKind('panels.ReferralCorrected', 1, ReferralDetails);

/** The referral was taken back and counts nowhere. */
export const ReferralWithdrawn = eventKind('panels.ReferralWithdrawn', 1, z.object({ referralId: z.string() }));

export const referralKinds = [ChildReferred, ReferralCorrected, ReferralWithdrawn];
export type ReferralEvent =
  EventOf<typeof ChildReferred> | EventOf<typeof ReferralCorrected> | EventOf<typeof ReferralWithdrawn>;
