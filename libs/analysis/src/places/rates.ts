/** An area with what was counted in it and how many it was counted among. */
export interface Counted {
  readonly count: number;
  /** For example residents of 10 to 17. */
  readonly base: number;
}

export interface Rate {
  /** Count over base; `undefined` where the base is too small to say. */
  readonly raw: number | undefined;
  /** Drawn towards the rate of the whole by as much as its own base leaves it uncertain; `undefined` likewise. */
  readonly smoothed: number | undefined;
}

/** No rate is given among fewer than this. */
export const LEAST_BASE = 200;

/**
 * Rates with global empirical Bayes smoothing (Marshall 1991, as spdep EBest): with m = sum count / sum base, s² = sum base_i
 * (r_i - m)² / sum base and a = max(0, s² - m / mean base), each rate becomes m + a (r_i - m) / (a + m / base_i).
 * Areas whose base is below `leastBase` get no rate and take no part. Multiply by 1,000 for a rate per thousand.
 */
export const smoothedRates = (areas: readonly Counted[], leastBase = LEAST_BASE): Rate[] => {
  const taking = areas.filter(({ base }) => base >= leastBase && base > 0);
  const bases = taking.reduce((sum, { base }) => sum + base, 0);
  const mean = taking.reduce((sum, { count }) => sum + count, 0) / bases;
  const spread = taking.reduce((sum, { count, base }) => sum + base * (count / base - mean) ** 2, 0) / bases;
  const between = Math.max(0, spread - mean / (bases / taking.length));
  return areas.map(({ count, base }) => {
    if (base < leastBase || base <= 0) return { raw: undefined, smoothed: undefined };
    const raw = count / base;
    const trust = between + mean / base;
    return { raw, smoothed: trust > 0 ? mean + (between * (raw - mean)) / trust : mean };
  });
};
