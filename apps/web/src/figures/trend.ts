import { sayValue, type Axis, type ChartPoint } from '@hub/charts';
import { sayUnits } from './words.js';

interface Point {
  readonly period: { readonly label: string };
  readonly value?: number | null;
  readonly numerator?: number | null;
  readonly percentage?: number | null;
  readonly display: string;
  readonly running: boolean;
}

/** What a trend's values are: a share where each value is its percentage, hours where nothing is counted, else a count. */
export const axisOf = (points: readonly Point[]): Axis => {
  const known = points.filter(({ value }) => typeof value === 'number');
  if (known.length === 0) return 'count';
  if (known.every(({ value, percentage }) => value === percentage)) return 'percentage';
  return known.every(({ numerator }) => numerator === null) ? 'hours' : 'count';
};

/** The points of a trend as the chart takes them. */
export const chartPoints = (points: readonly Point[]): readonly ChartPoint[] =>
  points.map(({ period, value, display, running }) => ({
    label: period.label,
    value: value ?? null,
    display,
    running,
  }));

/** The chart's title: the last figure, the one before it, and the target. Numbers only; no verdict on the change. */
export const findingOf = (points: readonly ChartPoint[], axis: Axis, target: number | undefined): string => {
  const last = points.at(-1);
  const before = points.at(-2);
  if (!last) return 'There is no quarter to show';
  const now = last.value === null ? `No figure for ${last.label}` : `${sayValue(last.value, axis)} in ${last.label}`;
  const earlier =
    before &&
    (before.value === null ? 'no figure the quarter before' : `${sayValue(before.value, axis)} the quarter before`);
  return [
    `${now}${last.running ? ' so far' : ''}`,
    ...(earlier ? [earlier] : []),
    ...(target === undefined ? [] : [`the target is ${target} %`]),
  ].join('; ');
};

/** What is measured, in which unit, over which quarters. */
export const subtitleOf = (points: readonly ChartPoint[], axis: Axis, unit: string): string => {
  const what = { percentage: `Per cent of ${sayUnits(unit)}`, count: `Number of ${sayUnits(unit)}`, hours: 'Hours' }[
    axis
  ];
  const [first] = points;
  const last = points.at(-1);
  return first && last ? `${what} by quarter, ${first.label} to ${last.label}` : what;
};
