import { chanceOf, type Chance } from '../numbers/chance.js';
import { lagOf, type Neighbours } from './neighbours.js';

/** How likely it is, by chance, that values add up to at least (`upper`) or at most (`lower`) what they do. */
export interface Tails {
  readonly upper: number;
  readonly lower: number;
}

/** How often values are dealt out. */
export interface Draws {
  readonly seed: number;
  readonly times: number;
}

/**
 * Often enough for small false discovery rates: among m cells alone a cell needs a p of 0.05/m, and no p is smaller than
 * 1/(times + 1).
 */
export const DRAWS: Draws = { seed: 20_161_101, times: 99_999 };

/** Sums of values that are not whole numbers may differ in the last digits by the order of adding. */
const SAME = 1e-9;

/** Whether a cell keeps its own value while the others are dealt out. */
type Own = 'held' | 'dealt';

/** Sums of so many values dealt without replacement, and, where own values are held, which dealings each was part of. */
interface Dealt {
  /** Of each dealing, in the order of dealing. */
  readonly sums: Float64Array;
  readonly sorted: Float64Array;
  readonly dealingsWith: readonly (readonly number[])[];
}

const dealt = (held: Float64Array, size: number, times: number, chance: Chance, own: Own): Dealt => {
  const order = Int32Array.from(held, (_, index) => index);
  const sums = new Float64Array(times);
  const dealingsWith = Array.from(held, (): number[] => []);
  for (let dealing = 0; dealing < times; dealing += 1) {
    let sum = 0;
    // The front of a shuffle that goes on from where the last one stopped.
    for (let place = 0; place < size; place += 1) {
      const from = place + chance.below(order.length - place);
      const drawn = order[from] as number;
      order[from] = order[place] as number;
      order[place] = drawn;
      sum += held[drawn] as number;
      if (own === 'held') dealingsWith[drawn]?.push(dealing);
    }
    sums[dealing] = sum;
  }
  return { sums, sorted: Float64Array.from(sums).sort(), dealingsWith };
};

/** How many of sorted numbers are below a bound. */
const below = (sorted: Float64Array, bound: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The tails of an observed sum among those dealt, all or those in which one value had no part: (r + 1) / (m + 1). */
const tailsAmong = (
  { sums, sorted, dealingsWith }: Dealt,
  observed: number,
  slack: number,
  without?: number,
): Tails => {
  let dealings = sorted.length;
  let atLeast = dealings - below(sorted, observed - slack);
  let atMost = below(sorted, observed + slack);
  for (const dealing of without === undefined ? [] : (dealingsWith[without] ?? [])) {
    const sum = sums[dealing] as number;
    dealings -= 1;
    if (sum >= observed - slack) atLeast -= 1;
    if (sum < observed + slack) atMost -= 1;
  }
  return { upper: (atLeast + 1) / (dealings + 1), lower: (atMost + 1) / (dealings + 1) };
};

/** Cells of as many neighbours share their dealings, as in PySAL: each p holds by itself, and a map takes a moment. */
const tailsOf = (values: readonly number[], neighbours: Neighbours, draws: Draws, own: Own): Tails[] => {
  const chance = chanceOf(draws.seed);
  const held = Float64Array.from(values);
  const slack = SAME * held.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  const bySize = new Map<number, Dealt>();
  return neighbours.map((beside, cell) => {
    if (beside.length === 0) return { upper: 1, lower: 1 };
    const size = beside.length + (own === 'dealt' ? 1 : 0);
    const sums = bySize.get(size) ?? dealt(held, size, draws.times, chance, own);
    bySize.set(size, sums);
    const around = lagOf(held, beside);
    if (own === 'held') return tailsAmong(sums, around, slack, cell);
    return tailsAmong(sums, around + (held[cell] ?? 0), slack);
  });
};

/**
 * Conditional permutation (Anselin 1995): each cell keeps its own value while all others are dealt out anew, and the sum
 * beside it is compared with the sums so drawn. The p of local Moran, of Gi, and of Gi* as PySAL gives it: they all
 * grow with that sum when the cell's own value is held. A cell without neighbours has nothing to compare: 1.
 */
export const conditionalTails = (values: readonly number[], neighbours: Neighbours, draws: Draws = DRAWS): Tails[] =>
  tailsOf(values, neighbours, draws, 'held');

/**
 * Total permutation: the cell's own value is dealt out with all others, and the sum in and beside it is compared. It is
 * the reference under which Gi* has the mean and variance of its formula (Ord and Getis 1995), without asking that
 * sums of a few skewed counts be normal. A cell without neighbours has nothing to compare: 1.
 */
export const totalTails = (values: readonly number[], neighbours: Neighbours, draws: Draws = DRAWS): Tails[] =>
  tailsOf(values, neighbours, draws, 'dealt');

/** Both tails as one p-value: twice the smaller, at most 1. */
export const twoSided = ({ upper, lower }: Tails): number => Math.min(1, 2 * Math.min(upper, lower));
