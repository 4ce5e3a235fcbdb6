import type { PeriodsQueryQuery } from '../gql/graphql.js';
import { addDays, sayDate } from '../words/london.js';

/** A quarter or a year that can be asked for. */
export type Period = PeriodsQueryQuery['periods'][number];

/** Quarters or years alone, the latest first. */
export const ofKind = (periods: readonly Period[], kind: string): readonly Period[] =>
  periods.filter((period) => period.kind === kind);

/**
 * The period a reader means: the one of the address, else the last whole quarter. The latest quarter is the one that
 * still runs, so the whole one comes after it.
 */
export const meantPeriod = (periods: readonly Period[], asked: string | null): Period | undefined => {
  const [running, whole] = ofKind(periods, 'quarter');
  return asked === null ? (whole ?? running ?? periods[0]) : periods.find(({ id }) => id === asked);
};

/** The period before and the one after, of the same kind. */
export const besides = (
  periods: readonly Period[],
  period: Period,
): { readonly before: Period | undefined; readonly after: Period | undefined } => {
  const same = ofKind(periods, period.kind);
  const at = same.findIndex(({ id }) => id === period.id);
  return { before: same[at + 1], after: same[at - 1] };
};

/** The days of a period, its last day included: `1 Jul 2026 to 30 Sep 2026`. */
export const sayDays = ({ start, end }: Pick<Period, 'start' | 'end'>): string =>
  `${sayDate(start)} to ${sayDate(addDays(end, -1))}`;
