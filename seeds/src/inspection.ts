import { openDelivery } from './delivery.js';
import { decoys } from './inspection-decoys.js';
import { DAY, HOUR, atTime, dayOf, startOfDay, type Day, type Moment } from './moments.js';
import { surnames } from './names.js';
import { penOf, type Pen, type PennedChild } from './pen.js';
import { rngOf, type Rng } from './rng.js';

/**
 * The inspection scenario: care, missing and interviews (indicator C1) in the twelve months before the inspection of
 * June 2016, as its report published them.
 */
export const inspectionScenario = {
  /** The financial year to ask for. */
  period: '2015-16',
  start: '2015-04-01',
  /** End of the period, exclusive. */
  end: '2016-04-01',
  /** Nothing in the delivery was learned on or after this London date. */
  knownBefore: '2016-06-01',
  expected: {
    childrenLookedAfter: 287,
    childrenMissing: 32,
    missingEpisodes: 184,
    childrenOfferedIndependentInterview: 13,
  },
} as const;

/** Missing episodes of each of the 32 children: a few have most of them. */
const EPISODES = [34, 21, 17, 14, 12, 10, 9, 8, 7, 6, 5, 5, 4, 4, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

/** Which of the 32 were offered an independent interview, and for which of their episodes. */
const INTERVIEWED = new Map([
  [0, 3],
  [1, 0],
  [2, 16],
  [4, 5],
  [5, 0],
  [7, 2],
  [9, 5],
  [12, 1],
  [15, 0],
  [18, 1],
  [21, 0],
  [25, 0],
  [30, 0],
]);

/** Interviews of others of the 32 that are no offer of an independent one, each for the child's first episode. */
const TEMPTING: ReadonlyMap<number, (pen: Pen, child: PennedChild, ref: string, returnAt: Moment) => void> = new Map([
  [
    3,
    (pen, child, ref, returnAt) =>
      pen.interview(child, [ref], { offeredAt: returnAt - 4 * HOUR, completedAt: returnAt - HOUR }),
  ],
  [
    6,
    (pen, child, ref) =>
      pen.interview(child, [ref], { cells: { response: 'not_offered', not_offered_reason: 'told too late' } }),
  ],
  [
    8,
    (pen, child, ref, returnAt) =>
      pen.interview(child, [ref], { offeredAt: returnAt + DAY, takenBackAt: returnAt + 4 * DAY }),
  ],
  [
    10,
    (pen, child, ref, returnAt) => pen.interview({ ...child, id: 'B8000001' }, [ref], { offeredAt: returnAt + DAY }),
  ],
  [
    11,
    (pen, child, ref, returnAt) =>
      pen.interview(child, [ref], { offeredAt: returnAt + DAY, cells: { provider_type: 'la_team', independent: '' } }),
  ],
  [
    13,
    (pen, child, ref, returnAt) =>
      pen.interview(child, [ref], {
        offeredAt: returnAt + DAY,
        cells: { provider_type: 'commissioned_independent', independent: 'N' },
      }),
  ],
]);

/** Episodes that begin in the first minutes and in the last half hour of the year; summer time runs on both dates. */
const AT_THE_EDGE = new Map([
  [29, atTime(dayOf('2015-04-01'), 10)],
  [31, atTime(dayOf('2016-03-31'), 23 * HOUR + 30)],
]);

const FIRST_EPISODE = dayOf('2015-04-09');

/** A child of 11 to 16 all year round, so that age plays no part where it is not meant to. */
const teenagerOf = (rng: Rng): Day => dayOf('1999-07-01') + rng.int(0, 5 * 365);

/** The ways in which an independent interview is known to have been offered. */
const offer = (pen: Pen, child: PennedChild, refs: readonly string[], returnAt: Moment, way: number): void => {
  const offeredAt = returnAt + 20 * HOUR;
  if (way === 0) pen.interview(child, refs, { offeredAt, completedAt: returnAt + 60 * HOUR });
  else if (way === 1) pen.interview(child, refs, { offeredAt, cells: { response: 'declined_by_child' } });
  else if (way === 2) pen.interview(child, refs, { completedAt: returnAt + 9 * DAY, cells: { independent: '' } });
  else pen.interview(child, refs, { offeredAt: returnAt + 40 * DAY });
};

const goesMissing = (
  pen: Pen,
  rng: Rng,
  child: PennedChild,
  times: number,
  interviewed: number | undefined,
  index: number,
): void => {
  const apart = Math.floor(330 / times);
  for (let i = 0; i < times; i += 1) {
    const start =
      AT_THE_EDGE.get(index) ??
      startOfDay(FIRST_EPISODE + i * apart + rng.int(0, Math.max(0, apart - 6))) + rng.int(14, 22) * HOUR;
    const nightly = i % 7 === 3;
    const returnAt = start + (nightly ? 50 : rng.int(4, 40)) * HOUR;
    const byId = rng.chance(0.3) ? { child_id: child.id } : {};
    const upgraded =
      i % 9 === 5 ? [{ knownAt: start + 3 * HOUR, cells: { category: 'missing', risk_grade: 'medium' } }] : [];
    const refs = [
      pen.report(
        child,
        start,
        {
          ...byId,
          missing_from_type: 'childrens_home',
          missing_from_name: 'Placeholder House',
          ...(upgraded.length > 0 ? { category: 'absent', risk_grade: 'none' } : {}),
        },
        upgraded,
      ),
    ];
    if (nightly)
      refs.push(
        pen.report(child, start + 26 * HOUR, byId),
        pen.report(child, start, { ...byId, category: 'absent', risk_grade: 'none' }),
      );
    refs.slice(0, nightly ? 2 : 1).forEach((ref) => pen.found(ref, returnAt));
    const tempting = i === 0 ? TEMPTING.get(index) : undefined;
    if (tempting) tempting(pen, child, refs[0] ?? '', returnAt);
    if (i === interviewed) offer(pen, child, refs.slice(0, 1), returnAt, index % 4);
    else if (i % 3 === 1)
      pen.interview(child, refs, {
        offeredAt: returnAt + DAY,
        completedAt: returnAt + 2 * DAY,
        cells: { provider_type: 'social_worker', independent: i % 2 ? 'N' : '' },
      });
  }
};

/**
 * Writes the inspection scenario into `folder` as a historical load of invented children, with cases beside those that
 * count which a careless reading would count too.
 */
export const writeInspectionScenario = async (folder: string): Promise<void> => {
  const { start, end, knownBefore, expected } = inspectionScenario;
  const window = { start: dayOf(start), end: dayOf(end), endAt: startOfDay(dayOf(knownBefore)) };
  const delivery = await openDelivery(folder, 'Inspection scenario', window.endAt, [
    'children',
    'child_aliases',
    'statuses',
    'police_missing_reports',
    'police_found_reports',
    'return_interviews',
  ]);
  const pen = penOf(delivery, window, '80');
  const rng = rngOf('inspection scenario');
  EPISODES.forEach((times, index) => {
    const child = pen.child({
      dob: teenagerOf(rng),
      surname: rng.pick(surnames),
      status: 'CLA',
      since: window.start - rng.int(10, 900),
    });
    goesMissing(pen, rng, child, times, INTERVIEWED.get(index), index);
  });
  const countedAmongDecoys = decoys(pen, rng);
  for (let i = EPISODES.length + countedAmongDecoys; i < expected.childrenLookedAfter; i += 1) {
    const since = rng.chance(0.7) ? window.start - rng.int(5, 1500) : window.start + rng.int(0, 364);
    const until = rng.chance(0.3) ? Math.max(since, window.start) + rng.int(3, 300) : undefined;
    const dob = Math.min(since - 30, dayOf('1999-07-01') + rng.int(0, 15 * 365));
    pen.child({ dob, surname: rng.pick(surnames), status: 'CLA', since, ...(until === undefined ? {} : { until }) });
  }
  await delivery.close();
};
