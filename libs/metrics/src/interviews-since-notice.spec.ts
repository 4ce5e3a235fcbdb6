import { describe, expect, it } from '@jest/globals';
import { BoroughStory } from '@hub/testing';
import { quarter, type Instant } from '@hub/kernel';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { figure, type Figure } from './index.js';
import { interviewsSinceNotice } from './interviews-since-notice.js';

const compute = (story: BoroughStory, knownAt: Instant = '2018-01-01T00:00:00.000Z'): Figure =>
  figure(interviewsSinceNotice, casebookOf(rowsAfter(story.events), 'E09000006'), quarter(2016, 3), knownAt);
const away = (told?: string): BoroughStory =>
  new BoroughStory()
    .child('A')
    .report('r', 'A', '2016-11-01T00:00')
    .found('r', '2016-11-01T10:00', told === undefined ? {} : { told });

describe('T4: an interview within 72 hours of our being told', () => {
  it.each([
    ['72 h 00 min 00 s after the notice', '2016-11-03T09:00', '2016-11-06T09:00', 1],
    ['one second more', '2016-11-03T09:00', '2016-11-06T09:00:01', 0],
    ['after the return and before the notice', '2016-11-03T09:00', '2016-11-01T10:00', 1],
    ['before the return', '2016-11-03T09:00', '2016-11-01T09:59:59', 0],
  ])('%s: told %s, interviewed %s, in time %s', (_words, told, completed, inTime) =>
    expect(compute(away(told).interview('i', 'A', ['r'], { completed }))).toMatchObject({
      numerator: inTime,
      denominator: 1,
    }),
  );

  it('a return of which we were never told has no clock', () => {
    const result = compute(away().interview('i', 'A', ['r'], { completed: '2016-11-02T10:00' }));
    expect(result).toMatchObject({ numerator: 0, denominator: 0, display: 'no returns of which we were told' });
    expect(result.parts).toMatchObject({ returns: 1, neverTold: 1, required: 0 });
    expect(result.explanation()).toMatchObject([{ outcome: 'excluded', ref: 'r' }]);
    expect(result.explanation()[0]?.reason).toMatch(/^Never told/);
  });

  it.each([
    ['a second less than 72 hours before', '2016-11-03T09:00:01', 0, 1],
    ['exactly 72 hours before', '2016-11-03T09:00:00', 1, 0],
  ])('without an interview, told %s the moment of knowledge', (_words, told, required, pending) =>
    expect(compute(away(told), '2016-11-06T09:00:00.000Z').parts).toMatchObject({ required, pending, inTime: 0 }),
  );

  it('an interview before the return does not end the wait', () =>
    expect(
      compute(
        away('2016-11-03T09:00').interview('i', 'A', ['r'], { completed: '2016-11-01T09:00' }),
        '2016-11-04T09:00:00.000Z',
      ).parts,
    ).toMatchObject({ pending: 1, required: 0 }));

  it("the earliest notice of the episode's found reports starts the clock", () => {
    const story = away('2016-11-03T09:00')
      .report('s', 'A', '2016-11-01T02:00')
      .found('s', '2016-11-01T11:00', { told: '2016-11-02T09:00' })
      .interview('i', 'A', ['s'], { completed: '2016-11-06T09:00' });
    expect(compute(story)).toMatchObject({ numerator: 0, denominator: 1 });
  });

  it('someone 18 or over on the date of the return is excluded', () => {
    const story = new BoroughStory()
      .child('A', { dob: '1998-11-01' })
      .report('r', 'A', '2016-10-31T00:00')
      .found('r', '2016-11-01T00:00', { told: '2016-11-01T09:00' });
    expect(compute(story).parts).toMatchObject({ returns: 0, required: 0, neverTold: 0 });
    expect(compute(story).explanation()).toMatchObject([{ outcome: 'excluded', reason: '18 or over' }]);
  });

  it("another authority's child counts in the total, and is shown beside", () => {
    const story = new BoroughStory()
      .child('A', { responsibleLa: 'E09000008' })
      .report('r', 'A', '2016-11-01T00:00')
      .found('r', '2016-11-01T10:00', { told: '2016-11-01T11:00' });
    expect(compute(story)).toMatchObject({ denominator: 1, hosted: 1, parts: { hostedReturns: 1, hostedChildren: 1 } });
  });
});
