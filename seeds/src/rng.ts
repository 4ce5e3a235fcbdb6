/** A source of repeatable chance: the same key gives the same numbers on every machine. */
export interface Rng {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  pick<L extends readonly [unknown, ...unknown[]]>(list: L): L[number];
  /** One of the values, in proportion to its weight. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T;
  exponential(mean: number): number;
  normal(): number;
  logNormal(median: number, sigma: number): number;
  poisson(mean: number): number;
  /** Log-series (1, 2, 3, ...), cut at `most`: the heavy tail of how often one child goes missing. */
  logSeries(p: number, most: number): number;
}

const hash = (text: string, salt: number): number => {
  let h = salt >>> 0;
  for (let i = 0; i < text.length; i += 1) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x9e3779b1);
    h = (h << 13) | (h >>> 19);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** The sfc32 generator (Chris Doty-Humphrey's PractRand), seeded from a text. */
const sfc32 = (text: string): (() => number) => {
  let a = hash(text, 0x243f6a88);
  let b = hash(text, 0x85a308d3);
  let c = hash(text, 0x13198a2e);
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 12; i += 1) next();
  return next;
};

/** A generator for one theme of one household, say, so that a change to one theme does not redraw the others. */
export const rngOf = (...key: readonly (string | number)[]): Rng => {
  const next = sfc32(key.join('/'));
  const chance = (probability: number): boolean => next() < probability;
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    chance,
    normal,
    int: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    weighted: (choices) => {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of choices) {
        left -= weight;
        if (left < 0) return value;
      }
      const [last] = choices.slice(-1);
      if (!last) throw new Error('weighted() needs at least one choice');
      return last[0];
    },
    exponential: (mean) => -mean * Math.log(1 - next()),
    logNormal: (median, sigma) => median * Math.exp(sigma * normal()),
    poisson: (mean) => {
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = next(); product > limit; product *= next()) count += 1;
      return count;
    },
    logSeries: (p, most) => {
      let left = next();
      let term = -p / Math.log(1 - p);
      for (let k = 1; k < most; k += 1) {
        left -= term;
        if (left < 0) return k;
        term *= (p * k) / (k + 1);
      }
      return most;
    },
  };
};
