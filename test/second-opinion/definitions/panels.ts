import { isChildOn, type Child } from './children.js';
import type { Row } from './csv.js';
import type { Day } from './london.js';
import { at } from './records.js';
import { cohortAtEnd } from './risk.js';
import { childrenOf, dayInPeriod, percent, type Numbers, type World } from './world.js';

const STATUSES = ['CIN', 'CPP', 'CLA'];

interface Referral {
  readonly child: Child;
  readonly on: Day;
  readonly outcome: string;
}

const referralsIn = (world: World): Referral[] =>
  world.records('panel_referrals').flatMap((row) => {
    const child = world.children.of(row.child_id);
    const on = at(row.referred_at);
    if (!child?.own || on === undefined || row.panel !== 'MAP') return [];
    return dayInPeriod(world, on) && isChildOn(child, on) ? [{ child, on, outcome: row.outcome ?? '' }] : [];
  });

export const mapReferrals = (world: World): Numbers => {
  const referrals = referralsIn(world);
  const children = childrenOf(referrals);
  const statuses = children.map((child) => {
    const first = Math.min(...referrals.filter((referral) => referral.child === child).map(({ on }) => on));
    return world.statuses.highest(child, first) ?? '';
  });
  const referred = STATUSES.map((status) => statuses.filter((one) => one === status).length);
  const cohort = STATUSES.map((status) => cohortAtEnd(world, status).length);
  const inAny = statuses.filter((status) => STATUSES.includes(status)).length;
  const all = cohortAtEnd(world).length;
  const named = (prefix: string, numbers: readonly (number | null)[]): Numbers =>
    Object.fromEntries(STATUSES.map((status, index) => [`${prefix}${status}`, numbers[index] ?? null]));
  return {
    numerator: referrals.length,
    denominator: all,
    value: referrals.length,
    percentage: percent(inAny, all),
    referrals: referrals.length,
    childrenReferred: children.length,
    ...named('childrenReferred', referred),
    childrenReferredAllThree: inAny,
    childrenReferredNone: children.length - inAny,
    ...named('children', cohort),
    childrenAllThree: all,
    ...named(
      'percentage',
      referred.map((count, index) => percent(count, cohort[index] ?? 0)),
    ),
    percentageAllThree: percent(inAny, all),
  };
};

const OUTCOMES: readonly (readonly [string, string])[] = [
  ['accepted', 'accepted'],
  ['notAccepted', 'not_accepted'],
  ['stepDownEarlyHelp', 'step_down_early_help'],
  ['s47', 's47'],
  ['nrm', 'nrm'],
  ['deferred', 'deferred'],
  ['transferred', 'transferred'],
  ['pending', ''],
];

export const mapOutcomes = (world: World): Numbers => {
  const referrals = referralsIn(world);
  const all = referrals.length;
  const decided = referrals.filter(({ outcome }) => outcome !== '').length;
  const counts = OUTCOMES.map(
    ([name, code]) => [name, referrals.filter(({ outcome }) => outcome === code).length] as const,
  );
  return {
    numerator: decided,
    denominator: all,
    value: percent(decided, all),
    percentage: percent(decided, all),
    referrals: all,
    decided,
    ...Object.fromEntries(counts),
    ...Object.fromEntries(
      counts.map(([name, count]) => [`percentage${name.charAt(0).toUpperCase()}${name.slice(1)}`, percent(count, all)]),
    ),
  };
};

const upTo = (cell: string | undefined, day: Day): boolean => (at(cell) ?? Infinity) <= day;

export const mase = (world: World): Numbers => {
  const ofMase = (feed: string): Row[] => world.records(feed).filter(({ panel }) => panel === 'MASE');
  const aboutOurs = ({ child_id }: Row): boolean => !child_id || world.children.of(child_id)?.own === true;
  const inPeriod = (rows: readonly Row[], column: string): Row[] =>
    rows.filter((row) => dayInPeriod(world, at(row[column])));
  const meetings = inPeriod(ofMase('panel_meetings'), 'meeting_date');
  const challenges = inPeriod(ofMase('panel_challenges').filter(aboutOurs), 'meeting_date');
  const due = inPeriod(ofMase('panel_actions').filter(aboutOurs), 'due').filter(
    (row) => !upTo(row.cancelled_at, at(row.due) ?? NaN),
  );
  const inTime = due.filter((row) => upTo(row.completed_at, at(row.due) ?? NaN)).length;
  const held = meetings.filter((meeting) => meeting.held === 'Y');
  const challenged = held.filter((meeting) =>
    challenges.some((one) => one.meeting_date === meeting.meeting_date),
  ).length;
  const answered = challenges.filter((row) => row.answered_at !== '').length;
  return {
    numerator: challenged,
    denominator: held.length,
    value: percent(challenged, held.length),
    percentage: percent(challenged, held.length),
    meetingsHeld: held.length,
    meetingsWithChallenge: challenged,
    percentageMeetingsWithChallenge: percent(challenged, held.length),
    meetingsNotHeld: meetings.filter((meeting) => meeting.held === 'N').length,
    meetingsNotRecorded: meetings.filter((meeting) => meeting.held === '').length,
    challenges: challenges.length,
    challengesAnswered: answered,
    challengesUnanswered: challenges.length - answered,
    percentageChallengesAnswered: percent(answered, challenges.length),
    actionsDue: due.length,
    actionsCompletedInTime: inTime,
    percentageActionsCompletedInTime: percent(inTime, due.length),
  };
};
