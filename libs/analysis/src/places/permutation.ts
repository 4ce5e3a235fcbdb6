import { chanceOf } from '../numbers/chance.js';
import { lagOf, type Neighbours } from './neighbours.js';

/** How likely it is, by chance, that values add up to at least (`upper`) or at most (`lower`) what they do. */
export interface Tails {
  readonly upper: number;
  readonly lower: number;
}

/** How long to draw: at most `most` times a cell, and no further once both tails were seen `enough` times. */
export interface Draws {
  readonly seed: number;
  readonly most: number;
  readonly enough: number;
}

export const DRAWS: Draws = { seed: 20_161_101, most: 99_999, enough: 20 };

/** Sums of values that are not whole numbers may differ in the last digit by the order of adding. */
const SAME = 1e-9;

/** Counts one tail: the draws that were at least as extreme, and when there had been enough of them. */
const tail = (
  enough: number,
): { count(isExtreme: boolean, draw: number): void; full(): boolean; p(most: number): number } => {
  let seen = 0;
  let filledAt = 0;
  return {
    count: (isExtreme, draw) => {
      if (!isExtreme || filledAt > 0) return;
      seen += 1;
      if (seen === enough) filledAt = draw;
    },
    full: () => filledAt > 0,
    p: (most) => (filledAt > 0 ? enough / filledAt : (seen + 1) / (most + 1)),
  };
};

/** The sum of so many values drawn without replacement, one cell's left out: the front of a shuffle that goes on and on. */
const dealerOf = (held: Float64Array, draws: Draws): ((size: number, without: number) => number) => {
  const chance = chanceOf(draws.seed);
  const order = Int32Array.from(held, (_, index) => index);
  return (size, without) => {
    let sum = 0;
    let taken = 0;
    for (let place = 0; taken < size; place += 1) {
      const from = place + chance.below(order.length - place);
      const drawn = order[from] as number;
      order[from] = order[place] as number;
      order[place] = drawn;
      if (drawn === without) continue;
      sum += held[drawn] as number;
      taken += 1;
    }
    return sum;
  };
};

const NONE = -1;

/**
 * The tails of each cell's sum among sums that chance deals. Sequential (Besag and Clifford 1991): p = h / l when the h-th
 * sum at least as extreme came at draw l, else (r + 1) / (m + 1), so that a cell that is nothing special costs few
 * draws.
 */
const tailsOf = (values: readonly number[], neighbours: Neighbours, draws: Draws, own: 'held' | 'dealt'): Tails[] => {
  const held = Float64Array.from(values);
  const slack = SAME * held.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  const dealt = dealerOf(held, draws);
  return neighbours.map((beside, cell) => {
    if (beside.length === 0) return { upper: 1, lower: 1 };
    const observed = lagOf(held, beside) + (own === 'dealt' ? (held[cell] ?? 0) : 0);
    const size = beside.length + (own === 'dealt' ? 1 : 0);
    const without = own === 'dealt' ? NONE : cell;
    const upper = tail(draws.enough);
    const lower = tail(draws.enough);
    for (let draw = 1; draw <= draws.most && !(upper.full() && lower.full()); draw += 1) {
      const sum = dealt(size, without);
      upper.count(sum >= observed - slack, draw);
      lower.count(sum <= observed + slack, draw);
    }
    return { upper: upper.p(draws.most), lower: lower.p(draws.most) };
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
