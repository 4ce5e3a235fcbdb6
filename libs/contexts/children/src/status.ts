import { endBeforeStart, recordDecider } from '@hub/kernel';
import type { StatusDetails } from './status.events.js';

/** Records a status, its end, or takes it back. Stream: `children.status-<child id>|<status>|<start>`. */
export const statusDecider = recordDecider<
  StatusDetails,
  'children.StatusRecorded',
  'children.StatusCorrected',
  'children.StatusWithdrawn'
>({
  recorded: 'children.StatusRecorded',
  corrected: 'children.StatusCorrected',
  withdrawn: 'children.StatusWithdrawn',
  rules: ({ start, end }) =>
    endBeforeStart(start, end, 'end', `The status ends (${end}) before it starts (${start}). Check both dates.`),
});
