import type { AudienceRule } from './audiences.js';
import type { Ledger, Release, Standing } from './ledger.js';
import { heldBy } from './ledger.js';
import { explorerOf } from './explore.js';
import { moverOf } from './moves.js';
import type { Movable, Move } from './moves.js';
import { proofsOf } from './proofs.js';
import { ANYTHING, boundsOf, NOT_ZERO, systemOf, within } from './system.js';
import type { Bounds, Unknown } from './system.js';

/** How each number of a release under way stands, by its name. */
export type Standings = ReadonlyMap<string, Standing>;

const WHOLE = 3;
const DEAREST = 10;

/**
 * One audience reading a release that is under way with all it was given before: what it could not tell apart, and
 * what must be hidden so that it cannot.
 */
export const readerOf = (rule: AudienceRule, ledger: Ledger, draft: Release, standings: Standings) => {
  const undisclosed = draft.counts.map((count) => ({ ...count, standing: 'x' as const }));
  const { unknowns, equations, last } = systemOf([...heldBy(ledger, rule), { ...draft, counts: undisclosed }], rule);
  const keyAt = new Map([...last].map(([key, at]) => [at, key]));
  const valueAt = (at: number): number => unknowns[at]?.value ?? NaN;
  const knownBefore = (at: number): Bounds => unknowns[at]?.bounds ?? ANYTHING;

  const wholeIn = new Map<number, number>();
  const blocks = new Map<number, Set<string>>();
  for (const { plus, minus, block } of equations) {
    for (const at of plus) wholeIn.set(at, (wholeIn.get(at) ?? 0) + 1);
    for (const at of [...plus, ...minus]) blocks.set(at, (blocks.get(at) ?? new Set<string>()).add(block));
  }
  /** What hiding a number costs: more for totals, and for what stands in several tables. */
  const price = (at: number): number =>
    DEAREST * (1 + WHOLE * (wholeIn.get(at) ?? 0) + (blocks.get(at)?.size ?? 1) - 1) + Math.log2(1 + valueAt(at));

  const movable = (at: number): Movable => {
    const known = knownBefore(at);
    const value = valueAt(at);
    const standing = standings.get(keyAt.get(at) ?? '');
    if (standing === undefined || standing === 'x') return { value, free: known, paid: known, price: 0 };
    const free = within(known, boundsOf({ measure: '', where: {}, value, standing }, draft));
    if (standing === 'c' || value === 0) return { value, free, paid: free, price: 0 };
    return { value, free, paid: within(known, NOT_ZERO), price: price(at) };
  };
  const move = moverOf(equations, movable);
  const proofs = proofsOf(valueAt, (at) => movable(at).free);

  const small = ({ value, origin }: Unknown) => origin !== 'link' && value >= 1 && value <= rule.threshold;
  const given = (at: number) => knownBefore(at)[0] === knownBefore(at)[1];
  /** Small numbers that this reader must not come to know; one that it was given before is past help. */
  const sensitive = [...unknowns.entries()]
    .filter(([at, one]) => small(one) && !given(at))
    .map(([at]) => at)
    .sort((a, b) => valueAt(b) - valueAt(a) || ((unknowns[a]?.key ?? '') < (unknowns[b]?.key ?? '') ? -1 : 1));

  const open = (at: number) => proofs.up(at) + proofs.down(at);
  const explore = () => explorerOf(unknowns.length, equations, valueAt, (at) => movable(at).free);
  let explorer = explore();

  /** Whether a number is safe with what is hidden now; `looking` for proofs that are not at hand. */
  const safe = (at: number, looking: boolean): boolean => {
    for (const way of looking ? ([1, -1] as const) : []) {
      const missing = rule.range - open(at);
      if (missing <= 0) break;
      const reached = way === 1 ? proofs.up(at) : proofs.down(at);
      const found = explorer.stretched(at, way, way * (reached + missing));
      if (found) proofs.add(found);
    }
    return open(at) >= rule.range;
  };

  const opened = (found: Move): readonly number[] =>
    [...found].flatMap(([at, by]) => {
      const { value, free } = movable(at);
      return value + by < free[0] || value + by > free[1] ? [at] : [];
    });
  const cost = (found: Move): number => opened(found).reduce((sum, one) => sum + movable(one).price, 0);

  return {
    rule,
    sensitive,
    safe,
    keyOf: (at: number): string => unknowns[at]?.key ?? '',
    placeOf: (key: string): number | undefined => last.get(key),
    price,
    /** Starts looking for proofs anew, with what is hidden now. */
    lookAgain(): void {
      explorer = explore();
    },
    /**
     * Hides what makes a number safe, at the least cost found, through `hide`; says whether it is. Nothing is hidden
     * when nothing helps.
     */
    secure(at: number, hide: (key: string) => void): boolean {
      const up = move(at, rule.range - proofs.down(at), true);
      const down = move(at, proofs.up(at) - rule.range, true);
      const [best] = [up, down].filter((found) => found !== undefined).sort((a, b) => cost(a) - cost(b));
      if (!best) return false;
      for (const one of opened(best)) hide(keyAt.get(one) ?? '');
      proofs.add(best);
      return safe(at, false);
    },
    /** Shows a number again, if all are safe without hiding it: `show` and `hide` say how it stands. */
    spare(key: string): { readonly unharmed: boolean; readonly undo: () => void } {
      const place = last.get(key);
      if (place === undefined) return { unharmed: true, undo: () => undefined };
      const letGo = explorer.hold(place);
      const restore = proofs.without(place);
      const undo = () => {
        letGo();
        restore();
      };
      return { unharmed: sensitive.every((one) => safe(one, true)), undo };
    },
    /** Names of the release that stand in the same tables as a number. */
    besides: (at: number): readonly string[] =>
      [...keyAt].flatMap(([other, key]) =>
        [...(blocks.get(other) ?? [])].some((block) => blocks.get(at)?.has(block)) ? [key] : [],
      ),
  };
};

export type Reader = ReturnType<typeof readerOf>;
