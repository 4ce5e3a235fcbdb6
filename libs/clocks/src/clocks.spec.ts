import { describe, expect, it } from '@jest/globals';
import { addHours, addMonths, parseTime, type Instant } from '@hub/kernel';
import {
  REASSESS_NEW_CONCERN,
  REASSESS_ON_PLAN,
  REASSESS_ROUTINELY,
  firstReviewDate,
  readBriefings,
  readExpiry,
  readInterview,
  readMonthlyReview,
  readNotice,
  readPlacementChecks,
  readPlanReview,
  readReassessment,
} from './index.js';

/** London wall time. */
const london = (text: string): Instant => {
  const time = parseTime(text);
  if (!time.ok) throw new Error(`${text}: ${time.problem}`);
  return time.instant;
};

describe('the interview clock: 72 elapsed hours from the return', () => {
  const returnedAt = london('2016-10-01T21:40');
  it.each([
    ['one second before the end', '2016-10-04T20:39:59.000Z', 'running'],
    ['exactly 72 h 00 min 00 s', '2016-10-04T20:40:00.000Z', 'running'],
    ['one millisecond later', '2016-10-04T20:40:00.001Z', 'overdue'],
  ])('not yet done, %s: %s', (_when, now, state) => {
    expect(readInterview({ returnedAt }, 72, now).fromReturn.state).toBe(state);
  });

  it.each([
    ['72 h 00 min 00 s after', addHours(returnedAt, 72), 'met'],
    ['a millisecond more', '2016-10-04T20:40:00.001Z', 'missed'],
  ])('done %s', (_when, completedAt, state) => {
    const reading = readInterview({ returnedAt, completedAt }, 72, '2017-01-01T00:00:00.000Z');
    expect(reading.fromReturn.state).toBe(state);
  });

  it('once done it stands still: what was left, or how late it was', () => {
    const later = '2017-01-01T00:00:00.000Z';
    const done = (hours: number) =>
      readInterview({ returnedAt, completedAt: addHours(returnedAt, hours) }, 72, later).fromReturn;
    expect(done(70)).toMatchObject({ state: 'met', hoursLeft: 2 });
    expect(done(75)).toMatchObject({ state: 'missed', hoursLeft: -3 });
  });

  it('done late after the return, it may still be in time from when we were told', () => {
    const notifiedAt = addHours(returnedAt, 20);
    const reading = readInterview({ returnedAt, notifiedAt, completedAt: addHours(returnedAt, 92) }, 72, returnedAt);
    expect(reading).toMatchObject({ fromReturn: { state: 'missed' }, fromNotice: { state: 'met' } });
  });

  it('says what is left, and how long it is overdue', () => {
    expect(readInterview({ returnedAt }, 72, addHours(returnedAt, 63)).fromReturn.hoursLeft).toBe(9);
    expect(readInterview({ returnedAt }, 72, addHours(returnedAt, 80)).fromReturn.hoursLeft).toBe(-8);
  });

  it.each([
    ['spring, when a day has 23 hours', '2016-03-26T10:00', '2016-03-29T11:00'],
    ['autumn, when a day has 25 hours', '2016-10-29T10:00', '2016-11-01T09:00'],
    ['any other week', '2016-06-01T10:00', '2016-06-04T10:00'],
    ['over a leap day', '2016-02-28T10:00', '2016-03-02T10:00'],
  ])('hours are elapsed hours: %s', (_when, from, due) => {
    expect(readInterview({ returnedAt: london(from) }, 72, london(from)).fromReturn.dueAt).toBe(london(due));
  });

  it('runs a second time from when we were told, and not at all while we were not', () => {
    const notifiedAt = addHours(returnedAt, 20);
    const now = addHours(returnedAt, 80);
    const reading = readInterview({ returnedAt, notifiedAt }, 72, now);
    expect(reading.fromReturn).toMatchObject({ state: 'overdue', hoursLeft: -8 });
    expect(reading.fromNotice).toEqual({
      startedAt: notifiedAt,
      dueAt: addHours(returnedAt, 92),
      state: 'running',
      hoursLeft: 12,
    });
    expect(readInterview({ returnedAt }, 72, now).fromNotice).toBeUndefined();
  });
});

describe('police tell us on the same London date', () => {
  it.each([
    ['ten minutes later', '2016-10-01T10:00', '2016-10-01T10:10', true],
    ['a minute before midnight', '2016-10-01T00:00', '2016-10-01T23:59', true],
    ['at midnight', '2016-10-01T23:59', '2016-10-02T00:00', false],
    ['after midnight in London, still the day before in UTC', '2016-06-30T23:30', '2016-07-01T00:30', false],
    ['within the 25 hours of an autumn day', '2016-10-30T00:10', '2016-10-30T23:50', true],
    ['told before it was reported', '2016-10-01T10:00', '2016-10-01T09:00', true],
  ])('%s', (_when, happened, told, sameDay) => {
    expect(readNotice(london(happened), london(told), london('2017-01-01T00:00'))).toMatchObject({
      told: true,
      sameDay,
    });
  });

  it('counts elapsed hours until told', () => {
    expect(
      readNotice(london('2016-10-29T22:00'), london('2016-10-30T22:00'), london('2017-01-01T00:00')).lagHours,
    ).toBe(25);
  });

  it('told before it happened, it says by how much', () => {
    expect(
      readNotice(london('2016-10-01T10:00'), london('2016-10-01T09:00'), london('2017-01-01T00:00')).lagHours,
    ).toBe(-1);
  });

  it('not told: can still be met on the day, and no longer from the next', () => {
    const reported = london('2016-10-01T10:00');
    expect(readNotice(reported, undefined, london('2016-10-01T22:00'))).toEqual({ told: false, lagHours: 12 });
    expect(readNotice(reported, undefined, london('2016-10-02T00:00'))).toEqual({
      told: false,
      sameDay: false,
      lagHours: 14,
    });
  });
});

