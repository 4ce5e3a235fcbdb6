import type { PlainFigure } from '@hub/metrics';

/** The smallest number that is shown to those who may not know children, but for zero. */
const SHOWN_FROM = 6;

/** What stands for a number that is kept back. */
export const KEPT_BACK = 'c';

/** 1 to 5: somebody who knows one of the children could find them by it. */
export const isSmall = (value: number | null | undefined): boolean =>
  value !== null && value !== undefined && value > 0 && value < SHOWN_FROM;

const isTelling = ({ numerator, denominator }: PlainFigure): boolean =>
  isSmall(numerator) ||
  isSmall(denominator) ||
  (numerator !== null && denominator !== null && isSmall(denominator - numerator));

/** Parts stand together: with one kept back, another could give it away as the rest of a sum. */
const partsOf = (parts: PlainFigure['labelledParts'], telling: boolean): PlainFigure['labelledParts'] => {
  const small = telling || parts.some(({ measure, value }) => measure === 'count' && isSmall(value));
  if (!small) return parts;
  return parts.map((part) =>
    part.measure === 'count' && part.value === 0 ? part : { ...part, value: null, display: KEPT_BACK },
  );
};

/**
 * A figure as those see it who know no children. Counts from 1 to 5 are kept back, zero is shown; numerator, denominator
 * and percentage go together, also when what is left between them is small; so do the parts of a figure.
 */
export const suppressed = <Kept extends PlainFigure>(figure: Kept): Kept => {
  const telling = isTelling(figure);
  const labelledParts = partsOf(figure.labelledParts, telling);
  return {
    ...figure,
    ...(telling
      ? { numerator: null, denominator: null, value: null, percentage: null, meets: null, display: KEPT_BACK }
      : {}),
    ...(isSmall(figure.hosted) || telling ? { hosted: undefined } : {}),
    assumedTimes: isSmall(figure.assumedTimes) ? 0 : figure.assumedTimes,
    labelledParts,
    parts: Object.fromEntries(labelledParts.map(({ name, value }) => [name, value])),
    breakdowns: [],
  };
};
