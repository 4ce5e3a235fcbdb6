const HOUR = 3_600_000;

const tenths = (count: number, negative = false): string =>
  `${negative && count > 0 ? '-' : ''}${Math.floor(count / 10)}.${count % 10}`;

/** 100 times one count of another, exact; `null` when there is nothing to divide by. */
export const percentageOf = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);

/**
 * A percentage to one decimal, half away from zero, as people read it. Rounds the counts themselves: the quotient of
 * two counts is often not exact in binary, and a half must not be lost.
 */
export const percentageText = (part: number, whole: number): string =>
  `${tenths(Math.floor((2000 * part + whole) / (2 * whole)))} %`;

/** Hours from milliseconds, exact. */
export const hoursOf = (milliseconds: number): number => milliseconds / HOUR;

/** Hours to one decimal, half away from zero, as people read them. */
export const hoursText = (milliseconds: number): string =>
  `${tenths(Math.floor((10 * Math.abs(milliseconds)) / HOUR + 0.5), milliseconds < 0)} h`;

/** `72 h 0 min`, with the seconds where there are any. */
export const durationText = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 1000);
  const rest = seconds % 60;
  return `${Math.floor(seconds / 3600)} h ${Math.floor(seconds / 60) % 60} min${rest === 0 ? '' : ` ${rest} s`}`;
};

/** `1,850`: a count as people read it. */
export const numberText = (count: number): string => count.toLocaleString('en-GB');

/** `1 child`, `1,850 children`: a count with its unit. */
export const countText = (count: number, one: string, several = `${one}s`): string =>
  `${numberText(count)} ${count === 1 ? one : several}`;

/**
 * The quantile of ordered whole numbers at `part / whole` (0 to 1), by linear interpolation between order statistics
 * (R type 7); `null` when there are none. Divides last, so that a result with an exact value has it.
 */
export const quantile = (ordered: readonly number[], part: number, whole: number): number | null => {
  const place = (ordered.length - 1) * part;
  const below = ordered[Math.floor(place / whole)];
  if (below === undefined) return null;
  const rest = place % whole;
  const above = ordered[Math.floor(place / whole) + 1] ?? below;
  return (below * whole + (above - below) * rest) / whole;
};
