import { recordDecider } from '@hub/kernel';
import type { DeathDetails } from './death.events.js';

/** Records that a child died, corrects it, or takes it back. Stream: `children.death-<child id>`. */
export const deathDecider = recordDecider<
  DeathDetails,
  'children.DeathRecorded',
  'children.DeathCorrected',
  'children.DeathWithdrawn'
>({
  recorded: 'children.DeathRecorded',
  corrected: 'children.DeathCorrected',
  withdrawn: 'children.DeathWithdrawn',
});
