import { keyOf, type SumOfNumbers } from './cells.js';
import type { Ledger, Release } from './ledger.js';

const namesIn = ({ whole, parts }: SumOfNumbers): readonly string[] => [whole, ...parts];

/** The names that hang together with some by sums, themselves among them. */
const reachedFrom = (names: readonly string[], sums: readonly SumOfNumbers[]): ReadonlySet<string> => {
  const sumsOf = new Map<string, SumOfNumbers[]>();
  for (const sum of sums) {
    for (const name of namesIn(sum)) {
      const held = sumsOf.get(name);
      if (held) held.push(sum);
      else sumsOf.set(name, [sum]);
    }
  }
  const reached = new Set(names);
  for (const name of reached) {
    for (const sum of sumsOf.get(name) ?? []) for (const other of namesIn(sum)) reached.add(other);
    sumsOf.delete(name);
  }
  return reached;
};

/**
 * The releases without the numbers that no sum leads to from those of a draft: what was given ten years ago of other
 * years bears on nothing now. Each stays in its place, also when nothing of it is left, so that revisions keep their
 * names. Where dimensions say how numbers add up, everything stays.
 */
export const nearby = (releases: Ledger, draft: Release): Ledger => {
  const all = [...releases, draft];
  if (all.some(({ dimensions }) => dimensions.length > 0)) return releases;
  const reached = reachedFrom(
    draft.counts.map(({ measure, where }) => keyOf(measure, where)),
    all.flatMap(({ sums = [] }) => sums),
  );
  return releases.map((release) => ({
    ...release,
    counts: release.counts.filter(({ measure, where }) => reached.has(keyOf(measure, where))),
    ...(release.sums ? { sums: release.sums.filter(({ whole }) => reached.has(whole)) } : {}),
  }));
};
