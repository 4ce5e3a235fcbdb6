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

/** What is to be given of these figures to an audience, and how it adds up. Figures of no known shape are left out. */
export const draftOf = (
  figures: readonly PlainFigure[],
  { id, audience, on }: { readonly id: string; readonly audience: string; readonly on: LondonDate },
): Draft => {
  const shaped = figures.flatMap((figure) => {
    const shape = shapeOf(figure.id);
    return shape ? [{ figure, shape }] : [];
  });
  return {
    id,
    audience,
    on,
    dimensions: [],
    dear: shaped.flatMap(({ figure, shape }) =>
      headlineCounts(shape.headline).map((part) => nameOf(figure.id, part, figure.period.id)),
    ),
    counts: shaped.flatMap(({ figure, shape }) => countsOf(figure, shape)),
    sums: shaped.flatMap(({ figure, shape }) => [
      ...sumsOf(figure.id, figure.period.id, shape),
      ...(isYear(figure.period.id) ? yearsOf(figure.id, figure.period.id, shape) : []),
    ]),
  };
};
