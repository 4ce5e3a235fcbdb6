import { describe, expect, it } from '@jest/globals';
import { AUTHORITY, BoroughStory, at } from '@hub/testing';
import { caseRetention, casebookOf, rowsAfter } from './index.js';

const facts = (story: BoroughStory, today = '2026-01-01') => {
  const found = casebookOf(rowsAfter(story.events), AUTHORITY).cases.get('A');
  if (!found) throw new Error('no such child');
  return caseRetention(found, today);
};
const story = (): BoroughStory => new BoroughStory().learnedAt(at('2015-02-01T08:00')).child('A');

describe('what retention is judged by', () => {
  it('every status ever held counts, over or not', () => {
    const told = story().status('A', 'CLA', '2010-01-01', '2011-01-01').status('A', 'CIN', '2014-01-01', '2014-06-01');
    expect(facts(told).statusesEver).toEqual(['CIN', 'CLA']);
  });

  it('the day of a death; what goes on by the records ended with it', () => {
    const told = story().status('A', 'CIN', '2015-06-01').death('A', '2015-08-09');
    expect(facts(told)).toMatchObject({ diedOn: '2015-08-09', lastContactOn: '2015-06-01' });
    expect(facts(story())).not.toHaveProperty('diedOn');
  });

  it('every strand in which there was a concern', () => {
    const told = story()
      .assessment('a1', 'A', 'cse', '2015-03-01T10:00', 'green')
      .review('MASE', '2015-04-01', 'A', { strands: ['gangs'] })
      .report('r', 'A', '2015-05-01T20:00');
    expect(facts(told).strandsEver).toEqual(['cse', 'gangs', 'missing']);
  });

  it.each<[string, (told: BoroughStory) => BoroughStory, string]>([
    ['nothing happened: when we first knew', (told) => told, '2015-02-01'],
    ['a report', (told) => told.report('r', 'A', '2015-05-01T20:00'), '2015-05-01'],
    ['a return', (told) => told.report('r', 'A', '2015-05-01T20:00').found('r', '2015-05-03T01:00'), '2015-05-03'],
    [
      'that old records were taken in now is no contact',
      (told) => told.status('A', 'CIN', '2009-01-01', '2010-01-01'),
      '2010-01-01',
    ],
    ['a status that is over: its end', (told) => told.status('A', 'CIN', '2015-06-01', '2016-06-01'), '2016-06-01'],
    ['one that goes on: today', (told) => told.status('A', 'CIN', '2015-06-01'), '2026-01-01'],
    ['what lies ahead is no contact', (told) => told.action('ac', '2027-01-01', { childId: 'A' }), '2016-09-01'],
  ])('last contact: %s', (_rule, tell, expected) => {
    expect(facts(tell(story())).lastContactOn).toBe(expected);
  });
});
