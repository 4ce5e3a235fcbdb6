import { describe, expect, it } from '@jest/globals';
import { BoroughStory } from '@hub/testing';
import { periodAt, quarter } from '@hub/kernel';
import { casebookOf } from './casebook.js';
import type { ChildCase } from './child-case.js';
import { rowsAfter } from './record-row.js';
import {
  asAtEnd,
  asAtNow,
  highestStatusOn,
  isAtRiskAt,
  isChildOn,
  keyWorkerOn,
  planOn,
  safeguardsAt,
  statusesOn,
  strandsAt,
} from './state.js';

const caseOf = (story: BoroughStory): ChildCase => {
  const found = casebookOf(rowsAfter(story.events), 'E09000006').cases.get('A');
  if (!found) throw new Error('no case of A');
  return found;
};

describe('the moment at which a state is asked for', () => {
  it('at the end of a period: times before it, dates of its last day', () =>
    expect(asAtEnd(periodAt(quarter(2016, 3), '2018-01-01T00:00:00.000Z'))).toEqual({
      before: '2017-01-01T00:00:00.000Z',
      date: '2016-12-31',
    }));

  it('now: times up to and including it, dates of the London day', () =>
    expect(asAtNow('2016-07-20T23:30:00.000Z')).toEqual({ before: '2016-07-20T23:30:00.001Z', date: '2016-07-21' }));
});

describe('a child is under 18', () => {
  it.each([
    ['1998-12-31', '2016-12-30', true],
    ['1998-12-31', '2016-12-31', false],
    ['2000-02-29', '2018-02-28', true],
    ['2000-02-29', '2018-03-01', false],
    ['2004-02-29', '2022-02-28', true],
  ])('born %s, on %s: %s', (dob, date, isChild) =>
    expect(isChildOn(caseOf(new BoroughStory().child('A', { dob })), date)).toBe(isChild),
  );
});

describe('statuses on a date', () => {
  const story = new BoroughStory()
    .child('A')
    .status('A', 'EARLY_HELP', '2016-01-01')
    .status('A', 'CIN', '2016-02-01', '2016-05-01')
    .status('A', 'CPP', '2016-03-01', '2016-04-01')
    .status('A', 'CLA', '2016-03-15', '2016-03-16')
    .status('A', 'CARE_LEAVER', '2015-01-01');

  it.each([
    ['2014-12-31', [], undefined],
    ['2015-01-01', ['CARE_LEAVER'], undefined],
    ['2016-01-31', ['CARE_LEAVER', 'EARLY_HELP'], 'EARLY_HELP'],
    ['2016-02-01', ['CARE_LEAVER', 'CIN', 'EARLY_HELP'], 'CIN'],
    ['2016-03-14', ['CARE_LEAVER', 'CIN', 'CPP', 'EARLY_HELP'], 'CPP'],
    ['2016-03-15', ['CARE_LEAVER', 'CIN', 'CLA', 'CPP', 'EARLY_HELP'], 'CLA'],
    ['2016-03-16', ['CARE_LEAVER', 'CIN', 'CPP', 'EARLY_HELP'], 'CPP'],
    ['2016-05-01', ['CARE_LEAVER', 'EARLY_HELP'], 'EARLY_HELP'],
  ])('%s: %j, the highest %s', (date, statuses, highest) => {
    expect([...statusesOn(caseOf(story), date)].sort()).toEqual(statuses);
    expect(highestStatusOn(caseOf(story), date)).toBe(highest);
  });
});

