import { keyOf, shownIn, type AudienceRule, type Ledger, type Release, type Shown, type SumOfNumbers } from '@hub/disclosure';
import type { LondonDate } from '@hub/kernel';
import { onOrAfterFirst } from '../board/guard.js';
import { releaseOf } from '../board/ledger.js';

/** True numbers by name, and how they add up. The same number has the same name wherever it is given. */
export interface CountSet {
  readonly counts: ReadonlyMap<string, number>;
  readonly sums: readonly SumOfNumbers[];
  /** Names of numbers that readers come for: hidden beside others only where nothing else helps. */
  readonly dear?: readonly string[];
}

/** The name of a number in a set, as the ledger has it. */
export const countName = (measure: string): string => keyOf(measure, {});

/** Gathers a set. A name that is put twice with another number is a mistake of the caller. */
export class CountSetMaker {
  readonly #counts = new Map<string, number>();
  readonly #sums: SumOfNumbers[] = [];
  readonly #dear: string[] = [];

  put(measure: string, value: number, { dear = false }: { readonly dear?: boolean } = {}): void {
    const before = this.#counts.get(measure);
    if (before !== undefined && before !== value) throw new Error(`Two numbers are called "${measure}".`);
    this.#counts.set(measure, value);
    if (dear) this.#dear.push(countName(measure));
  }

  /** `rest` = there is more in the whole than these parts; what is left is a number that a reader can work out. */
  sum(whole: string, parts: readonly string[], table: string, rest = false): void {
    if (parts.length === 0) return;
    this.#sums.push({ whole: countName(whole), parts: parts.map(countName), table, ...(rest ? { rest } : {}) });
  }

  get made(): CountSet {
    return { counts: this.#counts, sums: this.#sums, dear: this.#dear };
  }
}

/** To whom a set is shown, under which name. */
export interface CountsAsked {
  /** Name of the release: the same set as known at the same moment has the same one. */
  readonly id: string;
  readonly audience: string;
  /** London date on which it is shown: decides which rule of disclosure applies. */
  readonly on: LondonDate;
}

/** Answers how a number is shown. */
export type Look = (measure: string) => Shown;

/** Numbers as they are, for those who may know every record behind them. */
export const openCounts =
  ({ counts }: CountSet): Look =>
  (measure) =>
    counts.get(measure) ?? 'z';

/** What may be shown of a set to an audience, with everything that was given before; and the release that it is. */
export const guardedCounts = (
  { counts, sums, dear = [] }: CountSet,
  { id, audience, on }: CountsAsked,
  ledger: Ledger,
  rules: readonly AudienceRule[],
): { readonly release: Release; readonly fresh: boolean; readonly look: Look } => {
  const draft = {
    id,
    audience,
    on: onOrAfterFirst(rules, { audience, on }),
    dimensions: [],
    dear,
    sums,
    counts: [...counts].map(([measure, value]) => ({ measure, where: {}, value })),
  };
  const { release, fresh } = releaseOf(draft, ledger, rules);
  const shown = shownIn(release);
  return { release, fresh, look: (measure) => (counts.has(measure) ? shown(countName(measure)) : 'z') };
};
