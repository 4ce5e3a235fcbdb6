import { recordDecider } from '@hub/kernel';
import type { ReturnDetails } from './return.events.js';

/**
 * Records a return, its correction or withdrawal. Stream: `missing.return-<report ref>`. Whether the return lies before
 * its report's last sighting is judged where both are known, because either may arrive first.
 */
export const returnDecider = recordDecider<
  ReturnDetails,
  'missing.ChildReturned',
  'missing.ReturnCorrected',
  'missing.ReturnWithdrawn'
>({
  recorded: 'missing.ChildReturned',
  corrected: 'missing.ReturnCorrected',
  withdrawn: 'missing.ReturnWithdrawn',
});
