import { absencesIn, type Absences } from './absences.js';
import { childrenIn, type Child, type Children } from './children.js';
import { dayOf, midnight, type Day, type Moment } from './london.js';
import { recordsAt, type Delivery, type Records } from './records.js';
import { statusesIn, type Statuses } from './statuses.js';
import { strandsIn, type Strands } from './strands.js';

/** Everything one figure is counted from: the records known at a moment, and the days of the period that have ended. */
export interface World {
  readonly records: Records;
  readonly children: Children;
  readonly absences: Absences;
  readonly statuses: Statuses;
  readonly strands: Strands;
  readonly knownAt: Moment;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** The first moment of the period, and the first moment after it. */
  readonly start: Moment;
  readonly end: Moment;
}

/** Numbers by name; null when there is none. */
export type Numbers = Readonly<Record<string, number | null>>;

/** What was known at a moment, for the London dates from `firstDay` up to, not including, `endDay`. */
export const worldAt = (
  deliveries: readonly Delivery[],
  authority: string,
  knownAt: Moment,
  [firstDay, endDay]: readonly [Day, Day],
): World => {
  const records = recordsAt(deliveries, knownAt);
  const children = childrenIn(records, authority);
  const absences = absencesIn(records, children);
  /** A running period ends at the last London midnight before the moment of knowledge. */
  const runsUpTo = knownAt < midnight(endDay) ? dayOf(knownAt - 1) : endDay;
  return {
    records,
    children,
    absences,
    statuses: statusesIn(records, children),
    strands: strandsIn(records, children, absences),
    knownAt,
    firstDay,
    lastDay: runsUpTo - 1,
    start: midnight(firstDay),
    end: midnight(runsUpTo),
  };
};

/** A moment or day of the period. */
export const inPeriod = ({ start, end }: World, moment: Moment | undefined): boolean =>
  moment !== undefined && start <= moment && moment < end;

export const dayInPeriod = ({ firstDay, lastDay }: World, day: Day | undefined): boolean =>
  day !== undefined && firstDay <= day && day <= lastDay;

/** A share in per cent; null of nothing. */
export const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);

/** How many different children the things are about. */
export const childrenOf = (things: readonly { readonly child: Child }[]): Child[] => [
  ...new Set(things.map(({ child }) => child)),
];

/** How many of the things are about children of other authorities. */
export const hostedOf = <T extends { readonly child: Child }>(things: readonly T[]): T[] =>
  things.filter(({ child }) => !child.own);
