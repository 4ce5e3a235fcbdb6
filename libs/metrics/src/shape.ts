/** Numbers that add up: the parts are all of the whole, or some of it (`rest`). Names are parts of the same figure, or `8a.atRisk`. */
export interface AddsUp {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly rest: boolean;
}

/** Which number of a figure stands for it on one line. */
export type Headline =
  | { readonly is: 'count'; readonly part: string }
  | { readonly is: 'share'; readonly part: string; readonly whole: string }
  | { readonly is: 'hours'; readonly part: string };

/** The counts of a headline. */
export const headlineCounts = (headline: Headline): readonly string[] =>
  headline.is === 'count' ? [headline.part] : headline.is === 'share' ? [headline.part, headline.whole] : [];

/**
 * How the numbers of one figure hang together, so that a small one can be kept from those who may know no children:
 * hidden where it stands, and wherever it could be worked out. A part that is not named here is not given to them.
 */
export interface FigureShape {
  readonly headline: Headline;
  /** Which way is good news. Numbers that rise when more is noticed are neither. */
  readonly better: 'higher' | 'lower' | 'neither';
  /** Counts that are the same number as another figure's. */
  readonly sameAs: Readonly<Record<string, string>>;
  /** Counts that are given. */
  readonly counts: readonly string[];
  /** Counts of what is not on record, in whatever way: they stand beside the figure, since they are a result. */
  readonly notRecorded: readonly string[];
  /**
   * Counts of children whom another system has on record, whom this one only divides by. That some are known does not say
   * that anything of the kind was recorded yet.
   */
  readonly populations: readonly string[];
  /** Counts of meetings or days, by which no child can be found. */
  readonly ofNoChild: readonly string[];
  readonly sums: readonly AddsUp[];
  /** Percentages, by their part: the two counts of each. */
  readonly shares: Readonly<Record<string, readonly [part: string, whole: string]>>;
  /** Hours, by their part: how many records each was worked out from. That number itself is not given. */
  readonly averages: Readonly<Record<string, string>>;
  /**
   * Counts of which a year is the sum of its quarters. Of a year these are given, and what its headline counts: the more
   * is given, the more a reader can work out, and has to be kept back.
   */
  readonly flows: readonly string[];
}

/** The whole is just these parts. */
export const all = (whole: string, ...parts: readonly string[]): AddsUp => ({ whole, parts, rest: false });

/** These parts are each within the whole, one in the other: of those, so many are ... */
export const within = (...names: readonly string[]): readonly AddsUp[] =>
  names.slice(1).map((part, at) => ({ whole: names[at] ?? '', parts: [part], rest: true }));

/** Each of these parts is within the whole; they may overlap. */
export const each = (whole: string, ...parts: readonly string[]): readonly AddsUp[] =>
  parts.map((part) => ({ whole, parts: [part], rest: true }));

/** The shape of a figure from what is particular about it. */
export const shape = (
  given: Pick<FigureShape, 'headline' | 'better'> & Partial<Omit<FigureShape, 'headline' | 'better'>>,
): FigureShape => ({
  sameAs: {},
  counts: [],
  populations: [],
  ofNoChild: [],
  notRecorded: [],
  sums: [],
  shares: {},
  averages: {},
  flows: [],
  ...given,
});
