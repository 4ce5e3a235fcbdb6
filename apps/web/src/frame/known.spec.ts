import { describe, expect, it } from '@jest/globals';
import { readKnown } from './known.js';

describe('as known on', () => {
  it.each([
    [null, null, 'now'],
    ['', null, 'now'],
    ['yesterday', null, 'now'],
    ['2016-02-30', null, 'now'],
    ['2016-10-03', '2016-10-03T22:59:59.999Z', '3 October 2016'],
    ['2016-12-03', '2016-12-03T23:59:59.999Z', '3 December 2016'],
    ['2016-10-03T14:30', '2016-10-03T13:30:00.000Z', '3 October 2016, 14:30'],
    ['2016-10-03T25:99', '2016-10-03T22:59:59.999Z', '3 October 2016'],
  ])('%s is %s: %s', (text, at, words) => expect(readKnown(text)).toEqual({ at, words }));

  it('a time that came twice is the later one: nothing known by then is left out', () =>
    expect(readKnown('2016-10-30T01:30').at).toBe('2016-10-30T01:30:00.000Z'));

  it('a time that never was is the end of its day', () =>
    expect(readKnown('2016-03-27T01:30').at).toBe('2016-03-27T22:59:59.999Z'));
});
