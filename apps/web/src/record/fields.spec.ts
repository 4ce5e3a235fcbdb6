import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readField, readForm, typedTime, withPartsOf, type Field, type Values } from './fields.js';
import { fillDate, fillPlace, fillTime } from './fill.js';

const date: Field = { kind: 'date', name: 'x', label: 'Agreed on' };
const time: Field = { kind: 'time', name: 'x', label: 'Last seen' };
const dated = (day: string, month: string, year: string): Values => ({
  'x.day': day,
  'x.month': month,
  'x.year': year,
});
const timed = (day: string, month: string, year: string, at: string, which = ''): Values => ({
  ...dated(day, month, year),
  'x.time': at,
  'x.which': which,
});

describe('a date in three boxes', () => {
  it('is read as the hub wants it', () =>
    expect(readField(date, dated('3', '10', '2016'))).toEqual({ value: '2016-10-03' }));
  it.each([
    [dated('', '', ''), 'Enter the day: agreed on.'],
    [dated('31', '2', '2003'), '31/2/2003 does not exist. Check day and month.'],
    [dated('3', '10', '16'), 'Enter the year of “Agreed on” with four figures, like 2016.'],
    [dated('3', '', '2016'), '3/0/2016 does not exist. Check day and month.'],
  ])('%o: %s', (values, problem) => expect(readField(date, values)).toEqual({ problem }));
  it('may be empty where it is optional', () =>
    expect(readField({ ...date, optional: true }, dated('', '', ''))).toEqual({ value: undefined }));
});

describe('a time in four boxes', () => {
  it.each([
    ['21:40', '2016-10-03T20:40:00.000Z'],
    ['2140', '2016-10-03T20:40:00.000Z'],
    ['9.05', '2016-10-03T08:05:00.000Z'],
    ['905', '2016-10-03T08:05:00.000Z'],
    ['00:00', '2016-10-02T23:00:00.000Z'],
  ])('3 10 2016 %s is %s', (at, value) => expect(readField(time, timed('3', '10', '2016', at))).toEqual({ value }));

  it.each([
    ['', 'Enter the time as well, as 24 hours, like 21:40.'],
    ['25:00', 'Enter the time as 24 hours, like 21:40.'],
    ['9pm', 'Enter the time as 24 hours, like 21:40.'],
    ['21:60', 'Enter the time as 24 hours, like 21:40.'],
  ])('at %s: %s', (at, problem) => expect(readField(time, timed('3', '10', '2016', at))).toEqual({ problem }));

  it('asks for the day when only the time is there', () =>
    expect(readField(time, timed('', '', '', '21:40'))).toEqual({ problem: 'Enter the day too: last seen.' }));

  it('says so when the clocks jumped over it', () =>
    expect(readField(time, timed('27', '3', '2016', '01:30'))).toEqual({
      problem: '01:30 on 27 Mar 2016 did not exist: the clocks went forward from 01:00 to 02:00. Check the time.',
    }));

  it('asks which one when it came twice, and takes the answer', () => {
    expect(readField(time, timed('30', '10', '2016', '01:30'))).toEqual({
      problem: '01:30 came twice on 30 Oct 2016, because the clocks went back. Choose which one it was.',
    });
    expect(readField(time, timed('30', '10', '2016', '01:30', 'first'))).toEqual({ value: '2016-10-30T00:30:00.000Z' });
    expect(readField(time, timed('30', '10', '2016', '01:30', 'second'))).toEqual({
      value: '2016-10-30T01:30:00.000Z',
    });
  });

  it('filled from the record reads back as the same moment, whatever its seconds', () =>
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2050, 0, 1) }), (ms) => {
        const instant = new Date(ms).toISOString();
        expect(readField(time, fillTime('x', instant))).toEqual({ value: instant });
      }),
    ));

  it.each(['2016-10-30T00:30:42.000Z', '2016-10-30T01:30:42.000Z'])(
    'filled from the record in the hour that came twice reads back as the same moment: %s',
    (instant) => expect(readField(time, fillTime('x', instant))).toEqual({ value: instant }),
  );

  it('typed over a moment on record is the minute that was typed', () => {
    const values = { ...fillTime('x', '2016-10-03T20:40:42.000Z'), 'x.time': '21:41' };
    expect(readField(time, values)).toEqual({ value: '2016-10-03T20:41:00.000Z' });
  });

  it('is tidied before it is read', () => expect(typedTime('x', { 'x.time': ' 7:05 ' })).toBe('07:05'));
});

describe('a place on the grid', () => {
  const place: Field = { kind: 'place', name: 'x', label: 'Where', optional: true };
  const at = (easting: string, northing: string, precision = ''): Values => ({
    'x.easting': easting,
    'x.northing': northing,
    'x.precision': precision,
  });
  it.each([
    [at('540213', '169001', 'street'), { easting: 540_213, northing: 169_001, precision: 'street' }],
    [at(' 540,213 ', '169 001'), { easting: 540_213, northing: 169_001 }],
    [at('0', '0'), { easting: 0, northing: 0 }],
    [at('', ''), undefined],
  ])('%o is read', (values, value) => expect(readField(place, values)).toEqual({ value }));

  it.each([
    [at('540213', ''), 'Enter both easting and northing, or neither.'],
    [at('', '169001'), 'Enter both easting and northing, or neither.'],
    [at('', '', 'ward'), 'Enter easting and northing too, or take the precision away.'],
    [at('540213.5', '1'), 'The easting is a whole number of metres, from 0 to 700,000.'],
    [at('700001', '1'), 'The easting is a whole number of metres, from 0 to 700,000.'],
    [at('1', '-1'), 'The northing is a whole number of metres, from 0 to 1,300,000.'],
    [at('1', ','), 'The northing is a whole number of metres, from 0 to 1,300,000.'],
  ])('%o: %s', (values, problem) => expect(readField(place, values)).toEqual({ problem }));

  it('filled from the record reads back as the same place', () => {
    const value = { easting: 540_213, northing: 169_001, precision: 'postcode' };
    expect(readField(place, fillPlace('x', value))).toEqual({ value });
  });
});

describe('a form', () => {
  const fields: readonly Field[] = [
    { kind: 'radios', name: 'rag', label: 'What the tool says', choices: [] },
    { kind: 'area', name: 'why', label: 'Why', when: ({ rag }) => rag === 'red' },
    { kind: 'lines', name: 'places', label: 'Where', optional: true },
    { kind: 'yesno', name: 'harm', label: 'Harm', optional: true },
    { kind: 'number', name: 'score', label: 'Score', optional: true },
  ];

  it('sends what was answered, and nothing for what was not', () =>
    expect(readForm(fields, { rag: 'green', places: ' a \n\nb', harm: 'no', score: '17' })).toEqual({
      input: { rag: 'green', places: ['a', 'b'], harm: false, score: 17 },
      problems: [],
    }));

  it('lists every problem in the order of its fields, and asks only what is asked', () => {
    expect(readForm(fields, { rag: 'red', score: 'x' }).problems.map(({ field }) => field)).toEqual(['why', 'score']);
    expect(readForm(fields, {}).problems.map(({ field }) => field)).toEqual(['rag']);
  });

  it('takes one field of another version whole', () => {
    const mine = { ...fillDate('x', '2016-10-03'), other: 'mine' };
    expect(withPartsOf(date, mine, { ...fillDate('x', '2016-11-04'), other: 'theirs' })).toEqual({
      ...fillDate('x', '2016-11-04'),
      other: 'mine',
    });
  });
});
