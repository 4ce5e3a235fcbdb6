import { recordDecider } from '@hub/kernel';
import type { ReferralDetails } from './referral.events.js';

/** Records a referral, its outcome, or takes it back. Stream: `panels.referral-<referral id>`. */
export const referralDecider = recordDecider<
  ReferralDetails,
  'panels.ChildReferred',
  'panels.ReferralCorrected',
  'panels.ReferralWithdrawn'
>({
  recorded: 'panels.ChildReferred',
  corrected: 'panels.ReferralCorrected',
  withdrawn: 'panels.ReferralWithdrawn',
});
