import { PRECISIONS, type Instant, type Place } from '@hub/kernel';

/** What a map of the problem profile can show, one layer at a time. */
export const MAP_LAYERS = [
  'missing-from',
  'last-seen',
  'found',
  'placements',
  'met',
  'offences-cse',
  'offences-trafficking',
  'offences-gangs',
  'offences-county-lines',
  'offences-serious-violence',
] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

/** Something that happened, and where, as the records have it. */
export interface MapEvent {
  /** Names the record it comes from: an episode by its first report, or an offence. */
  readonly ref: string;
  /** The children it is about; none where no child is on record. */
  readonly childIds: readonly string[];
  /** Key of the place of the intelligence that it tells of, where it tells of one: `place:PL1`. */
  readonly placeKey?: string;
  /** Absent where no place is on record. */
  readonly place?: Place;
  /** It lasted from here … */
  readonly from: Instant;
  /** … until here; absent while it goes on. */
  readonly to?: Instant;
  /** When it may have happened, for the hours of the week; absent when nobody knows. */
  readonly window?: { readonly from: Instant; readonly to: Instant };
}

/** A straight line from where a child went missing to where they were found. */
export interface FoundLine {
  readonly ref: string;
  readonly childId: string;
  readonly from: Place;
  readonly to: Place;
  readonly missingAt: Instant;
  readonly foundAt: Instant;
}

/** Places known to the address, street or postcode: only these are analysed (the rest is counted as without a place). */
const ANALYSED: readonly string[] = PRECISIONS.slice(0, 3);

/** Places known to the address or street: only these may be drawn as a point. */
const DRAWN: readonly string[] = PRECISIONS.slice(0, 2);

/** Whether a place is known exactly enough to say in which cell it lies. */
export const isAnalysed = (place: Place | undefined): place is Place =>
  place?.precision !== undefined && ANALYSED.includes(place.precision);

/** Whether a place is known exactly enough to be drawn as a point. */
export const isDrawn = (place: Place | undefined): place is Place =>
  place?.precision !== undefined && DRAWN.includes(place.precision);
