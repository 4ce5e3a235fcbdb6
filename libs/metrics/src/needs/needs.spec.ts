import { expect, it } from '@jest/globals';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { financialYear } from '@hub/kernel';
import { AUTHORITY, BoroughStory } from '@hub/testing';
import { needsSeen } from '../index.js';

const home = { easting: 540_000, northing: 169_000, precision: 'address' };
const story = new BoroughStory()
  .child('A', { home })
  .child('B')
  .child('C', { dob: '1998-05-01' })
  .report('r', 'A', '2016-05-05T20:00')
  .interview('i', 'A', ['r'], {
    completed: '2016-05-07T10:00',
    pushFactors: ['bullying', 'not feeling heard'],
    pullFactors: ['seeing friends'],
  })
  .interview('j', 'A', ['r'], { completed: '2016-07-07T10:00', pushFactors: ['bullied'] })
  .assessment('a', 'A', 'cse', '2016-06-07T10:00', 'amber')
  .assessment('b', 'B', 'cse', '2016-06-07T10:00', 'red', { overrideRag: 'green' })
  .assessment('c', 'B', 'gangs', '2016-06-07T10:00', 'green', { overrideRag: 'amber' })
  .assessment('d', 'B', 'trafficking', '2017-04-01T10:00', 'red')
  .assessment('e', 'C', 'cse', '2016-06-07T10:00', 'red');

const seen = needsSeen(
  casebookOf(rowsAfter(story.events), AUTHORITY),
  financialYear(2016),
  '2017-06-01T00:00:00.000Z',
  (place) => (place ? 'Larkmere' : null),
);

it('a need is what an interview or an assessment of the year tells of, each child once for each', () =>
  expect(seen.map(({ need, childId }) => `${childId} ${need}`).sort()).toEqual([
    'A being-heard',
    'A bullying',
    'A sexual-exploitation',
    'B gangs',
  ]));

it('it has the age when it was seen last and the ward of the home', () => {
  expect(seen.find(({ need }) => need === 'bullying')).toMatchObject({ age: 14, ward: 'Larkmere' });
  expect(seen.find(({ childId }) => childId === 'B')?.ward).toBeNull();
});
