import type { Episode, Interview } from './absences.js';
import { isChildAt, type Child } from './children.js';
import { HOUR, type Moment } from './london.js';
import { childrenOf, hostedOf, inPeriod, percent, type Numbers, type World } from './world.js';

const LIMIT = 72 * HOUR;

interface Return {
  readonly child: Child;
  readonly at: Moment;
  /** The earliest notice of it. */
  readonly toldAt: Moment | undefined;
  /** The interviews of it, without those that took place before it. */
  readonly interviews: readonly Interview[];
  readonly interviewedBefore: boolean;
}

const isBefore = ({ completedAt }: Interview, moment: Moment): boolean =>
  completedAt !== undefined && completedAt < moment;

const returnsIn = (world: World): Return[] =>
  world.absences.episodes.flatMap((episode) => {
    const { child, end, returned, missing, reports } = episode;
    if (!missing || !returned || end === undefined || !inPeriod(world, end) || !isChildAt(child, end)) return [];
    const interviews = world.absences.interviewsOf(episode);
    const notices = reports.flatMap(({ found }) => found?.toldAt ?? []);
    return [
      {
        child,
        at: end,
        toldAt: notices.length === 0 ? undefined : Math.min(...notices),
        interviews: interviews.filter((one) => !isBefore(one, end)),
        interviewedBefore: interviews.some((one) => isBefore(one, end)),
      },
    ];
  });

const isCompleted = (one: Return): boolean => one.interviews.some(({ completedAt }) => completedAt !== undefined);
const isAccepted = (one: Return): boolean =>
  isCompleted(one) || one.interviews.some(({ response }) => response === 'accepted');

/** An interview was offered. */
export const isOffer = ({ offeredAt, response, completedAt }: Interview): boolean =>
  offeredAt !== undefined || completedAt !== undefined || (response !== '' && response !== 'not_offered');

const completedUpTo = ({ interviews }: Return, limit: Moment): boolean =>
  interviews.some(({ completedAt }) => completedAt !== undefined && completedAt <= limit);

const isInTime = (one: Return): boolean => completedUpTo(one, one.at + LIMIT);

export const within72Hours = (world: World): Numbers => {
  const returns = returnsIn(world);
  const pending = returns.filter((one) => !isCompleted(one) && world.knownAt - one.at < LIMIT);
  const required = returns.filter((one) => !pending.includes(one));
  const inTime = required.filter(isInTime);
  const offered = required.filter(({ interviews }) => interviews.some(isOffer));
  const accepted = required.filter(isAccepted);
  const completed = required.filter(isCompleted);
  const among = (some: readonly Return[]): number => some.filter(isInTime).length;
  const children = childrenOf(required);
  const received = children.filter((child) => required.every((one) => one.child !== child || isInTime(one)));
  return {
    numerator: inTime.length,
    denominator: required.length,
    value: percent(inTime.length, required.length),
    percentage: percent(inTime.length, required.length),
    returns: returns.length,
    pending: pending.length,
    required: required.length,
    inTime: inTime.length,
    percentageOfRequired: percent(inTime.length, required.length),
    offered: offered.length,
    inTimeOfOffered: among(offered),
    percentageOfOffered: percent(among(offered), offered.length),
    accepted: accepted.length,
    inTimeOfAccepted: among(accepted),
    percentageOfAccepted: percent(among(accepted), accepted.length),
    completed: completed.length,
    inTimeOfCompleted: among(completed),
    percentageOfCompleted: percent(among(completed), completed.length),
    beforeReturn: required.filter(({ interviewedBefore }) => interviewedBefore).length,
    childrenRequired: children.length,
    childrenReceived: received.length,
    percentageOfChildren: percent(received.length, children.length),
    hosted: childrenOf(hostedOf(required)).length,
    hostedReturns: hostedOf(required).length,
    hostedInTime: hostedOf(inTime).length,
    hostedChildren: childrenOf(hostedOf(required)).length,
  };
};

export const sinceNotice = (world: World): Numbers => {
  const returns = returnsIn(world);
  const told = returns.flatMap((one) => (one.toldAt === undefined ? [] : [{ ...one, since: one.toldAt }]));
  const pending = told.filter((one) => !isCompleted(one) && world.knownAt - one.since < LIMIT);
  const required = told.filter((one) => !pending.includes(one));
  const inTime = required.filter((one) => completedUpTo(one, one.since + LIMIT)).length;
  return {
    numerator: inTime,
    denominator: required.length,
    value: percent(inTime, required.length),
    percentage: percent(inTime, required.length),
    returns: returns.length,
    neverTold: returns.length - told.length,
    pending: pending.length,
    required: required.length,
    inTime,
    percentageInTime: percent(inTime, required.length),
    hosted: childrenOf(hostedOf(required)).length,
    hostedReturns: hostedOf(required).length,
    hostedChildren: childrenOf(hostedOf(required)).length,
  };
};

/** The interviews of an episode, without those that took place before its return. */
export const interviewsSince = (world: World, episode: Episode): Interview[] =>
  world.absences
    .interviewsOf(episode)
    .filter((one) => !episode.returned || episode.end === undefined || !isBefore(one, episode.end));
