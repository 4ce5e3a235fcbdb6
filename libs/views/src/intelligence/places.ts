import type { PlaceDetails, PlaceEvent } from '@hub/intelligence';
import type { View } from '@hub/kernel';
import { recordFold, type KeptRecord } from './kept-record.js';

/** A place of concern. */
export interface PlaceRow extends PlaceDetails, KeptRecord {}

const { holds, goes } = recordFold<PlaceDetails, PlaceRow>((details) => details);

/** Which places are on record? Key: the place id. */
export const places: View<PlaceRow, PlaceEvent> = {
  table: 'places_v1',
  columns: ['placeType', 'correlationId'],
  key: ({ data }) => data.placeId,
  on: {
    'intelligence.PlaceRecorded': holds,
    'intelligence.PlaceCorrected': holds,
    'intelligence.PlaceWithdrawn': goes,
  },
};
