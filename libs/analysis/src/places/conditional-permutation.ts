import { chanceOf } from '../numbers/chance.js';
import { lagOf, type Neighbours } from './neighbours.js';

/** How likely it is, by chance, that the values beside a cell add up to at least (`upper`) or at most (`lower`) what they do. */
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

/**
 * Conditional permutation (Anselin 1995): each cell keeps its own value while all others are dealt out anew, and the sum
 * beside it is compared with the sums so drawn. The p-value of Gi* and of local Moran alike, as both grow with that
 * sum when the cell's own value is held. Sequential (Besag and Clifford 1991): p = h / l when the h-th sum at least as
 * extreme came at draw l, else (r + 1) / (m + 1); so a cell that is nothing special costs few draws. A cell
 * without neighbours has nothing to compare: both tails are 1.
 */
export const conditionalTails = (values: readonly number[], neighbours: Neighbours, draws: Draws = DRAWS): Tails[] => {
  const chance = chanceOf(draws.seed);
  const held = Float64Array.from(values);
  const order = Int32Array.from(values, (_, index) => index);
  const scale = Math.max(1, ...values.map(Math.abs));

  /** The sum of so many values of other cells than this one, without replacement: the front of a shuffle. */
  const dealt = (cell: number, size: number): number => {
    let sum = 0;
    let taken = 0;
    for (let place = 0; taken < size; place += 1) {
      const from = place + chance.below(order.length - place);
      const drawn = order[from] as number;
      order[from] = order[place] as number;
      order[place] = drawn;
      if (drawn === cell) continue;
      sum += held[drawn] as number;
      taken += 1;
    }
    return sum;
  };

  return neighbours.map((beside, cell) => {
    if (beside.length === 0) return { upper: 1, lower: 1 };
    const observed = lagOf(held, beside);
    const slack = SAME * scale;
    const upper = tail(draws.enough);
    const lower = tail(draws.enough);
    for (let draw = 1; draw <= draws.most && !(upper.full() && lower.full()); draw += 1) {
      const sum = dealt(cell, beside.length);
      upper.count(sum >= observed - slack, draw);
      lower.count(sum <= observed + slack, draw);
    }
    return { upper: upper.p(draws.most), lower: lower.p(draws.most) };
  });
};

/** Both tails as one p-value: twice the smaller, at most 1. */
export const twoSided = ({ upper, lower }: Tails): number => Math.min(1, 2 * Math.min(upper, lower));
