import { LEAST_BASE, smoothedRates, type Rate } from '@hub/analysis';
import type { GeographyVersion } from '../geography/geographies.js';
import type { MapCells } from './study-area.js';

const THOUSAND = 1_000;

/** Digits after the point that a rate per 1,000 is given with. */
const DIGITS = 100;

/** A rate as it is shown; `null` where there is none. */
export const perThousand = (rate: number | undefined): number | null =>
  rate === undefined ? null : Math.round(rate * THOUSAND * DIGITS) / DIGITS;

const NONE = {
  hexagons: 'Rates are given by ward: nobody knows how many children live in a hexagon.',
  approximate: 'No rates: these areas are approximate, and no population fits them. Load boundaries first.',
  unknown: 'No rates: how many children live in each ward was not loaded.',
};

/**
 * Events for each child who lives in a ward, and the same drawn towards the rate of the borough by as much as the number of
 * its children leaves it uncertain (Marshall 1991); with what they are, or why there are none, in words.
 */
export const ratesOf = (
  { approximate, population }: GeographyVersion,
  cells: MapCells,
  ids: readonly string[],
  counts: readonly number[],
): { readonly rates: readonly Rate[]; readonly says: string } => {
  if (cells === 'hexagons') return { rates: [], says: NONE.hexagons };
  if (approximate) return { rates: [], says: NONE.approximate };
  if (!population) return { rates: [], says: NONE.unknown };
  const { of, who, source } = population;
  const rates = smoothedRates(ids.map((id, at) => ({ count: counts[at] ?? 0, base: of.get(id) ?? 0 })));
  return {
    rates,
    says: `Per 1,000 ${who} who live in the ward. Where few live, a rate is drawn towards that of the borough, so that two events among few children do not look like a wave; among fewer than ${LEAST_BASE} there is none. Where children are harmed is often not where they live. ${source}`,
  };
};
