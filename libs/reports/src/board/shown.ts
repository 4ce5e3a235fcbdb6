import { average, isSymbol, keyOf, share, shownIn, type Release, type Shown } from '@hub/disclosure';
import type { Instant, Period } from '@hub/kernel';
import { shapeOf, type FigureShape, type Part, type PlainFigure, type Target } from '@hub/metrics';
import { nameOf } from './numbers.js';

/** One number of a figure as its readers see it; null where there is nothing to count yet. */
export interface ShownPart {
  readonly name: string;
  readonly label: string;
  readonly measure: Part['measure'];
  readonly shown: Shown | null;
  readonly display: string;
}

/** A figure as those see it who may know no children. Nothing in it comes from a number that is not shown. */
export interface ShownFigure {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly definition: string;
  readonly period: Period;
  readonly knownAt: Instant;
  readonly running: boolean;
  /** What its headline counts, and of how many, where it is a share. */
  readonly part: Shown | null;
  readonly whole: Shown | null;
  /** The headline: a count, a percentage, or hours. */
  readonly value: Shown | null;
  readonly measure: Part['measure'];
  readonly display: string;
  readonly target?: Target;
  /** Whether the shown counts reach the target; null where they do not say. */
  readonly meets: boolean | null;
  readonly parts: readonly ShownPart[];
  readonly note?: string;
}

/** Percentages with one decimal, as in the statistics of the Department for Education. */
const PERCENTAGE = { per: 100, decimals: 1, smallestBase: 1 };

/** Fewest records behind a median (UK Longitudinal Linkage Collaboration, statistical disclosure control). */
const SMALLEST_MEDIAN = 10;

const tenth = (value: number): number => Math.sign(value) * (Math.round(Math.abs(value) * 10) / 10);

/** A number or symbol as it is printed. */
export const inPrint = (shown: Shown | null, measure: Part['measure']): string => {
  if (shown === null) return 'not begun';
  if (isSymbol(shown)) return shown;
  if (measure === 'count') return shown.toLocaleString('en-GB');
  const one = shown.toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return measure === 'percentage' ? `${one} %` : `${one} h`;
};

type Look = (part: string) => Shown | null;

const lookIn = (figure: PlainFigure, shape: FigureShape, shown: (key: string) => Shown): Look => {
  const free = new Set(shape.ofNoChild);
  return (part) => {
    const value = figure.parts[part] ?? null;
    if (value === null) return null;
    if (free.has(part)) return value;
    return shown(nameOf(figure.id, part, figure.period.id));
  };
};

const ratio = (look: Look, part: string, whole: string): Shown | null => {
  const [of, all] = [look(part), look(whole)];
  return of === null || all === null ? null : share(of, all, PERCENTAGE);
};

/** Hours worked out from enough records. How many there are is not given; that there are ten tells of nobody. */
const hours = ({ parts }: PlainFigure, { averages }: FigureShape, part: string): Shown | null => {
  const records = parts[averages[part] ?? ''] ?? null;
  if (records === null) return null;
  const shown = average(parts[part] ?? 0, records, SMALLEST_MEDIAN);
  return isSymbol(shown) ? shown : tenth(shown);
};

const partOf = (figure: PlainFigure, shape: FigureShape, look: Look, { name, label, measure }: Part): ShownPart => {
  const counts = shape.shares[name];
  const begun = figure.numerator !== null || figure.value !== null || Object.values(figure.parts).some((one) => one !== null);
  const shown = !begun
    ? null
    : counts
      ? ratio(look, ...counts)
      : measure === 'hours'
        ? hours(figure, shape, name)
        : look(name);
  return { name, label, measure, shown, display: inPrint(shown, measure) };
};

const headlineOf = (figure: PlainFigure, shape: FigureShape, look: Look): Pick<ShownFigure, 'part' | 'whole' | 'value' | 'measure'> => {
  const { headline } = shape;
  switch (headline.is) {
    case 'count': {
      const value = look(headline.part);
      return { part: value, whole: null, value, measure: 'count' };
    }
    case 'share':
      return {
        part: look(headline.part),
        whole: look(headline.whole),
        value: ratio(look, headline.part, headline.whole),
        measure: 'percentage',
      };
    case 'hours':
      return { part: null, whole: null, value: hours(figure, shape, headline.part), measure: 'hours' };
  }
};

const displayOf = ({ part, whole, value, measure }: Pick<ShownFigure, 'part' | 'whole' | 'value' | 'measure'>): string => {
  const printed = inPrint(value, measure);
  if (measure !== 'percentage' || part === null || whole === null || value === null || isSymbol(value)) return printed;
  return `${printed} (${inPrint(part, 'count')} of ${inPrint(whole, 'count')})`;
};

const reaches = (target: Target | undefined, part: Shown | null, whole: Shown | null): boolean | null => {
  if (!target || part === null || whole === null || isSymbol(part) || isSymbol(whole) || whole === 0) return null;
  return 100 * part >= target.value * whole;
};

/** What stands in each number of a release; a number that is not in it is not given at this detail. */
export const shownOrNotGiven = (release: Release): ((name: string) => Shown) => {
  const there = new Set(release.counts.map(({ measure, where }) => keyOf(measure, where)));
  const shown = shownIn(release);
  return (name) => (there.has(name) ? shown(name) : 'x');
};

/** A figure drawn from what survives in a release; undefined when it is not given to its readers at all. */
export const shownFigure = (figure: PlainFigure, shown: (name: string) => Shown): ShownFigure | undefined => {
  const shape = shapeOf(figure.id);
  if (!shape) return undefined;
  const look = lookIn(figure, shape, shown);
  const headline = headlineOf(figure, shape, look);
  const { id, title, unit, definition, period, knownAt, running, target, note } = figure;
  return {
    id,
    title,
    unit,
    definition,
    period,
    knownAt,
    running,
    ...headline,
    display: displayOf(headline),
    ...(target ? { target } : {}),
    meets: headline.measure === 'percentage' ? reaches(target, headline.part, headline.whole) : null,
    parts: figure.labelledParts.map((part) => partOf(figure, shape, look, part)),
    ...(note === undefined ? {} : { note }),
  };
};

const numberOf = (shown: Shown | null): number | null => (shown === null || isSymbol(shown) ? null : shown);

/** A shown figure in the form of any other, with nothing where a number is not shown. */
export const plainOf = (shown: ShownFigure, figure: PlainFigure): PlainFigure => {
  const { part, whole, value, measure, display, meets, parts } = shown;
  const hosted = numberOf(parts.find(({ name }) => name === 'hostedChildren')?.shown ?? null);
  const { hosted: _hosted, ...rest } = figure;
  return {
    ...rest,
    numerator: numberOf(part),
    denominator: numberOf(whole),
    value: numberOf(value),
    percentage: measure === 'percentage' ? numberOf(value) : null,
    display,
    meets,
    labelledParts: parts.map(({ name, label, measure: of, shown: one, display: printed }) => ({
      name,
      label,
      measure: of,
      value: numberOf(one),
      display: printed,
    })),
    parts: Object.fromEntries(parts.map(({ name, shown: one }) => [name, numberOf(one)])),
    breakdowns: [],
    ...(hosted === null ? {} : { hosted }),
    assumedTimes: 0,
  };
};
