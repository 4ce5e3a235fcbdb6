import { financialYear, quarter, quarterOf, addDays, type Period } from '@hub/kernel';

/** Financial years before the one a pack is about whose numbers are given with it: enough values to tell a change. */
const YEARS_BEFORE = 3;

const startYearOf = (period: Period): number => Number(quarterOf(addDays(period.end, -1)).id.slice(0, 4));

/** The periods of one financial year: its quarters and itself. */
const ofYear = (startYear: number): readonly Period[] => [
  ...([1, 2, 3, 4] as const).map((number) => quarter(startYear, number)),
  financialYear(startYear),
];

/**
 * The periods whose numbers are given together: whole financial years with their quarters, up to the year in which a
 * period ends. They are the same for all quarters of a year, so that every page and pack of it is cut from one cloth.
 */
export const periodsTogether = (period: Period): readonly Period[] => {
  const last = startYearOf(period);
  return Array.from({ length: YEARS_BEFORE + 1 }, (_, at) => last - YEARS_BEFORE + at).flatMap(ofYear);
};

/** The name of such a set of periods. */
export const yearsName = (period: Period): string => `to ${financialYear(startYearOf(period)).id}`;

/** The quarters of the set up to a period's last, the oldest first. */
export const quartersUpTo = (period: Period): readonly Period[] =>
  periodsTogether(period).filter(({ id, end }) => id.includes('Q') && end <= quarterOf(addDays(period.end, -1)).end);

/** Whether the numbers of this period are given to those who may know no children: a quarter or a financial year. */
export const isGiven = ({ id }: Period): boolean => !id.includes('..');
