import type { AudienceRule } from './audiences.js';
import { readersOf } from './audiences.js';
import type { Count, Dimension, SumOfNumbers } from './cells.js';

/**
 * How a number stands in a release: as it is, rounded, `c` (not zero, since a zero is shown), or not given at all
 * (`x`, which may also be a zero).
 */
export type Standing = 'exact' | 'rounded' | 'c' | 'x';

/** A number of a release. The true value stays with it: a ledger is as confidential as the figures behind it. */
export interface ReleasedCount extends Count {
  readonly standing: Standing;
}

/** What was given to an audience on a day, with the ways in which its numbers add up to each other. */
export interface Release {
  readonly id: string;
  readonly audience: string;
  /** London date of the release; decides which rule applies. */
  readonly on: string;
  readonly dimensions: readonly Dimension[];
  /** Sums beside those of the dimensions. */
  readonly sums?: readonly SumOfNumbers[];
  readonly counts: readonly ReleasedCount[];
  /** Rounding that was in force, to read `rounded` by; 1 for none. */
  readonly roundTo: number;
  /** Numbers from 1 to this were not shown, whatever else was. */
  readonly threshold: number;
}

/** Everything that was ever given away, in the order in which it was. */
export type Ledger = readonly Release[];

/** What one audience holds: its own releases and those it also reads. */
export const heldBy = (ledger: Ledger, rule: AudienceRule): Ledger =>
  ledger.filter(({ audience }) => audience === rule.audience || rule.alsoReads.includes(audience));

/**
 * The ledger with one release more. A release id is used once: the same one again is a mistake of the caller, since
 * what was given cannot be taken back.
 */
export const recorded = (ledger: Ledger, release: Release): Ledger => {
  if (ledger.some(({ id }) => id === release.id)) throw new Error(`Release "${release.id}" is in the ledger already.`);
  return [...ledger, release];
};

/** The rules under which a release must hold: one for every audience that comes to see it. */
export const rulesOver = (rules: readonly AudienceRule[], release: Pick<Release, 'audience' | 'on'>) =>
  readersOf(rules, release.audience, release.on);
