import { describe, it, expect } from '@jest/globals';
import { addHours, startOfLondonDay } from '@hub/kernel';
import fc from 'fast-check';
import { weekHours, type Window } from './week-hours.js';

const [MONDAY, THURSDAY, SUNDAY] = [0, 3, 6];
const at = (from: string, to = from): Window => ({ from: `${from}:00.000Z`, to: `${to}:00.000Z` });

describe('the hours of the week', () => {
  it('hold a moment whole, on the London day and hour', () => {
    const { weights } = weekHours([at('2026-07-01T23:30')]);
    expect(weights[THURSDAY]?.[0]).toBe(1);
  });

  it('hold a window in parts, by the time spent in each hour', () => {
    const { weights } = weekHours([at('2026-01-05T21:30', '2026-01-05T23:30')]);
    expect(weights[MONDAY]?.slice(20)).toEqual([0, 0.25, 0.5, 0.25]);
  });

  it('give nothing to the hour that does not exist in the spring', () => {
    // London midnight to 04:00 on 29 March 2026: three elapsed hours.
    const { weights } = weekHours([at('2026-03-29T00:00', '2026-03-29T03:00')]);
    const third = expect.closeTo(1 / 3, 12);
    expect(weights[SUNDAY]?.slice(0, 5)).toEqual([third, 0, third, third, 0]);
  });

  it('give both to the hour that is lived through twice in the autumn', () => {
    // London midnight to 03:00 on 25 October 2026: four elapsed hours.
    const { weights } = weekHours([at('2026-10-24T23:00', '2026-10-25T03:00')]);
    expect(weights[SUNDAY]?.slice(0, 4)).toEqual([0.25, 0.5, 0.25, 0]);
  });

  it('leave an unknown time out, and one that ends before it begins, and say how many', () => {
    const found = weekHours([undefined, at('2026-01-05T12:00', '2026-01-05T11:00'), at('2026-01-05T12:00')]);
    expect(found).toMatchObject({ events: 1, unknown: 2, vague: 0 });
    expect(found.weights[MONDAY]?.[0]).toBe(0);
  });

  it('say how many windows are longer than a day', () =>
    expect(
      weekHours([at('2026-01-05T12:00', '2026-01-06T12:00'), at('2026-01-05T12:00', '2026-01-06T12:01')]).vague,
    ).toBe(1));

  it('sum to the number of events, whatever the windows', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(40_000), fc.double({ min: 0, max: 400, noNaN: true })), { maxLength: 20 }),
        (times) => {
          const windows = times.map(([hours, length]) => {
            const from = addHours(startOfLondonDay('2024-01-01'), hours / 3);
            return { from, to: addHours(from, length) };
          });
          const { weights, events } = weekHours(windows);
          expect(weights.flat().reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(events, 9);
          expect(events).toBe(times.length);
        },
      ),
      { numRuns: 50 },
    ));

  it('a whole week spreads evenly over all its hours', () => {
    const { weights, meanHour, gathered } = weekHours([at('2026-01-05T00:00', '2026-01-12T00:00')]);
    for (const weight of weights.flat()) expect(weight).toBeCloseTo(1 / 168, 12);
    expect([meanHour, gathered]).toEqual([undefined, 0]);
  });
});

describe('the middle of the day', () => {
  it('is found across midnight: 23 and 1 o’clock gather about half past midnight', () => {
    const { meanHour, gathered } = weekHours([at('2026-01-05T23:10'), at('2026-01-07T01:50')]);
    expect(meanHour).toBeCloseTo(0.5, 9);
    expect(gathered).toBeCloseTo(Math.cos(Math.PI / 12), 9);
  });

  it('of one hour is the middle of that hour', () => {
    const { meanHour, gathered } = weekHours([at('2026-01-05T15:00')]);
    expect([meanHour, gathered]).toEqual([expect.closeTo(15.5, 9), expect.closeTo(1, 9)]);
  });

  it('of nothing is nothing', () =>
    expect(weekHours([])).toMatchObject({ meanHour: undefined, gathered: 0, events: 0 }));
});
