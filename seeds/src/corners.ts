import {
  DAY,
  HOUR,
  ageAt,
  atTime,
  birthdayOf,
  dateOf,
  dayOf,
  startOfDay,
  wallText,
  weekday,
  type Day,
  type Moment,
} from './moments.js';
import type { Pen, PennedChild } from './pen.js';

const teenager = (pen: Pen): Day => pen.window.end - Math.floor(15.4 * 365.25);

/** The last Sunday of March or October before the end of the history, when the clocks change. */
const clockChange = (pen: Pen, month: '03' | '10'): Day => {
  for (let year = Number(dateOf(pen.window.end).slice(0, 4)); ; year -= 1) {
    const last = dayOf(`${year}-${month}-31`);
    const sunday = last - ((weekday(last) + 1) % 7);
    if (sunday + 2 < pen.window.end) return sunday;
  }
};

const leapDays = (pen: Pen): Day[] => {
  const year = Number(dateOf(pen.window.end).slice(0, 4));
  return Array.from({ length: 20 }, (_, i) => year - i)
    .filter((y) => y % 4 === 0)
    .map((y) => dayOf(`${y}-02-29`));
};

/** A leap-day birth whose 18th birthday falls in the history, or the next best: a teenager's. */
const leapBirth = (pen: Pen): Day => {
  const { start, end } = pen.window;
  const days = leapDays(pen).filter((day) => ageAt(day, end) >= 12);
  return days.find((day) => birthdayOf(day, 18) > start + 25 && birthdayOf(day, 18) + 3 < end) ?? days[0] ?? start;
};

/** An independent interview, offered five hours before it took place. */
const held = (pen: Pen, child: PennedChild, refs: readonly string[], completedAt: Moment): void =>
  pen.interview(child, refs, { offeredAt: completedAt - 5 * HOUR, completedAt });

