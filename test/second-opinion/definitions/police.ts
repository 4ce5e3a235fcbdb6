import type { Report } from './absences.js';
import { isChildAt, type Child } from './children.js';
import { dayOf, HOUR, type Moment } from './london.js';
import { childrenOf, hostedOf, inPeriod, percent, type Numbers, type World } from './world.js';

/** Something police had to tell, and when they did. */
interface Notice {
  readonly child: Child;
  readonly at: Moment;
  readonly toldAt: Moment | undefined;
}

const counted = (world: World, notices: readonly Notice[]): Notice[] =>
  notices.filter((one) => inPeriod(world, one.at) && isChildAt(one.child, one.at));

const missingReports = ({ absences }: World): Report[] => absences.reports.filter(({ missing }) => missing);

const ofMissing = (world: World): Notice[] =>
  counted(
    world,
    missingReports(world).map(({ child, reportedAt, toldAt }) => ({ child, at: reportedAt, toldAt })),
  );

const ofReturns = (world: World): Notice[] =>
  counted(
    world,
    missingReports(world).flatMap(({ child, found }) => (found ? [{ child, ...found }] : [])),
  );

const sameDay = (notices: readonly Notice[], all: string): Numbers => {
  const told = notices.filter(({ toldAt }) => toldAt !== undefined);
  const same = told.filter((one) => dayOf(one.toldAt ?? NaN) === dayOf(one.at)).length;
  return {
    numerator: same,
    denominator: notices.length,
    value: percent(same, notices.length),
    percentage: percent(same, notices.length),
    [all]: notices.length,
    sameDay: same,
    anotherDay: told.length - same,
    notTold: notices.length - told.length,
    percentageSameDay: percent(same, notices.length),
    hosted: childrenOf(hostedOf(notices)).length,
    hostedReports: hostedOf(notices).length,
    hostedChildren: childrenOf(hostedOf(notices)).length,
  };
};

export const toldOfMissing = (world: World): Numbers => sameDay(ofMissing(world), 'reports');
export const toldOfReturns = (world: World): Numbers => sameDay(ofReturns(world), 'foundReports');

/** R type 7: linear between order statistics. */
const quantile = (numbers: readonly number[], p: number): number | null => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  return low === undefined || high === undefined ? null : low + (place - Math.floor(place)) * (high - low);
};

export const hoursToNotice = (world: World): Numbers => {
  const told = [ofMissing(world), ofReturns(world)].map((notices) =>
    notices.filter(({ toldAt }) => toldAt !== undefined),
  );
  const [missing = [], returned = []] = told.map((notices) =>
    notices.map((one) => ((one.toldAt ?? NaN) - one.at) / HOUR),
  );
  return {
    value: quantile(missing, 0.5),
    missingNotices: missing.length,
    missingMedianHours: quantile(missing, 0.5),
    missingP90Hours: quantile(missing, 0.9),
    returnedNotices: returned.length,
    returnedMedianHours: quantile(returned, 0.5),
    returnedP90Hours: quantile(returned, 0.9),
    hosted: childrenOf(hostedOf(told.flat())).length,
    hostedChildren: childrenOf(hostedOf(told.flat())).length,
  };
};
