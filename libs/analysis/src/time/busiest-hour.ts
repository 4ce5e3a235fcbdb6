/** The hour of the week in which most happened, and whether that is more than chance would give one of them. */
export interface BusiestHour {
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number;
  /** 0 to 23, London time. */
  readonly hour: number;
  readonly share: number;
  readonly standsOut: boolean;
}

const HOURS_OF_WEEK = 168;

/** Chance gives one of so many sets of 168 hours an hour as busy as this. */
const RARELY = 0.05;

/** How likely it is that at least so many events fall into one given hour by chance (Poisson). */
const chanceOf = (atLeast: number, mean: number): number => {
  let below = 0;
  let term = Math.exp(-mean);
  for (let count = 0; count < atLeast; count += 1) {
    below += term;
    term *= mean / (count + 1);
  }
  return Math.max(0, 1 - below);
};

/**
 * The busiest hour of seven rows of twenty-four; undefined when nothing happened. It stands out when so much in any of the
 * 168 hours would be rarer than one time in twenty by chance (Bonferroni). Of equals the first in the week is told.
 */
export const busiestHour = (weights: readonly (readonly number[])[]): BusiestHour | undefined => {
  const all = weights.flat().reduce((sum, share) => sum + share, 0);
  if (all === 0) return undefined;
  const [busiest] = weights
    .flatMap((day, weekday) => day.map((share, hour) => ({ share, weekday, hour })))
    .sort((a, b) => b.share - a.share);
  if (!busiest) return undefined;
  return {
    ...busiest,
    standsOut: chanceOf(Math.floor(busiest.share), all / HOURS_OF_WEEK) < RARELY / HOURS_OF_WEEK,
  };
};
