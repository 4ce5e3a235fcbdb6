import { PLACE_TYPES, placeDecider, placeStream, type PlaceDetails } from '@hub/intelligence';
import { feedOf } from '../feed.js';
import { oneOf, text } from '../parsers.js';

const { required, place, feed } = feedOf<PlaceDetails>();

/** Places that links and incidents speak of. */
export const places = feed({
  name: 'places',
  key: ['placeId'],
  stream: ({ placeId }) => placeStream(placeId),
  decider: placeDecider,
  columns: [
    required('place_id', 'placeId', text),
    required('name', 'name', text),
    required('place_type', 'placeType', oneOf(PLACE_TYPES)),
  ],
  places: [place('', 'location', true)],
});
