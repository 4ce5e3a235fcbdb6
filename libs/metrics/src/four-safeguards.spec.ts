import { describe, expect, it } from '@jest/globals';
import { BoroughStory } from '@hub/testing';
import { quarter } from '@hub/kernel';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { fourSafeguards } from './four-safeguards.js';
import { figure, settingsOn, type Figure, type MetricSettings } from './index.js';

const compute = (story: BoroughStory, settings?: MetricSettings): Figure =>
  figure(
    fourSafeguards,
    casebookOf(rowsAfter(story.events), 'E09000006'),
    quarter(2016, 3),
    '2018-01-01T00:00:00.000Z',
    settings,
  );
const atRisk = (): BoroughStory => new BoroughStory().child('A').assessment('a', 'A', 'cse', '2016-11-01T10:00', 'red');

describe('8i: each safeguard alone', () => {
  it('a child at risk with nothing has none', () =>
    expect(compute(atRisk()).parts).toMatchObject({
      atRisk: 1,
      allFour: 0,
      assessment: 0,
      safetyPlan: 0,
      keyWorker: 0,
      review: 0,
    }));

  it.each([
    ['years ago, of another strand, by now none', 'gangs', '2010-01-01T10:00', 'none', 1],
    ['in the last second', 'cse', '2016-12-31T23:59:59', 'red', 1],
    ['after the period', 'cse', '2017-01-01T00:00', 'red', 0],
  ])('a multi-agency assessment %s', (_words, strand, assessedAt, rag, expected) =>
    expect(
      compute(atRisk().assessment('b', 'A', strand, assessedAt, rag, { multiAgency: true })).parts['assessment'],
    ).toBe(expected),
  );

  it.each([
    ['agreed on the last day', '2016-12-31', undefined, 1],
    ['agreed the day after', '2017-01-01', undefined, 0],
    ['ended the day after the last', '2016-01-01', '2017-01-01', 1],
    ['ended on the last day', '2016-01-01', '2016-12-31', 0],
  ])('a safety plan %s, and a key worker of the same dates', (_words, start, end, expected) =>
    expect(compute(atRisk().plan('p', 'A', start, end).keyWorker('A', start, end)).parts).toMatchObject({
      safetyPlan: expected,
      keyWorker: expected,
    }),
  );

  it.each([
    ['MASE', '2016-12-31', 1],
    ['MASE', '2016-12-01', 1],
    ['MASE', '2016-11-30', 0],
    ['MASE', '2017-01-01', 0],
    ['MAP', '2016-12-01', 1],
    ['MACE', '2016-12-15', 0],
    ['MEGA', '2016-12-15', 0],
  ])('a review at %s on %s', (panel, date, expected) =>
    expect(compute(atRisk().review(panel, date, 'A')).parts['review']).toBe(expected),
  );

  it('a meeting without a review of the child leaves the safeguard unmet', () =>
    expect(compute(atRisk().meeting('2016-12-15', true)).parts['review']).toBe(0));

  it('the days within which a review counts are a setting', () =>
    expect(
      compute(atRisk().review('MASE', '2016-11-30', 'A'), { ...settingsOn('2016-10-01'), reviewDays: 32 }).parts[
        'review'
      ],
    ).toBe(1));
});

describe('8i: all four', () => {
  const safe = (): BoroughStory =>
    atRisk()
      .assessment('b', 'A', 'missing', '2016-11-01T10:00', 'none', { multiAgency: true })
      .plan('p', 'A', '2016-11-01')
      .keyWorker('A', '2016-11-01')
      .review('MASE', '2016-12-15', 'A');

  it('counts, and meets the target of 100 %', () =>
    expect(compute(safe())).toMatchObject({
      numerator: 1,
      denominator: 1,
      percentage: 100,
      meets: true,
      target: { value: 100 },
    }));

  it('names what a child lacks', () => {
    const [line] = compute(atRisk().plan('p', 'A', '2016-11-01')).explanation();
    expect(line).toMatchObject({
      outcome: 'not counted',
      reason: 'Without a multi-agency assessment, a named key worker and a review at MASE or MAP in the last month.',
    });
  });

  it('children without an open strand are no part of it', () =>
    expect(compute(safe().assessment('c', 'A', 'cse', '2016-12-20T10:00', 'none')).denominator).toBe(0));

  it('says that no children were at risk', () =>
    expect(compute(new BoroughStory().child('A')).display).toBe('no children at risk'));

  it("leaves out adults and other authorities' children, and says so", () => {
    const story = new BoroughStory()
      .child('A', { dob: '1998-12-31' })
      .assessment('a', 'A', 'cse', '2016-11-01T10:00', 'red')
      .child('B', { responsibleLa: 'E09000008' })
      .assessment('b', 'B', 'cse', '2016-11-01T10:00', 'red', { multiAgency: true })
      .keyWorker('B', '2016-11-01');
    expect(compute(story).parts).toMatchObject({ atRisk: 0, assessment: 0, keyWorker: 0 });
    expect(
      compute(story)
        .explanation()
        .map(({ outcome }) => outcome),
    ).toEqual(['excluded', 'excluded']);
  });
});
