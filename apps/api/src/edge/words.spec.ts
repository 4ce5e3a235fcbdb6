import { describe, expect, it } from '@jest/globals';
import { fieldInWords, hoursInWords, noticeInWords, valueInWords } from './words.js';

describe('words', () => {
  it.each([
    [11.5, '11 h 30 min'],
    [0.25, '15 min'],
    [9, '9 h'],
    [-9.5, '9 h 30 min'],
    [71.99, '71 h 59 min'],
    [72, '3 days'],
    [100, '4 days 4 h'],
  ])('%d hours: %s', (hours, words) => {
    expect(hoursInWords(hours)).toBe(words);
  });

  it.each([
    ['2016-10-03T20:40:00.000Z', '3 Oct 2016 21:40'],
    ['2016-01-03', '3 Jan 2016'],
    [true, 'Yes'],
    [['a_b', 'c'], 'a b, c'],
    [[], null],
    [undefined, null],
    ['declined_by_child', 'declined by child'],
    ['Moved_away from', 'Moved_away from'],
    [{ easting: 540000, northing: 169000, precision: 'street' }, '540000 169000 street'],
    [0, '0'],
  ])('%j: %s', (value, words) => {
    expect(valueInWords(value)).toBe(words);
  });

  it.each([
    ['lastSeenAt', 'last seen at'],
    ['laNotifiedAt', 'we were told at'],
    ['missing RAG', 'missing RAG'],
    ['toolVersion', 'tool version'],
    ['cadRef', 'CAD reference'],
    ['cseFlag', 'CSE flag'],
    ['overrideRag', 'override RAG'],
    ['dob', 'date of birth'],
  ])('%s: %s', (field, words) => {
    expect(fieldInWords(field)).toBe(words);
  });

  it.each([
    [11.5, 'Police told us 11 h 30 min after the report'],
    [-0.5, 'Police told us 30 min before the report'],
    [0, 'Police told us at the time of the report'],
    [undefined, 'Police have not told us of the report'],
  ])('told after %d hours: %s', (hours, words) => {
    expect(noticeInWords(hours, 'report')).toBe(words);
  });
});
