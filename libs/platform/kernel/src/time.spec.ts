import { describe, it, expect } from '@jest/globals';
import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import {
  addDays,
  addHours,
  ageOn,
  birthday,
  dayNumber,
  daysBetween,
  elapsedHours,
  endOfLondonDay,
  epochMs,
  instantOf,
  isDate,
  londonDateOf,
  londonHourOf,
  londonWallTimeOf,
  parseTime,
  startOfLondonDay,
  type Ambiguity,
  type Instant,
} from './time.js';

/** A second implementation of Temporal, so that the answers are not checked against themselves. */
const zoned = (instant: Instant): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/London');

const spring2026 = '2026-03-29';
const autumn2026 = '2026-10-25';

/** Moments from 1972, when London took up today's rule of clock changes, to the end of 2069. */
const moments = fc.integer({ min: Date.UTC(1972, 0, 1), max: Date.UTC(2070, 0, 1) - 1 }).map(instantOf);
const dates = fc
  .integer({ min: Date.UTC(1972, 0, 2) / 86_400_000, max: Date.UTC(2070, 0, 1) / 86_400_000 - 1 })
  .map((day) => addDays('1970-01-01', day));

const parsed = (text: string, ambiguous?: Ambiguity): Instant => {
  const time = parseTime(text, ambiguous);
  if (!time.ok) throw new Error(`${text} was not read: ${time.problem}`);
  return time.instant;
};

describe('an instant', () => {
  it.each([
    [0, '1970-01-01T00:00:00.000Z'],
    [1, '1970-01-01T00:00:00.001Z'],
    [-1, '1969-12-31T23:59:59.999Z'],
    [Date.UTC(2024, 1, 29, 12, 30, 15), '2024-02-29T12:30:15.000Z'],
  ])('of %s ms is %s', (ms, text) => {
    expect(instantOf(ms)).toBe(text);
    expect(epochMs(text)).toBe(ms);
  });

  it('sorts as text as it does in time', () =>
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        expect(a < b).toBe(epochMs(a) < epochMs(b));
      }),
    ));
});

describe('the London date, hour and wall time of a moment', () => {
  it.each([
    ['2026-07-01T23:30:00.000Z', '2026-07-02', 0, '2026-07-02T00:30'],
    ['2026-07-01T22:59:59.999Z', '2026-07-01', 23, '2026-07-01T23:59'],
    ['2026-07-01T23:00:00.000Z', '2026-07-02', 0, '2026-07-02T00:00'],
    ['2026-01-01T23:59:59.999Z', '2026-01-01', 23, '2026-01-01T23:59'],
    ['2026-01-02T00:00:00.000Z', '2026-01-02', 0, '2026-01-02T00:00'],
    ['2026-03-29T00:59:59.999Z', spring2026, 0, '2026-03-29T00:59'],
    ['2026-03-29T01:00:00.000Z', spring2026, 2, '2026-03-29T02:00'],
    ['2026-10-25T00:59:59.999Z', autumn2026, 1, '2026-10-25T01:59'],
    ['2026-10-25T01:00:00.000Z', autumn2026, 1, '2026-10-25T01:00'],
    ['2024-02-29T12:00:00.000Z', '2024-02-29', 12, '2024-02-29T12:00'],
    ['2025-12-31T23:59:59.999Z', '2025-12-31', 23, '2025-12-31T23:59'],
    ['1969-07-20T20:17:00.000Z', '1969-07-20', 21, '1969-07-20T21:17'],
  ])('%s is %s, hour %s, wall time %s', (instant, date, hour, wall) => {
    expect(londonDateOf(instant)).toBe(date);
    expect(londonHourOf(instant)).toBe(hour);
    expect(londonWallTimeOf(instant)).toBe(wall);
  });

  it('agrees with a second implementation of Temporal at any moment', () =>
    fc.assert(
      fc.property(moments, (instant) => {
        const there = zoned(instant);
        expect(londonDateOf(instant)).toBe(there.toPlainDate().toString());
        expect(londonHourOf(instant)).toBe(there.hour);
        expect(londonWallTimeOf(instant)).toBe(there.toPlainDateTime().toString({ smallestUnit: 'minute' }));
      }),
      { numRuns: 500 },
    ));

  it('agrees around every clock change from 1972 to 2069', () => {
    let at = Temporal.Instant.from('1972-01-01T00:00Z').toZonedDateTimeISO('Europe/London');
    let changes = 0;
    for (;;) {
      const next = at.getTimeZoneTransition('next');
      if (!next || next.year > 2069) break;
      for (const ms of [-3_600_000, -1, 0, 1, 3_599_999, 3_600_000]) {
        const instant = instantOf(next.epochMilliseconds + ms);
        expect(londonWallTimeOf(instant)).toBe(
          zoned(instant).toPlainDateTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' }),
        );
      }
      changes += 1;
      at = next;
    }
    expect(changes).toBe(2 * 98);
  });
});

