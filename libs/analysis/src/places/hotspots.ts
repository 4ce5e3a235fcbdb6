import { falseDiscoveryRates } from '../numbers/discoveries.js';
import { twoSidedP } from '../numbers/normal.js';

import { LIMITS, doubtsAbout, type Doubt, type Limits, type Located } from './doubts.js';
import { giStar } from './getis-ord.js';
import { countsIn } from './grid.js';
import { localMoran, type LocalMoran, type Quadrant } from './moran.js';
import type { Neighbours, Point } from './neighbours.js';
import { DRAWS, bothTails, twoSided, type Draws, type Tails } from './permutation.js';

/** The cells of the area of study, those without any event among them. */
export interface Cells {
  readonly neighbours: Neighbours;
  cellOf(point: Point): number | undefined;
}

/** Events in one cell: what was counted, whatever can be said about chance. */
export interface CellCount {
  readonly cell: number;
  readonly count: number;
}

/** How likely chance is to do as much, two-sided, and the same adjusted for the number of cells: the false discovery rate. */
export interface Likelihood {
  readonly p: number;
  readonly adjusted: number;
}

export interface CellFinding extends CellCount {
  /** Gi*, in standard deviations. */
  readonly z: number;
  /** Two-sided, from the normal distribution. For reference: counts are rarely normal. */
  readonly normalP: number;
  /** Of Gi*, from total permutation of square roots. Only its adjusted rate makes a cell hot or cold. */
  readonly chance: Likelihood;
  readonly verdict: 'hot' | 'cold' | 'none';
  /** The cell and what is beside it, and the likelihood of local Moran from conditional permutation of square roots. */
  readonly moran: Likelihood & { readonly quadrant: Quadrant };
}

/**
 * What a map of cells may say. `cells` are ranked, most events first. `outside` counts the precise events that lie in no
 * cell.
 */
export type Hotspots =
  | {
      readonly says: 'hotspots' | 'no distinguishable hotspot';
      readonly cells: readonly CellFinding[];
      readonly outside: number;
    }
  | {
      readonly says: 'cannot be told';
      readonly because: readonly Doubt[];
      readonly cells: readonly CellCount[];
      readonly outside: number;
    };

export interface HotspotSettings {
  /** False discovery rate up to which a cell is called hot or cold. */
  readonly rate: number;
  readonly limits: Limits;
  readonly draws: Draws;
}

export const HOTSPOT_SETTINGS: HotspotSettings = { rate: 0.05, limits: LIMITS, draws: DRAWS };

const likelihoods = (tails: readonly Tails[]): Likelihood[] => {
  const ps = tails.map(twoSided);
  const adjusted = falseDiscoveryRates(ps);
  return ps.map((p, cell) => ({ p, adjusted: adjusted[cell] ?? 1 }));
};

/**
 * The verdict on each cell of a value that is 0 or more (a count, a smoothed rate), in the order of the cells. Hot: Gi* is
 * above 0 and the values in and beside the cell are higher than chance explains, at the false discovery rate of the
 * settings. A single cell that is busy among quiet ones is no hotspot: it stands at the top of the ranked list. Chance
 * deals out square roots (Bartlett 1936), or one address with many events would hide every other hotspot of the
 * borough: wherever it was dealt to, the sum would beat all others.
 */
export const verdictsOn = (
  values: readonly number[],
  neighbours: Neighbours,
  { rate, draws }: HotspotSettings = HOTSPOT_SETTINGS,
): CellFinding[] => {
  const roots = values.map(Math.sqrt);
  const { total: tails, conditional } = bothTails(roots, neighbours, draws);
  const chances = likelihoods(tails);
  const morans = likelihoods(conditional);
  const quadrants = localMoran(values, neighbours);
  const scores = giStar(values, neighbours);
  return tails.map(({ upper, lower }, cell) => {
    const z = scores[cell] ?? 0;
    const chance = chances[cell] as Likelihood;
    const discovered = chance.adjusted <= rate;
    const hot = discovered && z > 0 && upper < lower;
    const cold = discovered && z < 0 && lower < upper;
    return {
      cell,
      count: values[cell] ?? 0,
      z,
      normalP: twoSidedP(z),
      chance,
      verdict: hot ? 'hot' : cold ? 'cold' : 'none',
      moran: { ...(morans[cell] as Likelihood), quadrant: (quadrants[cell] as LocalMoran).quadrant },
    };
  });
};

/** Where events gather more than chance explains, or why that cannot be told. */
export const hotspots = (located: Located, cells: Cells, settings: HotspotSettings = HOTSPOT_SETTINGS): Hotspots =>
  hotspotsAmong(located, countsIn(cells.neighbours.length, cells.cellOf, located.points), cells.neighbours, settings);

/** The same for whoever has already counted the precise events in each cell. */
export const hotspotsAmong = (
  located: Located,
  counts: readonly number[],
  neighbours: Neighbours,
  settings: HotspotSettings = HOTSPOT_SETTINGS,
): Hotspots => {
  const outside = located.points.length - counts.reduce((sum, count) => sum + count, 0);
  const because = doubtsAbout(located, counts.length, settings.limits);
  const byCount = (a: CellCount, b: CellCount): number => b.count - a.count || a.cell - b.cell;
  if (because.length > 0) {
    const ranked = counts.map((count, cell) => ({ cell, count })).sort(byCount);
    return { says: 'cannot be told', because, cells: ranked, outside };
  }
  const found = verdictsOn(counts, neighbours, settings).sort(byCount);
  const says = found.some(({ verdict }) => verdict === 'hot') ? 'hotspots' : 'no distinguishable hotspot';
  return { says, cells: found, outside };
};
