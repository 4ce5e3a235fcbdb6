import type { Episode } from './absences.js';
import { isChildAt, isChildOn, type Child } from './children.js';
import { interviewsSince, isOffer } from './interviews.js';
import { ageOn, dayOf, midnight, type Day } from './london.js';
import { childrenOf, hostedOf, inPeriod, percent, type Numbers, type World } from './world.js';

const startedIn = (world: World, missing = true): Episode[] =>
  world.absences.episodes.filter(
    (episode) =>
      episode.missing === missing && inPeriod(world, episode.start) && isChildAt(episode.child, episode.start),
  );

/** Own children for whom something holds on a day of the period on which they are under 18. */
const ownOnSomeDay = (world: World, holds: (child: Child, day: Day) => boolean): Child[] => {
  const days = Array.from({ length: world.lastDay - world.firstDay + 1 }, (_, index) => world.firstDay + index);
  return world.children.all.filter(
    (child) => child.own && days.some((day) => isChildOn(child, day) && holds(child, day)),
  );
};

export const inNeedMissing = (world: World): Numbers => {
  const { has } = world.statuses;
  const inNeed = (child: Child, day: Day): boolean =>
    (has(child, 'CIN', day) || has(child, 'CPP', day)) && !has(child, 'CLA', day);
  const episodes = startedIn(world).filter(({ child, start }) => child.own && inNeed(child, dayOf(start)));
  const missing = childrenOf(episodes).length;
  const all = ownOnSomeDay(world, inNeed).length;
  return {
    numerator: missing,
    denominator: all,
    value: percent(missing, all),
    percentage: percent(missing, all),
    childrenMissing: missing,
    childrenInNeed: all,
    percentageMissing: percent(missing, all),
    episodes: episodes.length,
  };
};

export const lookedAfterMissing = (world: World): Numbers => {
  const isLookedAfter = (child: Child, day: Day): boolean => world.statuses.has(child, 'CLA', day);
  const all = ownOnSomeDay(world, isLookedAfter).length;
  const episodes = startedIn(world).filter(({ child, start }) => child.own && isLookedAfter(child, dayOf(start)));
  const missing = childrenOf(episodes).length;
  const offered = childrenOf(
    episodes.filter((episode) => interviewsSince(world, episode).some((one) => one.independent && isOffer(one))),
  ).length;
  return {
    numerator: missing,
    denominator: all,
    value: percent(missing, all),
    percentage: percent(missing, all),
    childrenLookedAfter: all,
    childrenMissing: missing,
    percentageMissing: percent(missing, all),
    episodes: episodes.length,
    childrenOfferedIndependent: offered,
    percentageOfferedIndependent: percent(offered, missing),
  };
};

const WINDOW_DAYS = 90;

export const repeats = (world: World): Numbers => {
  const from = midnight(world.lastDay + 1 - WINDOW_DAYS);
  const recent = world.absences.episodes.filter(
    ({ child, missing, start }) => missing && from <= start && start < world.end && isChildOn(child, world.lastDay),
  );
  const atLeast = (count: number): Child[] =>
    childrenOf(recent).filter((child) => recent.filter((episode) => episode.child === child).length >= count);
  return {
    numerator: atLeast(2).length,
    value: atLeast(2).length,
    twoOrMore: atLeast(2).length,
    threeOrMore: atLeast(3).length,
    windowDays: WINDOW_DAYS,
    hosted: atLeast(2).filter(({ own }) => !own).length,
    hostedChildren: atLeast(2).filter(({ own }) => !own).length,
  };
};

const TYPES: Readonly<Record<string, string>> = {
  home: 'missingFromHome',
  foster: 'missingFromFoster',
  childrens_home: 'missingFromChildrensHome',
  semi_independent: 'missingFromSemiIndependent',
  hospital: 'missingFromHospital',
  school: 'missingFromSchool',
  other: 'missingFromOther',
  '': 'missingFromNotRecorded',
};
const STATUSES: Readonly<Record<string, string>> = {
  CLA: 'statusCLA',
  CPP: 'statusCPP',
  CIN: 'statusCIN',
  EARLY_HELP: 'statusEarlyHelp',
  '': 'statusNone',
};
const SEXES: Readonly<Record<string, string>> = { '1': 'sexMale', '2': 'sexFemale', '9': 'sexNotRecorded' };
const AGES: Readonly<Record<string, string>> = { '0': 'age0To4', '5': 'age5To9', '10': 'age10To15', '16': 'age16To17' };

const counts = (episodes: readonly Episode[], names: Readonly<Record<string, string>>, of: (one: Episode) => string) =>
  Object.entries(names).flatMap(([code, name]) => {
    const some = episodes.filter((episode) => of(episode) === code);
    const ofChildren = `children${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return [
      [name, some.length],
      [ofChildren, childrenOf(some).length],
    ];
  });

export const episodesAndChildren = (world: World): Numbers => {
  const episodes = startedIn(world);
  const absent = startedIn(world, false);
  const band = ({ child, start }: Episode): string =>
    String([16, 10, 5, 0].find((from) => ageOn(child.born, dayOf(start)) >= from));
  return {
    numerator: episodes.length,
    value: episodes.length,
    episodes: episodes.length,
    children: childrenOf(episodes).length,
    absentEpisodes: absent.length,
    absentChildren: childrenOf(absent).length,
    ...Object.fromEntries([
      ...counts(episodes, TYPES, ({ type }) => type),
      ...counts(episodes, STATUSES, ({ child, start }) => world.statuses.highest(child, dayOf(start)) ?? ''),
      ...counts(episodes, SEXES, ({ child }) => child.sex),
      ...counts(episodes, AGES, band),
    ]),
    hosted: childrenOf(hostedOf(episodes)).length,
    hostedEpisodes: hostedOf(episodes).length,
    hostedChildren: childrenOf(hostedOf(episodes)).length,
  };
};

export const missingNow = (world: World): Numbers => {
  const episodes = world.absences.episodes.filter(
    ({ child, missing, start, end }) =>
      missing && start < world.end && (end === undefined || end >= world.end) && isChildOn(child, world.lastDay),
  );
  return {
    numerator: episodes.length,
    value: episodes.length,
    episodes: episodes.length,
    children: childrenOf(episodes).length,
    hosted: childrenOf(hostedOf(episodes)).length,
    hostedEpisodes: hostedOf(episodes).length,
    hostedChildren: childrenOf(hostedOf(episodes)).length,
  };
};
