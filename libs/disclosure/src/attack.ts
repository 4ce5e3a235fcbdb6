import type { AudienceRule } from './audiences.js';
import { byText } from './cells.js';
import type { Column } from './lp.js';
import { cheapest } from './lp.js';
import type { Ledger } from './ledger.js';
import { heldBy } from './ledger.js';
import { narrowed } from './narrow.js';
import type { Part } from './narrow.js';
import { systemOf } from './system.js';

/** What a reader can work out that they should not. */
export interface Finding {
  readonly audience: string;
  /** Name of the number; "less" in it says that it never stood in a release. */
  readonly key: string;
  /** Between what the number must lie. */
  readonly low: number;
  readonly high: number;
  /**
   * `given`: a small number stands in a release as it is. `exact`: it was hidden and can be worked out. `narrow`: it
   * can be told to within less than the range of the rule. `needless`: it is not small, was hidden, and can be worked
   * out, so that hiding it kept nothing.
   */
  readonly kind: 'given' | 'exact' | 'narrow' | 'needless';
}

const EXACT = 1e-6;

/**
 * The range of each number of a part of a system, by linear programming. Numbers of which solutions that came along
 * already differ by what is asked are not looked at further: they are safe.
 */
const ranges = (part: Part, asked: (at: number) => number): ReadonlyMap<number, readonly [number, number]> => {
  const seen = new Map<number, [number, number]>();
  const rightHand = part.equations.map(({ plus, minus }) => {
    const sum = (side: readonly number[]) => side.reduce((total, at) => total + part.bounds(at)[0], 0);
    return sum(minus) - sum(plus);
  });
  const rows = new Map<number, [number, number][]>(part.numbers.map((at) => [at, []]));
  for (const [row, { plus, minus }] of part.equations.entries()) {
    for (const at of plus) rows.get(at)?.push([row, 1]);
    for (const at of minus) rows.get(at)?.push([row, -1]);
  }
  const place = new Map(part.numbers.map((at, index) => [at, index]));
  /** The end of the range of a number; the values of the others in that solution are seen too. */
  const end = (target: number, sign: 1 | -1): number => {
    const columns = part.numbers.map((at): Column => {
      const [low, high] = part.bounds(at);
      return { cost: at === target ? -sign : 0, most: high - low, in: rows.get(at) ?? [] };
    });
    const outcome = cheapest(rightHand, columns);
    if (outcome.kind === 'impossible') throw new Error('The numbers of the ledger cannot all be true.');
    if (outcome.kind === 'endless') throw new Error('A linear programme of the attacker came to no end.');
    if (outcome.kind === 'unbounded') return sign * Infinity;
    for (const [index, at] of part.numbers.entries()) {
      const value = part.bounds(at)[0] + (outcome.values[index] ?? 0);
      const [low, high] = seen.get(at) ?? [Infinity, -Infinity];
      seen.set(at, [Math.min(low, value), Math.max(high, value)]);
    }
    return part.bounds(target)[0] + (outcome.values[place.get(target) ?? -1] ?? 0);
  };
  for (const at of part.numbers) {
    const width = () => (seen.get(at)?.[1] ?? -Infinity) - (seen.get(at)?.[0] ?? Infinity);
    if (asked(at) === 0 || width() >= asked(at)) continue;
    seen.set(at, [end(at, -1), end(at, 1)]);
  }
  return seen;
};

/**
 * Attacks what an audience holds: with every equation between all numbers that were ever given to it, that no number
 * is negative and that what is hidden as `c` is not zero, between what must each hidden number lie? (The intruder of
 * Fischetti and Salazar 2000; audit of Cox 1980.) It uses nothing of how the hiding was chosen.
 *
 * An empty list says that the releases hold. `rules` are those in force; give one to attack as one audience.
 */
export const attack = (ledger: Ledger, rules: readonly AudienceRule[]): readonly Finding[] =>
  rules.flatMap((rule) => {
    const system = systemOf(heldBy(ledger, rule), rule);
    const small = (at: number) => {
      const { value = 0, origin = 'link' } = system.unknowns[at] ?? {};
      return origin !== 'link' && value >= 1 && value <= rule.threshold;
    };
    const hidden = (at: number) => {
      const { origin, bounds: [, high] = [0, 0] } = system.unknowns[at] ?? {};
      return origin === 'released' && high === Infinity;
    };
    const finding = (at: number, [low, high]: readonly [number, number]): readonly Finding[] => {
      const { key = '', bounds = [0, 0] } = system.unknowns[at] ?? {};
      const found = { audience: rule.audience, key, low, high };
      const exact = high - low < EXACT;
      if (!small(at)) return exact && hidden(at) ? [{ ...found, kind: 'needless' }] : [];
      if (bounds[0] === bounds[1]) return [{ ...found, kind: 'given' }];
      if (exact) return [{ ...found, kind: 'exact' }];
      return high - low < rule.range - EXACT ? [{ ...found, kind: 'narrow' }] : [];
    };
    const { settled, parts } = narrowed(system);
    const asked = (at: number) => (small(at) ? rule.range : hidden(at) ? 2 * EXACT : 0);
    return [...settled, ...parts.flatMap((part) => [...ranges(part, asked)])]
      .flatMap(([at, range]) => finding(at, range))
      .sort((a, b) => byText(a.key, b.key));
  });
