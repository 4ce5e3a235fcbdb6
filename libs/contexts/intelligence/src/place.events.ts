// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, Place, eventKind, personal, type EventOf } from '@hub/kernel';

export const PLACE_TYPES = [
  'park',
  'transport_hub',
  'hotel',
  'food_outlet',
  'private_address',
  'school',
  'licensed_premises',
  'shopping_centre',
  'childrens_home',
  'online',
  'other',
] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

/** A place of concern. Its name and position can be somebody's home, so they are sealed with a key of the place. */
export const PlaceDetails = z.object({
  placeId: z.string().min(1),
  name: personal(z.string().min(1)),
  placeType: z.enum(PLACE_TYPES),
  location: personal(Place).optional(),
  assumed: AssumedField,
});
export type PlaceDetails = z.infer<typeof PlaceDetails>;

const ofPlace = { subject: (data: { placeId: string }) => `place:${data.placeId}` };

/** An agency keeps this place under this id. Says nothing against those who live, work or trade there. */
export const PlaceRecorded = eventKind('intelligence.PlaceRecorded', 1, PlaceDetails, ofPlace);

/** The place now has another name, type or position. The earlier version stays in history. */
export const PlaceCorrected = eventKind('intelligence.PlaceCorrected', 1, PlaceDetails, ofPlace);

/** The agency took the place back: it counts nowhere, and links to it wait. */
export const PlaceWithdrawn = eventKind(
  'intelligence.PlaceWithdrawn',
  1,
  z.object({ placeId: z.string().min(1) }),
  ofPlace,
);

export const placeKinds = [PlaceRecorded, PlaceCorrected, PlaceWithdrawn];
export type PlaceEvent =
  EventOf<typeof PlaceRecorded> | EventOf<typeof PlaceCorrected> | EventOf<typeof PlaceWithdrawn>;
