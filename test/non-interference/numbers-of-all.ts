import { isDeepStrictEqual } from 'node:util';
import { DEFAULT_ROLES } from '@hub/sharing';
import type { HubUser } from '../../apps/api/src/edge/development-users.js';
import type { Alike } from './pair.js';

/** A page whose numbers count every child, whoever may know of it, by the names under which the comparison asks for it. */
interface CountingPage {
  /** As asked how it counts so; absent = however it is asked. */
  readonly asked?: RegExp;
  /** To whom it is given so; absent = to all its readers. */
  readonly to?: (user: HubUser) => boolean;
  readonly numbers: ReadonlySet<string>;
  /** What it says of them. */
  readonly said: ReadonlySet<string>;
}

const knowsNoChild = ({ role }: HubUser): boolean => DEFAULT_ROLES[role].scope === 'none';

const PAGES: Readonly<Record<string, CountingPage>> = {
  'Query.board': {
    numbers: new Set(['BoardLine_display', 'BoardLine_points', 'BoardLine_completeness', 'BoardTable_rows']),
    said: new Set([
      ...['BoardLine_limits', 'BoardLine_verdict', 'BoardLine_sentence', 'BoardLine_againstTarget'],
      ...['BoardLine_cautions', 'BoardContent_key'],
    ]),
  },
  'Query.interviewAnalysis': {
    numbers: new Set(['PlainTable_rows']),
    said: new Set(['InterviewAnalysis_sentences', 'InterviewAnalysis_key']),
  },
  'Query.serviceMap': {
    numbers: new Set(['NeedLine_seen', 'PlainTable_rows']),
    said: new Set(['NeedLine_remarks', 'ServiceMap_key']),
  },
  'Query.problemProfile': {
    asked: /BOARD/,
    numbers: new Set(['ProfileTrend_points']),
    said: new Set(['ProblemProfilePage_key']),
  },
  'Query.dataQuality': {
    to: knowsNoChild,
    // A line stands there when its agency has any such record: whether there is one is a number too.
    numbers: new Set(['QualityTheme_lines']),
    said: new Set(['DataQuality_key']),
  },
};

const fieldsOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const numbersIn = (answer: unknown, page: CountingPage): readonly unknown[] =>
  fieldsOf(answer).flatMap(([name, value]) => (page.numbers.has(name) ? [value] : numbersIn(value, page)));

const besideThem = (answer: unknown, page: CountingPage): unknown =>
  typeof answer === 'object' && answer !== null
    ? Object.fromEntries(
        fieldsOf(answer).flatMap(([name, value]) =>
          page.numbers.has(name) || page.said.has(name) ? [] : [[name, besideThem(value, page)]],
        ),
      )
    : answer;

/**
 * A number that survives the guard is for all readers of its page to know, whichever children it counts. The rest of the page
 * says nothing that these numbers do not say: with the same numbers it is the same to the last letter, with others it is the
 * same but for what is said of them.
 */
export const byNumbersOfAll: Alike = (user, name, one, other) => {
  const page = PAGES[name.split(' ')[0] ?? ''];
  const isCounting = page && user && (page.to?.(user) ?? true) && (page.asked?.test(name) ?? true);
  return isCounting && !isDeepStrictEqual(numbersIn(one, page), numbersIn(other, page))
    ? [besideThem(one, page), besideThem(other, page)]
    : [one, other];
};
