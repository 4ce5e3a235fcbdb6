import { describe, expect, it } from '@jest/globals';
import { BoroughStory } from '@hub/testing';
import { parsePeriod, type Instant, type Period } from '@hub/kernel';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { figure, type Figure } from './index.js';
import { interviewsWithin72Hours } from './interviews-within-72-hours.js';

const LATER = '2018-01-01T00:00:00.000Z';
const compute = (story: BoroughStory, period = '2016-17Q3', knownAt: Instant = LATER): Figure =>
  figure(
    interviewsWithin72Hours,
    casebookOf(rowsAfter(story.events), 'E09000006'),
    parsePeriod(period) as Period,
    knownAt,
  );
const away = (found: string, more = {}): BoroughStory =>
  new BoroughStory().child('A').report('r', 'A', '2016-01-01T00:00', more).found('r', found);

describe('8e: an interview within 72 elapsed hours', () => {
  it.each([
    ['at the very moment of the return', '2016-11-01T10:00', '2016-11-01T10:00', 1],
    ['72 h 00 min 00 s later', '2016-11-01T10:00', '2016-11-04T10:00:00', 1],
    ['one second more', '2016-11-01T10:00', '2016-11-04T10:00:01', 0],
    [
      '72 hours later over the end of summer time, 71 by the clock on the wall',
      '2016-10-29T12:00',
      '2016-11-01T11:00',
      1,
    ],
    ['a second more over the end of summer time', '2016-10-29T12:00', '2016-11-01T11:00:01', 0],
    ['72 by the clock on the wall over the end of summer time, 73 in truth', '2016-10-29T12:00', '2016-11-01T12:00', 0],
  ])('%s: returned %s, interviewed %s, in time %s', (_words, found, completed, inTime) => {
    const { numerator, denominator } = compute(away(found).interview('i', 'A', ['r'], { completed }));
    expect([numerator, denominator]).toEqual([inTime, 1]);
  });

  it.each([
    ['72 elapsed hours, 73 by the clock on the wall', '2017-03-28T13:00', 1],
    ['one second more', '2017-03-28T13:00:01', 0],
  ])('over the beginning of summer time: %s', (_words, completed, inTime) =>
    expect(compute(away('2017-03-25T12:00').interview('i', 'A', ['r'], { completed }), '2016-17Q4').numerator).toBe(
      inTime,
    ),
  );

  it('an interview a second before the return is "before return": not offered, accepted or completed', () => {
    const story = away('2016-11-01T10:00').interview('i', 'A', ['r'], {
      offered: '2016-11-01T08:00',
      response: 'accepted',
      completed: '2016-11-01T09:59:59',
    });
    expect(compute(story).parts).toMatchObject({
      required: 1,
      inTime: 0,
      offered: 0,
      accepted: 0,
      completed: 0,
      beforeReturn: 1,
    });
  });

  it('one interview before the return and another in time: in time', () => {
    const story = away('2016-11-01T10:00')
      .interview('i', 'A', ['r'], { completed: '2016-11-01T09:00' })
      .interview('j', 'A', ['r'], { completed: '2016-11-02T09:00' });
    expect(compute(story).parts).toMatchObject({ inTime: 1, beforeReturn: 1, offered: 1 });
  });

  it('counts an interview whose date lies after the period for the return it belongs to', () => {
    const story = away('2016-12-31T23:00').interview('i', 'A', ['r'], { completed: '2017-01-02T10:00' });
    expect(compute(story).numerator).toBe(1);
    expect(compute(story, '2016-17Q4').denominator).toBe(0);
  });

  it('an interview that covers two episodes counts for each against its own return', () => {
    const story = away('2016-11-01T10:00')
      .report('s', 'A', '2016-11-03T10:00')
      .found('s', '2016-11-03T20:00')
      .interview('i', 'A', ['r', 's'], { completed: '2016-11-04T11:00' });
    expect(compute(story).parts).toMatchObject({ required: 2, inTime: 1, childrenRequired: 1, childrenReceived: 0 });
  });

  it('an interview of another child is void for the report', () => {
    const story = away('2016-11-01T10:00').child('B').interview('i', 'B', ['r'], { completed: '2016-11-02T10:00' });
    expect(compute(story).parts).toMatchObject({ required: 1, inTime: 0, completed: 0 });
  });
});

