import { metrics, type Metric, type Outcome, type PlainFigure } from '@hub/metrics';
import { lastQuarters, londonDateOf, quarterOf, financialYear, type Instant, type Period } from '@hub/kernel';
import type { FigureAsked, NamedExplained } from '@hub/worker';
import type {
  Explained,
  ExplainedOutcome,
  FigurePart,
  Indicator,
  PeriodName,
  TrendPoint,
} from '../generated/graphql.js';
import { fieldInWords, valueInWords } from '../edge/words.js';

/** A period and what kind it is: quarter, year or span. */
export const periodName = ({ id, label, start, end }: Period): PeriodName => ({
  id,
  label,
  start,
  end,
  kind: /Q[1-4]$/.test(id) ? 'quarter' : id.includes('..') ? 'span' : 'year',
});

/** An indicator and its definition. */
export const indicatorOf = (metric: Metric): Indicator => ({
  id: metric.id,
  title: metric.title,
  unit: metric.unit,
  definition: metric.definition,
  version: String(metric.version),
  effectiveFrom: metric.effectiveFrom,
  target: metric.target?.value ?? null,
});

/** Every indicator, in the order of the plan. */
export const indicators = (): Indicator[] => metrics.map(indicatorOf);

/** A figure with what the resolvers of its trend and its explanation need. */
export interface FigureAnswer {
  readonly __typename: 'Figure';
  readonly asked: FigureAsked;
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly definition: string;
  readonly period: PeriodName;
  readonly knownAt: Instant;
  readonly running: boolean;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly percentage: number | null;
  readonly display: string;
  readonly target: number | null;
  readonly meetsTarget: boolean | null;
  readonly hosted: number | null;
  readonly assumedTimes: number;
  readonly note: string | null;
  readonly basis: string;
  readonly parts: readonly FigurePart[];
}

/** A figure as the schema gives it. */
export const figureOf = (figure: PlainFigure, asked: FigureAnswer['asked'], basis: string): FigureAnswer => ({
  __typename: 'Figure',
  asked,
  id: figure.id,
  title: figure.title,
  unit: figure.unit,
  definition: figure.definition,
  period: periodName(figure.period),
  knownAt: figure.knownAt,
  running: figure.running,
  numerator: figure.numerator,
  denominator: figure.denominator,
  percentage: figure.percentage,
  display: figure.display,
  target: figure.target?.value ?? null,
  meetsTarget: figure.meets,
  hosted: figure.hosted ?? null,
  assumedTimes: figure.assumedTimes,
  note: figure.note ?? null,
  basis,
  parts: figure.labelledParts.map(({ name, label, value, display }) => ({ name, label, value, display })),
});

/** A figure as a point of a trend. */
export const trendPoint = (figure: PlainFigure): TrendPoint => ({
  period: periodName(figure.period),
  value: figure.value,
  numerator: figure.numerator,
  denominator: figure.denominator,
  percentage: figure.percentage,
  display: figure.display,
  running: figure.running,
});

const OUTCOMES: Readonly<Record<Outcome, ExplainedOutcome>> = {
  counted: 'COUNTED',
  'not counted': 'NOT_COUNTED',
  excluded: 'EXCLUDED',
};

/** The outcome that the schema names. */
export const outcomeAsked = (outcome: ExplainedOutcome | null | undefined): Outcome | undefined =>
  (Object.keys(OUTCOMES) as Outcome[]).find((one) => OUTCOMES[one] === outcome);

/** One line behind a figure. Without the right to names nothing is left that leads to a child. */
export const explainedOf = (item: NamedExplained, names: boolean): Explained => ({
  outcome: OUTCOMES[item.outcome],
  unit: item.unit,
  childId: names ? (item.childId ?? null) : null,
  childName: names ? (item.childName ?? null) : null,
  ref: names ? item.ref : null,
  reason: item.reason,
  assumed: item.assumed,
  facts: names
    ? Object.entries(item.facts).map(([name, value]) => ({
        name: fieldInWords(name),
        value: valueInWords(value) ?? 'not recorded',
      }))
    : [],
});

/** Quarters and years between two moments, the latest first. */
export const periodsBetween = (first: Instant, last: Instant): PeriodName[] => {
  const latest = quarterOf(londonDateOf(last));
  const earliest = quarterOf(londonDateOf(first));
  const quarters: Period[] = [];
  for (let count = 1; quarters[0]?.id !== earliest.id && count <= 400; count += 1) {
    quarters.splice(0, quarters.length, ...lastQuarters(latest, count));
  }
  const years = [...new Set(quarters.map(({ id }) => Number(id.slice(0, 4))))].map(financialYear);
  return [...quarters, ...years]
    .sort((a, b) => (a.end < b.end ? 1 : a.end > b.end ? -1 : b.start.localeCompare(a.start)))
    .map(periodName);
};
