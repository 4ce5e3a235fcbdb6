import {
  assuranceOf,
  chartInWords,
  controlChart,
  CHART_SETTINGS,
  type Assurance,
  type ControlChart,
  type Reading,
} from '@hub/analysis';
import { isSymbol, type Shown } from '@hub/disclosure';
import type { Period } from '@hub/kernel';
import { metricOf, shapeOf, type Part } from '@hub/metrics';
import { inPrint, type ShownFigure } from './shown.js';

/** One quarter of a line. */
export interface LinePoint {
  readonly period: string;
  readonly label: string;
  readonly shown: Shown | null;
  readonly display: string;
  readonly running: boolean;
}

/** What is on record of how complete a number is: not recorded is a result. */
export interface Completeness {
  readonly label: string;
  readonly display: string;
}

/** What a chart says of the latest value; where it says that something changed, in short first. */
export const changeInWords = ({ verdict, inShort, sentence }: Reading): string =>
  verdict === 'no evidence of change' || verdict === 'too few values to tell' ? sentence : `${inShort}. ${sentence}`;

/** One indicator over time, in the words of Making Data Count. Drawn from what is shown and from nothing else. */
export interface BoardLine {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly measure: Part['measure'];
  readonly definition: string;
  readonly version: string;
  readonly effectiveFrom: string;
  readonly target: number | null;
  /** Every quarter that the chart is drawn from, the oldest first. */
  readonly points: readonly LinePoint[];
  readonly latest: ShownFigure;
  readonly chart: ControlChart;
  readonly reading: Reading;
  /** Whether the target is met by the process as it is, in words; absent without a target or without limits. */
  readonly againstTarget?: string;
  /** What else must be said of the values. */
  readonly cautions: readonly string[];
  readonly completeness: readonly Completeness[];
}

/** Below this many a percentage jumps by itself. */
const SMALL_BASE = 10;

const pointOf = ({ id, label }: Period, figure: ShownFigure | undefined, begun: boolean): LinePoint => ({
  period: id,
  label,
  ...(begun
    ? { shown: figure?.value ?? null, display: figure?.display ?? 'not given' }
    : { shown: 'x', display: 'x' }),
  running: figure?.running ?? false,
});

const ASSURED: Readonly<Record<Assurance, string>> = {
  'consistently meets': 'Consistently meets the target, unless something changes.',
  'consistently misses': 'Consistently misses the target, unless something changes.',
  'may or may not meet': 'May or may not meet the target: it lies within the usual ups and downs.',
};

const cautionsOf = (points: readonly LinePoint[], begun: number, latest: ShownFigure): readonly string[] => {
  const hidden = points.slice(begun).filter(({ shown }) => shown !== null && isSymbol(shown)).length;
  const since = points[begun]?.label;
  const { whole, measure } = latest;
  return [
    ...(begun > 0
      ? [
          since === undefined
            ? 'Nothing of this kind is on record yet.'
            : `Nothing of this kind was on record before ${since}: earlier quarters are left out of the chart and its limits.`,
        ]
      : []),
    ...(hidden > 0
      ? [`${hidden} of ${points.length} quarters are not shown and are left out of the chart and its limits.`]
      : []),
    ...(measure === 'percentage' && whole !== null && !isSymbol(whole) && whole > 0 && whole < SMALL_BASE
      ? [`Counted from fewer than ${SMALL_BASE}: one more or less moves the percentage a long way.`]
      : []),
    ...(latest.running ? ['The latest quarter is still running: it is left out of the chart.'] : []),
  ];
};

const completenessOf = ({ parts, id }: ShownFigure): readonly Completeness[] => {
  const wanted = shapeOf(id)?.notRecorded ?? [];
  return parts.flatMap(({ name, label, display }) => (wanted.includes(name) ? [{ label, display }] : []));
};

/**
 * One indicator as a line of the board page, from the quarter on in which it begins; undefined when its figure is not given
 * to the readers at all.
 */
export const boardLine = (
  id: string,
  quarters: readonly Period[],
  figureOf: (period: string, id: string) => ShownFigure | undefined,
  begun = 0,
): BoardLine | undefined => {
  const metric = metricOf(id);
  const shape = shapeOf(id);
  const last = quarters.at(-1);
  const latest = last && figureOf(last.id, id);
  if (!metric || !shape || !latest) return undefined;
  const points = quarters.map((quarter, at) => pointOf(quarter, figureOf(quarter.id, id), at >= begun));
  const values = points.flatMap(({ shown, running }) =>
    shown === null || isSymbol(shown) || running ? [] : [shown],
  );
  const chart = controlChart(values, { ...CHART_SETTINGS, floor: 0 });
  const target = latest.target?.value ?? null;
  const assured = target === null ? undefined : assuranceOf(chart, target, shape.better);
  return {
    id,
    title: metric.title,
    unit: metric.unit,
    measure: latest.measure,
    definition: metric.definition,
    version: String(metric.version),
    effectiveFrom: metric.effectiveFrom,
    target,
    points,
    latest,
    chart,
    reading: chartInWords(chart, shape.better),
    ...(assured === undefined ? {} : { againstTarget: ASSURED[assured] }),
    cautions: cautionsOf(points, begun, latest),
    completeness: completenessOf(latest),
  };
};

/** A value of a line as it is printed on its own. */
export const pointInPrint = ({ shown }: LinePoint, measure: Part['measure']): string => inPrint(shown, measure);
