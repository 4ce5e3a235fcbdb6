import type { ChildCase, Held } from '@hub/casebook';
import type { Behind, Breakdown, Explained, Facts, Figure, Metric, Outcome, Part, Target } from './figure.js';
import { countText, hoursOf, hoursText, numberText, percentageOf, percentageText } from './rounding.js';
import type { Scope } from './scope.js';
import { dateText, timeText } from './words.js';

/** What is told of one item when a person asks for the explanation. */
export interface Told {
  readonly reason: string;
  /** The records behind it. */
  readonly records: readonly Held<object>[];
  readonly reportRefs?: readonly string[];
  readonly facts?: Facts;
}

/** One item of a figure, judged; its story is told only when asked for. */
export interface Judged {
  readonly outcome: Outcome;
  readonly ref: string;
  readonly childCase?: ChildCase;
  /** What it is, where it is not the indicator's own unit. */
  readonly unit?: string;
  tell(): Told;
}

/** What a metric works out. */
export interface Result {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The two counts of the indicator's percentage, where it has one. */
  readonly ratio?: readonly [part: number, whole: number];
  /** The headline where it is neither the percentage nor the numerator. */
  readonly value?: number | null;
  readonly display: string;
  readonly parts: readonly Part[];
  readonly judged: readonly Judged[];
  readonly breakdowns?: readonly Breakdown[];
  readonly hosted?: number;
}

/** A part that counts things. */
export const count = (name: string, label: string, value: number): Part => ({
  name,
  label,
  measure: 'count',
  value,
  display: numberText(value),
});

/** A part that is a percentage of two counts. */
export const percentage = (name: string, label: string, part: number, whole: number): Part => ({
  name,
  label,
  measure: 'percentage',
  value: percentageOf(part, whole),
  display: whole === 0 ? 'none to count' : percentageText(part, whole),
});

/** A part that is a time, given in milliseconds and shown in hours. */
export const hours = (name: string, label: string, milliseconds: number | null): Part => ({
  name,
  label,
  measure: 'hours',
  value: milliseconds === null ? null : hoursOf(milliseconds),
  display: milliseconds === null ? 'none recorded' : hoursText(milliseconds),
});

/** `66.7 % (2 of 3 returns)`, or the words for an empty period. */
export const ratioText = (part: number, whole: number, one: string, none: string, several?: string): string =>
  whole === 0 ? none : `${percentageText(part, whole)} (${numberText(part)} of ${countText(whole, one, several)})`;

/** How many things were judged so. */
export const tally = (judged: readonly Judged[], outcome: Outcome): number =>
  judged.reduce((total, item) => total + (item.outcome === outcome ? 1 : 0), 0);

/** Distinct children of other authorities in the total: among what was counted and not counted. */
export const hostedChildren = (judged: readonly Judged[]): number =>
  new Set(
    judged.flatMap(({ outcome, childCase }) =>
      outcome !== 'excluded' && childCase?.own === false ? childCase.id : [],
    ),
  ).size;

const explain = (item: Judged, unit: string, assumedKeys: ReadonlySet<string>): Explained => {
  const { reason, records, reportRefs, facts } = item.tell();
  return {
    outcome: item.outcome,
    unit: item.unit ?? unit,
    ref: item.ref,
    ...(item.childCase ? { childId: item.childCase.id } : {}),
    hosted: item.childCase?.own === false,
    ...(reportRefs ? { reportRefs } : {}),
    reason,
    assumed: records.some(({ key }) => assumedKeys.has(key)),
    events: records.map(({ key }) => key),
    facts: facts ?? {},
  };
};

const assumedTimesIn = (judged: readonly Judged[], assumedKeys: ReadonlySet<string>): number => {
  if (assumedKeys.size === 0) return 0;
  const keys = new Set<string>();
  for (const item of judged) for (const { key } of item.tell().records) if (assumedKeys.has(key)) keys.add(key);
  return keys.size;
};

const noteOf = ({ at, casebook }: Scope): string | undefined => {
  if (at.notBegun)
    return `No day of this period had ended by ${timeText(at.knownAt)}, so there is nothing to count yet.`;
  const { cases, queue, findings, meetings, challenges, actions, steps } = casebook;
  if (
    cases.size +
      queue.length +
      findings.length +
      meetings.length +
      challenges.length +
      actions.length +
      steps.length ===
    0
  ) {
    return `Nothing was known on ${timeText(at.knownAt)}: the figure is empty.`;
  }
  return at.running ? `The period is still running: counted up to and including ${dateText(at.lastDate)}.` : undefined;
};

const EMPTY: Pick<Result, 'numerator' | 'denominator' | 'judged' | 'breakdowns'> = {
  numerator: null,
  denominator: null,
  judged: [],
  breakdowns: [],
};

/** Declares an indicator: its definition (version 1, in force from 1 April 2016) and how its parts are worked out. */
export const metric = (
  definition: Pick<Metric, 'id' | 'title' | 'unit' | 'definition'> & { readonly target?: Target },
  judge: (scope: Scope) => Result,
): Metric => ({
  ...definition,
  version: 1,
  effectiveFrom: '2016-04-01',
  compute: (scope): Figure => {
    const { at } = scope;
    const result = at.notBegun ? { ...judge(scope), ...EMPTY } : judge(scope);
    const [part, whole] = result.ratio ?? [0, 0];
    const ratio = result.ratio && !at.notBegun ? percentageOf(part, whole) : null;
    const parts = at.notBegun
      ? result.parts.map((one) => ({ ...one, value: null, display: 'not begun' }))
      : result.parts;
    const target = definition.target && definition.target.from < at.period.end ? definition.target : undefined;
    const value = result.value === undefined ? (result.ratio ? ratio : result.numerator) : result.value;
    const note = noteOf(scope);
    const behind = (): Behind[] =>
      result.judged.map((item) => ({
        outcome: item.outcome,
        explain: () => explain(item, definition.unit, scope.assumedKeys),
      }));
    return {
      id: definition.id,
      title: definition.title,
      unit: definition.unit,
      definition: definition.definition,
      period: at.period,
      knownAt: at.knownAt,
      end: at.end,
      running: at.running,
      numerator: result.numerator,
      denominator: result.denominator,
      value: at.notBegun ? null : value,
      percentage: ratio,
      display: at.notBegun ? 'not begun' : result.display,
      ...(target ? { target } : {}),
      meets: target && ratio !== null ? 100 * part >= target.value * whole : null,
      parts: Object.fromEntries(parts.map(({ name, value: number }) => [name, number])),
      labelledParts: parts,
      breakdowns: result.breakdowns ?? [],
      ...(result.hosted === undefined ? {} : { hosted: at.notBegun ? 0 : result.hosted }),
      assumedTimes: assumedTimesIn(result.judged, scope.assumedKeys),
      ...(note === undefined ? {} : { note }),
      behind,
      explanation: () => behind().map((one) => one.explain()),
    };
  },
});
