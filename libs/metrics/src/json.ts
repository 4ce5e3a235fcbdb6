import type { PlainFigure } from './figure.js';

/** A figure as programs read it. Numbers are exact; `null` = there is none. */
export interface FigureJson {
  readonly title: string;
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly percentage: number | null;
  readonly target: number | null;
  readonly meets: boolean | null;
  readonly hosted: number | null;
  readonly parts: Readonly<Record<string, number | null>>;
  readonly period: { readonly id: string; readonly start: string; readonly end: string };
  /** End of period: the first moment not counted. */
  readonly end: string;
  readonly running: boolean;
  readonly knownAt: string;
  readonly assumedTimes: number;
  readonly note: string | null;
}

/** One figure as programs read it. */
export const figureToJson = (figure: PlainFigure): FigureJson => ({
  title: figure.title,
  unit: figure.unit,
  numerator: figure.numerator,
  denominator: figure.denominator,
  value: figure.value,
  percentage: figure.percentage,
  target: figure.target?.value ?? null,
  meets: figure.meets,
  hosted: figure.hosted ?? null,
  parts: figure.parts,
  period: { id: figure.period.id, start: figure.period.start, end: figure.period.end },
  end: figure.end,
  running: figure.running,
  knownAt: figure.knownAt,
  assumedTimes: figure.assumedTimes,
  note: figure.note ?? null,
});

/** All figures of a period, keyed by indicator id, in the order given. */
export const toJson = (figures: readonly PlainFigure[]): Record<string, FigureJson> =>
  Object.fromEntries(figures.map((figure) => [figure.id, figureToJson(figure)]));
