import { expect, it } from '@jest/globals';
import { average, keyUnder, share } from './index.js';
import type { Shown } from './index.js';

const percent = { per: 100, decimals: 1, smallestBase: 10 };

it.each<[string, Shown, Shown, Shown]>([
  ['is worked out from the numbers that are shown', 12, 40, 30],
  ['is rounded to the decimals asked for', 10, 30, 33.3],
  ['is withheld with its part', 'c', 40, 'c'],
  ['is withheld with its whole', 12, 'c', 'c'],
  ['is not given when its whole is not', 12, 'x', 'x'],
  ['does not apply when there was nobody', 0, 0, 'z'],
  ['is zero when none were counted', 0, 40, 0],
  ['is k when it is more than zero and rounds to it', 6, 100_000, 'k'],
  ['is withheld when its base is small', 3, 9, 'c'],
])('a share %s', (_, part, whole, expected) => expect(share(part, whole, percent)).toBe(expected));

it('a rate per 10,000 is a share of a population that is no secret', () =>
  expect(share(123, 74_000, { per: 10_000, decimals: 1, smallestBase: 10 })).toBe(16.6));

it('an average is shown with enough children behind it, and their number', () => {
  expect(average(4.5, 10, 10)).toBe(4.5);
  expect(average(4.5, 9, 10)).toBe('c');
  expect(average(4.5, 'c', 10)).toBe('c');
  expect(average(0, 0, 10)).toBe('z');
});

it('the key under a table has the symbols that are used, in their order', () =>
  expect(keyUnder([1, 'k', 'c', 0, 'c', 'z', 'x']).map((line) => line.slice(0, 1))).toEqual(['c', 'z', 'x', 'k']));
