// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, DateField, InstantField, Place, eventKind, personal, type EventOf } from '@hub/kernel';

/** Where a child lives from a date until (not including) another, and what was checked before. */
export const PlacementDetails = z.object({
  childId: z.string().min(1),
  /** SSDA903 `PLACE` code. */
  placementType: z.string().min(1),
  /** SSDA903 provider code. */
  provider: z.string().optional(),
  name: personal(z.string()).optional(),
  /** ONS code of the authority in whose area it lies. */
  hostLa: z.string().min(1),
  place: personal(Place).optional(),
  start: DateField,
  end: DateField.optional(),
  hostAuthorityConsulted: z.boolean().optional(),
  exploitationRiskChecked: z.boolean().optional(),
  healthEducationChecked: z.boolean().optional(),
  checkedAt: InstantField.optional(),
  /** Who agreed to it, as the source system names them. */
  authorisedBy: personal(z.string()).optional(),
  assumed: AssumedField,
});
export type PlacementDetails = z.infer<typeof PlacementDetails>;

const ofChild = { subject: (data: { childId: string }) => `child:${data.childId}` };

/** The child is, or is to be, placed here from the start date. Does not say that anybody agreed to it. */
export const PlacementRecorded = eventKind('placements.PlacementRecorded', 1, PlacementDetails, ofChild);

/** The placement now has other details, often checks or an end. The earlier version stays in history. */
export const PlacementCorrected = eventKind('placements.PlacementCorrected', 1, PlacementDetails, ofChild);

/** The placement was recorded in error and counts nowhere. It does not say where the child lives instead. */
export const PlacementWithdrawn = eventKind(
  'placements.PlacementWithdrawn',
  1,
  z.object({ childId: z.string(), start: z.string() }),
  ofChild,
);

export const placementKinds = [PlacementRecorded, PlacementCorrected, PlacementWithdrawn];
export type PlacementEvent =
  EventOf<typeof PlacementRecorded> | EventOf<typeof PlacementCorrected> | EventOf<typeof PlacementWithdrawn>;