describe('a London day', () => {
  it.each([
    ['2026-01-15', '2026-01-15T00:00:00.000Z', '2026-01-16T00:00:00.000Z', 24],
    ['2026-07-15', '2026-07-14T23:00:00.000Z', '2026-07-15T23:00:00.000Z', 24],
    [spring2026, '2026-03-29T00:00:00.000Z', '2026-03-29T23:00:00.000Z', 23],
    [autumn2026, '2026-10-24T23:00:00.000Z', '2026-10-26T00:00:00.000Z', 25],
    ['2024-02-29', '2024-02-29T00:00:00.000Z', '2024-03-01T00:00:00.000Z', 24],
  ])('%s runs from %s to %s, %s hours', (date, start, end, hours) => {
    expect(startOfLondonDay(date)).toBe(start);
    expect(endOfLondonDay(date)).toBe(end);
    expect(elapsedHours(start, end)).toBe(hours);
  });

  it('starts at midnight of its own date, and a millisecond earlier it is the day before', () =>
    fc.assert(
      fc.property(dates, (date) => {
        const start = startOfLondonDay(date);
        expect(londonWallTimeOf(start)).toBe(`${date}T00:00`);
        expect(londonDateOf(instantOf(epochMs(start) - 1))).toBe(addDays(date, -1));
        expect(zoned(start).startOfDay().toInstant().epochMilliseconds).toBe(epochMs(start));
      }),
    ));
});

describe('72 elapsed hours', () => {
  it.each([
    ['2026-03-28T09:00', '2026-03-31T10:00'],
    ['2026-10-24T09:00', '2026-10-27T08:00'],
    ['2026-06-01T09:00', '2026-06-04T09:00'],
    ['2024-02-27T00:00', '2024-03-01T00:00'],
  ])('from %s London time end at %s London time', (from, to) => {
    const due = addHours(parsed(from), 72);
    expect(londonWallTimeOf(due)).toBe(to);
    expect(elapsedHours(parsed(from), due)).toBe(72);
    expect(elapsedHours(due, parsed(from))).toBe(-72);
  });

  it('may be a fraction of an hour', () => {
    expect(addHours('2026-06-01T09:00:00.000Z', 0.5)).toBe('2026-06-01T09:30:00.000Z');
    expect(elapsedHours('2026-06-01T09:00:00.000Z', '2026-06-01T09:45:00.000Z')).toBe(0.75);
  });
});

describe('calendar days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
    [spring2026, 1, '2026-03-30'],
    [autumn2026, -1, '2026-10-24'],
    ['2000-02-28', 2, '2000-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['1969-12-31', 1, '1970-01-01'],
  ])('%s %+i day is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it('agree with a second implementation of Temporal over any stretch', () =>
    fc.assert(
      fc.property(dates, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(addDays(date, days)).toBe(Temporal.PlainDate.from(date).add({ days }).toString());
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    ));

  it('are numbered from 1 January 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2000-03-01')).toBe(11_017);
  });
});

describe('age and birthdays', () => {
  it.each([
    ['2008-06-15', '2026-06-14', 17],
    ['2008-06-15', '2026-06-15', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2024-02-28', 15],
    ['2008-02-29', '2024-02-29', 16],
    ['2010-12-31', '2026-01-01', 15],
    ['2010-01-01', '2010-01-01', 0],
  ])('born %s: on %s aged %s', (dob, date, age) => expect(ageOn(dob, date)).toBe(age));

  it.each([
    ['2008-06-15', 18, '2026-06-15'],
    ['2008-02-29', 18, '2026-03-01'],
    ['2008-02-29', 16, '2024-02-29'],
    ['2000-02-29', 100, '2100-03-01'],
  ])('born %s turns %s on %s', (dob, years, date) => expect(birthday(dob, years)).toBe(date));

  it('the birthday is the first date of that age', () =>
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 25 }), (dob, years) => {
        const day = birthday(dob, years);
        expect(isDate(day)).toBe(true);
        expect(ageOn(dob, day)).toBe(years);
        expect(ageOn(dob, addDays(day, -1))).toBe(years - 1);
      }),
    ));
});

describe('what is a date', () => {
  it.each(['2024-02-29', '2026-12-31', '0099-01-01', '2000-02-29'])('%s is', (text) => expect(isDate(text)).toBe(true));
  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '01/04/2026',
    '',
    'today',
    '2026-04-01T00:00',
    ' 2026-04-01',
    '2026-04-01\n',
  ])('%j is not', (text) => expect(isDate(text)).toBe(false));
});

