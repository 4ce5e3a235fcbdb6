import { recordDecider } from '@hub/kernel';
import type { PlaceDetails } from './place.events.js';

/** Records a place, its correction or withdrawal. Stream: `intelligence.place-<place id>`. */
export const placeDecider = recordDecider<
  PlaceDetails,
  'intelligence.PlaceRecorded',
  'intelligence.PlaceCorrected',
  'intelligence.PlaceWithdrawn'
>({
  recorded: 'intelligence.PlaceRecorded',
  corrected: 'intelligence.PlaceCorrected',
  withdrawn: 'intelligence.PlaceWithdrawn',
});
