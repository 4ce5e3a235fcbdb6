// The type names below are the stored format: version with care.
import { z } from 'zod';
import { DateField, InstantField, eventKind, personal, type EventOf } from '@hub/kernel';

export const PLACE_RAGS = ['red', 'amber', 'green', 'none'] as const;
export type PlaceRag = (typeof PLACE_RAGS)[number];

const ofPlace = { subject: (data: { placeId: string }) => `place:${data.placeId}` };

/** Somebody judged how dangerous a place is for children now, and why. It does not judge who lives or works there. */
export const PlaceRated = eventKind(
  'intelligence.PlaceRated',
  1,
  z.object({
    placeId: z.string().min(1),
    rag: z.enum(PLACE_RAGS),
    reason: personal(z.string().min(1)),
    ratedAt: InstantField,
    reviewDue: DateField.optional(),
  }),
  { ...ofPlace, occurredAt: (data) => data.ratedAt },
);

/** What is to be done about a place, and which agency leads. Does not say that it was done. */
export const PlacePlanMade = eventKind(
  'intelligence.PlacePlanMade',
  1,
  z.object({
    placeId: z.string().min(1),
    plan: personal(z.string().min(1)),
    leadAgency: z.string().min(1),
    madeAt: InstantField,
    reviewDue: DateField.optional(),
  }),
  { ...ofPlace, occurredAt: (data) => data.madeAt },
);

/** Somebody at a place agreed to look out for children there: a manager, a warden, a shopkeeper. */
export const GuardianNamed = eventKind(
  'intelligence.GuardianNamed',
  1,
  z.object({
    placeId: z.string().min(1),
    guardianId: z.string().min(1),
    name: personal(z.string().min(1)),
    part: z.string().min(1),
    since: DateField,
  }),
  ofPlace,
);

/** Somebody is a guardian of a place no more. */
export const GuardianEnded = eventKind(
  'intelligence.GuardianEnded',
  1,
  z.object({ placeId: z.string().min(1), guardianId: z.string().min(1), until: DateField }),
  ofPlace,
);

export const placeCareKinds = [PlaceRated, PlacePlanMade, GuardianNamed, GuardianEnded];
export type PlaceCareEvent =
  | EventOf<typeof PlaceRated>
  | EventOf<typeof PlacePlanMade>
  | EventOf<typeof GuardianNamed>
  | EventOf<typeof GuardianEnded>;