describe('8e: which returns are required', () => {
  it.each([
    ['the first moment of the period', '2016-10-01T00:00', 1],
    ['a second before it', '2016-09-30T23:59:59', 0],
    ['the last second', '2016-12-31T23:59:59', 1],
    ['the first moment after it', '2017-01-01T00:00', 0],
  ])('a return at %s', (_words, found, required) => expect(compute(away(found)).parts['required']).toBe(required));

  it.each([
    ['a second less than 72 hours before', '2016-11-01T10:00:01', 0, 1],
    ['exactly 72 hours before', '2016-11-01T10:00:00', 1, 0],
  ])('without an interview, %s the moment of knowledge', (_words, found, required, pending) =>
    expect(compute(away(found), '2016-17Q3', '2016-11-04T10:00:00.000Z').parts).toMatchObject({
      returns: 1,
      required,
      pending,
      childrenRequired: required,
    }),
  );

  it('a recent return with an interview is not pending', () => {
    const story = away('2016-11-01T10:00').interview('i', 'A', ['r'], { completed: '2016-11-01T12:00' });
    expect(compute(story, '2016-17Q3', '2016-11-02T10:00:00.000Z').parts).toMatchObject({
      required: 1,
      inTime: 1,
      pending: 0,
    });
  });

  it('pending returns are neither offered nor accepted in the figures beside', () => {
    const story = away('2016-11-01T10:00').interview('i', 'A', ['r'], { response: 'accepted' });
    expect(compute(story, '2016-17Q3', '2016-11-02T10:00:00.000Z').parts).toMatchObject({ offered: 0, accepted: 0 });
  });

  it.each([
    ['2016-11-01', '2016-10-31T23:59:59', 1],
    ['2016-11-01', '2016-11-01T00:00', 0],
  ])('someone whose 18th birthday is %s and who returned at %s: required %s', (birthday, found, required) => {
    const dob = birthday.replace('2016', '1998');
    const story = new BoroughStory().child('A', { dob }).report('r', 'A', '2016-10-30T10:00').found('r', found);
    const result = compute(story);
    expect(result.parts['required']).toBe(required);
    expect(result.explanation().map(({ outcome, reason }) => (outcome === 'excluded' ? reason : outcome))).toEqual([
      required === 1 ? 'not counted' : '18 or over',
    ]);
  });

  it.each([
    ['2018-02-28T23:59:59', 1],
    ['2018-03-01T00:00', 0],
  ])('someone born on 29 February 2000 who returned at %s: required %s', (found, required) => {
    const story = new BoroughStory()
      .child('A', { dob: '2000-02-29' })
      .report('r', 'A', '2018-02-25T10:00')
      .found('r', found);
    expect(compute(story, '2017-18Q4', '2019-01-01T00:00:00.000Z').parts['required']).toBe(required);
  });

  it('the end of an absent episode is no return', () =>
    expect(compute(away('2016-11-01T10:00', { category: 'absent' })).parts['returns']).toBe(0));

  it('an episode whose end is not recorded is no return, and is listed', () => {
    const story = new BoroughStory()
      .child('A')
      .report('r', 'A', '2016-11-01T10:00')
      .report('s', 'A', '2016-11-08T10:00:01')
      .found('s', '2016-11-09T10:00');
    const result = compute(story);
    expect(result.parts['returns']).toBe(1);
    expect(result.explanation()).toMatchObject([
      { ref: 's', outcome: 'not counted', reason: 'No interview was offered.' },
      { ref: 'r', outcome: 'excluded', reportRefs: ['r'] },
    ]);
    expect(result.explanation()[1]?.reason).toMatch(/^End not recorded/);
  });

  it('a return stays required when a manager decided that no interview was needed', () => {
    const story = away('2016-11-01T10:00').tell('interviews.duty-r', 'interviews.InterviewNotRequired', {
      reportRef: 'r',
      decidedAt: '2016-11-01T12:00:00.000Z',
      reason: 'in hospital',
    });
    expect(compute(story).parts['required']).toBe(1);
  });

  it("another authority's child counts in the total, and is shown beside", () => {
    const story = new BoroughStory()
      .child('A', { responsibleLa: 'E09000008' })
      .report('r', 'A', '2016-11-01T00:00')
      .found('r', '2016-11-01T10:00')
      .interview('i', 'A', ['r'], { completed: '2016-11-01T12:00' });
    const result = compute(story);
    expect(result).toMatchObject({ numerator: 1, denominator: 1, hosted: 1 });
    expect(result.parts).toMatchObject({ hostedReturns: 1, hostedInTime: 1, hostedChildren: 1 });
  });
});

