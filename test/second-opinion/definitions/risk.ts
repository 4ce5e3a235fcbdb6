import { isChildAt, isChildOn, type Child } from './children.js';
import type { Day, Moment } from './london.js';
import { at } from './records.js';
import { holdsOn } from './statuses.js';
import { lookAt, lookAtEnd, STRANDS } from './strands.js';
import { inPeriod, percent, type Numbers, type World } from './world.js';

const IN_COHORT = ['CLA', 'CPP', 'CIN'];

const ownAtEnd = ({ children, lastDay }: World): Child[] =>
  children.all.filter((child) => child.own && isChildOn(child, lastDay));

const openAtEnd = ({ strands, end }: World, child: Child): string[] => strands.open(child, lookAtEnd(end));

const atRisk = (world: World): Child[] => ownAtEnd(world).filter((child) => openAtEnd(world, child).length > 0);

/** Moments at which a strand may have opened, besides the first of the period. */
const turns = ({ strands }: World, child: Child): Moment[] => [
  ...strands.assessments(child).flatMap((row) => at(row.assessed_at) ?? []),
  ...strands.episodes(child).flatMap(({ start, end }) => [start, end ?? start]),
];

const wasEverAtRisk = (world: World, child: Child): boolean =>
  [world.start, ...turns(world, child).filter((moment) => inPeriod(world, moment))].some(
    (moment) => isChildAt(child, moment) && world.strands.open(child, lookAt(moment)).length > 0,
  );

/** Children whose highest status on the last day is CIN, CPP or CLA. */
export const cohortAtEnd = (world: World, status?: string): Child[] =>
  ownAtEnd(world).filter((child) => {
    const highest = world.statuses.highest(child, world.lastDay) ?? '';
    return status === undefined ? IN_COHORT.includes(highest) : highest === status;
  });

export const knownToBeAtRisk = (world: World): Numbers => ({
  numerator: atRisk(world).length,
  value: atRisk(world).length,
  atRisk: atRisk(world).length,
  everAtRisk: world.children.all.filter((child) => child.own && wasEverAtRisk(world, child)).length,
});

const lastGangLink = (world: World, child: Child): string | undefined =>
  world.strands
    .assessments(child)
    .findLast((row) => row.strand === 'gangs' && row.gang_link !== '' && (at(row.assessed_at) ?? NaN) < world.end)
    ?.gang_link;

export const gangs = (world: World): Numbers => {
  const links = ownAtEnd(world)
    .filter((child) => openAtEnd(world, child).includes('gangs'))
    .map((child) => lastGangLink(world, child));
  return {
    numerator: links.length,
    value: links.length,
    gangs: links.length,
    atRisk: links.filter((link) => link === 'at_risk').length,
    affiliated: links.filter((link) => link === 'affiliated').length,
    notRecorded: links.filter((link) => link === undefined).length,
  };
};

export const cse = (world: World): Numbers => {
  const children = ownAtEnd(world).filter((child) => openAtEnd(world, child).includes('cse'));
  const cohort = cohortAtEnd(world);
  const inCohort = children.filter((child) => cohort.includes(child)).length;
  return {
    numerator: children.length,
    denominator: cohort.length,
    value: children.length,
    percentage: percent(inCohort, cohort.length),
    cse: children.length,
    cseInCohort: inCohort,
    cseOutsideCohort: children.length - inCohort,
    cohort: cohort.length,
    percentageOfCohort: percent(inCohort, cohort.length),
  };
};

type Limb = (child: Child) => boolean;

const limbsOf = (world: World): readonly [Limb, Limb, Limb, Limb] => {
  const { records, children, strands, lastDay, end } = world;
  const rowOn = (feed: string, start: string, stop: string, day: Day): Limb => {
    return (child) =>
      records(feed).some((row) => children.of(row.child_id) === child && holdsOn(row, day, start, stop));
  };
  return [
    (child) => strands.assessments(child).some((row) => row.multi_agency === 'Y' && (at(row.assessed_at) ?? NaN) < end),
    rowOn('safety_plans', 'agreed_at', 'ended_at', lastDay),
    rowOn('keyworkers', 'start', 'end', lastDay),
    (child) =>
      strands.reviews(child).some((row) => {
        const daysAgo = lastDay + 1 - (at(row.meeting_date) ?? NaN);
        return ['MASE', 'MAP'].includes(row.panel ?? '') && daysAgo >= 1 && daysAgo <= 31;
      }),
  ];
};

export const safeguards = (world: World): Numbers => {
  const children = atRisk(world);
  const limbs = limbsOf(world);
  const [assessment = 0, safetyPlan = 0, keyWorker = 0, review = 0] = limbs.map((limb) => children.filter(limb).length);
  const allFour = children.filter((child) => limbs.every((limb) => limb(child))).length;
  const share = (count: number): number | null => percent(count, children.length);
  return {
    numerator: allFour,
    denominator: children.length,
    value: share(allFour),
    percentage: share(allFour),
    atRisk: children.length,
    allFour,
    assessment,
    safetyPlan,
    keyWorker,
    review,
    percentageAllFour: share(allFour),
    percentageAssessment: share(assessment),
    percentageSafetyPlan: share(safetyPlan),
    percentageKeyWorker: share(keyWorker),
    percentageReview: share(review),
  };
};

/** Every combination of strands, in the order of STRANDS. */
const combinations = STRANDS.reduce<readonly string[][]>(
  (sets, strand) => [...sets, ...sets.map((set) => [...set, strand])],
  [[]],
);

export const overlap = (world: World): Numbers => {
  const names = atRisk(world).map((child) => openAtEnd(world, child).join('+'));
  const counts = combinations
    .filter((set) => set.length > 0)
    .map((set) => [set.join('+'), names.filter((name) => name === set.join('+')).length]);
  return { numerator: names.length, value: names.length, atRisk: names.length, ...Object.fromEntries(counts) };
};
