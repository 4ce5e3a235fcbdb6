/** A stream of seeded chance: the same seed gives the same stream on every machine. */
export interface Chance {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number from 0 (included) to `end` (excluded), for `end` up to 2^32. */
  below(end: number): number;
}

const { imul } = Math;

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** Four words of state from one seed, so that seeds that lie close together start far apart (splitmix32). */
const stateOf = (seed: number): Int32Array => {
  let mixed = seed | 0;
  return Int32Array.from({ length: 4 }, () => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let word = mixed ^ (mixed >>> 16);
    word = imul(word, 0x21f0aaad);
    word ^= word >>> 15;
    word = imul(word, 0x735a2d97);
    return word ^ (word >>> 15);
  });
};

/** Chance from a seed: xoshiro128** (Blackman and Vigna 2018). For statistics, never for secrets. */
export const chanceOf = (seed: number): Chance => {
  const initial = stateOf(seed);
  let a = initial[0] ?? 0;
  let b = initial[1] ?? 0;
  let c = initial[2] ?? 0;
  let d = initial[3] ?? 0;
  const word = (): number => {
    const result = imul(rotated(imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
  return {
    next: () => word() / 4_294_967_296,
    below: (end) => ((word() / 4_294_967_296) * end) >>> 0,
  };
};

/** A copy in random order, every order as likely as every other (Fisher and Yates 1938). */
export const shuffled = <T>(items: readonly T[], chance: Chance): T[] => {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = chance.below(last + 1);
    const held = copy[last] as T;
    copy[last] = copy[other] as T;
    copy[other] = held;
  }
  return copy;
};
