import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { binomial, binomialInterval, binomialP } from '../numbers/binomial.js';
import { chanceOf } from '../numbers/chance.js';
import { changes } from './change.js';

describe('the exact binomial test', () => {
  it.each([
    [682, 925, 0.75, 0.3824915595748517, 0.707668264079039, 0.7654065582414781],
    [30, 50, 92 / 182, 0.20400267960931442, 0.4517940284791804, 0.7359216049054262],
    [3, 10, 0.5, 0.34375, 0.06673951117773447, 0.652452850060008],
    [0, 12, 0.5, 0.00048828125, 0, 0.26464846939705117],
    [140, 260, 90 / 181, 0.19295564193904408, 0.47580090458120744, 0.6002354521264883],
  ])('%d of %d at %d is what scipy 1.17.1 says', (k, n, p, expected, low, high) => {
    expect(binomialP(k, n, p)).toBeCloseTo(expected, 9);
    const interval = binomialInterval(k, n);
    expect([interval.low, interval.high]).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)]);
  });

  it('is that of two Poisson rates in the manual of R: 11 in 800 against 21 in 3,011', () =>
    expect(binomialP(11, 32, 800 / (800 + 3_011))).toBeCloseTo(0.07967, 5));

  it('holds for many thousands without losing its sum', () => {
    expect(binomial(50_000, 0.5).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
    expect(binomial(5, 0)[0]).toBe(1);
    expect(binomial(5, 1)[5]).toBe(1);
  });
});

const quarters = { before: 92, after: 90 };

describe('a change between two quarters', () => {
  it('is told where it is more than chance explains, with how much', () => {
    const [grown, shrunk, same] = changes(
      [
        { before: 20, after: 60 },
        { before: 60, after: 20 },
        { before: 40, after: 44 },
      ],
      quarters,
    );
    expect([grown?.verdict, shrunk?.verdict, same?.verdict]).toEqual(['more', 'fewer', 'no evidence of change']);
    expect(grown?.ratio).toBeCloseTo(3 * (92 / 90), 12);
    expect(grown?.interval.low).toBeGreaterThan(1.8);
    expect(grown?.interval.high).toBeLessThan(5.4);
  });

  it('allows for the days: as many a day is no change, though the counts differ', () =>
    expect(changes([{ before: 2_000, after: 1_000 }], { before: 182, after: 91 })[0]).toMatchObject({
      ratio: 1,
      verdict: 'no evidence of change',
    }));

  it('is not told of fewer than ten events', () => {
    expect(changes([{ before: 0, after: 9 }], quarters)[0]).toMatchObject({ verdict: 'too few to tell', p: undefined });
    expect(changes([{ before: 0, after: 10 }], quarters)[0]).toMatchObject({ verdict: 'more', ratio: undefined });
  });

  it('has no upper end where nothing happened before', () =>
    expect(changes([{ before: 0, after: 12 }], quarters)[0]?.interval.high).toBeUndefined());

  it('an area of which nothing can be told leaves the others their p', () => {
    const areas = [{ before: 20, after: 50 }];
    expect(changes([{ before: 1, after: 2 }, ...areas], quarters)[1]).toEqual(changes(areas, quarters)[0]);
  });

  it('is called one no more often than the nominal rate where nothing changed', () => {
    const chance = chanceOf(12);
    const called = Array.from({ length: 200 }, () => {
      const areas = Array.from({ length: 22 }, () => {
        const days = Array.from({ length: 60 }, () => chance.next());
        return {
          before: days.filter((day) => day < 92 / 182).length,
          after: days.filter((day) => day >= 92 / 182).length,
        };
      });
      return changes(areas, quarters).some(({ verdict }) => verdict === 'more' || verdict === 'fewer');
    }).filter(Boolean);
    expect(called.length).toBeLessThanOrEqual(10);
  });

  it('holds its ratio between the ends of what it could be', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.nat(90), (before, after) => {
        const [one] = changes([{ before, after }], quarters);
        expect(one?.interval.low).toBeLessThanOrEqual(one?.ratio ?? -1);
        expect(one?.interval.high ?? Infinity).toBeGreaterThanOrEqual(one?.ratio ?? Infinity);
      }),
      { numRuns: 50 },
    ));
});