describe('a time as agencies write it', () => {
  it.each([
    ['2026-07-01T09:30', '2026-07-01T08:30:00.000Z'],
    ['2026-01-01T09:30', '2026-01-01T09:30:00.000Z'],
    ['2026-01-01T09:30:15', '2026-01-01T09:30:15.000Z'],
    ['2026-01-01T00:00', '2026-01-01T00:00:00.000Z'],
    ['2026-07-01T23:59', '2026-07-01T22:59:00.000Z'],
    ['2024-02-29T12:00', '2024-02-29T12:00:00.000Z'],
    ['2026-03-29T00:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T02:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T00:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T02:00', '2026-10-25T02:00:00.000Z'],
    ['2026-07-01T09:30Z', '2026-07-01T09:30:00.000Z'],
    ['2026-07-01T09:30:00.5Z', '2026-07-01T09:30:00.500Z'],
    ['2026-07-01T09:30:00.123456789Z', '2026-07-01T09:30:00.123Z'],
    ['2026-07-01T09:30+01:00', '2026-07-01T08:30:00.000Z'],
    ['2026-07-01T09:30:00-0530', '2026-07-01T15:00:00.000Z'],
    ['2026-03-29T01:30+00:00', '2026-03-29T01:30:00.000Z'],
  ])('%s is %s, and nothing is assumed', (text, instant) =>
    expect(parseTime(text)).toEqual({ ok: true, instant, assumed: false }),
  );

  it.each(['2026-03-29T01:00', '2026-03-29T01:30', '2026-03-29T01:59:59'])(
    '%s does not exist: the clocks went forward',
    (text) => {
      for (const ambiguous of ['reject', 'first', 'second'] as const) {
        expect(parseTime(text, ambiguous)).toEqual({ ok: false, problem: 'does-not-exist' });
      }
    },
  );

  it.each([
    ['2026-10-25T01:00', '2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z'],
    ['2026-10-25T01:30', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ['2026-10-25T01:59:59', '2026-10-25T00:59:59.000Z', '2026-10-25T01:59:59.000Z'],
  ])('%s exists twice: asked about, or read as told and marked as assumed', (text, first, second) => {
    expect(parseTime(text)).toEqual({ ok: false, problem: 'exists-twice' });
    expect(parseTime(text, 'first')).toEqual({ ok: true, instant: first, assumed: true });
    expect(parseTime(text, 'second')).toEqual({ ok: true, instant: second, assumed: true });
  });

  it('a wall time that exists once is not assumed, however the other kind would be read', () =>
    expect(parseTime('2026-10-25T02:00', 'second')).toMatchObject({ assumed: false }));

  it.each([
    '',
    '2026-07-01',
    '09:30',
    '2026-07-01 09:30',
    '01/07/2026 09:30',
    '2026-02-30T09:30',
    '2026-07-01T24:00',
    '2026-07-01T23:60',
    '2026-07-01T09:30:60',
    '2026-13-01T09:30Z',
    '2026-07-01T9:30',
    '2026-07-01T09:30 ',
    '2026-02-30T09:30Z',
    '2026-07-01T25:00+01:00',
    '2026-07-01T09:30:60Z',
  ])('%j is not a time', (text) => expect(parseTime(text)).toEqual({ ok: false, problem: 'not-a-time' }));

  it('reads back every wall time of every moment', () =>
    fc.assert(
      fc.property(moments, (instant) => {
        const minute = instantOf(Math.floor(epochMs(instant) / 60_000) * 60_000);
        const wall = londonWallTimeOf(minute);
        const readings = (['first', 'second'] as const).map((ambiguous) => parsed(wall, ambiguous));
        expect(readings).toContain(minute);
      }),
      { numRuns: 500 },
    ));

  it('agrees with a second implementation of Temporal on what exists, once or twice', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1972, max: 2069 }),
        fc.constantFrom('03', '10'),
        fc.integer({ min: 24, max: 31 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 59 }),
        (year, month, day, hour, minute) => {
          const wall = `${year}-${month}-${day}T0${hour}:${String(minute).padStart(2, '0')}`;
          const plain = Temporal.PlainDateTime.from(wall);
          const read = (disambiguation: 'earlier' | 'later'): Temporal.ZonedDateTime =>
            plain.toZonedDateTime('Europe/London', { disambiguation });
          const earlier = read('earlier');
          const later = read('later');
          const exists = earlier.toPlainDateTime().equals(plain);
          if (!exists) return expect(parseTime(wall)).toEqual({ ok: false, problem: 'does-not-exist' });
          expect(epochMs(parsed(wall, 'first'))).toBe(earlier.epochMilliseconds);
          expect(epochMs(parsed(wall, 'second'))).toBe(later.epochMilliseconds);
          expect(parseTime(wall).ok).toBe(earlier.equals(later));
        },
      ),
      { numRuns: 1_000 },
    ));
});
