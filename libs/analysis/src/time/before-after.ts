import { chanceOf, shuffled } from '../numbers/chance.js';
import { meanOf, sumOf } from '../numbers/sums.js';

/** What was counted for one child in two windows of the same length, before and after a date. */
export interface Unit {
  readonly id: string;
  /** In the window before the one before: what was usual for this child. */
  readonly earlier: number;
  readonly before: number;
  readonly after: number;
}

/** Counts of several units together. */
export interface Group {
  readonly units: number;
  readonly earlier: number;
  readonly before: number;
  readonly after: number;
}

/** Why a comparison is to be read with care. */
export type EffectDoubt = 'regression to the mean' | 'one unit dominates' | 'not every unit has a match';

/** Before and after, beside others who were alike before and for whom nothing was done. */
export interface Effect {
  readonly treated: Group;
  readonly matched: Group;
  /** Mean change of the treated less mean change of the matched; negative = fewer than the comparison would say. */
  readonly difference: number;
  /** Two-sided, by reshuffling who was treated; `undefined` where there is too little to tell. */
  readonly p: number | undefined;
  readonly verdict: 'fewer' | 'more' | 'cannot be told from chance' | 'too few to tell';
  readonly doubts: readonly EffectDoubt[];
}

export interface EffectSettings {
  /** Level up to which a difference is called one. */
  readonly level: number;
  /** Treated units, and matched ones, from which anything is told. */
  readonly atLeast: number;
  /** Matches looked for each treated unit. */
  readonly matches: number;
  readonly permutations: number;
  readonly seed: number;
}

export const EFFECT_SETTINGS: EffectSettings = { level: 0.05, atLeast: 5, matches: 3, permutations: 9_999, seed: 1 };

/** Every way of choosing is tried up to this many; beyond, so many are drawn. */
const MOST_EXACT = 20_000;

const changeOf = ({ before, after }: Unit): number => after - before;

const groupOf = (units: readonly Unit[]): Group => ({
  units: units.length,
  earlier: sumOf(units.map(({ earlier }) => earlier)),
  before: sumOf(units.map(({ before }) => before)),
  after: sumOf(units.map(({ after }) => after)),
});

/**
 * For each treated unit the untreated ones that were most alike before, each used once: first by what was counted in the
 * window before, then in the one before that. Without a match within a quarter (at least one) a unit has none.
 */
export const matchedTo = (
  treated: readonly Unit[],
  pool: readonly Unit[],
  matches: number,
): ReadonlyMap<string, Unit[]> => {
  const free = new Map(pool.map((unit) => [unit.id, unit]));
  const found = new Map<string, Unit[]>();
  const order = [...treated].sort((a, b) => b.before - a.before || (a.id < b.id ? -1 : 1));
  for (const unit of order) {
    const apart = (other: Unit): number => Math.abs(other.before - unit.before);
    const alike = [...free.values()]
      .filter((other) => apart(other) <= Math.max(1, unit.before / 4))
      .sort(
        (a, b) =>
          apart(a) - apart(b) ||
          Math.abs(a.earlier - unit.earlier) - Math.abs(b.earlier - unit.earlier) ||
          (a.id < b.id ? -1 : 1),
      )
      .slice(0, matches);
    for (const { id } of alike) free.delete(id);
    found.set(unit.id, alike);
  }
  return found;
};

const choose = (n: number, k: number): number => {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return Math.round(ways);
};

/** Every choice of `k` positions among `n`. */
function* choices(n: number, k: number, from = 0): Generator<readonly number[]> {
  if (k === 0) yield [];
  else
    for (let first = from; first <= n - k; first += 1) {
      for (const rest of choices(n, k - 1, first + 1)) yield [first, ...rest];
    }
}

/** Two-sided p of a difference of means by reshuffling the labels: exact where there are few ways, else by seeded chance. */
export const permutationP = (
  treated: readonly number[],
  others: readonly number[],
  { permutations, seed }: Pick<EffectSettings, 'permutations' | 'seed'>,
): number => {
  const all = [...treated, ...others];
  const total = sumOf(all);
  const differenceFor = (sum: number): number => sum / treated.length - (total - sum) / others.length;
  // Rounding must not make of an equal difference a smaller one.
  const seen = Math.abs(differenceFor(sumOf(treated))) - 1e-9;
  if (choose(all.length, treated.length) <= MOST_EXACT) {
    let extreme = 0;
    let tried = 0;
    for (const chosen of choices(all.length, treated.length)) {
      tried += 1;
      if (Math.abs(differenceFor(sumOf(chosen.map((at) => all[at] ?? 0)))) >= seen) extreme += 1;
    }
    return extreme / tried;
  }
  const chance = chanceOf(seed);
  let extreme = 1;
  for (let time = 0; time < permutations; time += 1) {
    const sum = sumOf(shuffled(all, chance).slice(0, treated.length));
    if (Math.abs(differenceFor(sum)) >= seen) extreme += 1;
  }
  return extreme / (permutations + 1);
};

const doubtsOf = (treated: readonly Unit[], unmatched: boolean): readonly EffectDoubt[] => {
  const { earlier, before, after } = groupOf(treated);
  const largest = Math.max(0, ...treated.map((unit) => unit.before + unit.after));
  return [
    // Something is done when things are at their worst: what is far above the usual falls by itself.
    ...(before > earlier * 1.25 ? (['regression to the mean'] as const) : []),
    ...(before + after > 0 && largest > (before + after) / 2 ? (['one unit dominates'] as const) : []),
    ...(unmatched ? (['not every unit has a match'] as const) : []),
  ];
};

/**
 * Whether fewer events followed for those for whom something was done than for others who were alike before (difference in
 * differences over matched units, judged by a permutation test of the units, because events of one child come in bursts).
 * Units without a match are left out. It compares; it does not show that what was done was the cause.
 */
export const effectOf = (
  treated: readonly Unit[],
  pool: readonly Unit[],
  settings: EffectSettings = EFFECT_SETTINGS,
): Effect => {
  const matches = matchedTo(treated, pool, settings.matches);
  const compared = treated.filter(({ id }) => (matches.get(id)?.length ?? 0) > 0);
  const matched = [...matches.values()].flat();
  const enough = compared.length >= settings.atLeast && matched.length >= settings.atLeast;
  const changes = [compared.map(changeOf), matched.map(changeOf)] as const;
  const difference = compared.length === 0 || matched.length === 0 ? 0 : meanOf(changes[0]) - meanOf(changes[1]);
  const p = enough ? permutationP(...changes, settings) : undefined;
  return {
    treated: groupOf(compared),
    matched: groupOf(matched),
    difference,
    p,
    verdict:
      p === undefined
        ? 'too few to tell'
        : p > settings.level
          ? 'cannot be told from chance'
          : difference < 0
            ? 'fewer'
            : 'more',
    doubts: doubtsOf(compared, compared.length < treated.length),
  };
};
