import { describe, expect, it } from '@jest/globals';
import { count, sayAgo, sayHours, sayLeft, sayShortHours } from './durations.js';

describe('elapsed hours in words', () => {
  it.each([
    [0, '0 min'],
    [0.5, '30 min'],
    [9, '9 h'],
    [11.5, '11 h 30 min'],
    [23.99, '23 h 59 min'],
    [24.4, '24 h'],
    [72, '72 h'],
    [95.9, '96 h'],
    [96, '4 d'],
    [123, '5 d 3 h'],
    [239, '9 d 23 h'],
    [6658, '277 d'],
  ])('%s h is %s', (hours, words) => expect(sayHours(hours)).toBe(words));

  it.each([
    [0.5, '30 min'],
    [1.5, '1 h'],
    [4.5, '4 h'],
    [71.9, '71 h'],
    [215.5, '8 d'],
  ])('where room is short, %s h is %s', (hours, words) => expect(sayShortHours(hours)).toBe(words));

  it('a clock says what is left, or how much it is over', () => {
    expect(sayLeft(9)).toBe('9 h left');
    expect(sayLeft(0)).toBe('0 min left');
    expect(sayLeft(-4.5)).toBe('4 h 30 min overdue');
    expect(sayLeft(-4.5, sayShortHours)).toBe('4 h overdue');
  });
});

it.each([
  [0, 'today'],
  [1, 'yesterday'],
  [12, '12 d ago'],
  [-3, 'in 3 d'],
])('%s days ago is %s', (days, words) => expect(sayAgo(days)).toBe(words));

it('a number agrees with its noun', () => {
  expect(count(1, 'row')).toBe('1 row');
  expect(count(0, 'child', 'children')).toBe('0 children');
  expect(count(1204, 'row')).toBe('1,204 rows');
});
