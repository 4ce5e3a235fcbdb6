import type { MapAnswer, MapRegion as FoundRegion } from '@hub/worker';
import type { MapChange, MapRegion, MapVerdict } from '../generated/graphql.js';

const SAYS: Readonly<Record<MapAnswer['says'], string>> = {
  hotspots: 'Some places stand out: more happened there than chance would give.',
  'no distinguishable hotspot': 'No distinguishable hotspot: nothing stands out by more than chance would give.',
  'cannot be told': 'Whether anything stands out cannot be told from chance.',
  'not worked out': 'Counts only: whether a place stands out was not worked out for this reader.',
};

/** What a map says, as a sentence. */
export const saysInWords = ({ says }: MapAnswer): string => SAYS[says];

const CHANGES: Readonly<Record<NonNullable<FoundRegion['change']>, MapChange>> = {
  more: 'MORE',
  fewer: 'FEWER',
  'no evidence of change': 'NO_EVIDENCE',
  'too few to tell': 'TOO_FEW',
};

const VERDICTS: Readonly<Record<NonNullable<FoundRegion['verdict']>, MapVerdict>> = {
  hot: 'HOT',
  cold: 'COLD',
  none: 'NONE',
};

export const regionOf = (region: FoundRegion): MapRegion => ({
  ...region,
  cells: [...region.cells],
  change: region.change && CHANGES[region.change],
  verdict: region.verdict && VERDICTS[region.verdict],
});
