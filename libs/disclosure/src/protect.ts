import type { AudienceRule } from './audiences.js';
import { ruleOn } from './audiences.js';
import type { Count, Dimension, SumOfNumbers } from './cells.js';
import { byText, keyOf } from './cells.js';
import type { Ledger, Release, ReleasedCount, Standing } from './ledger.js';
import { rulesOver } from './ledger.js';
import type { Reader } from './reader.js';
import { readerOf } from './reader.js';

/** Numbers that somebody wants to give to an audience. */
export interface Draft {
  readonly id: string;
  readonly audience: string;
  /** London date of the release. */
  readonly on: string;
  readonly dimensions: readonly Dimension[];
  /** Sums beside those of the dimensions. */
  readonly sums?: readonly SumOfNumbers[];
  readonly counts: readonly Count[];
  /**
   * Names of numbers that readers come for: they are hidden only where nothing else helps. One that is named twice is twice
   * as dear.
   */
  readonly dear?: readonly string[];
}

/** What it cost to keep small numbers: how many numbers there were, and why some are not shown. */
export interface Loss {
  readonly counts: number;
  /** Not shown because they are small. */
  readonly small: number;
  /** Not shown because a small one could be worked out from them. */
  readonly beside: number;
  /** Not given at all, since nothing less protects what earlier releases left open. */
  readonly withheld: number;
}

export interface Protected {
  readonly release: Release;
  readonly loss: Loss;
  /** Small numbers that no release can hide any more: what was given before says them. */
  readonly pastHelp: readonly string[];
}

const distinct = (counts: readonly Count[]): ReadonlyMap<string, Count> => {
  const byKey = new Map<string, Count>();
  for (const count of counts) {
    const key = keyOf(count.measure, count.where);
    const other = byKey.get(key);
    if (other && other.value !== count.value) throw new Error(`Two tables do not agree about ${key}.`);
    byKey.set(key, count);
  }
  return new Map([...byKey].sort(([a], [b]) => byText(a, b)));
};

/** Hides what a reader needs hidden; gives back the names of numbers that are past help. */
const satisfy = (reader: Reader, standings: Map<string, Standing>): readonly string[] => {
  const unsafe = reader.sensitive.filter((at) => !reader.safe(at, true));
  return unsafe.flatMap((at) => {
    if (reader.safe(at, false)) return [];
    for (const wider of [() => [], () => reader.besides(at), () => [...standings.keys()]]) {
      for (const key of wider()) standings.set(key, 'x');
      if (reader.secure(at, (key) => standings.set(key, 'c'))) return [];
    }
    return [reader.keyOf(at)];
  });
};

/** Shows again what turned out not to be needed, dearest first, where every proof can be had without it. */
const tidy = (
  readers: readonly Reader[],
  standings: Map<string, Standing>,
  beside: readonly string[],
  plain: Standing,
): void => {
  const priceOf = (key: string) => Math.max(...readers.map((one) => one.price(one.placeOf(key) ?? -1)));
  for (const reader of readers) reader.lookAgain();
  const dearestFirst = [...beside].sort((a, b) => priceOf(b) - priceOf(a) || byText(a, b));
  const spare = (key: string): void => {
    const outcomes = readers.map((reader) => reader.spare(key));
    if (outcomes.every(({ unharmed }) => unharmed)) standings.set(key, plain);
    else for (const { undo } of outcomes) undo();
  };
  for (const key of dearestFirst) spare(key);
  for (const key of dearestFirst) {
    if (standings.get(key) === 'c' && readers.every((reader) => reader.seemsPlain(key))) spare(key);
  }
};

/**
 * Makes a release of a draft: small numbers are hidden, and so many others that nobody who sees the release, with all
 * that they were given before, can narrow a small number down to less than the range of the rule (cell suppression;
 * Cox 1980, Fischetti and Salazar 2000; Office for National Statistics, "Disclosure control guidance for tables
 * produced from administrative sources"). The outcome depends on the numbers, never on the order they come in.
 */
export const protect = (ledger: Ledger, draft: Draft, rules: readonly AudienceRule[]): Protected => {
  const over = rulesOver(rules, draft);
  const { roundTo } = ruleOn(rules, draft.audience, draft.on);
  const threshold = Math.max(...over.map((rule) => rule.threshold));
  const counts = distinct(draft.counts);
  const plain = roundTo > 1 ? 'rounded' : 'exact';
  const isSmall = ({ value }: Count) => value >= 1 && value <= threshold;
  const standings = new Map<string, Standing>(
    [...counts].map(([key, count]) => [key, isSmall(count) ? 'c' : count.value === 0 ? 'exact' : plain]),
  );
  const release = (): Release => ({
    id: draft.id,
    audience: draft.audience,
    on: draft.on,
    dimensions: draft.dimensions,
    ...(draft.sums ? { sums: draft.sums } : {}),
    roundTo,
    threshold,
    counts: [...counts].map(([key, count]) => ({ ...count, standing: standings.get(key) ?? 'x' })),
  });
  const dear = new Map<string, number>();
  for (const key of draft.dear ?? []) dear.set(key, (dear.get(key) ?? 0) + 1);
  const readers = over.map((rule) => readerOf(rule, ledger, release(), standings, dear));
  const pastHelp = readers.flatMap((reader) => satisfy(reader, standings));
  const beside = [...counts].flatMap(([key, count]) => (standings.get(key) === 'c' && !isSmall(count) ? [key] : []));
  tidy(readers, standings, beside, plain);
  const made = release();
  const share = (is: (count: ReleasedCount) => boolean) => made.counts.filter(is).length;
  return {
    release: made,
    pastHelp: [...new Set(pastHelp)].sort(byText),
    loss: {
      counts: counts.size,
      small: share((count) => count.standing === 'c' && isSmall(count)),
      beside: share((count) => count.standing === 'c' && !isSmall(count)),
      withheld: share(({ standing }) => standing === 'x'),
    },
  };
};
