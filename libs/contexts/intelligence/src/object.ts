import { recordDecider } from '@hub/kernel';
import type { ObjectDetails } from './object.events.js';

/** Names a group, vehicle, phone or online account. Stream: `intelligence.object-<type>|<id>`. */
export const objectDecider = recordDecider<
  ObjectDetails,
  'intelligence.ObjectNamed',
  'intelligence.ObjectRenamed',
  'intelligence.ObjectNameWithdrawn'
>({
  recorded: 'intelligence.ObjectNamed',
  corrected: 'intelligence.ObjectRenamed',
  withdrawn: 'intelligence.ObjectNameWithdrawn',
});
