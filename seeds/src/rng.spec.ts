import { describe, expect, it } from '@jest/globals';
import { rngOf } from './rng.js';

const many = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe('repeatable chance', () => {
  it('gives the same numbers for the same key and others for another', () => {
    const draw = (key: string): number[] => {
      const rng = rngOf(7, key);
      return many(5, () => rng.next());
    };
    expect(draw('police')).toEqual(draw('police'));
    expect(draw('police')).not.toEqual(draw('interviews'));
  });

  it('gives numbers from 0 up to but not including 1, evenly', () => {
    const rng = rngOf('even');
    const values = many(20_000, () => rng.next());
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(mean(values)).toBeCloseTo(0.5, 2);
  });

  it('picks in proportion to weight and never what weighs nothing', () => {
    const rng = rngOf('weights');
    const drawn = many(10_000, () =>
      rng.weighted([
        ['a', 3],
        ['b', 1],
        ['never', 0],
      ] as const),
    );
    expect(drawn.filter((value) => value === 'a').length / drawn.length).toBeCloseTo(0.75, 1);
    expect(drawn).not.toContain('never');
  });

  it('draws the log-series with its known mean and its cut', () => {
    const p = 0.85;
    const rng = rngOf('tail');
    const drawn = many(20_000, () => rng.logSeries(p, 60));
    expect(Math.abs(mean(drawn) - -p / ((1 - p) * Math.log(1 - p)))).toBeLessThan(0.1);
    expect(Math.min(...drawn)).toBe(1);
    expect(Math.max(...many(1000, () => rng.logSeries(0.99, 5)))).toBe(5);
  });

  it('draws exponential, log-normal and Poisson numbers with their known centres', () => {
    const rng = rngOf('centres');
    expect(Math.abs(mean(many(20_000, () => rng.exponential(40))) - 40)).toBeLessThan(1.5);
    const sorted = many(9999, () => rng.logNormal(6, 0.75)).sort((a, b) => a - b);
    expect(Math.abs((sorted[4999] ?? 0) - 6)).toBeLessThan(0.4);
    expect(Math.abs(mean(many(20_000, () => rng.poisson(2.5))) - 2.5)).toBeLessThan(0.06);
  });
});
