import { ethnicities } from './calibration.js';
import type { Rng } from './rng.js';

const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

const digits = (rng: Rng, count: number): string => Array.from({ length: count }, () => rng.int(0, 9)).join('');

/** A unique pupil number in the right form under authority 999, which is no authority. */
export const upn = (rng: Rng): string => {
  const body = `999${digits(rng, 9)}`;
  const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (i + 2), 0);
  return `${UPN_LETTERS.charAt(sum % 23)}${body}`;
};

/** An NHS number from the 999 range that is kept for tests, with its check digit. */
export const nhsNumber = (rng: Rng): string => {
  for (;;) {
    const body = `999${digits(rng, 6)}`;
    const check = (11 - ([...body].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0) % 11)) % 11;
    if (check < 10) return `${body}${check}`;
  }
};

/** One of forty invented schools. */
export const schoolUrn = (rng: Rng, age: number): string =>
  String(990_000 + (age < 11 ? rng.int(1, 25) : rng.int(26, 40)));

export const ethnicity = (rng: Rng): string => rng.weighted(ethnicities);

export const disability = (rng: Rng): string =>
  rng.chance(0.84)
    ? ''
    : rng.weighted([
        ['NONE', 5],
        ['LD', 4],
        ['AUT', 4],
        ['BEH', 3],
        ['COMM', 2],
        ['AUT;LD', 1],
        ['MOB', 1],
        ['HEAR', 0.5],
        ['VIS', 0.5],
        ['DDA', 0.5],
      ] as const);
