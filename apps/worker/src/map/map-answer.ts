import type { WeekHours } from '@hub/analysis';
import type { LondonDate } from '@hub/kernel';
import type { MapLayer } from '@hub/views';
import type { CasebookAsked } from '../figure-desk.js';
import type { MapCells } from './study-area.js';

/** London dates, the end not among them. */
export interface Days {
  readonly start: LondonDate;
  readonly end: LondonDate;
}

/** How a map is kept from telling about few children. */
export interface Guarded {
  /** Fewest children of a region, of this reader and of every reader who is shown more; each is merged from the one before. */
  readonly least: readonly number[];
  /** Numbers are rounded to the nearest multiple of this; 1 shows them as they are. */
  readonly roundTo: number;
}

/** What a map is asked for. `position` is that of the moment of knowledge. */
export interface MapAsked extends CasebookAsked {
  readonly layer: MapLayer;
  readonly cells: MapCells;
  /** What began in these days is counted. */
  readonly days: Days;
  /** What it is compared with; absent = nothing. */
  readonly before?: Days;
  /** The boundaries of this London date are counted by. */
  readonly boundariesOn: LondonDate;
  /** Absent = the reader may open every record that is counted. */
  readonly guarded?: Guarded;
}

/** What is said of one cell, or of several that are shown as one. `null` = not worked out, or hidden. */
export interface MapRegion {
  readonly cells: readonly string[];
  /** It also counts what lies in no cell: outside the borough, or without an exact place. */
  readonly beyond: boolean;
  readonly name: string;
  readonly events: number | null;
  readonly children: number | null;
  readonly before: number | null;
  readonly change: 'more' | 'fewer' | 'no evidence of change' | 'too few to tell' | null;
  /** Gi*, in standard deviations, and the false discovery rate of the permutation. */
  readonly z: number | null;
  readonly adjusted: number | null;
  readonly verdict: 'hot' | 'cold' | 'none' | null;
  /** Events per 1,000 children who live there, as counted and drawn towards the borough's rate; of wards only. */
  readonly rate: number | null;
  readonly smoothedRate: number | null;
  /** Quartic kernel density at its middle, in multiples of the mean over the borough. */
  readonly timesMean: number | null;
}

/** A part of the borough that stands out: hexagons that are hot and touch. */
export interface MapArea {
  /** The busiest first. */
  readonly cells: readonly string[];
  readonly events: number;
  /** Different children in all of it. */
  readonly children: number;
}

export interface MapAnswer {
  /** Edition of the boundaries. */
  readonly geography: string;
  readonly approximate: boolean;
  readonly source: string;
  /** Everything on the layer in these days; `null` where fewer children than the reader may be told of are behind it. */
  readonly events: number | null;
  readonly eventsBefore: number | null;
  /** Of them, those known to the address, street or postcode and in the borough. */
  readonly mapped: number | null;
  readonly says: 'hotspots' | 'no distinguishable hotspot' | 'cannot be told' | 'not worked out';
  /** Why it cannot be told, or why it was not worked out: sentences. */
  readonly because: readonly string[];
  /** Where it stands out, most events first; none for a reader to whom that is not told. */
  readonly hot: readonly MapArea[];
  /** What the rates are, or why there are none: a sentence. `null` where the reader is shown none. */
  readonly rates: string | null;
  /** Those with anything in them, and those that stand out; ranked, most events first. A cell that is in none has no event. */
  readonly regions: readonly MapRegion[];
  /** When in the week, for those who may open the records. */
  readonly hours: WeekHours | null;
}
