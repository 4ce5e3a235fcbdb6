import type { AudienceRule } from './audiences.js';
import { ruleOn } from './audiences.js';
import { explorerOf } from './explore.js';
import type { Ledger } from './ledger.js';
import type { Draft, Protected } from './protect.js';
import { protect } from './protect.js';
import type { Bounds, Equation } from './system.js';
import { ANYTHING } from './system.js';

/** A question that was answered: which children it was about, by ids that mean nothing outside. */
export interface Answered {
  readonly id: string;
  readonly audience: string;
  readonly about: readonly string[];
}

/** A question of an analyst: a draft, the children it is about, and those it could have been about. */
export interface Question extends Draft {
  readonly about: readonly string[];
  readonly everyone: readonly string[];
}

/** Why a question is not answered, and what to do. Says nothing about how many children there are. */
export interface Unanswered {
  readonly kind: 'TOO_FEW' | 'ALL_BUT_A_FEW' | 'DIFFERS_BY_A_FEW' | 'COMBINES_TO_A_FEW';
  readonly message: string;
}

export type Answer =
  | { readonly answered: true; readonly given: Protected; readonly remember: Answered }
  | { readonly answered: false; readonly refusal: Unanswered };

const WORDS: Readonly<Record<Unanswered['kind'], string>> = {
  TOO_FEW: 'This question is about too few children. Ask about a wider group or a longer period.',
  ALL_BUT_A_FEW: 'This question leaves out only a few children. Ask about all of them, or leave out more.',
  DIFFERS_BY_A_FEW:
    'Together with an earlier question this one would tell about a few children. Use the filters of the earlier one, or change more of them.',
  COMBINES_TO_A_FEW:
    'Together with earlier questions this one would tell about a few children. Ask about a wider group.',
};

const few = (count: number, smallest: number): boolean => count > 0 && count < smallest;

const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((one) => !others.has(one)).length;

/**
 * Whether answers about these groups, taken together, tell of a group of a few: children are parted into those who are
 * in the same groups, and each part is bounded by the sizes of all groups (Chin and Özsoyoğlu 1982, audit expert).
 */
const combine = (groups: readonly ReadonlySet<string>[], { threshold, range }: AudienceRule): boolean => {
  const sizes = new Map<string, number>();
  for (const one of new Set(groups.flatMap((group) => [...group]))) {
    const part = groups.map((group) => (group.has(one) ? '1' : '0')).join('');
    sizes.set(part, (sizes.get(part) ?? 0) + 1);
  }
  const parts = [...sizes.keys()].sort();
  const values = [...parts.map((part) => sizes.get(part) ?? 0), ...groups.map((group) => group.size)];
  const equations = groups.map((_, index): Equation => ({
    plus: [parts.length + index],
    minus: parts.flatMap((part, at) => (part[index] === '1' ? [at] : [])),
    block: 'questions',
  }));
  const valueAt = (at: number) => values[at] ?? 0;
  const boundsOf = (at: number): Bounds => (at < parts.length ? ANYTHING : [valueAt(at), valueAt(at)]);
  const explorer = explorerOf({ numbers: [...values.keys()], equations }, valueAt, boundsOf);
  const reach = (at: number, way: 1 | -1) => Math.abs(explorer.stretched(at, way, way * range)?.get(at) ?? 0);
  return parts.some((_, at) => valueAt(at) <= threshold && reach(at, 1) + reach(at, -1) < range);
};

/**
 * Why this question may not be answered after those; nothing when it may. Query set size control (Hoffman and Miller
 * 1970; Denning and Denning 1979) for the group and for those it leaves out, overlap control against every earlier
 * question (Dobkin, Jones and Lipton 1979), and an audit of all together.
 */
export const refusalOf = (
  question: Question,
  earlier: readonly Answered[],
  rule: AudienceRule,
): Unanswered | undefined => {
  const refuse = (kind: Unanswered['kind']): Unanswered => ({ kind, message: WORDS[kind] });
  const about = new Set(question.about);
  if (about.size < rule.smallestQuery) return refuse('TOO_FEW');
  if (few(without(new Set(question.everyone), about), rule.smallestQuery)) return refuse('ALL_BUT_A_FEW');
  const groups = earlier
    .filter(({ audience }) => audience === rule.audience || rule.alsoReads.includes(audience))
    .map((one) => new Set(one.about));
  const differs = groups.some(
    (group) => few(without(about, group), rule.smallestQuery) || few(without(group, about), rule.smallestQuery),
  );
  if (differs) return refuse('DIFFERS_BY_A_FEW');
  return combine([...groups, about], rule) ? refuse('COMBINES_TO_A_FEW') : undefined;
};

/**
 * Answers an analyst's question as a release of its own, with everything that was released before: its numbers go
 * through the same control as a pack. What is answered goes into the ledger (`given.release`) and among the answered
 * questions (`remember`), or the next question is not guarded against it.
 */
export const answer = (
  ledger: Ledger,
  earlier: readonly Answered[],
  question: Question,
  rules: readonly AudienceRule[],
): Answer => {
  const refusal = refusalOf(question, earlier, ruleOn(rules, question.audience, question.on));
  if (refusal) return { answered: false, refusal };
  const { id, audience, about } = question;
  return { answered: true, given: protect(ledger, question, rules), remember: { id, audience, about } };
};
