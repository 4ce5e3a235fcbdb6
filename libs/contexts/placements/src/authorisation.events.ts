// The type names below are the stored format: version with care.
import { z } from 'zod';
import { DateField, InstantField, eventKind, personal, type EventOf } from '@hub/kernel';
import { CHECKS } from './checks.js';

const ofChild = { subject: (data: { childId: string }) => `child:${data.childId}` };
const decided = { ...ofChild, occurredAt: (data: { decidedAt: string }) => data.decidedAt };

const Key = { childId: z.string().min(1), start: DateField };

/** What was agreed to, and as things stood then. */
export const AuthorisationDetails = z.object({
  ...Key,
  hostLa: z.string().min(1),
  decidedAt: InstantField,
  /** Who agreed: a user id, never a name. Not on record of the first agreements. */
  decidedBy: z.string().optional(),
  /** Checks that were not on record as made when it was agreed to all the same. */
  missing: z.array(z.enum(CHECKS)),
  reason: personal(z.string().min(1)).optional(),
});
export type AuthorisationDetails = z.infer<typeof AuthorisationDetails>;

/** A placement was agreed to, and every check that it needs was on record as made before. Does not say how well. */
export const PlacementAuthorised = eventKind('placements.PlacementAuthorised', 1, AuthorisationDetails, decided);

/** The Head of Service agreed to a placement although checks were missing, with a reason. The checks stay to be made. */
export const PlacementAuthorisedWithoutChecks = eventKind(
  'placements.PlacementAuthorisedWithoutChecks',
  1,
  AuthorisationDetails,
  decided,
);

/** What was agreed to is agreed to no longer. Does not say that the child moves. */
export const AuthorisationWithdrawn = eventKind(
  'placements.AuthorisationWithdrawn',
  1,
  z.object({ childId: z.string(), start: z.string() }),
  ofChild,
);

export const authorisationKinds = [PlacementAuthorised, PlacementAuthorisedWithoutChecks, AuthorisationWithdrawn];
export type AuthorisationEvent =
  | EventOf<typeof PlacementAuthorised>
  | EventOf<typeof PlacementAuthorisedWithoutChecks>
  | EventOf<typeof AuthorisationWithdrawn>;
