// The type names below are the stored format: version with care.
import { z } from 'zod';
import { InstantField, Place, eventKind, personal, type EventOf } from '@hub/kernel';

/** Metres from an address within which something is told. */
export const AREA_BANDS = [500, 1_000, 2_000] as const;

/** How many lie in each band, the nearest first; each is counted in the nearest band it reaches. */
const InBands = z.array(z.number().int().min(0)).length(AREA_BANDS.length);

/** What the hub knew near an address. Counts only: no place, network or child is named by it. */
export const AreaFound = z.object({
  /** The hub has a map of the area; without one it knows of no hotspot there, which is not that there is none. */
  mapped: z.boolean(),
  /** Cells where more happened than chance explains. */
  hotspots: InBands,
  /** Places that are rated red and amber now. */
  red: InBands,
  amber: InBands,
  /** Networks that join several children and reach a place there. */
  networks: InBands,
});
export type AreaFound = z.infer<typeof AreaFound>;

const AreaCheckDetails = z.object({
  checkId: z.string().min(1),
  childId: z.string().min(1),
  /** Where the child might live: known to those who hold the child's key only. */
  place: personal(Place),
  reason: personal(z.string().min(1)),
  checkedAt: InstantField,
  found: AreaFound,
});
export type AreaCheckDetails = z.infer<typeof AreaCheckDetails>;

const ofChild = { subject: (data: { childId: string }) => `child:${data.childId}` };

/**
 * Somebody asked, for a child, what is known near an address where the child might be placed, and was told this. It does not
 * say that the child is or will be placed there, nor that the area is safe.
 */
export const AreaChecked = eventKind('placements.AreaChecked', 1, AreaCheckDetails, {
  ...ofChild,
  occurredAt: (data) => data.checkedAt,
});

/** Somebody looked at what the area near a checked address had turned into. Does not say what was done about it. */
export const AreaLookedAtAgain = eventKind(
  'placements.AreaLookedAtAgain',
  1,
  z.object({
    checkId: z.string().min(1),
    childId: z.string().min(1),
    lookedAt: InstantField,
    found: AreaFound,
    done: personal(z.string().min(1)),
  }),
  { ...ofChild, occurredAt: (data) => data.lookedAt },
);

/** The area near a checked address is watched no longer: the child does not live there and will not. */
export const AreaWatchEnded = eventKind(
  'placements.AreaWatchEnded',
  1,
  z.object({ checkId: z.string().min(1), childId: z.string().min(1), endedAt: InstantField }),
  { ...ofChild, occurredAt: (data) => data.endedAt },
);

export const areaCheckKinds = [AreaChecked, AreaLookedAtAgain, AreaWatchEnded];
export type AreaCheckEvent =
  EventOf<typeof AreaChecked> | EventOf<typeof AreaLookedAtAgain> | EventOf<typeof AreaWatchEnded>;
