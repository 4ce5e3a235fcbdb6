import { epochMs } from '@hub/kernel';
import { INTERVIEW_WITHIN_HOURS } from '@hub/interviews';
import { distinctChildren } from './by-child.js';
import { count, hostedChildren, metric, percentage, ratioText, tally, type Judged } from './metric.js';
import { endsNotRecorded, episodeFacts, episodeRecords, refsOf } from './returns.js';
import type { ReturnInPeriod, Scope } from './scope.js';
import { durationText } from './rounding.js';
import { EIGHTEEN, timeText } from './words.js';

const isPending = ({ answer, returnedAt }: ReturnInPeriod, scope: Scope): boolean =>
  !answer.completed && scope.isYoungerThan(INTERVIEW_WITHIN_HOURS, returnedAt);

const whyNotInTime = ({ answer, returnedAt, episode }: ReturnInPeriod): string => {
  const early = answer.beforeReturn ? ' An interview took place before the return.' : '';
  if (answer.completedAt !== undefined) {
    return `Interviewed ${durationText(epochMs(answer.completedAt) - epochMs(returnedAt))} after the return, not within 72 hours.${early}`;
  }
  const declined = episode.interviews.some(({ content }) => content.response?.startsWith('declined') === true);
  if (answer.accepted) return `Accepted, but no interview took place.${early}`;
  if (declined) return `Offered and declined.${early}`;
  return answer.offered ? `Offered, but no interview took place.${early}` : `No interview was offered.${early}`;
};

const judge = (one: ReturnInPeriod, scope: Scope): Judged => {
  const { childCase, episode, isChild, answer, returnedAt } = one;
  const pending = isPending(one, scope);
  return {
    ref: episode.id,
    childCase,
    outcome: !isChild || pending ? 'excluded' : answer.inTime ? 'counted' : 'not counted',
    tell: () => ({
      reason: !isChild
        ? EIGHTEEN
        : pending
          ? 'Pending: not interviewed yet, and back less than 72 hours when this was known.'
          : answer.inTime
            ? `Interviewed within 72 hours, on ${timeText(answer.completedAt ?? returnedAt)}.`
            : whyNotInTime(one),
      records: episodeRecords(episode),
      reportRefs: refsOf(episode),
      facts: {
        ...episodeFacts(episode),
        offered: answer.offered,
        accepted: answer.accepted,
        completed: answer.completedAt === undefined ? null : timeText(answer.completedAt),
        'before return': answer.beforeReturn,
      },
    }),
  };
};

/**
 * Indicator definition 8e: return home interviews within 72 hours of the return.
 *
 * The unit is the return, the end of a missing episode; children stand beside it. Every return in the period is
 * required, also one for which a manager decided that no interview is needed, except those still pending. Offered,
 * accepted and completed are counted among the required returns; an interview that took place before the return is none
 * of the three, whatever else its record says, and is shown as "before return". Exactly 72 h 00 min 00 s is in time. A
 * return in time is also offered, accepted and completed, so that "in time" is one number over four denominators.
 */
export const interviewsWithin72Hours = metric(
  {
    id: '8e',
    title: 'Return home interviews within 72 hours',
    unit: 'return',
    definition:
      'Returns of missing children under 18 in the period that were followed by an interview 0 to 72 elapsed hours later, of all returns in the period less those still pending (not interviewed and less than 72 hours ago). Beside it of those offered, accepted and completed. A child counts as received when every required return of theirs was in time.',
    target: { value: 80, from: '2016-04-01' },
  },
  (scope) => {
    const returns = scope.returns.filter(({ isChild }) => isChild);
    const judged = [...scope.returns.map((one) => judge(one, scope)), ...endsNotRecorded(scope)];
    const required = returns.filter((one) => !isPending(one, scope));
    const inTime = tally(judged, 'counted');
    const offered = required.filter(({ answer }) => answer.offered).length;
    const accepted = required.filter(({ answer }) => answer.accepted).length;
    const completed = required.filter(({ answer }) => answer.completed).length;
    const children = distinctChildren(required);
    const notReceived = distinctChildren(required.filter(({ answer }) => !answer.inTime));
    const hosted = required.filter(({ childCase }) => !childCase.own);
    return {
      numerator: inTime,
      denominator: required.length,
      ratio: [inTime, required.length],
      display: ratioText(inTime, required.length, 'return', 'no returns in the period'),
      parts: [
        count('returns', 'returns in the period', returns.length),
        count('pending', 'pending: less than 72 hours ago and not interviewed yet', returns.length - required.length),
        count('required', 'returns that required an interview', required.length),
        count('inTime', 'interviewed within 72 hours', inTime),
        percentage('percentageOfRequired', 'within 72 hours, share of all required', inTime, required.length),
        count('offered', 'returns offered an interview', offered),
        count('inTimeOfOffered', 'within 72 hours, of those offered', inTime),
        percentage('percentageOfOffered', 'within 72 hours, share of those offered', inTime, offered),
        count('accepted', 'returns with an interview accepted', accepted),
        count('inTimeOfAccepted', 'within 72 hours, of those accepted', inTime),
        percentage('percentageOfAccepted', 'within 72 hours, share of those accepted', inTime, accepted),
        count('completed', 'returns followed by an interview', completed),
        count('inTimeOfCompleted', 'within 72 hours, of those completed', inTime),
        percentage('percentageOfCompleted', 'within 72 hours, share of those completed', inTime, completed),
        count(
          'beforeReturn',
          'returns with an interview before the return',
          required.filter(({ answer }) => answer.beforeReturn).length,
        ),
        count('childrenRequired', 'children with a required return', children),
        count('childrenReceived', 'children interviewed in time after every required return', children - notReceived),
        percentage(
          'percentageOfChildren',
          'children interviewed in time every time, share of all',
          children - notReceived,
          children,
        ),
        count('hostedReturns', "required returns of other authorities' children", hosted.length),
        count(
          'hostedInTime',
          "of other authorities' children, interviewed within 72 hours",
          hosted.filter(({ answer }) => answer.inTime).length,
        ),
        count('hostedChildren', "other authorities' children with a required return", distinctChildren(hosted)),
      ],
      judged,
      hosted: hostedChildren(judged),
    };
  },
);
