import { isDate, londonDateOf, type LondonDate } from '@hub/kernel';
import type { ChildCase, Held } from './child-case.js';

/** What of a child's record the retention rules ask for. */
export interface CaseRetention {
  readonly dob: LondonDate;
  readonly diedOn?: LondonDate;
  /** Every status ever held, over or not. */
  readonly statusesEver: readonly string[];
  /** Every strand in which there was ever a concern. */
  readonly strandsEver: readonly string[];
  /** The latest date, up to today, on which anything happened with or for the child. */
  readonly lastContactOn: LondonDate;
}

const INSTANT = /^\d{4}-\d\d-\d\dT/;

const datesIn = (content: object): LondonDate[] =>
  Object.entries(content).flatMap(([name, value]) => {
    if (typeof value !== 'string' || name === 'dob') return [];
    if (INSTANT.test(value)) return [londonDateOf(value)];
    return isDate(value) ? [value] : [];
  });

/**
 * What retention is judged by, on a date. Support that goes on, a status or key worker without an
 * end, is contact; that a record was taken in is none, unless nothing else is known.
 */
export const caseRetention = (childCase: ChildCase, today: LondonDate): CaseRetention => {
  const { child, death, statuses, keyWorkers, episodes, interviews, assessments, plans, referrals, reviews } =
    childCase;
  const { challenges, actions } = childCase;
  const reports = episodes.flatMap(({ reports: all }) => all);
  const held: readonly Held<object>[] = [
    ...[statuses, keyWorkers, interviews, assessments, plans, referrals, reviews, challenges, actions].flat(),
    ...reports.flatMap((report) => [report.held, ...(report.return ? [report.return] : [])]),
  ];
  const goesOn =
    !death && [...statuses, ...keyWorkers].some(({ content: { start, end } }) => start <= today && end === undefined);
  const past = held
    .flatMap(({ content }) => datesIn(content))
    .filter((date) => date <= today)
    .sort();
  const strands = [
    ...assessments.map(({ content }) => content.strand),
    ...reviews.flatMap(({ content }) => content.strands),
    ...(reports.length === 0 ? [] : ['missing']),
  ];
  return {
    dob: child.content.dob,
    ...(death ? { diedOn: death.content.diedOn } : {}),
    statusesEver: [...new Set(statuses.map(({ content }) => content.status))].sort(),
    strandsEver: [...new Set<string>(strands)].sort(),
    lastContactOn: goesOn ? today : (past.at(-1) ?? londonDateOf(child.firstKnownAt)),
  };
};
