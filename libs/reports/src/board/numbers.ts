import type { Count, Draft, SumOfNumbers } from '@hub/disclosure';
import { keyOf } from '@hub/disclosure';
import type { LondonDate } from '@hub/kernel';
import { headlineCounts, numberName, shapeOf, type FigureShape, type PlainFigure } from '@hub/metrics';

/** The name of a count of a figure in a period, among everything that was ever given. */
export const nameOf = (id: string, part: string, period: string): string =>
  keyOf(`${numberName(id, part)} ${period}`, {});

const isYear = (period: string): boolean => !period.includes('Q');

/** The counts of a figure that are given for a period: all for a quarter, the main ones for a year. */
export const givenCounts = ({ counts, flows, headline }: FigureShape, period: string): readonly string[] => {
  if (!isYear(period)) return counts;
  const main = new Set([...flows, ...headlineCounts(headline)]);
  return counts.filter((part) => main.has(part));
};

const countsOf = (figure: PlainFigure, shape: FigureShape): readonly Count[] =>
  givenCounts(shape, figure.period.id).flatMap((part) => {
    const value = figure.parts[part] ?? null;
    return value === null
      ? []
      : [{ measure: `${numberName(figure.id, part)} ${figure.period.id}`, where: {}, value }];
  });

const sumsOf = (id: string, period: string, shape: FigureShape): readonly SumOfNumbers[] =>
  shape.sums.map(({ whole, parts, rest }) => ({
    whole: nameOf(id, whole, period),
    parts: parts.map((part) => nameOf(id, part, period)),
    table: `${id} ${period}`,
    ...(rest ? { rest } : {}),
  }));

/** A year is the sum of its quarters, whether or not all of them are given. */
const yearsOf = (id: string, year: string, shape: FigureShape): readonly SumOfNumbers[] =>
  shape.flows.map((part) => ({
    whole: nameOf(id, part, year),
    parts: [1, 2, 3, 4].map((number) => nameOf(id, part, `${year}Q${number}`)),
    table: `${id} ${year} by quarter`,
  }));

/**
 * The counts of a figure that readers come for: those of its headline. What is counted of a whole is none of them where the
 * rest of the whole is small: the share is not shown then, whatever else is.
 */
const dearOf = ({ parts, id, period }: PlainFigure, { headline }: FigureShape, threshold: number): readonly string[] => {
  const rest = headline.is === 'share' ? (parts[headline.whole] ?? 0) - (parts[headline.part] ?? 0) : 0;
  const lost = rest >= 1 && rest <= threshold;
  return headlineCounts(headline)
    .filter((part) => !(lost && headline.is === 'share' && part === headline.part))
    .map((part) => nameOf(id, part, period.id));
};

/** For whom numbers are drafted, under which name and when, and up to what a number is small. */
export interface Given {
  readonly id: string;
  readonly audience: string;
  readonly on: LondonDate;
  readonly threshold: number;
}

/** What is to be given of these figures to an audience, and how it adds up. Figures of no known shape are left out. */
export const draftOf = (figures: readonly PlainFigure[], { id, audience, on, threshold }: Given): Draft => {
  const shaped = figures.flatMap((figure) => {
    const shape = shapeOf(figure.id);
    return shape ? [{ figure, shape }] : [];
  });
  return {
    id,
    audience,
    on,
    dimensions: [],
    dear: shaped.flatMap(({ figure, shape }) => dearOf(figure, shape, threshold)),
    counts: shaped.flatMap(({ figure, shape }) => countsOf(figure, shape)),
    sums: shaped.flatMap(({ figure, shape }) => [
      ...sumsOf(figure.id, figure.period.id, shape),
      ...(isYear(figure.period.id) ? yearsOf(figure.id, figure.period.id, shape) : []),
    ]),
  };
};
