import { attack, type Finding } from '../attack.js';
import type { AudienceRule } from '../audiences.js';
import { protect, type Loss } from '../protect.js';
import { randomLedger } from './histories.js';
import { draftOf, randomTables } from './tables.js';

/** A made-up case in which something went wrong, by the number that makes it again. */
export interface Broken {
  readonly seed: number;
  /** Numbers that the attacker worked out. */
  readonly found: readonly Finding[];
  /** Numbers that the hub itself gave up on. */
  readonly pastHelp: readonly string[];
  /** Whether protecting it a second time gave another pattern. */
  readonly anotherPattern: boolean;
}

/** What became of some made-up cases. */
export interface Proved {
  readonly cases: number;
  readonly loss: Loss;
  readonly broken: readonly Broken[];
}

const NO_LOSS: Loss = { counts: 0, small: 0, beside: 0, withheld: 0 };

const sum = (one: Loss, other: Loss): Loss => ({
  counts: one.counts + other.counts,
  small: one.small + other.small,
  beside: one.beside + other.beside,
  withheld: one.withheld + other.withheld,
});

/**
 * Protects made-up sets of tables with hierarchies and linked margins, twice each, and attacks what is given. `from` is
 * the number of the first set; the same numbers make the same sets on every machine.
 */
export const proveTables = (from: number, cases: number, rules: readonly AudienceRule[]): Proved => {
  const board = rules.filter(({ audience }) => audience === 'board');
  let loss = NO_LOSS;
  const broken: Broken[] = [];
  for (let seed = from; seed < from + cases; seed += 1) {
    const { tables, dimensions } = randomTables(seed);
    const made = protect([], draftOf(tables, dimensions), rules);
    const again = protect([], draftOf([...tables].reverse(), [...dimensions].reverse()), rules);
    const anotherPattern = JSON.stringify(made.release.counts) !== JSON.stringify(again.release.counts);
    const found = attack([made.release], board);
    if (found.length > 0 || made.pastHelp.length > 0 || anotherPattern) {
      broken.push({ seed, found, pastHelp: made.pastHelp, anotherPattern });
    }
    loss = sum(loss, made.loss);
  }
  return { cases, loss, broken };
};

/**
 * Gives made-up histories of releases away, revised, filtered and for several audiences, and attacks all that each
 * audience holds. A number that was past help when it was given, and said to be, is no finding.
 */
export const proveHistories = (from: number, cases: number, rules: readonly AudienceRule[]): Omit<Proved, 'loss'> => {
  const broken: Broken[] = [];
  for (let seed = from; seed < from + cases; seed += 1) {
    const { ledger, pastHelp } = randomLedger(seed, rules);
    const found = attack(ledger, rules).filter(({ kind, key }) => kind !== 'needless' && !pastHelp.includes(key));
    if (found.length > 0) broken.push({ seed, found, pastHelp, anotherPattern: false });
  }
  return { cases, broken };
};
