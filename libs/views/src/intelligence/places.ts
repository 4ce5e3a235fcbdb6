import type { PlaceDetails, PlaceEvent } from '@hub/intelligence';
import type { View } from '@hub/kernel';
import { firstBy, recordFold, type FirstBy, type KeptRecord } from './kept-record.js';

/** A place of concern. */
export interface PlaceRow extends PlaceDetails, KeptRecord, FirstBy {}

const { holds, goes } = recordFold<PlaceDetails, PlaceRow>((details, event, row) => ({
  ...details,
  ...firstBy(event, row),
}));

/** Which places are on record? Key: the place id. */
export const places: View<PlaceRow, PlaceEvent> = {
  table: 'places_v2',
  columns: ['placeType', 'correlationId'],
  key: ({ data }) => data.placeId,
  on: {
    'intelligence.PlaceRecorded': holds,
    'intelligence.PlaceCorrected': holds,
    'intelligence.PlaceWithdrawn': goes,
  },
};
