import { describe, it, expect } from '@jest/globals';
import * as desmith from '../../test/desmith.js';
import * as six from '../../test/six-points.js';
import { chanceOf } from '../numbers/chance.js';
import { conditionalTails, totalTails, twoSided, type Tails } from './permutation.js';
import { lagOf, type Neighbours } from './neighbours.js';

/** Every way to choose so many of these. */
const choices = (items: readonly number[], size: number): number[][] => {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => choices(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
};

/** The tails counted over all sums that could be dealt, none left to chance. */
const exact = (values: readonly number[], neighbours: Neighbours, own: 'held' | 'dealt'): Tails[] =>
  neighbours.map((beside, cell) => {
    const summed = own === 'dealt' ? [cell, ...beside] : beside;
    const dealt = values.map((_, index) => index).filter((index) => own === 'dealt' || index !== cell);
    const sums = choices(dealt, summed.length).map((chosen) => lagOf(values, chosen));
    const observed = lagOf(values, summed);
    const share = (isExtreme: (sum: number) => boolean): number => sums.filter(isExtreme).length / sums.length;
    return { upper: share((sum) => sum >= observed - 1e-9), lower: share((sum) => sum <= observed + 1e-9) };
  });

const draws = { seed: 1, times: 40_000 };

describe('permutation', () => {
  it.each([
    ['the six points, own value held', six.values, six.neighbours, 'held'],
    ['the six points, own value dealt', six.values, six.neighbours, 'dealt'],
    ['desmith, own value held', desmith.values, desmith.neighbours, 'held'],
    ['desmith, own value dealt', desmith.values, desmith.neighbours, 'dealt'],
  ] as const)('comes to what counting every dealing gives: %s', (_, values, neighbours, own) => {
    const counted = exact(values, neighbours, own);
    const tails = own === 'held' ? conditionalTails : totalTails;
    tails(values, neighbours, draws).forEach(({ upper, lower }, cell) => {
      // 0.01 is four standard errors of 40,000 draws at a half.
      expect(Math.abs(upper - (counted[cell]?.upper ?? -1))).toBeLessThan(0.01);
      expect(Math.abs(lower - (counted[cell]?.lower ?? -1))).toBeLessThan(0.01);
    });
  });

  it('gives the same p for the same seed', () =>
    expect(conditionalTails(desmith.values, desmith.neighbours, draws)).toEqual(
      conditionalTails(desmith.values, desmith.neighbours, draws),
    ));

  it('never says 0: the values as they lie are one of the dealings', () => {
    const values = [9, 9, 9, ...new Array<number>(60).fill(0)];
    const neighbours = values.map((_, cell) => (cell < 3 ? [0, 1, 2].filter((other) => other !== cell) : [62]));
    const [first] = totalTails(values, neighbours, { seed: 5, times: 99 });
    expect(first?.upper).toBe(1 / 100);
  });

  it('has nothing to say of a cell that nothing lies beside, nor where all values are the same', () => {
    expect(conditionalTails([5, 1, 2], [[], [2], [1]])[0]).toEqual({ upper: 1, lower: 1 });
    for (const both of conditionalTails([4, 4, 4, 4], [[1], [0], [3], [2]]))
      expect(both).toEqual({ upper: 1, lower: 1 });
  });

  it('is as often below a p as that p says, whatever the values look like', () => {
    const chance = chanceOf(99);
    const around = (cell: number, of: number): number[] => [(cell + 1) % of, (cell + of - 1) % of];
    const ps = Array.from({ length: 40 }, (_, turn) => {
      const values = Array.from({ length: 100 }, () => Math.floor(1 / (0.02 + chance.next())));
      const tails = conditionalTails(
        values,
        values.map((_, cell) => around(cell, 100)),
        { seed: turn, times: 999 },
      );
      return tails.map(twoSided);
    }).flat();
    for (const level of [0.01, 0.05, 0.2]) {
      expect(ps.filter((p) => p <= level).length / ps.length).toBeLessThan(level * 1.15);
    }
  });
});
