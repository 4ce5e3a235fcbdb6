import { endBeforeStart, recordDecider } from '@hub/kernel';
import type { PlacementDetails } from './placement.events.js';

/** Records a placement, its end, correction or withdrawal. Stream: `placements.placement-<child>|<start>`. */
export const placementDecider = recordDecider<
  PlacementDetails,
  'placements.PlacementRecorded',
  'placements.PlacementCorrected',
  'placements.PlacementWithdrawn'
>({
  recorded: 'placements.PlacementRecorded',
  corrected: 'placements.PlacementCorrected',
  withdrawn: 'placements.PlacementWithdrawn',
  rules: ({ start, end }) =>
    endBeforeStart(start, end, 'end', 'The placement ends before it starts. Check both dates.'),
});
