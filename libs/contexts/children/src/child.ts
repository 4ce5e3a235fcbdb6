import { recordDecider } from '@hub/kernel';
import type { ChildDetails } from './child.events.js';

/** Registers a child, corrects the details, or takes the record back. Stream: `children.child-<child id>`. */
export const childDecider = recordDecider<
  ChildDetails,
  'children.ChildRegistered',
  'children.ChildDetailsCorrected',
  'children.ChildRecordWithdrawn'
>({
  recorded: 'children.ChildRegistered',
  corrected: 'children.ChildDetailsCorrected',
  withdrawn: 'children.ChildRecordWithdrawn',
});
