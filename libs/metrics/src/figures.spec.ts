import { describe, expect, it } from '@jest/globals';
import { BoroughStory } from '@hub/testing';
import { lastQuarters, parsePeriod, quarter, type Instant, type Period } from '@hub/kernel';
import { casebookOf, rowsAfter, type Casebook } from '@hub/casebook';
import { SETTINGS, allFigures, figure, metricOf, metrics, settingsOn, toJson, trend, type Metric } from './index.js';

const casebook = (story: BoroughStory, knownAt: Instant = '9999-01-01T00:00:00.000Z'): Casebook =>
  casebookOf(rowsAfter(story.events.filter(({ recordedAt }) => recordedAt <= knownAt)), 'E09000006');
const metric = (id: string): Metric => metricOf(id) as Metric;
const Q3 = quarter(2016, 3);

const one = (): BoroughStory =>
  new BoroughStory()
    .child('A')
    .assessment('a', 'A', 'cse', '2016-11-01T10:00', 'red')
    .report('r', 'A', '2016-11-10T10:00')
    .found('r', '2016-11-10T20:00');

describe('the list of indicators', () => {
  it('is in the order of the plan', () =>
    expect(metrics.map(({ id }) => id)).toEqual([
      '8a',
      '8b',
      '8c',
      '8d',
      '8e',
      '8f',
      '8g',
      '8h',
      '8i',
      'T1',
      'T2',
      'T3',
      'T4',
      'R1',
      'R2',
      'R3',
      'C1',
      'S1',
      'D1',
    ]));

  it('each has a definition, its version and the date from which it holds', () => {
    for (const { definition, version, effectiveFrom } of metrics) {
      expect(definition.length).toBeGreaterThan(40);
      expect([version, effectiveFrom]).toEqual([1, '2016-04-01']);
    }
  });

  it('only 8e and 8i have a target', () =>
    expect(metrics.flatMap(({ id, target }) => (target ? [[id, target.value]] : []))).toEqual([
      ['8e', 80],
      ['8i', 100],
    ]));

  it('an indicator is found by its id in any case', () => {
    expect(metricOf(' t1 ')?.id).toBe('T1');
    expect(metricOf('8E')?.id).toBe('8e');
    expect(metricOf('8z')).toBeUndefined();
  });

  it('every part of every figure has a name of its own, with words', () => {
    for (const { labelledParts, parts } of allFigures(casebook(one()), Q3, '2017-02-01T00:00:00.000Z')) {
      expect(new Set(labelledParts.map(({ name }) => name)).size).toBe(labelledParts.length);
      expect(new Set(labelledParts.map(({ label }) => label)).size).toBe(labelledParts.length);
      expect(Object.keys(parts)).toEqual(labelledParts.map(({ name }) => name));
      for (const { label, display } of labelledParts) expect([label === '', display === '']).toEqual([false, false]);
    }
  });
});

describe('a figure that cannot be counted yet', () => {
  it('says that the period has not begun, and has no numbers', () => {
    for (const result of allFigures(casebook(one()), quarter(2017, 1), '2016-12-01T00:00:00.000Z')) {
      expect(result).toMatchObject({ numerator: null, denominator: null, value: null, percentage: null, meets: null });
      expect(result.display).toBe('not begun');
      expect(Object.values(result.parts).every((value) => value === null)).toBe(true);
      expect(result.note).toBe(
        'No day of this period had ended by 1 Dec 2016 00:00, so there is nothing to count yet.',
      );
      expect(result.explanation()).toEqual([]);
    }
  });

  it('on the first day of a period nothing has ended yet', () =>
    expect(figure(metric('8a'), casebook(one()), Q3, '2016-10-01T12:00:00.000Z').value).toBeNull());

  it('says that nothing was known', () => {
    for (const result of allFigures(casebook(new BoroughStory()), Q3, '2017-02-01T12:00:00.000Z')) {
      expect(result.note).toBe('Nothing was known on 1 Feb 2017 12:00: the figure is empty.');
      expect(result.percentage).toBeNull();
      expect(result.explanation()).toEqual([]);
    }
  });
});

describe('a running period', () => {
  const at = (id: string, knownAt: Instant): unknown => figure(metric(id), casebook(one()), Q3, knownAt).numerator;

  it('ends at the last London midnight before the moment of knowledge', () => {
    const result = figure(metric('8a'), casebook(one()), Q3, '2016-11-02T12:00:00.000Z');
    expect(result).toMatchObject({ running: true, end: '2016-11-02T00:00:00.000Z', numerator: 1 });
    expect(result.note).toBe('The period is still running: counted up to and including 1 Nov 2016.');
  });

  it('counts what happened yesterday, and what happened today not yet', () => {
    expect([at('8a', '2016-11-01T23:59:00.000Z'), at('8a', '2016-11-02T00:00:00.001Z')]).toEqual([0, 1]);
    expect([at('T1', '2016-11-10T23:00:00.000Z'), at('R2', '2016-11-10T23:00:00.000Z')]).toEqual([0, 0]);
    expect(at('R2', '2016-11-11T01:00:00.000Z')).toBe(1);
  });

  it('at midnight sharp the day before is the last that counts as running', () =>
    expect(at('8a', '2016-11-02T00:00:00.000Z')).toBe(0));
});

describe('as known at a moment', () => {
  const late = (): BoroughStory =>
    one().learnedAt('2017-03-01T00:00:00.000Z').interview('i', 'A', ['r'], { completed: '2016-11-11T10:00' });

  it('an interview that was recorded later did not count then, and counts now', () => {
    const then = '2017-02-01T00:00:00.000Z';
    const now = '2017-04-01T00:00:00.000Z';
    expect(figure(metric('8e'), casebook(late(), then), Q3, then)).toMatchObject({ numerator: 0, denominator: 1 });
    expect(figure(metric('8e'), casebook(late(), now), Q3, now)).toMatchObject({ numerator: 1, denominator: 1 });
  });
});

