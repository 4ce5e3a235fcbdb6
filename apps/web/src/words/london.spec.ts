import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  endOfLondonDay,
  isDate,
  londonDateOf,
  londonTimeOf,
  readWallTime,
  sayDate,
  sayLongDate,
  saySoon,
  sayTime,
} from './london.js';

describe('a moment in words', () => {
  it.each([
    ['2016-10-03T20:40:00.000Z', '3 Oct 2016, 21:40', 'Mon 3 Oct 21:40'],
    ['2016-12-31T23:59:00.000Z', '31 Dec 2016, 23:59', 'Sat 31 Dec 23:59'],
    ['2016-06-30T23:00:00.000Z', '1 Jul 2016, 00:00', 'Fri 1 Jul 00:00'],
    ['2024-02-29T12:00:00.000Z', '29 Feb 2024, 12:00', 'Thu 29 Feb 12:00'],
  ])('%s is %s, soon %s', (instant, whole, soon) => {
    expect(sayTime(instant)).toBe(whole);
    expect(saySoon(instant)).toBe(soon);
  });

  it('a date has its month in letters', () => {
    expect(sayDate('2016-10-03')).toBe('3 Oct 2016');
    expect(sayLongDate('2016-10-03')).toBe('3 October 2016');
  });
});

describe('a wall time in London', () => {
  it.each([
    ['2016-07-01', '09:00', { kind: 'one', instant: '2016-07-01T08:00:00.000Z' }],
    ['2016-12-01', '09:00', { kind: 'one', instant: '2016-12-01T09:00:00.000Z' }],
    ['2016-07-01', '00:30', { kind: 'one', instant: '2016-06-30T23:30:00.000Z' }],
    ['2016-03-27', '01:30', { kind: 'none' }],
    ['2016-03-27', '02:00', { kind: 'one', instant: '2016-03-27T01:00:00.000Z' }],
    ['2016-03-27', '00:59', { kind: 'one', instant: '2016-03-27T00:59:00.000Z' }],
    ['2016-10-30', '01:30', { kind: 'two', first: '2016-10-30T00:30:00.000Z', second: '2016-10-30T01:30:00.000Z' }],
    ['2016-10-30', '00:59', { kind: 'one', instant: '2016-10-29T23:59:00.000Z' }],
    ['2016-10-30', '02:00', { kind: 'one', instant: '2016-10-30T02:00:00.000Z' }],
  ])('%s %s is %o', (date, time, expected) => expect(readWallTime(date, time)).toEqual(expected));

  it('agrees with Temporal at every minute', () =>
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2050, 0, 1) }), (ms) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('Europe/London').round('minute');
        const instant = new Date(zoned.epochMilliseconds).toISOString();
        expect(londonDateOf(instant)).toBe(zoned.toPlainDate().toString());
        expect(londonTimeOf(instant)).toBe(zoned.toPlainTime().toString({ smallestUnit: 'minute' }));
        const wall = readWallTime(londonDateOf(instant), londonTimeOf(instant));
        expect(wall.kind === 'two' ? [wall.first, wall.second] : wall.kind === 'one' && [wall.instant]).toContain(
          instant,
        );
      }),
    ));

  it.each([
    ['2016-03-27', '2016-03-27T22:59:59.999Z'],
    ['2016-10-30', '2016-10-30T23:59:59.999Z'],
    ['2016-07-01', '2016-07-01T22:59:59.999Z'],
    ['2016-12-31', '2016-12-31T23:59:59.999Z'],
  ])('the day %s ends at %s', (date, end) => expect(endOfLondonDay(date)).toBe(end));
});

describe('days of the calendar', () => {
  it.each(['2016-02-29', '2000-02-29', '2016-12-31'])('%s is one', (date) => expect(isDate(date)).toBe(true));
  it.each(['2015-02-29', '2016-02-30', '2016-13-01', '2016-00-10', '16-01-01', '0000-0-0', ''])('%s is none', (date) =>
    expect(isDate(date)).toBe(false),
  );
  it('are counted across clock changes and leap days', () => {
    expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
    expect(daysBetween('2016-10-29', '2016-10-31')).toBe(2);
    expect(addDays('2016-02-28', 1)).toBe('2016-02-29');
    expect(addDays('2016-01-01', -1)).toBe('2015-12-31');
  });
});
