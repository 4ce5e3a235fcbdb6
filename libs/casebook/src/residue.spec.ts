import { describe, expect, it } from '@jest/globals';
import { BoroughStory, at } from '@hub/testing';
import { ERASED_NAME, identityLeft } from './index.js';

const left = (story: BoroughStory) => identityLeft(story.events, 'E1').residues.map(({ data }) => data);
const dobLeft = (dob: string, lastSeen: readonly string[] = []): string | undefined => {
  const story = new BoroughStory().learnedAt(at('2016-03-02T08:00')).child('A', { dob });
  lastSeen.forEach((time, index) => story.report(`r${index}`, 'A', time));
  return left(story)[0]?.dob;
};

describe('what is left of an erased person', () => {
  it('names nobody: a mark in place of the name, and nothing else that was sealed', () => {
    const story = new BoroughStory().child('A', { upn: 'X1', home: { easting: 1, northing: 2 } });
    expect(left(story)).toEqual([{ surname: ERASED_NAME, forename: 'E1-1', dob: '2002-06-02' }]);
  });

  it('names that were one stay one, and others stay others', () => {
    const story = new BoroughStory()
      .child('A', { surname: 'O’Shea', forename: 'Robin' })
      .report('r1', undefined, '2016-09-01T20:00', { surname: 'OSHEA', forename: 'ROBIN' })
      .report('r2', undefined, '2016-09-02T20:00', { surname: 'Shea', forename: 'Robin' });
    expect(left(story).map(({ forename }) => forename)).toEqual(['E1-1', 'E1-1', 'E1-2']);
  });

  it('dates of birth that differ still differ', () => {
    const story = new BoroughStory()
      .child('A', { dob: '2002-06-15' })
      .report('r1', 'A', '2016-09-01T20:00', { dob: '2002-06-14' })
      .report('r2', 'A', '2016-09-01T20:00');
    const dobs = left(story).map(({ dob }) => dob);
    expect(new Set([...dobs, '2002-06-15', '2002-06-14']).size).toBe(4);
    expect(dobs[0]).toBe(dobs[2]);
  });

  it.each([
    ['the day goes, the month stays', '2002-06-15', [], '2002-06-02'],
    ['on every date of the record the age is what it was', '2002-06-15', ['2016-06-14T20:00'], '2002-06-16'],
    ['also where the birthday was over', '2002-06-15', ['2016-06-15T20:00', '2016-06-10T20:00'], '2002-06-11'],
    ['born on the first', '2002-06-01', [], '2002-06-02'],
    ['born on the last', '2002-02-28', ['2016-02-26T20:00'], '2002-02-27'],
    ['a figure turns on the very day: it stays', '2002-06-15', ['2016-06-14T20:00', '2016-06-15T20:00'], '2002-06-15'],
  ])('%s', (_rule, dob, lastSeen, expected) => {
    expect(dobLeft(dob, lastSeen)).toBe(expected);
  });

  it('says when the day of birth had to stay', () => {
    const story = new BoroughStory().learnedAt(at('2016-03-02T08:00')).child('A', { dob: '2002-06-15' });
    expect(identityLeft(story.events, 'E1').birthdayKept).toBe(false);
    story.report('r1', 'A', '2016-06-14T20:00').found('r1', '2016-06-15T20:00');
    expect(identityLeft(story.events, 'E1').birthdayKept).toBe(true);
  });
});
