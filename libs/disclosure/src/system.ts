import { byText, keyOf } from './cells.js';
import type { Dimension, SumOfNumbers } from './cells.js';
import type { Ledger, Release, ReleasedCount } from './ledger.js';
import type { Placed } from './sums.js';
import { sumsOf, touchedBy } from './sums.js';

/** The least and the most that a number can be. */
export type Bounds = readonly [low: number, high: number];

/** A number as a reader of releases sees it: one that they know, know between bounds, or can work out exists. */
export interface Unknown {
  readonly key: string;
  /** The truth. Used to decide what to protect and to make proofs of protection; an attacker never looks at it. */
  readonly value: number;
  /** What was given away about it. */
  readonly bounds: Bounds;
  /**
   * `released`: it stood in a release. `left`: it did not, but what is left of a whole has this number. `link`: it
   * tells a number from its revision, or counts an overlap, and says nothing about a child by itself.
   */
  readonly origin: 'released' | 'left' | 'link';
}

/** Numbers, by position, of which the sum of `plus` equals the sum of `minus`. */
export interface Equation {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  /** Equations of one table, or of the same margin of several tables. */
  readonly block: string;
}

/** All that follows from a row of releases: numbers, bounds, and how they add up. */
export interface System {
  readonly unknowns: readonly Unknown[];
  readonly equations: readonly Equation[];
  /** Position of a number of the last release. */
  readonly last: ReadonlyMap<string, number>;
}

export const NOT_ZERO: Bounds = [1, Infinity];
export const ANYTHING: Bounds = [0, Infinity];

export const within = ([low, high]: Bounds, [least, most]: Bounds): Bounds => [
  Math.max(low, least),
  Math.min(high, most),
];

/** What a reader learns about a number from how it stands in a release. */
export const boundsOf = (
  { value, standing }: Pick<ReleasedCount, 'value' | 'standing'>,
  { roundTo, threshold }: Pick<Release, 'roundTo' | 'threshold'>,
): Bounds => {
  if (standing === 'x') return ANYTHING;
  if (standing === 'c') return NOT_ZERO;
  if (standing === 'exact' || value === 0) return [value, value];
  const rounded = Math.round(value / roundTo) * roundTo;
  return [Math.max(threshold + 1, Math.ceil(rounded - roundTo / 2)), Math.ceil(rounded + roundTo / 2) - 1];
};

const inOrder = (release: Release): readonly (ReleasedCount & { readonly key: string })[] =>
  release.counts
    .map((count) => ({ ...count, key: keyOf(count.measure, count.where) }))
    .sort((a, b) => byText(a.key, b.key));

/** The dimensions that a reader knows after these releases: the latest form of each. */
export const dimensionsOf = (ledger: Ledger): readonly Dimension[] => {
  const latest = new Map(ledger.flatMap(({ dimensions }) => dimensions.map((one) => [one.id, one] as const)));
  return [...latest.values()].sort((a, b) => byText(a.id, b.id));
};

/** Declared sums as they become known, release by release: the latest form of each, found by the numbers in it. */
const declaredSums = () => {
  const latest = new Map<string, SumOfNumbers>();
  const namesOf = new Map<string, Set<string>>();
  return {
    learn(sums: readonly SumOfNumbers[]): void {
      for (const one of sums) {
        const numbers = [one.whole, ...one.parts];
        const name = JSON.stringify(numbers);
        latest.set(name, one);
        for (const number of numbers) namesOf.set(number, (namesOf.get(number) ?? new Set()).add(name));
      }
    },
    /** Those in which one of these numbers takes part, always in the same order. */
    with(numbers: readonly string[]): readonly SumOfNumbers[] {
      const names = new Set(numbers.flatMap((number) => [...(namesOf.get(number) ?? [])]));
      return [...names].sort(byText).flatMap((name) => latest.get(name) ?? []);
    },
  };
};

/** How a reader takes numbers that differ from those given before. */
export interface Reading {
  /** Late facts only ever add: a number given later is at least the one given first. */
  readonly lateFactsAdd: boolean;
}

/**
 * The system of a row of releases. A number that is the same in a later release is one number, as a reader may take it
 * to be, unless something that it adds up with was revised: then it may have been revised as well, and is another
 * number. What is left of a whole when the parts that were given are taken off is a number too, though it was never
 * given.
 */
export const systemOf = (ledger: Ledger, { lateFactsAdd }: Reading): System => {
  const unknowns: Unknown[] = [];
  const equations = new Map<string, Equation>();
  const named = new Map<string, number>();
  const latest = new Map<string, Placed>();

  const add = (one: Unknown): number => {
    const known = named.get(one.key);
    if (known !== undefined) return known;
    named.set(one.key, unknowns.length);
    return unknowns.push(one) - 1;
  };
  const learn = (at: number, bounds: Bounds): void => {
    const one = unknowns[at];
    if (!one) return;
    const narrower = within(one.bounds, bounds);
    if (narrower[0] > one.bounds[0] || narrower[1] < one.bounds[1]) unknowns[at] = { ...one, bounds: narrower };
  };
  const relate = (plus: readonly number[], minus: readonly number[], block: string): void => {
    const name = `${[...plus].sort((a, b) => a - b).join()}=${[...minus].sort((a, b) => a - b).join()}`;
    if (!equations.has(name)) equations.set(name, { plus, minus, block });
  };
  const nameAt = (at: number): string => unknowns[at]?.key ?? '';

  const sums = declaredSums();
  let last = new Map<string, number>();
  for (const [round, release] of ledger.entries()) {
    last = new Map();
    const dimensions = dimensionsOf(ledger.slice(0, round + 1));
    const counts = inOrder(release);
    sums.learn(release.sums ?? []);
    const declared = sums.with(counts.map(({ key }) => key));
    const inDoubt = touchedBy(
      counts.filter(({ key, value }) => (latest.get(key)?.value ?? value) !== value),
      dimensions,
      declared,
    );
    for (const count of counts) {
      const before = latest.get(count.key);
      const same = before?.value === count.value && !inDoubt(count);
      const name = before && !same ? `${count.key}@${round + 1}` : count.key;
      const at =
        before && same ? before.at : add({ value: count.value, key: name, bounds: ANYTHING, origin: 'released' });
      learn(at, boundsOf(count, release));
      if (before && !same && lateFactsAdd) {
        const [more, less] = before.value > count.value ? [before.at, at] : [at, before.at];
        const value = Math.abs(before.value - count.value);
        const by = add({ key: `${name} revised by`, value, bounds: ANYTHING, origin: 'link' });
        relate([more], [less, by], `revision of ${name}`);
      }
      latest.set(count.key, { measure: count.measure, where: count.where, value: count.value, at });
      last.set(count.key, at);
    }
    for (const { whole, parts, left, block, overlap } of sumsOf(latest, new Set(last.values()), dimensions, declared)) {
      if (!left) {
        relate([whole], parts, block);
        continue;
      }
      const key = `${nameAt(whole)} ${overlap ? 'overlap of' : 'less'} ${parts.map(nameAt).join(' + ')}`;
      const at = add({ key, value: left.value, bounds: ANYTHING, origin: left.harmless ? 'link' : 'left' });
      relate(overlap ? [whole, at] : [whole], overlap ? parts : [...parts, at], block);
    }
  }
  return { unknowns, equations: [...equations.values()], last };
};
