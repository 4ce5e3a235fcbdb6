import type { ChildCase, Held } from '@hub/casebook';
import type { ActionDetails, ChallengeDetails } from '@hub/panels';
import { count, metric, percentage, ratioText, type Judged } from './metric.js';
import type { Scope } from './scope.js';
import { dateText } from './words.js';

interface AboutChild<Content> {
  readonly held: Held<Content>;
  readonly childCase?: ChildCase;
}

/** Every challenge or action of MASE: those about a known child, and those about none. */
const ofMase = <Content extends ChallengeDetails | ActionDetails>(
  scope: Scope,
  aboutNone: readonly Held<Content>[],
  ofChild: (childCase: ChildCase) => readonly Held<Content>[],
): AboutChild<Content>[] => {
  const found: AboutChild<Content>[] = aboutNone.map((held) => ({ held }));
  for (const childCase of scope.casebook.cases.values()) {
    for (const held of ofChild(childCase)) found.push({ held, childCase });
  }
  return found.filter(({ held }) => held.content.panel === 'MASE');
};

const HOSTED = "About another authority's child.";

const judgeMeetings = (scope: Scope, challengedOn: ReadonlySet<string>): Judged[] =>
  scope.casebook.meetings
    .filter(({ content }) => content.panel === 'MASE' && scope.hasDate(content.meetingDate))
    .map((meeting) => {
      const { meetingDate, held } = meeting.content;
      const challenged = challengedOn.has(meetingDate);
      return {
        ref: `MASE ${meetingDate}`,
        unit: 'meeting',
        outcome: held !== true ? 'excluded' : challenged ? 'counted' : 'not counted',
        tell: () => ({
          reason:
            held === undefined
              ? 'Not recorded whether the meeting was held.'
              : !held
                ? 'The meeting was not held.'
                : challenged
                  ? 'Held, with at least one challenge.'
                  : 'Held, without a challenge.',
          records: [meeting],
          facts: { 'meeting date': dateText(meetingDate) },
        }),
      };
    });

const judgeChallenge = ({ held, childCase }: AboutChild<ChallengeDetails>): Judged => {
  const { challengeId, meetingDate, answeredAt, byAgency, toAgency } = held.content;
  const hosted = childCase?.own === false;
  return {
    ref: challengeId,
    unit: 'challenge',
    ...(childCase ? { childCase } : {}),
    outcome: hosted ? 'excluded' : answeredAt === undefined ? 'not counted' : 'counted',
    tell: () => ({
      reason: hosted ? HOSTED : answeredAt === undefined ? 'Not answered.' : `Answered on ${dateText(answeredAt)}.`,
      records: [held],
      facts: { 'meeting date': dateText(meetingDate), by: byAgency, to: toAgency },
    }),
  };
};

const judgeAction = ({ held, childCase }: AboutChild<ActionDetails>): Judged => {
  const { actionId, due, completedAt, cancelledAt, meetingDate, ownerAgency } = held.content;
  const hosted = childCase?.own === false;
  const cancelled = cancelledAt !== undefined && cancelledAt <= due;
  const inTime = completedAt !== undefined && completedAt <= due;
  const whyNot =
    completedAt === undefined ? 'Not completed.' : `Completed on ${dateText(completedAt)}, after the due date.`;
  return {
    ref: actionId,
    unit: 'action',
    ...(childCase ? { childCase } : {}),
    outcome: hosted || cancelled ? 'excluded' : inTime ? 'counted' : 'not counted',
    tell: () => ({
      reason: hosted
        ? HOSTED
        : cancelled
          ? `Cancelled on ${dateText(cancelledAt)}, on or before the due date.`
          : inTime
            ? `Completed on ${dateText(completedAt)}, on or before the due date.`
            : whyNot,
      records: [held],
      facts: { 'set on': dateText(meetingDate), due: dateText(due), owner: ownerAgency },
    }),
  };
};

/**
 * Indicator definition 8d: challenge between agencies at MASE, and actions set there and completed in time.
 *
 * Only MASE, no other panel. A challenge counts by the date of its meeting, whether or not there is a record of the
 * meeting; a meeting counts as challenged when it was held and one of the counted challenges is of its date. Challenges
 * and actions count when they are about an own child, of whatever age, or about none; those about a child who is not
 * known wait and count nowhere. An action cancelled on or before its due date is in no count, even when completed.
 */
export const challengeAndActionAtMase = metric(
  {
    id: '8d',
    title: 'Challenge and action at MASE',
    unit: 'meeting',
    definition:
      'MASE meetings held in the period, and those with a challenge. Challenges at MASE meetings dated in the period, answered and unanswered. Actions set at MASE that fell due in the period and were not cancelled by then, and those completed on or before the due date.',
  },
  (scope) => {
    const challenges = ofMase(scope, scope.casebook.challenges, (childCase) => childCase.challenges)
      .filter(({ held }) => scope.hasDate(held.content.meetingDate))
      .map((about) => ({ ...about, judged: judgeChallenge(about) }));
    const countedDates = new Set(
      challenges.flatMap(({ held, judged }) => (judged.outcome === 'excluded' ? [] : held.content.meetingDate)),
    );
    const meetings = judgeMeetings(scope, countedDates);
    const actions = ofMase(scope, scope.casebook.actions, (childCase) => childCase.actions)
      .filter(({ held }) => scope.hasDate(held.content.due))
      .map((about) => judgeAction(about));
    const judgedChallenges = challenges.map(({ judged }) => judged);
    const of = (judged: readonly Judged[], ...outcomes: readonly Judged['outcome'][]): number =>
      judged.filter(({ outcome }) => outcomes.includes(outcome)).length;
    const challenged = of(meetings, 'counted');
    const heldMeetings = of(meetings, 'counted', 'not counted');
    const raised = of(judgedChallenges, 'counted', 'not counted');
    const answered = of(judgedChallenges, 'counted');
    const due = of(actions, 'counted', 'not counted');
    const inTime = of(actions, 'counted');
    const unheld = scope.casebook.meetings.filter(
      ({ content }) => content.panel === 'MASE' && scope.hasDate(content.meetingDate) && content.held !== true,
    );
    const notRecorded = unheld.filter(({ content }) => content.held === undefined).length;
    return {
      numerator: challenged,
      denominator: heldMeetings,
      ratio: [challenged, heldMeetings],
      display: ratioText(challenged, heldMeetings, 'meeting', 'no meetings held in the period'),
      parts: [
        count('meetingsHeld', 'MASE meetings held', heldMeetings),
        count('meetingsWithChallenge', 'of them with a challenge', challenged),
        percentage(
          'percentageMeetingsWithChallenge',
          'meetings with a challenge, share of those held',
          challenged,
          heldMeetings,
        ),
        count('meetingsNotHeld', 'MASE meetings not held', unheld.length - notRecorded),
        count('meetingsNotRecorded', 'MASE meetings of which it is not recorded whether they were held', notRecorded),
        count('challenges', 'challenges', raised),
        count('challengesAnswered', 'challenges answered', answered),
        count('challengesUnanswered', 'challenges not answered', raised - answered),
        percentage('percentageChallengesAnswered', 'challenges answered, share of all', answered, raised),
        count('actionsDue', 'actions due in the period', due),
        count('actionsCompletedInTime', 'actions completed on or before the due date', inTime),
        percentage('percentageActionsCompletedInTime', 'actions completed in time, share of those due', inTime, due),
      ],
      judged: [...meetings, ...judgedChallenges, ...actions],
    };
  },
);