describe('8e: offered, accepted, completed', () => {
  it.each([
    ['nothing on record', undefined, [0, 0, 0]],
    ['only a record of it', {}, [0, 0, 0]],
    ['not offered', { response: 'not_offered' }, [0, 0, 0]],
    ['not offered, with a time of offer', { response: 'not_offered', offered: '2016-11-01T12:00' }, [1, 0, 0]],
    ['offered', { offered: '2016-11-01T12:00' }, [1, 0, 0]],
    ['no response', { response: 'no_response' }, [1, 0, 0]],
    ['declined by the child', { response: 'declined_by_child' }, [1, 0, 0]],
    ['declined by a parent', { response: 'declined_by_parent' }, [1, 0, 0]],
    ['accepted', { response: 'accepted' }, [1, 1, 0]],
    ['completed late', { completed: '2016-12-01T12:00' }, [1, 1, 1]],
    [
      'declined and nevertheless completed',
      { response: 'declined_by_child', completed: '2016-12-01T12:00' },
      [1, 1, 1],
    ],
  ])('%s', (_words, interview, [offered, accepted, completed]) => {
    const story = away('2016-11-01T10:00');
    if (interview) story.interview('i', 'A', ['r'], interview);
    expect(compute(story).parts).toMatchObject({ required: 1, inTime: 0, offered, accepted, completed });
  });

  it('declined, and accepted in another interview', () => {
    const story = away('2016-11-01T10:00')
      .interview('i', 'A', ['r'], { response: 'declined_by_child' })
      .interview('j', 'A', ['r'], { response: 'accepted' });
    expect(compute(story).parts).toMatchObject({ offered: 1, accepted: 1, completed: 0 });
  });
});

describe('8e: what people read', () => {
  it('says that there were no returns', () => {
    const result = compute(new BoroughStory().child('A'));
    expect(result).toMatchObject({ display: 'no returns in the period', percentage: null, value: null, meets: null });
    expect([result.numerator, result.denominator]).toEqual([0, 0]);
  });

  it('meets the target with exactly 80 %', () => {
    const story = new BoroughStory();
    for (const id of ['A', 'B', 'C', 'D', 'E']) {
      story.child(id).report(id, id, '2016-11-01T00:00').found(id, '2016-11-01T10:00');
      if (id !== 'E') story.interview(id, id, [id], { completed: '2016-11-02T10:00' });
    }
    expect(compute(story)).toMatchObject({ percentage: 80, meets: true, display: '80.0 % (4 of 5 returns)' });
  });

  it('has no target before the plan began', () => {
    const result = compute(away('2016-03-01T10:00'), '2015-16Q4');
    expect(result.target).toBeUndefined();
    expect(result.meets).toBeNull();
  });

  it.each([
    ['Offered and declined.', { response: 'declined_by_parent' }],
    ['Accepted, but no interview took place.', { response: 'accepted' }],
    ['Offered, but no interview took place.', { response: 'no_response' }],
    ['Interviewed 96 h 59 min after the return, not within 72 hours.', { completed: '2016-11-05T10:59' }],
    ['Interviewed 72 h 0 min 1 s after the return, not within 72 hours.', { completed: '2016-11-04T10:00:01' }],
    [
      'No interview was offered. An interview took place before the return.',
      { completed: '2016-11-01T09:00', response: 'accepted' },
    ],
  ])('explains: %s', (reason, interview) => {
    const [line] = compute(away('2016-11-01T10:00').interview('i', 'A', ['r'], interview)).explanation();
    expect(line).toMatchObject({ outcome: 'not counted', unit: 'return', ref: 'r', childId: 'A', reason });
    expect(line?.events).toEqual(['missing.report-r', 'missing.return-r', 'interviews.interview-i']);
  });
});