/** The odd cases that real records hold, each once in every borough whatever its size; the key says the rule it tries. */
export const corners: Readonly<Record<string, (pen: Pen) => void>> = {
  'born on 29 February, missing over the night before the birthday'(pen) {
    const { start, end } = pen.window;
    const child = pen.child({ dob: leapBirth(pen), since: start + 20 });
    const birthday = [18, 17, 16, 15, 14, 13, 12, 11, 10]
      .map((age) => birthdayOf(child.dob, age))
      .find((day) => day > start + 25 && day + 3 < end);
    if (birthday === undefined) return;
    pen.found(pen.report(child, atTime(birthday - 1, 22 * HOUR)), atTime(birthday, 6 * HOUR));
    pen.found(pen.report(child, atTime(birthday, 20 * HOUR)), atTime(birthday, 23 * HOUR));
  },
  'turns 18 while missing'(pen) {
    const birthday = pen.window.end - 145;
    const child = pen.child({
      dob: dayOf(`${Number(dateOf(birthday).slice(0, 4)) - 18}${dateOf(birthday).slice(4).replace('02-29', '03-01')}`),
    });
    pen.found(pen.report(child, atTime(birthday - 1, 21 * HOUR)), atTime(birthday + 1, 10 * HOUR));
  },
  'interviewed exactly 72 hours after the return'(pen) {
    const child = pen.child({ dob: teenager(pen) });
    const returnAt = atTime(pen.window.end - 130, 11 * HOUR);
    const ref = pen.report(child, returnAt - 14 * HOUR);
    pen.found(ref, returnAt);
    held(pen, child, [ref], returnAt + 72 * HOUR);
  },
  'interviewed 72 hours and a minute after the return'(pen) {
    const child = pen.child({ dob: teenager(pen) + 1 });
    const returnAt = atTime(pen.window.end - 129, 11 * HOUR);
    const ref = pen.report(child, returnAt - 14 * HOUR);
    pen.found(ref, returnAt);
    held(pen, child, [ref], returnAt + 72 * HOUR + 1);
  },
  'missing while the clocks go forward'(pen) {
    const day = clockChange(pen, '03');
    const child = pen.child({ dob: teenager(pen) + 2, since: day - 30 });
    pen.found(pen.report(child, atTime(day - 1, 23 * HOUR + 30)), atTime(day, 2 * HOUR + 30));
  },
  'last seen and found in the hour that the autumn has twice'(pen) {
    const day = clockChange(pen, '10');
    const child = pen.child({ dob: teenager(pen) + 3, since: day - 30 });
    const firstHalfPastOne = startOfDay(day) + 90;
    pen.found(pen.report(child, firstHalfPastOne), firstHalfPastOne + 2 * HOUR);
    pen.found(pen.report(child, firstHalfPastOne + 14 * HOUR), startOfDay(day + 1) + 8 * HOUR);
  },
  'missing for twelve days and still missing'(pen) {
    const child = pen.child({ dob: teenager(pen) + 4, status: 'CLA' });
    pen.report(child, startOfDay(pen.window.end - 12) + 15 * HOUR, { missing_from_type: 'foster', risk_grade: 'high' });
  },
  'reported again more than 168 hours later, no return recorded'(pen) {
    const child = pen.child({ dob: teenager(pen) + 5 });
    pen.report(child, startOfDay(pen.window.end - 140) + 20 * HOUR);
    pen.found(
      pen.report(child, startOfDay(pen.window.end - 120) + 20 * HOUR),
      startOfDay(pen.window.end - 119) + 9 * HOUR,
    );
  },
  'reported four nights running, closed on the second report only'(pen) {
    const child = pen.child({ dob: teenager(pen) + 6, status: 'CLA' });
    const start = startOfDay(pen.window.end - 160) + 19 * HOUR;
    const refs = [0, 1, 2, 3].map((night) =>
      pen.report(child, start + night * DAY + (night > 0 ? 3 * HOUR : 0), {
        missing_from_type: 'childrens_home',
        missing_from_name: 'Placeholder House',
      }),
    );
    pen.found(refs[1] ?? '', start + 4 * DAY);
  },
  'one interview for three episodes'(pen) {
    const child = pen.child({ dob: teenager(pen) + 7 });
    const start = startOfDay(pen.window.end - 150) + 18 * HOUR;
    const refs = [0, 1, 2].map((i) => pen.report(child, start + i * 20 * HOUR));
    refs.forEach((ref, i) => pen.found(ref, start + i * 20 * HOUR + 8 * HOUR));
    held(pen, child, refs, start + 3 * DAY);
  },
  'interviewed before the return'(pen) {
    const child = pen.child({ dob: teenager(pen) + 8 });
    const ref = pen.report(child, startOfDay(pen.window.end - 170) + 18 * HOUR);
    pen.found(ref, startOfDay(pen.window.end - 168) + 18 * HOUR);
    held(pen, child, [ref], startOfDay(pen.window.end - 169) + 14 * HOUR);
  },
  'interview that names a report of another child'(pen) {
    const [one, other] = [pen.child({ dob: teenager(pen) + 9 }), pen.child({ dob: teenager(pen) + 10 })];
    const at = startOfDay(pen.window.end - 180) + 18 * HOUR;
    const refs = [pen.report(one, at), pen.report(other, at + DAY)];
    refs.forEach((ref, i) => pen.found(ref, at + i * DAY + 7 * HOUR));
    held(pen, one, refs, at + 2 * DAY);
  },
  'report with the id of a child of neither that name nor that birth date'(pen) {
    const [one, other] = [
      pen.child({ dob: teenager(pen) + 11, surname: 'Examplecase' }),
      pen.child({ dob: teenager(pen) + 12 }),
    ];
    pen.found(
      pen.report(one, startOfDay(pen.window.end - 133) + 17 * HOUR, { child_id: other.id }),
      startOfDay(pen.window.end - 132) + HOUR,
    );
  },
  'two records each merged into the other'(pen) {
    const [one, other] = [
      pen.child({ dob: teenager(pen) + 13, status: '' }),
      pen.child({ dob: teenager(pen) + 14, status: '' }),
    ];
    const at = startOfDay(pen.window.end - 125) + 10 * HOUR;
    pen.sink.record('child_aliases', [
      { knownAt: at, cells: { old_child_id: one.id, child_id: other.id, merged_at: wallText(at - 10) } },
    ]);
    pen.sink.record('child_aliases', [
      { knownAt: at + DAY, cells: { old_child_id: other.id, child_id: one.id, merged_at: wallText(at + DAY - 10) } },
    ]);
  },
  'match decision for a report that has a child id'(pen) {
    const [one, other] = [pen.child({ dob: teenager(pen) + 15 }), pen.child({ dob: teenager(pen) + 16 })];
    const at = startOfDay(pen.window.end - 122) + 16 * HOUR;
    const ref = pen.report(one, at, { child_id: one.id });
    pen.found(ref, at + 9 * HOUR);
    pen.sink.record('match_decisions', [
      {
        knownAt: at + DAY,
        cells: { report_ref: ref, child_id: other.id, decided_by: 'Sam Testwell', decided_at: wallText(at + DAY - 30) },
      },
    ]);
  },
  'found before last seen'(pen) {
    const child = pen.child({ dob: teenager(pen) + 17 });
    const at = startOfDay(pen.window.end - 118) + 16 * HOUR;
    pen.found(pen.report(child, at), at - 2 * HOUR);
  },
  'report taken back, then standing again'(pen) {
    const child = pen.child({ dob: teenager(pen) + 18 });
    const at = startOfDay(pen.window.end - 115) + 16 * HOUR;
    const ref = pen.report(child, at, {}, [
      { knownAt: at + DAY, cells: { withdrawn: 'Y' } },
      { knownAt: at + 3 * DAY, cells: { risk_grade: 'low' } },
    ]);
    pen.found(ref, at + 5 * HOUR);
  },
  'two children of one name and birth date, one report decided, one waiting'(pen) {
    const dob = teenager(pen) + 19;
    const [one] = [
      pen.child({ dob, forename: 'Zoë', surname: 'Sample-Mock' }),
      pen.child({ dob, forename: 'Zoe', surname: 'Sample Mock' }),
    ];
    const at = startOfDay(pen.window.end - 109) + 16 * HOUR;
    const decided = pen.report(one, at, { surname: 'SAMPLE–MOCK', forename: 'ZOE' });
    pen.found(decided, at + 6 * HOUR);
    pen.sink.record('match_decisions', [
      {
        knownAt: at + 17 * HOUR,
        cells: {
          report_ref: decided,
          child_id: one.id,
          decided_by: 'Sam Testwell',
          decided_at: wallText(at + 16 * HOUR),
        },
      },
    ]);
    pen.found(pen.report(one, at + 4 * DAY, { surname: 'Sample-Mock' }), at + 4 * DAY + 8 * HOUR);
  },
  'becomes looked after while missing'(pen) {
    const day = pen.window.end - 155;
    const child = pen.child({ dob: teenager(pen) + 20, status: '' });
    pen.status(child, 'CIN', pen.window.end - 250, day);
    pen.status(child, 'CLA', day);
    pen.found(pen.report(child, startOfDay(day - 1) + 20 * HOUR), startOfDay(day + 1) + 9 * HOUR);
  },
  'missing when the history ends'(pen) {
    [3, 20].forEach((hoursAgo, i) => {
      const child = pen.child({ dob: teenager(pen) + 21 + i, status: i % 2 ? 'CLA' : 'CPP' });
      pen.report(child, pen.window.endAt - hoursAgo * HOUR, {
        risk_grade: i === 1 ? 'high' : 'medium',
        missing_from_type: i % 2 ? 'semi_independent' : 'home',
      });
    });
  },
  'interviews due when the history ends'(pen) {
    [71, 66, 55, 40, 12].forEach((hoursAgo, i) => {
      const child = pen.child({ dob: teenager(pen) + 30 + i });
      const returnAt = pen.window.endAt - hoursAgo * HOUR;
      pen.found(pen.report(child, returnAt - 9 * HOUR), returnAt);
    });
  },
};
