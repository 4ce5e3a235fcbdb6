import { describe, expect, it } from '@jest/globals';
import { BoroughStory } from '@hub/testing';
import { quarter } from '@hub/kernel';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { hoursToNotice } from './hours-to-notice.js';
import { figure, type Figure, type Metric } from './index.js';
import { toldSameDayMissing } from './told-same-day-missing.js';
import { toldSameDayReturned } from './told-same-day-returned.js';

const compute = (metric: Metric, story: BoroughStory): Figure =>
  figure(metric, casebookOf(rowsAfter(story.events), 'E09000006'), quarter(2016, 3), '2018-01-01T00:00:00.000Z');

describe('T1: told the same London day that a child was reported missing', () => {
  it.each([
    ['the last minute of the day', '2016-11-01T10:00', '2016-11-01T23:59', 1],
    ['the first minute of the next', '2016-11-01T10:00', '2016-11-02T00:00', 0],
    ['in summer, before midnight in London and after it in UTC', '2016-10-10T10:00', '2016-10-10T23:59', 1],
    ['in summer, after midnight in London and before it in UTC', '2016-10-10T10:00', '2016-10-11T00:30', 0],
    ['a minute before the report', '2016-11-01T10:00', '2016-11-01T09:59', 1],
    ['the day before the report', '2016-11-01T10:00', '2016-10-31T23:59', 0],
    ['a year later', '2016-11-01T10:00', '2017-11-01T10:00', 0],
    ['never', '2016-11-01T10:00', undefined, 0],
  ])('told %s', (_words, reported, told, expected) => {
    const story = new BoroughStory()
      .child('A')
      .report('r', 'A', '2016-10-01T00:00', { reported, ...(told ? { told } : {}) });
    expect(compute(toldSameDayMissing, story)).toMatchObject({ numerator: expected, denominator: 1 });
    expect(compute(toldSameDayMissing, story).parts).toMatchObject({
      sameDay: expected,
      notTold: told ? 0 : 1,
      anotherDay: told && expected === 0 ? 1 : 0,
    });
  });

  it.each([
    ['at the first moment', '2016-10-01T00:00', 1],
    ['a second before', '2016-09-30T23:59:59', 0],
    ['in the last second', '2016-12-31T23:59:59', 1],
    ['after it', '2017-01-01T00:00', 0],
  ])('reported %s of the period, whenever last seen', (_words, reported, expected) => {
    const story = new BoroughStory().child('A').report('r', 'A', '2016-09-01T10:00', { reported });
    expect(compute(toldSameDayMissing, story).denominator).toBe(expected);
  });

  it('each report of an episode counts, but not those that say absent', () => {
    const story = new BoroughStory()
      .child('A')
      .report('a', 'A', '2016-11-01T10:00', { category: 'absent', told: '2016-11-01T11:00' })
      .report('b', 'A', '2016-11-01T12:00', { told: '2016-11-01T13:00' })
      .report('c', 'A', '2016-11-02T12:00', { told: '2016-11-05T13:00' });
    expect(compute(toldSameDayMissing, story)).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('a report that was upgraded from absent counts by the time it was reported', () => {
    const story = new BoroughStory()
      .child('A')
      .report('a', 'A', '2016-11-01T10:00', { category: 'absent' })
      .report('a', 'A', '2016-11-01T10:00', {
        categoryChangedAt: '2017-02-01T10:00:00.000Z',
        told: '2016-11-01T11:00',
      });
    expect(compute(toldSameDayMissing, story)).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it('someone 18 on the date of the report is excluded', () => {
    const story = new BoroughStory()
      .child('A', { dob: '1998-11-01' })
      .report('r', 'A', '2016-10-31T10:00', { reported: '2016-11-01T00:00' });
    expect(compute(toldSameDayMissing, story).explanation()).toMatchObject([
      { outcome: 'excluded', reason: '18 or over' },
    ]);
  });

  it('a report in the match queue counts nowhere, and is listed', () => {
    const story = new BoroughStory().report('r', undefined, '2016-11-01T10:00').found('r', '2016-11-01T12:00');
    for (const metric of [toldSameDayMissing, toldSameDayReturned]) {
      const result = compute(metric, story);
      expect(result.denominator).toBe(0);
      expect(result.explanation()).toMatchObject([{ outcome: 'excluded', reportRefs: ['r'] }]);
      expect(result.explanation()[0]?.reason).toMatch(/match queue/);
    }
  });

  it("another authority's child counts in the total, and is shown beside", () => {
    const story = new BoroughStory().child('A', { responsibleLa: 'E09000008' }).report('r', 'A', '2016-11-01T10:00');
    expect(compute(toldSameDayMissing, story)).toMatchObject({
      denominator: 1,
      hosted: 1,
      parts: { reports: 1, hostedReports: 1, hostedChildren: 1 },
    });
  });
});

describe('T2: told the same London day that a missing child was found', () => {
  const away = (found: string, told?: string, category = 'missing'): BoroughStory =>
    new BoroughStory()
      .child('A')
      .report('r', 'A', '2016-10-01T00:00', { category })
      .found('r', found, told ? { told } : {});

  it.each([
    ['the same day', '2016-11-01T10:00', '2016-11-01T23:59', [1, 1]],
    ['the next day', '2016-11-01T23:59', '2016-11-02T00:00', [0, 1]],
    ['never', '2016-11-01T10:00', undefined, [0, 1]],
    ['of a find after the period', '2017-01-01T00:00', '2017-01-01T10:00', [0, 0]],
  ])('%s', (_words, found, told, [numerator, denominator]) =>
    expect(compute(toldSameDayReturned, away(found, told))).toMatchObject({ numerator, denominator }),
  );

  it('the find of an absent report does not count, though its episode be missing', () => {
    const story = away('2016-10-05T10:00', '2016-10-05T11:00', 'absent').report('s', 'A', '2016-10-02T10:00');
    expect(compute(toldSameDayReturned, story).denominator).toBe(0);
  });

  it('two found reports of one episode count twice', () => {
    const story = away('2016-10-05T10:00', '2016-10-05T11:00')
      .report('s', 'A', '2016-10-02T10:00')
      .found('s', '2016-10-05T12:00');
    expect(compute(toldSameDayReturned, story).parts).toMatchObject({ foundReports: 2, sameDay: 1, notTold: 1 });
  });

  it('a find before the last sighting is a conflict and counts nowhere', () => {
    const story = new BoroughStory().child('A').report('r', 'A', '2016-11-01T10:00').found('r', '2016-11-01T09:59');
    expect(compute(toldSameDayReturned, story).denominator).toBe(0);
  });

  it('someone 18 on the date of the find is excluded', () => {
    const story = new BoroughStory()
      .child('A', { dob: '1998-11-01' })
      .report('r', 'A', '2016-10-31T10:00')
      .found('r', '2016-11-01T00:00');
    expect(compute(toldSameDayReturned, story).explanation()).toMatchObject([
      { outcome: 'excluded', reason: '18 or over' },
    ]);
    expect(compute(toldSameDayMissing, story).denominator).toBe(1);
  });
});

describe('T3: hours until police told us', () => {
  const lags = (...minutes: number[]): BoroughStory => {
    const story = new BoroughStory().child('A');
    minutes.forEach((lag, index) => {
      const day = String(index + 1).padStart(2, '0');
      const told = new Date(Date.UTC(2016, 10, index + 1, 12) + lag * 60_000).toISOString();
      story.report(`r${index}`, 'A', `2016-11-${day}T12:00`, { told }).found(`r${index}`, `2016-11-${day}T13:00`);
    });
    return story;
  };

  it.each([
    ['none', [], [0, null, null]],
    ['one', [90], [1, 1.5, 1.5]],
    ['two', [0, 60], [2, 0.5, 0.9]],
    ['three, in any order', [180, 0, 60], [3, 1, 2.6]],
    ['eleven', [0, 60, 120, 180, 240, 300, 360, 420, 480, 540, 600], [11, 5, 9]],
    ['a notice before the report', [-30], [1, -0.5, -0.5]],
  ])('%s', (_words, minutes, [missingNotices, missingMedianHours, missingP90Hours]) =>
    expect(compute(hoursToNotice, lags(...minutes)).parts).toMatchObject({
      missingNotices,
      missingMedianHours,
      missingP90Hours,
      returnedNotices: 0,
      returnedMedianHours: null,
    }),
  );

  it('shows one decimal, half away from zero', () => {
    expect(compute(hoursToNotice, lags(15)).display).toBe('0.3 h (median of 1)');
    expect(compute(hoursToNotice, lags(-15)).display).toBe('-0.3 h (median of 1)');
    expect(compute(hoursToNotice, lags()).display).toBe('no notices in the period');
  });

  it('hours are elapsed hours over the end of summer time', () => {
    const story = new BoroughStory().child('A').report('r', 'A', '2016-10-29T12:00', { told: '2016-10-30T12:00' });
    expect(compute(hoursToNotice, story).parts['missingMedianHours']).toBe(25);
  });

  it('lists reports without a notice, and adults', () => {
    const story = new BoroughStory()
      .child('A')
      .report('r', 'A', '2016-11-01T10:00')
      .child('B', { dob: '1990-01-01' })
      .report('s', 'B', '2016-11-01T10:00', { told: '2016-11-01T11:00' });
    expect(compute(hoursToNotice, story).explanation()).toMatchObject([
      { ref: 'r', unit: 'report', outcome: 'not counted' },
      { ref: 's', unit: 'report', outcome: 'excluded', reason: '18 or over' },
    ]);
  });
});
