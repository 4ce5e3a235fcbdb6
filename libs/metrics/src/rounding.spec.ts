import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countText, hoursOf, hoursText, percentageOf, percentageText, quantile } from './rounding.js';

describe('percentages', () => {
  it.each([
    [1, 3, '33.3 %'],
    [2, 3, '66.7 %'],
    [0, 7, '0.0 %'],
    [7, 7, '100.0 %'],
    [1, 16, '6.3 %'],
    [7, 2000, '0.4 %'],
    [1, 2000, '0.1 %'],
    [1, 2001, '0.0 %'],
    [1999, 2000, '100.0 %'],
    [201, 2000, '10.1 %'],
  ])('%s of %s reads %s: one decimal, a half goes up', (part, whole, text) =>
    expect(percentageText(part, whole)).toBe(text),
  );

  it('are exact for programs, and absent when there is nothing to divide by', () => {
    expect(percentageOf(1, 3)).toBe(100 / 3);
    expect(percentageOf(0, 0)).toBeNull();
  });

  it('as read are never further from the exact ones than half of the last digit', () =>
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), (part, whole) => {
        const read = Number(percentageText(part, whole).replace(' %', ''));
        expect(Math.abs(read - (100 * part) / whole)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    ));
});

it.each([
  [1, '1 child'],
  [0, '0 children'],
  [1_850, '1,850 children'],
  [1_234_567, '1,234,567 children'],
])('%s reads %s: thousands are set apart', (count, text) => expect(countText(count, 'child', 'children')).toBe(text));

describe('hours', () => {
  it.each([
    [0, '0.0 h'],
    [3_600_000, '1.0 h'],
    [900_000, '0.3 h'],
    [-900_000, '-0.3 h'],
    [179_999, '0.0 h'],
    [-179_999, '0.0 h'],
    [180_000, '0.1 h'],
    [90_000_000, '25.0 h'],
  ])('%s milliseconds read %s', (milliseconds, text) => expect(hoursText(milliseconds)).toBe(text));

  it('are exact for programs', () => expect(hoursOf(5_400_000)).toBe(1.5));
});

describe('quantiles, R type 7', () => {
  it.each([
    [[], 1, 2, null],
    [[5], 9, 10, 5],
    [[1, 2, 3, 4], 1, 2, 2.5],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 9, 10, 9.1],
    [[10, 20, 30], 9, 10, 28],
    [[10, 20, 30], 0, 1, 10],
    [[10, 20, 30], 1, 1, 30],
  ])('of %j at %s/%s: %s', (ordered, part, whole, expected) => expect(quantile(ordered, part, whole)).toBe(expected));

  it('lie between the smallest and the largest and never fall as the place rises', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 }), (numbers) => {
        const ordered = numbers.sort((a, b) => a - b);
        const found = [0, 1, 2, 5, 9, 10].map((part) => quantile(ordered, part, 10) ?? Number.NaN);
        expect(found).toEqual([...found].sort((a, b) => a - b));
        expect([found[0], found.at(-1)]).toEqual([ordered[0], ordered.at(-1)]);
      }),
    ));
});

describe('counts in words', () => {
  it.each([
    [0, '0 children'],
    [1, '1 child'],
    [2, '2 children'],
  ])('%s', (number, words) => expect(countText(number, 'child', 'children')).toBe(words));
  it('a plain plural takes an s', () => expect(countText(2, 'return')).toBe('2 returns'));
});
