import { binomialInterval, binomialP } from '../numbers/binomial.js';
import { falseDiscoveryRates } from '../numbers/discoveries.js';

/** What was counted in the same area (or theme) in two periods. */
export interface BeforeAndAfter {
  readonly before: number;
  readonly after: number;
}

export interface Change extends BeforeAndAfter {
  /** After over before, a day; `undefined` where there was nothing before. */
  readonly ratio: number | undefined;
  /** What the ratio could be, at 95 %; `high` is `undefined` where there is no upper end. Worked out when it is read. */
  readonly interval: { readonly low: number; readonly high: number | undefined };
  /** Two-sided, and adjusted for the number of areas; `undefined` where there is too little to tell. */
  readonly p: number | undefined;
  readonly adjusted: number | undefined;
  readonly verdict: 'more' | 'fewer' | 'no evidence of change' | 'too few to tell';
}

/** London days in each period: quarters are 90 to 92 days long. */
export interface Days {
  readonly before: number;
  readonly after: number;
}

export interface ChangeSettings {
  /** False discovery rate up to which a change is called one. */
  readonly rate: number;
  /** Events of both periods together from which a change can be told. */
  readonly atLeast: number;
}

/** Of fewer than six events even all in one period is no evidence: 2 (1/2)^5 > 0.05. Ten leave some room. */
export const CHANGE_SETTINGS: ChangeSettings = { rate: 0.05, atLeast: 10 };

const oddsOf = (share: number): number | undefined => (share < 1 ? share / (1 - share) : undefined);

const intervalOf = ({ before, after }: BeforeAndAfter, perDay: number): Change['interval'] => {
  const { low, high } = binomialInterval(after, before + after);
  const scaled = (odds: number | undefined): number | undefined => (odds === undefined ? undefined : odds * perDay);
  return { low: scaled(oddsOf(low)) ?? 0, high: scaled(oddsOf(high)) };
};

/**
 * Whether more or fewer events a day happened in each area than in the period before. Given both together, how many fall in
 * the later period is binomial with the later share of the days (Przyborowski and Wilenski 1940, as R poisson.test);
 * adjusted for the number of areas. Counts are taken to come singly: an area where they come in bursts changes more
 * often by chance than this allows for, and the page should say so.
 */
export const changes = (
  areas: readonly BeforeAndAfter[],
  days: Days,
  { rate, atLeast }: ChangeSettings = CHANGE_SETTINGS,
): Change[] => {
  const later = days.after / (days.before + days.after);
  const perDay = days.before / days.after;
  const told = areas.map(({ before, after }) => before + after >= atLeast);
  const ps = areas.map(({ before, after }, area) => (told[area] ? binomialP(after, before + after, later) : undefined));
  const rates = falseDiscoveryRates(ps.filter((p) => p !== undefined));
  let next = 0;
  return areas.map(({ before, after }, area) => {
    const p = ps[area];
    const adjusted = p === undefined ? undefined : rates[next++];
    const more = after * perDay > before;
    return {
      before,
      after,
      ratio: before > 0 ? (after / before) * perDay : undefined,
      // Takes a hundred times as long as the p, and a map of many areas shows none.
      get interval() {
        return intervalOf({ before, after }, perDay);
      },
      p,
      adjusted,
      verdict:
        adjusted === undefined
          ? 'too few to tell'
          : adjusted > rate
            ? 'no evidence of change'
            : more
              ? 'more'
              : 'fewer',
    };
  });
};
