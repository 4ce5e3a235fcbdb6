import type { AudienceRule } from './audiences.js';
import type { Ledger, Release, Standing } from './ledger.js';
import { heldBy } from './ledger.js';
import { explorerOf } from './explore.js';
import { moverOf } from './moves.js';
import type { Movable, Move } from './moves.js';
import { nearby } from './nearby.js';
import { partsAround } from './parts.js';
import { proofsOf } from './proofs.js';
import { ANYTHING, boundsOf, NOT_ZERO, systemOf, within } from './system.js';
import type { Bounds, Unknown } from './system.js';

/** How each number of a release under way stands, by its name. */
export type Standings = ReadonlyMap<string, Standing>;

const WHOLE = 3;
const DEAREST = 10;
const DEAR = 30;
const NEAR = 1e-6;

/**
 * One audience reading a release that is under way with all it was given before: what it could not tell apart, and
 * what must be hidden so that it cannot.
 */
export const readerOf = (
  rule: AudienceRule,
  ledger: Ledger,
  draft: Release,
  standings: Standings,
  dear: ReadonlyMap<string, number> = new Map(),
) => {
  const undisclosed = draft.counts.map((count) => ({ ...count, standing: 'x' as const }));
  const before = nearby(heldBy(ledger, rule), draft);
  const system = systemOf([...before, { ...draft, counts: undisclosed }], rule);
  const { unknowns, last } = system;
  const around = partsAround(system, last.values());
  const keyAt = new Map([...last].map(([key, at]) => [at, key]));
  const valueAt = (at: number): number => unknowns[at]?.value ?? NaN;
  const knownBefore = (at: number): Bounds => unknowns[at]?.bounds ?? ANYTHING;

  const wholeIn = new Map<number, number>();
  const blocks = new Map<number, Set<string>>();
  for (const { plus, minus, block } of system.equations) {
    for (const at of plus) wholeIn.set(at, (wholeIn.get(at) ?? 0) + 1);
    for (const at of [...plus, ...minus]) blocks.set(at, (blocks.get(at) ?? new Set<string>()).add(block));
  }
  /** What hiding a number costs: more for totals, for what stands in several tables, and for what readers come for. */
  const prices = unknowns.map(
    ({ value }, at) =>
      Math.max(1, DEAR * (dear.get(keyAt.get(at) ?? '') ?? 0)) *
        DEAREST *
        (1 + WHOLE * (wholeIn.get(at) ?? 0) + (blocks.get(at)?.size ?? 1) - 1) +
      Math.log2(1 + value),
  );
  const price = (at: number): number => prices[at] ?? 0;

  const movableAs = (at: number, standing: Standing | undefined): Movable => {
    const known = knownBefore(at);
    const value = valueAt(at);
    if (standing === undefined || standing === 'x') return { value, free: known, paid: known, price: 0 };
    const free = within(known, boundsOf({ value, standing }, draft));
    if (standing === 'c' || value === 0) return { value, free, paid: free, price: 0 };
    return { value, free, paid: within(known, NOT_ZERO), price: price(at) };
  };
  const lately: { readonly standing: Standing | undefined; readonly movable: Movable }[] = [];
  const movable = (at: number): Movable => {
    const standing = standings.get(keyAt.get(at) ?? '');
    const known = lately[at];
    if (known && known.standing === standing) return known.movable;
    lately[at] = { standing, movable: movableAs(at, standing) };
    return lately[at].movable;
  };
  const mover = moverOf(around.equations, movable);
  const proofs = proofsOf(valueAt, (at) => movable(at).free);

  const small = ({ value, origin }: Unknown) => origin !== 'link' && value >= 1 && value <= rule.threshold;
  const given = (at: number) => knownBefore(at)[0] === knownBefore(at)[1];
  /** Small numbers that this reader must not come to know and that this release bears on; one given before is past help. */
  const sensitive = [...unknowns.entries()]
    .filter(([at, one]) => small(one) && !given(at) && around.partOf(at) !== undefined)
    .map(([at]) => at)
    .sort((a, b) => valueAt(b) - valueAt(a) || ((unknowns[a]?.key ?? '') < (unknowns[b]?.key ?? '') ? -1 : 1));

  const open = (at: number) => proofs.up(at) + proofs.down(at);
  const explore = () => explorerOf(around, valueAt, (at) => movable(at).free);
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
    if (looking && open(at) < rule.range - NEAR) proofs.recall(at);
    return open(at) >= rule.range - NEAR;
  };

  const openedBy = (moves: readonly Move[]): ReadonlySet<number> =>
    new Set(
      moves.flatMap((one) =>
        [...one].flatMap(([at, by]) => {
          const { value, free } = movable(at);
          return value + by < free[0] - NEAR || value + by > free[1] + NEAR ? [at] : [];
        }),
      ),
    );
  const costOf = (moves: readonly Move[]): number =>
    [...openedBy(moves)].reduce((sum, one) => sum + movable(one).price, 0);

  const opensDear = (one: Move): boolean => [...openedBy([one])].some((at) => dear.has(keyAt.get(at) ?? ''));

  /** Where the move found first would hide what readers come for, others are looked for too. */
  const moveBy = (at: number, amount: number): Move | undefined => {
    const first = mover.quick(at, amount);
    if (first && !opensDear(first)) return first;
    return [...(first ? [first] : []), ...mover.others(at, amount)]
      .map((one) => ({ one, cost: costOf([one]) }))
      .sort((a, b) => a.cost - b.cost)[0]?.one;
  };

  /** Moves that together open a number as wide as the rule asks, table by table; none when that way there are none. */
  const cheaply = (at: number): readonly Move[] => {
    const pair = (up: number, down: number): readonly Move[] => {
      const moves = [
        up > proofs.up(at) ? moveBy(at, up) : undefined,
        down > proofs.down(at) ? moveBy(at, -down) : undefined,
      ];
      const found = moves.filter((one) => one !== undefined);
      const wanted = Number(up > proofs.up(at)) + Number(down > proofs.down(at));
      return found.length === wanted ? found : [];
    };
    const [known, below] = [proofs.up(at), proofs.down(at)];
    const [best] = [pair(rule.range - below, below), pair(known, rule.range - known)]
      .filter((moves) => moves.length > 0)
      .sort((a, b) => costOf(a) - costOf(b));
    if (best) return best;
    for (let up = rule.range - below - 1; up > known; up -= 1) {
      const moves = pair(up, rule.range - up);
      if (moves.length > 0) return moves;
    }
    return [];
  };

  /** The same with every number that could be hidden, at whatever cost. */
  const dearly = (at: number): readonly Move[] => {
    const part = around.partOf(at);
    if (!part) return [];
    const everything = explorerOf(part, valueAt, (one) => movable(one).paid);
    const up = everything.stretched(at, 1, rule.range - proofs.down(at), true);
    const reached = Math.max(proofs.up(at), up?.get(at) ?? 0);
    const down = everything.stretched(at, -1, reached - rule.range, true);
    const width = reached + Math.max(proofs.down(at), -(down?.get(at) ?? 0));
    return width >= rule.range - NEAR ? [up, down].filter((one) => one !== undefined) : [];
  };

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
      const cheap = cheaply(at);
      const moves = cheap.length > 0 ? cheap : dearly(at);
      for (const one of openedBy(moves)) hide(keyAt.get(one) ?? '');
      for (const one of moves) proofs.add(one);
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
    /** Whether hiding a number seems to keep nothing from this reader, who can work it out once others are shown. */
    seemsPlain(key: string): boolean {
      const at = last.get(key);
      if (at === undefined) return true;
      return open(at) === 0 && !explorer.stretched(at, 1, 1) && !explorer.stretched(at, -1, -1);
    },
    /** Names of the release that stand in the same tables as a number. */
    besides: (at: number): readonly string[] =>
      [...keyAt].flatMap(([other, key]) =>
        [...(blocks.get(other) ?? [])].some((block) => blocks.get(at)?.has(block)) ? [key] : [],
      ),
  };
};

export type Reader = ReturnType<typeof readerOf>;
