import { addHours } from '@hub/kernel';
import { INTERVIEW_WITHIN_HOURS } from '@hub/interviews';
import { count, hostedChildren, metric, percentage, ratioText, tally, type Judged, type Told } from './metric.js';
import { endsNotRecorded, episodeFacts, episodeRecords, refsOf } from './returns.js';
import type { ReturnInPeriod, Scope } from './scope.js';
import { EIGHTEEN, timeText } from './words.js';

type State = 'in time' | 'not in time' | 'pending' | 'never told' | 'adult';

/** In time: completed at or after the return and at most 72 hours after the notice; a notice may also lie before the return. */
const stateOf = ({ answer, isChild, noticeAt }: ReturnInPeriod, scope: Scope): State => {
  if (!isChild) return 'adult';
  if (noticeAt === undefined) return 'never told';
  if (answer.completedAt === undefined) {
    return scope.isYoungerThan(INTERVIEW_WITHIN_HOURS, noticeAt) ? 'pending' : 'not in time';
  }
  return answer.completedAt <= addHours(noticeAt, INTERVIEW_WITHIN_HOURS) ? 'in time' : 'not in time';
};

const REASON: Readonly<Record<State, string>> = {
  'in time': 'Interviewed within 72 hours of our being told.',
  'not in time': 'Not interviewed within 72 hours of our being told.',
  pending: 'Pending: not interviewed yet, and told less than 72 hours before this was known.',
  'never told': 'Never told: no notice of the return is recorded, so there is no clock.',
  adult: EIGHTEEN,
};

const OUTCOME: Readonly<Record<State, Judged['outcome']>> = {
  'in time': 'counted',
  'not in time': 'not counted',
  pending: 'excluded',
  'never told': 'excluded',
  adult: 'excluded',
};

const tellOf = ({ episode, answer, noticeAt }: ReturnInPeriod, state: State): Told => ({
  reason: REASON[state],
  records: episodeRecords(episode),
  reportRefs: refsOf(episode),
  facts: {
    ...episodeFacts(episode),
    told: noticeAt === undefined ? null : timeText(noticeAt),
    completed: answer.completedAt === undefined ? null : timeText(answer.completedAt),
  },
});

/**
 * Indicator definition T4: interviews from when we knew of the return.
 *
 * The returns of 8e; the clock starts at the earliest notice among the found reports of the episode. Returns of which we
 * were never told have no clock and are excluded. Pending is judged from the notice, not from the return.
 */
export const interviewsSinceNotice = metric(
  {
    id: 'T4',
    title: 'Return home interviews within 72 hours of our being told',
    unit: 'return',
    definition:
      'Of the returns of 8e of which police told us: those with an interview at or after the return and at most 72 hours after we were first told. Returns never notified have no clock and are excluded; those not interviewed and notified less than 72 hours ago are pending.',
  },
  (scope) => {
    const states = scope.returns.map((one) => ({ one, state: stateOf(one, scope) }));
    const judged = [
      ...states.map(({ one, state }): Judged => ({
        ref: one.episode.id,
        childCase: one.childCase,
        outcome: OUTCOME[state],
        tell: () => tellOf(one, state),
      })),
      ...endsNotRecorded(scope),
    ];
    const having = (wanted: State): number => states.filter(({ state }) => state === wanted).length;
    const inTime = tally(judged, 'counted');
    const required = inTime + tally(judged, 'not counted');
    const hosted = states.filter(
      ({ one, state }) => !one.childCase.own && (state === 'in time' || state === 'not in time'),
    );
    return {
      numerator: inTime,
      denominator: required,
      ratio: [inTime, required],
      display: ratioText(inTime, required, 'return', 'no returns of which we were told'),
      parts: [
        count('returns', 'returns in the period', states.length - having('adult')),
        count('neverTold', 'returns of which we were never told', having('never told')),
        count('pending', 'pending: told less than 72 hours ago and not interviewed yet', having('pending')),
        count('required', 'returns with a clock', required),
        count('inTime', 'interviewed within 72 hours of our being told', inTime),
        percentage('percentageInTime', 'within 72 hours of our being told, share of all', inTime, required),
        count('hostedReturns', "returns with a clock, of other authorities' children", hosted.length),
        count('hostedChildren', "other authorities' children among them", hostedChildren(judged)),
      ],
      judged,
      hosted: hostedChildren(judged),
    };
  },
);
