import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import {
  financialYear,
  lastQuarters,
  parseKnownAt,
  parsePeriod,
  periodAt,
  previousQuarter,
  quarter,
  quarterOf,
} from './period.js';
import { addDays, londonDateOf, startOfLondonDay } from './time.js';

describe('a financial year and its quarters', () => {
  it('runs from 1 April to 1 April', () =>
    expect(financialYear(2016)).toEqual({ id: '2016-17', label: '2016-17', start: '2016-04-01', end: '2017-04-01' }));

  it('that ends a century is written with two digits', () => expect(financialYear(2099).id).toBe('2099-00'));

  it.each([
    [1, '2016-04-01', '2016-07-01'],
    [2, '2016-07-01', '2016-10-01'],
    [3, '2016-10-01', '2017-01-01'],
    [4, '2017-01-01', '2017-04-01'],
  ] as const)('quarter %s of 2016-17 is %s up to %s', (number, start, end) =>
    expect(quarter(2016, number)).toEqual({ id: `2016-17Q${number}`, label: `2016-17 Q${number}`, start, end }),
  );

  it('the four quarters lie end to end and fill the year', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1972, max: 2100 }), (year) => {
        const quarters = ([1, 2, 3, 4] as const).map((number) => quarter(year, number));
        expect(quarters[0]?.start).toBe(financialYear(year).start);
        expect(quarters[3]?.end).toBe(financialYear(year).end);
        for (const [index, one] of quarters.slice(1).entries()) expect(one.start).toBe(quarters[index]?.end);
      }),
    ));

  it.each([
    ['2016-04-01', '2016-17Q1'],
    ['2016-06-30', '2016-17Q1'],
    ['2016-07-01', '2016-17Q2'],
    ['2016-09-30', '2016-17Q2'],
    ['2016-10-01', '2016-17Q3'],
    ['2016-12-31', '2016-17Q3'],
    ['2017-01-01', '2016-17Q4'],
    ['2016-02-29', '2015-16Q4'],
    ['2017-03-31', '2016-17Q4'],
  ])('%s lies in %s', (date, id) => expect(quarterOf(date).id).toBe(id));

  it('before the first quarter of a year comes the last of the year before', () => {
    expect(previousQuarter(quarter(2016, 1))).toEqual(quarter(2015, 4));
    expect(previousQuarter(quarter(2016, 4))).toEqual(quarter(2016, 3));
  });

  it('the last eight quarters end with the one given, oldest first', () =>
    expect(lastQuarters(quarter(2016, 3), 8).map((one) => one.id)).toEqual([
      '2014-15Q4',
      '2015-16Q1',
      '2015-16Q2',
      '2015-16Q3',
      '2015-16Q4',
      '2016-17Q1',
      '2016-17Q2',
      '2016-17Q3',
    ]));

  it('the last quarters of a whole year end with its fourth', () =>
    expect(lastQuarters(financialYear(2016), 1)).toEqual([quarter(2016, 4)]));
});

describe('a period as people write it', () => {
  it.each([
    ['2016-17Q3', '2016-17Q3'],
    ['2016-17 Q3', '2016-17Q3'],
    ['2016/17 Q3', '2016-17Q3'],
    ['2016/2017q3', '2016-17Q3'],
    [' 2016-17q1 ', '2016-17Q1'],
    ['2016-17', '2016-17'],
    ['2016/17', '2016-17'],
    ['2016-2017', '2016-17'],
    ['1999-00', '1999-00'],
    ['2099-00Q4', '2099-00Q4'],
  ])('%j is %s', (text, id) => expect(parsePeriod(text)?.id).toBe(id));

  it('two dates are a period up to, not including, the second', () =>
    expect(parsePeriod('2015-06-01..2016-06-01')).toEqual({
      id: '2015-06-01..2016-06-01',
      label: '2015-06-01 to 2016-05-31',
      start: '2015-06-01',
      end: '2016-06-01',
    }));

  it.each([
    '',
    'last quarter',
    '2016',
    '2016Q3',
    '2016-17Q0',
    '2016-17Q5',
    '2016-18Q3',
    '2016-16',
    '2016-2018',
    '2016-2117',
    '16-17Q3',
    '2016-06-01..2016-06-01',
    '2016-06-02..2016-06-01',
    '2016-06-31..2016-07-31',
    '2016-06-01..2016-13-01',
  ])('%j is none', (text) => expect(parsePeriod(text)).toBeUndefined());

  it('every period is read back from its id and its label', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1972, max: 2100 }), fc.constantFrom(1, 2, 3, 4), (year, number) => {
        const one = quarter(year, number as 1 | 2 | 3 | 4);
        expect(parsePeriod(one.id)).toEqual(one);
        expect(parsePeriod(one.label)).toEqual(one);
        expect(parsePeriod(financialYear(year).id)).toEqual(financialYear(year));
      }),
    ));
});

