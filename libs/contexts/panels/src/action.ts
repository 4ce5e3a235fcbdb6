import { recordDecider } from '@hub/kernel';
import type { ActionDetails } from './action.events.js';

/** Records an action, its completion or cancellation. Stream: `panels.action-<action id>`. */
export const actionDecider = recordDecider<
  ActionDetails,
  'panels.ActionSet',
  'panels.ActionCorrected',
  'panels.ActionWithdrawn'
>({
  recorded: 'panels.ActionSet',
  corrected: 'panels.ActionCorrected',
  withdrawn: 'panels.ActionWithdrawn',
});
