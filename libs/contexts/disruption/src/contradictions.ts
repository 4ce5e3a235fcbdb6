import { addDays, addMonths, refusal, type LondonDate, type Refusal } from '@hub/kernel';
import type { Status } from './codes.js';
import { mayFollow } from './flow.js';
import { byLife, type Step } from './order.js';
import type { ToolTerms } from './terms.js';
import { isClosed, termsOf, termsUsed } from './tool-terms.js';

/** What does not fit together in the life of a disruption, in words. */
export interface Contradiction {
  readonly code:
    'tool-differs' | 'subject-differs' | 'not-after' | 'tool-closed' | 'too-short' | 'too-long' | 'not-against';
  readonly status: Status;
  readonly statusAt: LondonDate;
  readonly words: string;
}

/** Steps that ask for something new. What was asked for in time may be decided later. */
const ASK: readonly Status[] = ['considered', 'applied'];
const FIRST_TERM: readonly Status[] = ['granted', 'served'];

const lengthWords = (months: number): string => (months % 12 === 0 ? `${months / 12} years` : `${months} months`);

/** Dates that 48 hours can touch. */
const HOURS_48 = 3;

const termProblem = (
  terms: ToolTerms,
  { status, statusAt, expires }: Step,
): [Contradiction['code'], string] | undefined => {
  if (expires === undefined) return undefined;
  const { leastMonths, mostMonths, mostMonthsExtended, mostDays, words } = terms;
  if (leastMonths !== undefined && status === 'granted' && expires < addMonths(statusAt, leastMonths)) {
    return ['too-short', `${words}: a fixed term is at least ${lengthWords(leastMonths)}.`];
  }
  const most = status === 'varied' ? mostMonthsExtended : FIRST_TERM.includes(status) ? mostMonths : undefined;
  const tooManyMonths = most !== undefined && expires > addMonths(statusAt, most);
  const tooManyDays = mostDays !== undefined && FIRST_TERM.includes(status) && expires > addDays(statusAt, mostDays);
  if (tooManyMonths) return ['too-long', `${words}: at most ${lengthWords(most)}.`];
  return tooManyDays
    ? ['too-long', `${words}: it ends within ${mostDays === HOURS_48 ? '48 hours' : `${mostDays} days`}.`]
    : undefined;
};

/** What is wrong with a step after the step before it; nothing when it fits. */
const problemOf = (step: Step, before: Step | undefined): [Contradiction['code'], string] | undefined => {
  const terms = termsUsed(step, step.statusAt);
  if (before && before.tool !== step.tool) {
    return ['tool-differs', 'Another step of this disruption names another tool. Ask which one it is.'];
  }
  if (before && before.measure !== step.measure) {
    return ['tool-differs', 'Another step of this disruption names another measure. Ask which one it is.'];
  }
  if (before && (before.subjectId !== step.subjectId || before.subjectType !== step.subjectType)) {
    return ['subject-differs', 'Another step of this disruption is aimed at somebody or somewhere else.'];
  }
  if (!terms.against.includes(step.subjectType)) {
    return ['not-against', `${terms.words}: it cannot be used against a ${step.subjectType}.`];
  }
  const asksForNew = ASK.includes(step.status) || before === undefined;
  if (asksForNew && isClosed(terms, step.statusAt)) {
    const instead = terms.replacedBy ? ` Use ${termsOf(terms.replacedBy, step.statusAt).words.toLowerCase()}.` : '';
    return ['tool-closed', `${terms.words}: no new one could be asked for on this date.${instead}`];
  }
  const next = mayFollow(terms, before?.status);
  if (next && !next.includes(step.status)) {
    return before
      ? ['not-after', `${terms.words}: "${step.status}" does not come after "${before.status}".`]
      : ['not-after', `${terms.words}: it does not begin with "${step.status}". An earlier step is missing.`];
  }
  return termProblem(terms, step);
};

/** What does not fit in steps that stand in the order of a life: at most one thing a step. */
export const contradictionsIn = (steps: readonly Step[]): Contradiction[] =>
  steps.flatMap((step, at) => {
    const found = problemOf(step, steps[at - 1]);
    if (!found) return [];
    return [{ code: found[0], status: step.status, statusAt: step.statusAt, words: found[1] }];
  });

const FIELD: Readonly<Record<Contradiction['code'], string>> = {
  'tool-differs': 'tool',
  'subject-differs': 'subjectId',
  'not-against': 'subjectType',
  'not-after': 'status',
  'tool-closed': 'tool',
  'too-short': 'expires',
  'too-long': 'expires',
};

/**
 * Why a person may not record this step beside those that stand: it, or a step after it, would not fit. What an agency
 * sends in a file is taken all the same and shown as a contradiction. `undefined` when it may be recorded.
 */
export const whyNotTake = (step: Step, others: readonly Step[]): Refusal | undefined => {
  const known = new Set(contradictionsIn([...others].sort(byLife)).map(nameOf));
  const found = contradictionsIn([...others, step].sort(byLife)).find((one) => !known.has(nameOf(one)));
  if (found) return refusal(found.code, found.words, FIELD[found.code]);
  const forOthers = notForAuthority(step);
  return forOthers === undefined ? undefined : refusal('not-for-this-authority', forOthers, 'authority');
};

const nameOf = ({ code, status, statusAt }: Contradiction): string => `${code} ${status} ${statusAt}`;

const DECIDED: readonly Status[] = ['interim', 'refused', 'granted', 'varied', 'discharged'];
const ASKED: readonly Status[] = ['considered', 'applied'];

const notForAuthority = ({ status, statusAt, authority, ...used }: Step): string | undefined => {
  if (authority === undefined) return undefined;
  const { askedBy, decidedBy, words } = termsUsed(used, statusAt);
  if (ASKED.includes(status) && !askedBy.includes(authority)) return `${words}: it is asked for by others.`;
  if (DECIDED.includes(status) && !decidedBy.includes(authority)) return `${words}: it is decided on by others.`;
  return undefined;
};
