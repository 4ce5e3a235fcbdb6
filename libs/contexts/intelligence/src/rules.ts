import type { LondonDate } from '@hub/kernel';

/** What differs from place to place in the work with intelligence, in force from a date. */
export interface IntelligenceRules {
  readonly from: LondonDate;
  /** Days after the review date of a person of concern after which the record leaves the live lists until it is reviewed. */
  readonly expireAfterDays: number;
  /** So many different children at one place ... */
  readonly reachChildren: number;
  /** ... within so many London dates, today included, are an alert. */
  readonly reachDays: number;
  /** So many different children make what they hang together by a known network. */
  readonly networkChildren: number;
  /** For so many London dates, today included, a link to a known network is new. */
  readonly newLinkDays: number;
}

/** What holds unless a council decides otherwise; the latest that began by a date is in force. */
export const INTELLIGENCE_RULES: readonly IntelligenceRules[] = [
  { from: '2015-04-01', expireAfterDays: 28, reachChildren: 3, reachDays: 91, networkChildren: 3, newLinkDays: 28 },
];

/** The rules in force on a date; before the first of them, the first. */
export const intelligenceRulesOn = (
  date: LondonDate,
  rules: readonly IntelligenceRules[] = INTELLIGENCE_RULES,
): IntelligenceRules => {
  const [first, ...later] = [...rules].sort((a, b) => a.from.localeCompare(b.from));
  if (first === undefined) throw new Error('There are no rules for intelligence');
  return later.filter(({ from }) => from <= date).at(-1) ?? first;
};
