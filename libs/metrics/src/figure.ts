import type { Instant, LondonDate, Period } from '@hub/kernel';
import type { Scope } from './scope.js';

/** What became of one child, return, report or other thing in a figure. */
export type Outcome = 'counted' | 'not counted' | 'excluded';

/** The small set of dates and codes that a reader needs to check one line of an explanation. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** One thing behind a figure: counted, not counted, or excluded, and why. */
export interface Explained {
  readonly outcome: Outcome;
  /** What it is: child, return, referral, report ... */
  readonly unit: string;
  /** Which one: a child id, episode, referral or report reference. */
  readonly ref: string;
  /** The child it is about; absent when it is about none. */
  readonly childId?: string;
  /** The child is another authority's. */
  readonly hosted: boolean;
  readonly reportRefs?: readonly string[];
  /** Why, in plain words. */
  readonly reason: string;
  /** A time behind it was assumed, because the clock on the wall showed it twice. */
  readonly assumed: boolean;
  /** Streams of the records behind it. */
  readonly events: readonly string[];
  readonly facts: Facts;
}

/** One thing behind a figure: what became of it is known at once, its story is told when asked for. */
export interface Behind {
  readonly outcome: Outcome;
  explain(): Explained;
}

/** A named number of a figure: one part of the indicator's definition. */
export interface Part {
  /** Stable name, for programs. */
  readonly name: string;
  /** The same in plain words. */
  readonly label: string;
  readonly measure: 'count' | 'percentage' | 'hours';
  /** Exact; `null` when there is nothing to divide by, or the period has not begun. */
  readonly value: number | null;
  /** One decimal, half away from zero, for percentages and hours. */
  readonly display: string;
}

/** A table beside a figure, for people. */
export interface Breakdown {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** A percentage to reach, and the first London date from which it holds. */
export interface Target {
  readonly value: number;
  readonly from: LondonDate;
}

/** One indicator for one period, as known at one moment. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly definition: string;
  readonly period: Period;
  readonly knownAt: Instant;
  /** End of period: the first moment not counted. In a running period the last London midnight before `knownAt`. */
  readonly end: Instant;
  readonly running: boolean;
  /** What the definition's column "numerator" counts; exactly the counted items of the explanation. */
  readonly numerator: number | null;
  /** What the definition's column "denominator" counts; `null` when the indicator has none. */
  readonly denominator: number | null;
  /** The headline: the exact ratio where the indicator is a percentage, else the count or the hours. */
  readonly value: number | null;
  /** Exact and unrounded; `null` when the indicator is no percentage, or there is nothing to divide by. */
  readonly percentage: number | null;
  /** As people read it. */
  readonly display: string;
  readonly target?: Target;
  /** Whether the exact percentage reaches the target; `null` without a target or without a percentage. */
  readonly meets: boolean | null;
  /** Every part of the definition as its own number. */
  readonly parts: Readonly<Record<string, number | null>>;
  /** The same parts in order, with words. */
  readonly labelledParts: readonly Part[];
  readonly breakdowns: readonly Breakdown[];
  /** Children of other authorities in the total; absent where only own children count. */
  readonly hosted?: number;
  /** Facts behind the figure whose time was assumed. */
  readonly assumedTimes: number;
  /** What a reader must know first, for example that nothing was known at that date. */
  readonly note?: string;
  /** Everything behind the figure, in the order in which it was judged. */
  behind(): readonly Behind[];
  /** The same, each with its story: for a figure of a whole borough tens of thousands of lines. */
  explanation(): Explained[];
}

/** A figure as it travels between threads and programs: everything but what is behind it. */
export type PlainFigure = Omit<Figure, 'behind' | 'explanation'>;

/** One indicator: its dated definition and how to compute it. */
export interface Metric {
  readonly id: string;
  readonly title: string;
  /** What is counted: child, return, report ... */
  readonly unit: string;
  /** The definition in plain words. */
  readonly definition: string;
  readonly version: number;
  /** First London date of this definition. */
  readonly effectiveFrom: LondonDate;
  readonly target?: Target;
  compute(scope: Scope): Figure;
}
