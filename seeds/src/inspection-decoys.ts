import { DAY, HOUR, atTime, dateOf, dayOf, startOfDay, wallText, type Day, type Moment } from './moments.js';
import { surnames } from './names.js';
import type { Pen, PennedChild } from './pen.js';
import type { Rng } from './rng.js';

const APRIL = dayOf('2015-04-01');
const NEXT_APRIL = dayOf('2016-04-01');

interface Cast {
  readonly pen: Pen;
  /** A teenager, looked after from before the year unless said otherwise. */
  child(of?: { dob?: Day; status?: string; since?: Day; until?: Day; responsibleLa?: string }): PennedChild;
  /** One missing episode of ten hours; gives its reference. */
  missing(child: PennedChild, at: Moment): string;
  /** An independent interview, offered and completed in time. */
  interviewed(child: PennedChild, ref: string, returnAt: Moment): void;
}

const castOf = (pen: Pen, rng: Rng): Cast => ({
  pen,
  child: ({
    dob = dayOf('1999-07-01') + rng.int(0, 5 * 365),
    status = 'CLA',
    since = APRIL - rng.int(10, 700),
    ...rest
  } = {}) => pen.child({ dob, surname: rng.pick(surnames), status, since, ...rest }),
  missing(child, at) {
    const ref = pen.report(child, at);
    pen.found(ref, at + 10 * HOUR);
    return ref;
  },
  interviewed: (child, ref, returnAt) =>
    pen.interview(child, [ref], { offeredAt: returnAt + DAY, completedAt: returnAt + 2 * DAY }),
});

const evening = (day: Day): Moment => atTime(day, 19 * HOUR);

/** Looked after in the year, and counted as no more than that. Each gives how many of the 287 it holds. */
const lookedAfterOnly: readonly ((cast: Cast) => number)[] = [
  function absentOnly({ pen, child }) {
    for (let i = 0; i < 6; i += 1) {
      const one = child();
      const at = evening(APRIL + 40 + i * 30);
      const ref = pen.report(one, at, { category: 'absent', risk_grade: 'none' });
      pen.found(ref, at + 4 * HOUR);
      if (i % 2) pen.interview(one, [ref], { offeredAt: at + DAY });
    }
    return 6;
  },
  function missingBeforeOrAfterCare({ child, missing, interviewed }) {
    const later = child({ since: APRIL + 100 });
    const before = evening(APRIL + 99);
    interviewed(later, missing(later, before), before + 10 * HOUR);
    const earlier = child({ until: APRIL + 200 });
    missing(earlier, evening(APRIL + 200));
    missing(earlier, evening(APRIL + 260));
    return 2;
  },
  function missingOutsideTheYear({ child, missing, interviewed }) {
    const [one, other] = [child(), child()];
    const before = atTime(APRIL - 1, 23 * HOUR + 50);
    interviewed(one, missing(one, before), before + 10 * HOUR);
    missing(other, atTime(NEXT_APRIL, 10));
    return 2;
  },
  function careForOneDateOfTheYear({ child }) {
    child({ until: APRIL + 1 });
    child({ since: NEXT_APRIL - 1 });
    return 2;
  },
  function missingAfterTheEighteenthBirthday({ child, missing }) {
    const one = child({ dob: dayOf('1997-10-10') });
    missing(one, evening(dayOf('2015-10-10')));
    return 1;
  },
  function reportTakenBack({ pen, child }) {
    const one = child();
    const at = evening(APRIL + 70);
    const ref = pen.report(one, at, {}, [{ knownAt: at + 3 * DAY, cells: { withdrawn: 'Y' } }]);
    pen.found(ref, at + 5 * HOUR);
    pen.interview(one, [ref], { offeredAt: at + DAY });
    return 1;
  },
  function reportThatMatchesNobody({ pen, child }) {
    const one = child();
    pen.found(pen.report({ ...one, surname: `${one.surname}x` }, evening(APRIL + 75)), evening(APRIL + 76));
    return 1;
  },
  function oneChildWithTwoRecords({ pen, child }) {
    const one = child();
    const again = pen.child({ ...one, status: 'CLA', since: APRIL + 20 });
    const mergedAt = evening(APRIL + 60);
    pen.sink.record('child_aliases', [
      { knownAt: mergedAt + 10, cells: { old_child_id: again.id, child_id: one.id, merged_at: wallText(mergedAt) } },
    ]);
    return 1;
  },
];

/** Not looked after by the council on any date of the year. */
const notLookedAfter: readonly ((cast: Cast) => void)[] = [
  function inNeedOrOnAPlan({ child, missing, interviewed }) {
    for (let i = 0; i < 20; i += 1) {
      const one = child({ status: i % 3 ? 'CIN' : 'CPP' });
      const at = evening(APRIL + 10 + i * 16);
      const ref = missing(one, at);
      if (i % 4 === 0) interviewed(one, ref, at + 10 * HOUR);
    }
  },
  function ofOtherCouncils({ child, missing, interviewed }) {
    ['E09000008', 'E09000023', 'E09000011', 'E10000016'].forEach((responsibleLa, i) => {
      for (let n = 0; n < 3; n += 1) {
        const one = child({ responsibleLa });
        const at = evening(APRIL + 30 + i * 50 + n * 7);
        interviewed(one, missing(one, at), at + 10 * HOUR);
      }
    });
  },
  function careThatEndedAsTheYearBegan({ child, missing }) {
    missing(child({ until: APRIL }), evening(APRIL));
  },
  function careThatBeganAsTheYearEnded({ child }) {
    child({ since: NEXT_APRIL });
  },
  function eighteenBeforeTheYear({ child, missing }) {
    ['1997-04-01', '1997-03-31', '1996-02-29'].forEach((dob, i) =>
      missing(child({ dob: dayOf(dob), since: dayOf('2014-01-06') }), evening(APRIL + 20 + i)),
    );
  },
  function statusTakenBack({ pen, child, missing }) {
    const one = child({ status: '' });
    const since = APRIL + 80;
    const cells = { child_id: one.id, status: 'CLA', start: dateOf(since) };
    pen.sink.record('statuses', [
      { knownAt: startOfDay(since) + 600, cells: { ...cells, legal_status: 'V2' } },
      { knownAt: startOfDay(since) + 9 * DAY, cells: { ...cells, withdrawn: 'Y' } },
    ]);
    missing(one, evening(APRIL + 90));
  },
];

/**
 * Writes the cases that must not count, or not for more than being looked after. Gives how many of the children looked
 * after in the year are among them.
 */
export const decoys = (pen: Pen, rng: Rng): number => {
  const cast = castOf(pen, rng);
  notLookedAfter.forEach((write) => write(cast));
  return lookedAfterOnly.reduce((sum, write) => sum + write(cast), 0);
};