describe('the key worker and the safety plan on a date', () => {
  const story = new BoroughStory()
    .child('A')
    .keyWorker('A', '2016-03-01')
    .keyWorker('A', '2016-01-01', '2016-05-01')
    .plan('z', 'A', '2016-01-01', '2016-05-01')
    .plan('a', 'A', '2016-03-01');

  it.each([
    ['2015-12-31', undefined],
    ['2016-01-01', '2016-01-01'],
    ['2016-02-29', '2016-01-01'],
    ['2016-03-01', '2016-03-01'],
    ['2016-05-01', '2016-03-01'],
  ])('%s: that of %s, the latest in force', (date, start) => {
    expect(keyWorkerOn(caseOf(story), date)?.content.start).toBe(start);
    expect(planOn(caseOf(story), date)?.content.agreedAt).toBe(start);
  });

  it('an end is the first day on which it no longer holds', () => {
    const ended = caseOf(
      new BoroughStory()
        .child('A')
        .keyWorker('A', '2016-01-01', '2016-05-01')
        .plan('p', 'A', '2016-01-01', '2016-05-01'),
    );
    expect([keyWorkerOn(ended, '2016-04-30'), planOn(ended, '2016-04-30')]).not.toContain(undefined);
    expect([keyWorkerOn(ended, '2016-05-01'), planOn(ended, '2016-05-01')]).toEqual([undefined, undefined]);
  });

  it('of several key workers the last counts, under whichever of a child’s two ids each was allocated', () => {
    const merged = caseOf(
      new BoroughStory()
        .child('A')
        .keyWorker('A', '2016-03-01')
        .keyWorker('B', '2016-01-01')
        .keyWorker('0', '2016-04-01')
        .merge('B', 'A')
        .merge('0', 'A'),
    );
    expect(keyWorkerOn(merged, '2016-03-31')?.content.start).toBe('2016-03-01');
    expect(keyWorkerOn(merged, '2016-04-01')?.content.start).toBe('2016-04-01');
  });
});

describe('at risk', () => {
  const now = asAtNow('2016-11-10T10:00:00.000Z');
  const assessed = (more = {}): BoroughStory =>
    new BoroughStory().child('A', more).assessment('a', 'A', 'cse', '2016-11-10T10:00', 'red');

  it.each([
    ['our own child with an open strand', {}, true],
    ['of another authority', { responsibleLa: 'E09000008' }, false],
    ['18 today', { dob: '1998-11-10' }, false],
    ['18 tomorrow', { dob: '1998-11-11' }, true],
  ])('%s', (_words, more, atRisk) => expect(isAtRiskAt(caseOf(assessed(more)), now)).toBe(atRisk));

  it('a child without an open strand is not', () => {
    const child = caseOf(new BoroughStory().child('A'));
    expect(strandsAt(child, now)).toEqual([]);
    expect(isAtRiskAt(child, now)).toBe(false);
  });
});

describe('the four safeguards', () => {
  const end = asAtEnd(periodAt(quarter(2016, 3), '2018-01-01T00:00:00.000Z'));
  const safeguards = (story: BoroughStory) => safeguardsAt(caseOf(story), end, '2016-12-01');

  it('none', () =>
    expect(safeguards(new BoroughStory().child('A').assessment('a', 'A', 'cse', '2016-11-10T10:00', 'red'))).toEqual({
      assessment: false,
      safetyPlan: false,
      keyWorker: false,
      review: false,
    }));

  it('all', () =>
    expect(
      safeguards(
        new BoroughStory()
          .child('A')
          .assessment('a', 'A', 'cse', '2011-11-10T10:00', 'none', { multiAgency: true })
          .plan('p', 'A', '2016-12-31')
          .keyWorker('A', '2016-12-31')
          .review('MAP', '2016-12-31', 'A'),
      ),
    ).toEqual({ assessment: true, safetyPlan: true, keyWorker: true, review: true }));

  it('one multi-agency assessment among others is enough, if it was made before the end', () => {
    const assessed = (at: string): boolean =>
      safeguards(
        new BoroughStory()
          .child('A')
          .assessment('a', 'A', 'cse', '2016-11-10T10:00', 'red')
          .assessment('b', 'A', 'cse', at, 'red', { multiAgency: true })
          .assessment('c', 'A', 'cse', '2016-11-12T10:00', 'red'),
      ).assessment;
    expect([assessed('2016-12-31T23:59'), assessed('2017-01-01T00:00')]).toEqual([true, false]);
  });

  it.each([
    ['MASE', '2016-12-01', true],
    ['MASE', '2016-11-30', false],
    ['MASE', '2017-01-01', false],
    ['MEGA', '2016-12-15', false],
  ])('a review at %s on %s', (panel, date, review) =>
    expect(safeguards(new BoroughStory().child('A').review(panel, date, 'A')).review).toBe(review),
  );
});
