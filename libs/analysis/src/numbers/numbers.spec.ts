import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import * as reference from '../../test/adjusted-p.js';
import { chanceOf, shuffled } from './chance.js';
import { falseDiscoveryRates } from './discoveries.js';
import { twoSidedP, upperTail } from './normal.js';

describe('seeded chance', () => {
  it('is the same for the same seed and another for another', () => {
    const three = (seed: number): number[] => {
      const chance = chanceOf(seed);
      return [chance.next(), chance.next(), chance.next()];
    };
    expect(three(7)).toEqual(three(7));
    expect(three(7)).not.toEqual(three(8));
  });

  it('falls evenly: each of ten outcomes about as often as the others', () => {
    const counts = new Array<number>(10).fill(0);
    const chance = chanceOf(3);
    for (let draw = 0; draw < 100_000; draw += 1) {
      const outcome = chance.below(10);
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // 27.88 is passed once in a thousand with nine degrees of freedom.
    expect(chiSquare).toBeLessThan(27.88);
  });

  it('shuffles to every order alike', () => {
    const chance = chanceOf(11);
    const orders = new Map<string, number>();
    for (let turn = 0; turn < 60_000; turn += 1) {
      const order = shuffled(['a', 'b', 'c'], chance).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect([...orders.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
    for (const count of orders.values()) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});

describe('the normal tail', () => {
  it.each([
    [0, 0.5],
    [1, 0.15865525393145707],
    [1.96, 0.024997895148220435],
    [2.999, 0.0013543365337271057],
    [3.001, 0.0013454728250849653],
    [-2, 0.9772498680518208],
    [6, 9.865876450376946e-10],
    [10, 7.61985302416047e-24],
  ])('above %d is %d, as scipy 1.17.1 says', (z, p) => expect(upperTail(z) / p).toBeCloseTo(1, 12));

  it('counts both sides', () => {
    expect(twoSidedP(-1.96)).toBe(twoSidedP(1.96));
    expect(twoSidedP(0)).toBe(1);
    expect(twoSidedP(Number.NaN)).toBeNaN();
  });
});

describe('false discovery rates', () => {
  it('are those of R p.adjust', () =>
    expect(falseDiscoveryRates(reference.ps)).toEqual(reference.adjusted.map((p) => expect.closeTo(p, 12))));

  it('never fall below the p-value, never pass 1, keep the order', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }), (ps) => {
        const adjusted = falseDiscoveryRates(ps);
        const pairs = ps.map((p, index) => ({ p, q: adjusted[index] ?? -1 })).sort((a, b) => a.p - b.p);
        expect(pairs.every(({ p, q }) => q >= p && q <= 1)).toBe(true);
        expect(pairs.every(({ q }, index) => q >= (pairs[index - 1]?.q ?? 0))).toBe(true);
      }),
    ));

  it('of nothing are nothing', () => expect(falseDiscoveryRates([])).toEqual([]));
});