describe('a period seen from a moment of knowledge', () => {
  const q3 = quarter(2016, 3);

  it.each([
    ['after it is over', '2017-06-01T10:00:00.000Z'],
    ['at the very moment it ends', '2017-01-01T00:00:00.000Z'],
  ])('%s: it ends at its own end', (_, knownAt) =>
    expect(periodAt(q3, knownAt)).toEqual({
      period: q3,
      from: '2016-09-30T23:00:00.000Z',
      end: '2017-01-01T00:00:00.000Z',
      firstDate: '2016-10-01',
      lastDate: '2016-12-31',
      knownAt,
      running: false,
      notBegun: false,
    }),
  );

  it.each([
    [
      'in the middle of a day: at the midnight that began it',
      '2016-11-15T10:00:00.000Z',
      '2016-11-15T00:00:00.000Z',
      '2016-11-14',
    ],
    [
      'a millisecond after midnight: at that midnight',
      '2016-11-15T00:00:00.001Z',
      '2016-11-15T00:00:00.000Z',
      '2016-11-14',
    ],
    [
      'exactly at midnight: at the midnight before, which has passed',
      '2016-11-15T00:00:00.000Z',
      '2016-11-14T00:00:00.000Z',
      '2016-11-13',
    ],
    ['a millisecond before its end', '2016-12-31T23:59:59.999Z', '2016-12-31T00:00:00.000Z', '2016-12-30'],
    ['in summer time: at London midnight', '2016-10-10T23:30:00.000Z', '2016-10-10T23:00:00.000Z', '2016-10-10'],
    [
      'on the long day of the autumn clock change',
      '2016-10-30T23:59:00.000Z',
      '2016-10-29T23:00:00.000Z',
      '2016-10-29',
    ],
  ])('running, seen %s', (_, knownAt, end, lastDate) =>
    expect(periodAt(q3, knownAt)).toMatchObject({ end, lastDate, running: true, notBegun: false }),
  );

  it.each([
    ['long before', '2016-01-01T12:00:00.000Z'],
    ['on its first day, of which no date is over', '2016-10-01T12:00:00.000Z'],
    ['at its first moment', '2016-09-30T23:00:00.000Z'],
  ])('not begun, seen %s', (_, knownAt) =>
    expect(periodAt(q3, knownAt)).toMatchObject({ running: true, notBegun: true }),
  );

  it('begun once its first date is over', () =>
    expect(periodAt(q3, '2016-10-02T12:00:00.000Z')).toMatchObject({ lastDate: '2016-10-01', notBegun: false }));

  it('never ends after its own end nor after what is known, and its last date is the date before its end', () =>
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 86_399_999 }), (days, ms) => {
        const knownAt = new Date(Date.parse(startOfLondonDay(addDays(q3.start, days))) + ms).toISOString();
        const seen = periodAt(q3, knownAt);
        expect(seen.end <= startOfLondonDay(q3.end)).toBe(true);
        expect(seen.end <= knownAt).toBe(true);
        expect(startOfLondonDay(addDays(seen.lastDate, 1))).toBe(seen.end);
        expect(londonDateOf(seen.end)).toBe(addDays(seen.lastDate, 1));
      }),
    ));
});

describe('a moment of knowledge as people give it', () => {
  it.each([
    ['a date: the last millisecond of that London day', '2016-12-31', '2016-12-31T23:59:59.999Z'],
    ['a date in summer', '2016-07-01', '2016-07-01T22:59:59.999Z'],
    ['the long day of the autumn clock change', '2016-10-30', '2016-10-30T23:59:59.999Z'],
    ['a wall time', '2016-07-01T09:00', '2016-07-01T08:00:00.000Z'],
    [
      'a wall time that exists twice: the later, so that nothing known is left out',
      '2016-10-30T01:30',
      '2016-10-30T01:30:00.000Z',
    ],
    ['an instant', '2016-07-01T09:00:00.000Z', '2016-07-01T09:00:00.000Z'],
  ])('%s', (_, text, instant) => expect(parseKnownAt(text)).toBe(instant));

  it.each(['', 'yesterday', '2016-02-30', '2016-03-27T01:30', '31/12/2016'])('%j is none', (text) =>
    expect(parseKnownAt(text)).toBeUndefined(),
  );
});
