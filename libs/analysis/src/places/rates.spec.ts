import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { backTest } from './back-test.js';
import { smoothedRates } from './rates.js';

describe('smoothed rates', () => {
  it('by hand: two areas of 1,000, 10 and 30 events', () => {
    // m = 40/2000 = 0.02; s² = (1000 · 0.01² + 1000 · 0.01²)/2000 = 0.0001; a = 0.0001 - 0.02/1000 = 0.00008;
    // weight = a / (a + m/1000) = 0.8; 0.02 - 0.8 · 0.01 = 0.012 and 0.028.
    const rates = smoothedRates([
      { count: 10, base: 1_000 },
      { count: 30, base: 1_000 },
    ]);
    expect(rates.map(({ smoothed }) => smoothed)).toEqual([expect.closeTo(0.012, 12), expect.closeTo(0.028, 12)]);
    expect(rates.map(({ raw }) => raw)).toEqual([0.01, 0.03]);
  });

  it('are the mean of all where areas differ by no more than chance', () => {
    const rates = smoothedRates([
      { count: 5, base: 1_000 },
      { count: 6, base: 1_000 },
    ]);
    expect(rates.map(({ smoothed }) => smoothed)).toEqual([0.0055, 0.0055]);
  });

  it('are none below 200, and such an area moves no other', () => {
    const large = [
      { count: 10, base: 1_000 },
      { count: 30, base: 200 },
    ];
    const [small, ...others] = smoothedRates([{ count: 50, base: 199 }, ...large]);
    expect(small).toEqual({ raw: undefined, smoothed: undefined });
    expect(others).toEqual(smoothedRates(large));
  });

  it('of areas without any event are 0, not a division by nothing', () =>
    expect(smoothedRates([{ count: 0, base: 500 }])).toEqual([{ raw: 0, smoothed: 0 }]));

  it('lie between the raw rate and the mean, the closer to the mean the smaller the base', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ count: fc.nat(80), base: fc.integer({ min: 200, max: 5_000 }) }), { minLength: 2 }),
        (areas) => {
          const all = areas.reduce((sum, { count }) => sum + count, 0);
          const mean = all / areas.reduce((sum, { base }) => sum + base, 0);
          smoothedRates(areas).forEach(({ raw = -1, smoothed = -1 }) => {
            expect(smoothed).toBeGreaterThanOrEqual(Math.min(raw, mean) - 1e-12);
            expect(smoothed).toBeLessThanOrEqual(Math.max(raw, mean) + 1e-12);
          });
        },
      ),
    ));
});

describe('a back-test', () => {
  it('by hand: one cell of four held half of what came later, the best held 8 of 10', () => {
    const found = backTest([9, 3, 0, 1], [5, 5, 0, 0], 1);
    expect(found).toEqual({ chosen: [0], area: 0.25, hitRate: 0.5, pai: 2, pei: 1 });
    expect(backTest([9, 3, 0, 1], [2, 8, 0, 0], 1)).toMatchObject({ hitRate: 0.2, pai: 0.8, pei: 0.25 });
  });

  it('of a whole borough is no better than a dart', () =>
    expect(backTest([1, 2, 3], [4, 0, 1], 3)).toMatchObject({ area: 1, hitRate: 1, pai: 1, pei: 1 }));

  it('is none where nothing happened later or nothing was chosen', () => {
    expect(backTest([1, 2], [0, 0], 1)).toBeUndefined();
    expect(backTest([1, 2], [1, 0], 0)).toBeUndefined();
  });

  it('never beats the choice made with hindsight', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 10 }),
        (cells, size) => {
          const found = backTest(
            cells.map(([score]) => score),
            cells.map(([, later]) => later),
            size,
          );
          expect(found?.pei ?? 0).toBeLessThanOrEqual(1);
        },
      ),
    ));
});