describe('the monthly review', () => {
  it('a review counts on the 31 London dates that begin with its own', () => {
    expect(firstReviewDate('2016-12-31', 31)).toBe('2016-12-01');
    expect(readMonthlyReview('2016-12-01', 31, '2016-12-31')).toEqual({
      dueOn: '2016-12-31',
      daysLeft: 0,
      overdue: false,
    });
    expect(readMonthlyReview('2016-12-01', 31, '2017-01-01')).toEqual({
      dueOn: '2016-12-31',
      daysLeft: -1,
      overdue: true,
    });
  });
});

describe('re-assessment', () => {
  it.each([
    ['three months', '2016-07-15', REASSESS_ROUTINELY, '2016-10-15'],
    ['three months to a shorter month', '2016-11-30', REASSESS_ROUTINELY, '2017-02-28'],
    ['three months to a leap day', '2015-11-30', REASSESS_ROUTINELY, '2016-02-29'],
    ['three months over the year', '2016-12-31', REASSESS_ROUTINELY, '2017-03-31'],
    ['six weeks', '2016-10-01', REASSESS_ON_PLAN, '2016-11-12'],
    ['twelve weeks', '2016-10-01', REASSESS_NEW_CONCERN, '2016-12-24'],
  ])('%s', (_what, assessed, within, dueOn) => {
    expect(readReassessment(assessed, within, assessed).dueOn).toBe(dueOn);
  });

  it('counts the days that are left', () => {
    expect(readReassessment('2016-07-15', REASSESS_ROUTINELY, '2016-10-10').daysLeft).toBe(5);
  });

  it('is overdue from the day after', () => {
    expect(readReassessment('2016-07-15', REASSESS_ROUTINELY, '2016-10-15').overdue).toBe(false);
    expect(readReassessment('2016-07-15', REASSESS_ROUTINELY, '2016-10-16').overdue).toBe(true);
  });

  it('goes back by months too', () => {
    expect(addMonths('2016-03-31', -1)).toBe('2016-02-29');
    expect(addMonths('2016-01-31', -2)).toBe('2015-11-30');
    expect(addMonths('2016-12-15', -12)).toBe('2015-12-15');
  });

  it('of a date with a mistyped year is long overdue, not far away', () => {
    expect(readReassessment('0206-11-30', REASSESS_ROUTINELY, '2016-10-01')).toMatchObject({
      dueOn: '0207-02-28',
      overdue: true,
    });
  });
});

describe('the review of a safety plan', () => {
  it('is due on its date and overdue after it; without a date there is none', () => {
    expect(readPlanReview('2016-10-01', '2016-10-01')).toMatchObject({ overdue: false, daysLeft: 0 });
    expect(readPlanReview('2016-10-01', '2016-10-02')).toMatchObject({ overdue: true, daysLeft: -1 });
    expect(readPlanReview(undefined, '2016-10-02')).toBeUndefined();
  });
});

describe('briefings while a looked-after child is missing', () => {
  const since = london('2016-10-28T10:00');
  const HOURS = [24, 48, 72, 120, 168];
  it.each([
    [23.99, [], 24],
    [24, [24], 48],
    [71, [24, 48], 72],
    [120, [24, 48, 72, 120], 168],
    [168, [24, 48, 72, 120, 168], undefined],
  ])('after %d hours', (hours, reached, next) => {
    const reading = readBriefings(since, addHours(since, hours), HOURS);
    expect(reading.reached).toEqual(reached);
    expect(reading.next?.afterHours).toBe(next);
  });

  it('come at elapsed hours, whatever the clocks on the wall do', () => {
    expect(readBriefings(since, since, HOURS).next?.at).toBe(london('2016-10-29T10:00'));
    expect(readBriefings(since, addHours(since, 24), HOURS).next?.at).toBe(london('2016-10-30T09:00'));
  });

  it('come when the council says', () => {
    expect(readBriefings(since, addHours(since, 13), [12])).toEqual({ reached: [12] });
  });
});

describe('the checks of a placement outside the borough', () => {
  it('are in time until the day before the child moves in', () => {
    expect(readPlacementChecks('2026-03-10', '2026-03-09')).toEqual({
      dueOn: '2026-03-09',
      daysLeft: 0,
      overdue: false,
    });
    expect(readPlacementChecks('2026-03-10', '2026-03-10')).toMatchObject({ daysLeft: -1, overdue: true });
  });
});

describe('the end of an order', () => {
  it('lies on the day before its expiry; from 56 days before, somebody decides about another one', () => {
    expect(readExpiry('2026-06-01', '2026-05-31')).toEqual({
      dueOn: '2026-05-31',
      daysLeft: 0,
      overdue: false,
      decideNow: true,
    });
    expect(readExpiry('2026-06-01', '2026-06-01')).toMatchObject({ overdue: true, decideNow: false });
    expect(readExpiry('2026-06-01', '2026-04-06').decideNow).toBe(true);
    expect(readExpiry('2026-06-01', '2026-04-05').decideNow).toBe(false);
  });
});