describe('times that were assumed', () => {
  it('are counted once a record, and marked in the explanation', () => {
    const story = one()
      .report('s', 'A', '2016-11-12T10:00', { assumed: ['lastSeenAt', 'reportedAt'] })
      .child('B')
      .status('B', 'CIN', '2016-01-01');
    const result = figure(metric('T1'), casebook(story), Q3, '2017-02-01T00:00:00.000Z');
    expect(result.assumedTimes).toBe(1);
    expect(result.explanation().map(({ ref, assumed }) => [ref, assumed])).toEqual([
      ['r', false],
      ['s', true],
    ]);
    expect(figure(metric('8d'), casebook(story), Q3, '2017-02-01T00:00:00.000Z').assumedTimes).toBe(0);
  });

  it.each([
    [
      'the meeting',
      '8d',
      new BoroughStory().tell('panels.meeting-MASE|2016-11-01', 'panels.MeetingRecorded', {
        panel: 'MASE',
        meetingDate: '2016-11-01',
        held: true,
        assumed: ['meetingDate'],
      }),
    ],
    ['the return', '8e', one().found('r', '2016-11-10T20:00', { assumed: ['foundAt'] })],
    ['the interview', '8e', one().interview('i', 'A', ['r'], { assumed: ['offeredAt'] })],
    ['the assessment', '8a', one().assessment('a', 'A', 'cse', '2016-11-01T10:00', 'red', { assumed: ['assessedAt'] })],
    ['the challenge', '8d', one().challenge('c', '2016-11-01', { assumed: ['answeredAt'] })],
  ])('of %s, in %s', (_words, id, story) =>
    expect(figure(metric(id), casebook(story), Q3, '2017-02-01T00:00:00.000Z').assumedTimes).toBe(1),
  );
});

describe('a trend', () => {
  it('is the figure of each quarter, oldest first', () => {
    const points = trend(metric('R2'), casebook(one()), lastQuarters(Q3, 8), '2017-02-01T00:00:00.000Z');
    expect(points.map(({ period, value }) => [period.id, value])).toEqual([
      ['2014-15Q4', 0],
      ['2015-16Q1', 0],
      ['2015-16Q2', 0],
      ['2015-16Q3', 0],
      ['2015-16Q4', 0],
      ['2016-17Q1', 0],
      ['2016-17Q2', 0],
      ['2016-17Q3', 1],
    ]);
  });

  it('shows the target only from the date on which it holds', () =>
    expect(
      trend(metric('8e'), casebook(one()), lastQuarters(quarter(2016, 1), 2), '2017-02-01T00:00:00.000Z').map(
        ({ target }) => target?.value,
      ),
    ).toEqual([undefined, 80]));
});

describe('settings', () => {
  it('are those in force when the period starts; before the first, the first', () => {
    const first = SETTINGS[0];
    if (!first) throw new Error('no settings');
    const second = { ...first, version: 2, effectiveFrom: '2018-01-01' };
    expect([
      settingsOn('2015-01-01', [first, second]).version,
      settingsOn('2017-12-31', [first, second]).version,
      settingsOn('2018-01-01', [first, second]).version,
    ]).toEqual([1, 1, 2]);
    expect(() => settingsOn('2018-01-01', [])).toThrow('at least one version');
  });

  it('the first version is that of the definitions: 90 days, 90 days, 31 days', () =>
    expect(settingsOn('2016-04-01')).toMatchObject({ repeatWindowDays: 90, missingStrandDays: 90, reviewDays: 31 }));

  it('the days that keep the missing strand open are a setting', () => {
    const story = new BoroughStory().child('A').report('r', 'A', '2016-11-10T10:00').found('r', '2016-11-10T20:00');
    const settings = { ...settingsOn('2016-10-01'), missingStrandDays: 50 };
    expect(figure(metric('8a'), casebook(story), Q3, '2017-02-01T00:00:00.000Z', settings).numerator).toBe(0);
    expect(figure(metric('8a'), casebook(story), Q3, '2017-02-01T00:00:00.000Z').numerator).toBe(1);
  });
});

describe('as programs read it', () => {
  const json = toJson(allFigures(casebook(one()), parsePeriod('2016-17') as Period, '2017-06-01T00:00:00.000Z'));

  it('is keyed by indicator id, in the order of the plan', () =>
    expect(Object.keys(json)).toEqual(metrics.map(({ id }) => id)));

  it('has the same keys in the same order for every indicator', () => {
    for (const figureJson of Object.values(json)) {
      expect(Object.keys(figureJson)).toEqual([
        'title',
        'unit',
        'numerator',
        'denominator',
        'value',
        'percentage',
        'target',
        'meets',
        'hosted',
        'parts',
        'period',
        'end',
        'running',
        'knownAt',
        'assumedTimes',
        'note',
      ]);
    }
  });

  it('says what it is of', () =>
    expect(json['8e']).toMatchObject({
      numerator: 0,
      denominator: 1,
      percentage: 0,
      target: 80,
      meets: false,
      period: { id: '2016-17', start: '2016-04-01', end: '2017-04-01' },
      end: '2017-03-31T23:00:00.000Z',
      knownAt: '2017-06-01T00:00:00.000Z',
      running: false,
      note: null,
    }));

  it('has null, not nothing, where there is no number', () =>
    expect(json['8a']).toMatchObject({ denominator: null, percentage: null, target: null, meets: null, hosted: null }));
});
