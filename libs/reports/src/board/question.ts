import { groupsOf, QUESTION_GROUPS, type BoardQuestion, type QuestionGroup } from '@hub/assurance';
import { keyOf, type Question, type SumOfNumbers } from '@hub/disclosure';
import type { Instant, LondonDate } from '@hub/kernel';
import { headlineCounts, numberName, shapeOf } from '@hub/metrics';

type Groups = readonly (readonly [QuestionGroup, string])[];

/** What an analyst asks, and what is known of it. */
export interface QuestionFacts {
  readonly question: BoardQuestion;
  readonly audience: string;
  readonly knownAt: Instant;
  /** London date; decides which rule of disclosure applies. */
  readonly on: LondonDate;
  /** The children behind the indicator, by id. */
  readonly everyone: readonly string[];
  /** Those of them who are in all groups of the question. */
  readonly about: readonly string[];
  /** Whether the indicator's own number counts these children, each once. */
  readonly countsChildren: boolean;
}

const STRAND_IS_ONE_OF_SEVERAL: QuestionGroup = 'strand';

/** How many children are behind an indicator is the number of the packs, where that one counts children. */
const measureOf = ({ indicator, period }: BoardQuestion, countsChildren: boolean, groups: Groups): string => {
  const headline = shapeOf(indicator)?.headline;
  const [main] = headline?.is === 'count' ? headlineCounts(headline) : [];
  if (groups.length === 0 && countsChildren && main !== undefined) return `${numberName(indicator, main)} ${period}`;
  return [`children behind ${indicator} ${period}`, ...groups.map(([by, is]) => `${by}: ${is}`)].join(', ');
};

/** A group within the one that has a condition less, for each condition. Strands overlap, so only one of them is named. */
const sumsOf = (groups: Groups, measure: (of: Groups) => string): readonly SumOfNumbers[] =>
  groups.map(([by], at) => {
    const wider = groups.filter((_, other) => other !== at);
    const whole = keyOf(measure(wider), {});
    const named = (is: string): string => keyOf(measure(groups.map((one, own) => (own === at ? [by, is] : one))), {});
    return by === STRAND_IS_ONE_OF_SEVERAL
      ? { whole, parts: [keyOf(measure(groups), {})], table: `${whole} by ${by}`, rest: true }
      : { whole, parts: QUESTION_GROUPS[by].map(named), table: `${whole} by ${by}` };
  });

/**
 * A question as the guard of all figures takes it: one number, named so that it links with what packs and earlier answers
 * gave, and the children whom it is about.
 */
export const questionFor = (facts: QuestionFacts): Question => {
  const { question, audience, knownAt, on, everyone, about, countsChildren } = facts;
  const groups = groupsOf(question);
  const measure = (of: Groups): string => measureOf(question, countsChildren, of);
  return {
    id: `question to ${audience}: ${measure(groups)} as known at ${knownAt}`,
    audience,
    on,
    dimensions: [],
    sums: sumsOf(groups, measure),
    counts: [{ measure: measure(groups), where: {}, value: about.length }],
    everyone,
    about,
  };
};
