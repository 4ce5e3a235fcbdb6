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

/** Sums of values dealt without replacement: the first k of one dealing are a dealing of k. */
interface Dealt {
  /** By how many are summed: of each dealing, in the order of dealing. */
  readonly sums: readonly Float64Array[];
  /** The same, the smallest first; sorted when first asked for. */
  sorted(size: number): Float64Array;
  /** Where each cell was dealt: `dealings[at]` and the `places[at]` in it, for `at` from `starts[cell]` to the next. */
  readonly starts: Int32Array;
  readonly dealings: Int32Array;
  readonly places: Uint16Array;
}

/** Where each cell stands in rows of `most` cells. */
const whereDealt = (drawn: Int32Array, cells: number, most: number): Omit<Dealt, 'sums' | 'sorted'> => {
  const starts = new Int32Array(cells + 1);
  for (const cell of drawn) starts[cell + 1] = (starts[cell + 1] as number) + 1;
  for (let cell = 0; cell < cells; cell += 1)
    starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number);
  const next = starts.slice();
  const dealings = new Int32Array(drawn.length);
  const places = new Uint16Array(drawn.length);
  for (let at = 0; at < drawn.length; at += 1) {
    const cell = drawn[at] as number;
    const to = next[cell] as number;
    next[cell] = to + 1;
    dealings[to] = Math.floor(at / most);
    places[to] = at % most;
  }
  return { starts, dealings, places };
};

const dealt = (held: Float64Array, most: number, times: number, chance: Chance): Dealt => {
  const order = Int32Array.from(held, (_, index) => index);
  const sums = Array.from({ length: most + 1 }, () => new Float64Array(times));
  const drawn = new Int32Array(times * most);
  for (let dealing = 0; dealing < times; dealing += 1) {
    let sum = 0;
    // The front of a shuffle that goes on from where the last one stopped.
    for (let place = 0; place < most; place += 1) {
      const from = place + chance.below(order.length - place);
      const cell = order[from] as number;
      order[from] = order[place] as number;
      order[place] = cell;
      sum += held[cell] as number;
      drawn[dealing * most + place] = cell;
      (sums[place + 1] as Float64Array)[dealing] = sum;
    }
  }
  const sorted: Float64Array[] = [];
  return {
    sums,
    sorted: (size) => (sorted[size] ??= (sums[size] as Float64Array).slice().sort()),
    ...whereDealt(drawn, held.length, most),
  };
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

/** The tails of an observed sum of so many values: (r + 1) / (m + 1), of all dealings or of those without one cell. */
const tailsAmong = (all: Dealt, size: number, observed: number, slack: number, without?: number): Tails => {
  const sorted = all.sorted(size);
  let dealings = sorted.length;
  let atLeast = dealings - below(sorted, observed - slack);
  let atMost = below(sorted, observed + slack);
  if (without !== undefined) {
    const sums = all.sums[size] as Float64Array;
    const end = all.starts[without + 1] as number;
    for (let at = all.starts[without] as number; at < end; at += 1) {
      if ((all.places[at] as number) >= size) continue;
      const sum = sums[all.dealings[at] as number] as number;
      dealings -= 1;
      if (sum >= observed - slack) atLeast -= 1;
      if (sum < observed + slack) atMost -= 1;
    }
  }
  return { upper: (atLeast + 1) / (dealings + 1), lower: (atMost + 1) / (dealings + 1) };
};

/** Tails of each cell under both ways of permuting. */
export interface BothTails {
  /** The cell's own value is dealt out with all others: for Gi*. */
  readonly total: readonly Tails[];
  /** The cell keeps its own value: for local Moran. */
  readonly conditional: readonly Tails[];
}

const NOTHING_BESIDE: Tails = { upper: 1, lower: 1 };

/**
 * Conditional and total permutation from the same dealings. Cells share their dealings, as in PySAL: each p holds by
 * itself, and a map takes a moment.
 */
export const bothTails = (values: readonly number[], neighbours: Neighbours, draws: Draws = DRAWS): BothTails => {
  const held = Float64Array.from(values);
  const slack = SAME * held.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  const most = Math.min(
    held.length,
    neighbours.reduce((largest, { length }) => Math.max(largest, length + 1), 1),
  );
  const all = dealt(held, most, draws.times, chanceOf(draws.seed));
  const tailsOf = (cell: number, own: 'dealt' | 'held'): Tails => {
    const beside = neighbours[cell] ?? [];
    if (beside.length === 0) return NOTHING_BESIDE;
    const around = lagOf(held, beside);
    if (own === 'held') return tailsAmong(all, beside.length, around, slack, cell);
    return tailsAmong(all, beside.length + 1, around + (held[cell] ?? 0), slack);
  };
  return {
    total: neighbours.map((_, cell) => tailsOf(cell, 'dealt')),
    conditional: neighbours.map((_, cell) => tailsOf(cell, 'held')),
  };
};

/**
 * Conditional permutation (Anselin 1995): each cell keeps its own value while all others are dealt out anew, and the sum
 * beside it is compared with the sums so drawn. The p of local Moran, of Gi, and of Gi* as PySAL gives it: they all
 * grow with that sum when the cell's own value is held. A cell without neighbours has nothing to compare: 1.
 */
export const conditionalTails = (
  values: readonly number[],
  neighbours: Neighbours,
  draws: Draws = DRAWS,
): readonly Tails[] => bothTails(values, neighbours, draws).conditional;

/**
 * Total permutation: the cell's own value is dealt out with all others, and the sum in and beside it is compared. It is
 * the reference under which Gi* has the mean and variance of its formula (Ord and Getis 1995), without asking that
 * sums of a few skewed counts be normal. A cell without neighbours has nothing to compare: 1.
 */
export const totalTails = (values: readonly number[], neighbours: Neighbours, draws: Draws = DRAWS): readonly Tails[] =>
  bothTails(values, neighbours, draws).total;

/** Both tails as one p-value: twice the smaller, at most 1. */
export const twoSided = ({ upper, lower }: Tails): number => Math.min(1, 2 * Math.min(upper, lower));
