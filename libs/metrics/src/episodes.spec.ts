import { describe, expect, it } from '@jest/globals';
import { BoroughStory } from '@hub/testing';
import { parsePeriod, type Instant, type Period } from '@hub/kernel';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { childrenInNeedMissing } from './children-in-need-missing.js';
import { figure, settingsOn, type Figure, type Metric, type MetricSettings } from './index.js';
import { lookedAfterMissing } from './looked-after-missing.js';
import { missingEpisodes } from './missing-episodes.js';
import { missingNow } from './missing-now.js';
import { repeatMissing } from './repeat-missing.js';

const compute = (
  metric: Metric,
  story: BoroughStory,
  {
    period = '2016-17Q3',
    knownAt = '2018-06-01T00:00:00.000Z' as Instant,
    settings = undefined as MetricSettings | undefined,
  } = {},
): Figure =>
  figure(metric, casebookOf(rowsAfter(story.events), 'E09000006'), parsePeriod(period) as Period, knownAt, settings);

const episodes = (...starts: string[]): BoroughStory => {
  const story = new BoroughStory().child('A');
  starts.forEach((start, index) => story.report(`r${index}`, 'A', start).found(`r${index}`, start));
  return story;
};

describe('R1: repeat missing in the 90 days before the end', () => {
  it.each([
    ['one episode', ['2016-11-01T10:00'], [0, 0]],
    ['two', ['2016-11-01T10:00', '2016-11-02T10:00'], [1, 0]],
    ['three', ['2016-11-01T10:00', '2016-11-02T10:00', '2016-11-03T10:00'], [1, 1]],
    ['one at the first moment of the window', ['2016-10-03T00:00', '2016-11-02T10:00'], [1, 0]],
    ['one a second before the window', ['2016-10-02T23:59:59', '2016-11-02T10:00'], [0, 0]],
    ['one in the last second', ['2016-12-31T23:59:59', '2016-11-02T10:00'], [1, 0]],
    ['one after the end', ['2017-01-01T00:00', '2016-11-02T10:00'], [0, 0]],
  ])('%s', (_words, starts, [twoOrMore, threeOrMore]) =>
    expect(compute(repeatMissing, episodes(...starts)).parts).toMatchObject({ twoOrMore, threeOrMore }),
  );

  it('the window is the same for a whole year', () => {
    const year = compute(repeatMissing, episodes('2016-12-30T10:00', '2017-01-02T10:00'), { period: '2016-17' });
    expect(year.parts['twoOrMore']).toBe(0);
    expect(year.explanation()).toMatchObject([{ outcome: 'not counted', facts: { starts: '2 Jan 2017' } }]);
  });

  it('the window is a setting', () => {
    const settings = { ...settingsOn('2016-10-01'), repeatWindowDays: 30 };
    const result = compute(repeatMissing, episodes('2016-12-01T10:00', '2016-12-02T10:00'), { settings });
    expect(result.parts).toMatchObject({ twoOrMore: 0, windowDays: 30 });
  });

  it('absent episodes do not count', () => {
    const story = episodes('2016-11-01T10:00').report('x', 'A', '2016-11-05T10:00', { category: 'absent' });
    expect(compute(repeatMissing, story).numerator).toBe(0);
  });

  it('someone 18 on the last day is excluded', () => {
    const story = new BoroughStory().child('A', { dob: '1998-12-31' });
    for (const day of ['01', '02']) story.report(day, 'A', `2016-11-${day}T10:00`).found(day, `2016-11-${day}T20:00`);
    const result = compute(repeatMissing, story);
    expect(result.numerator).toBe(0);
    expect(result.explanation()).toMatchObject([{ outcome: 'excluded', reason: '18 or over' }]);
  });

  it("another authority's child counts, and is shown beside", () => {
    const story = episodes('2016-11-01T10:00', '2016-11-02T10:00').child('A', { responsibleLa: 'E09000008' });
    expect(compute(repeatMissing, story)).toMatchObject({ numerator: 1, hosted: 1, parts: { hostedChildren: 1 } });
  });

  it('a nightly re-report of one absence is one episode', () => {
    const story = new BoroughStory()
      .child('A')
      .report('a', 'A', '2016-11-01T10:00')
      .report('b', 'A', '2016-11-02T10:00')
      .found('a', '2016-11-03T10:00');
    expect(compute(repeatMissing, story).numerator).toBe(0);
  });
});

describe('R2: missing episodes that started in the period', () => {
  it.each([
    ['at its first moment', '2016-10-01T00:00', 1],
    ['a second before it', '2016-09-30T23:59:59', 0],
    ['in its last second', '2016-12-31T23:59:59', 1],
    ['at the first moment after it', '2017-01-01T00:00', 0],
  ])('%s', (_words, start, expected) => expect(compute(missingEpisodes, episodes(start)).numerator).toBe(expected));

  it('an episode starts at the last sighting of its first report, even when that says absent', () => {
    const story = new BoroughStory()
      .child('A')
      .report('a', 'A', '2016-09-30T10:00', { category: 'absent' })
      .report('b', 'A', '2016-10-01T10:00');
    expect(compute(missingEpisodes, story).numerator).toBe(0);
    expect(compute(missingEpisodes, story, { period: '2016-17Q2' }).numerator).toBe(1);
  });

  it('an episode whose end is not recorded counts', () => {
    const story = new BoroughStory()
      .child('A')
      .report('a', 'A', '2016-10-05T10:00')
      .report('b', 'A', '2016-11-05T10:00');
    expect(compute(missingEpisodes, story).numerator).toBe(2);
  });

  it.each([
    ['2012-11-02', 'age0To4'],
    ['2011-11-02', 'age0To4'],
    ['2011-11-01', 'age5To9'],
    ['2006-11-02', 'age5To9'],
    ['2006-11-01', 'age10To15'],
    ['2000-11-02', 'age10To15'],
    ['2000-11-01', 'age16To17'],
    ['1998-11-02', 'age16To17'],
  ])('born on %s, away from 1 November: %s', (dob, band) => {
    const story = new BoroughStory().child('A', { dob }).report('r', 'A', '2016-11-01T10:00');
    const { parts } = compute(missingEpisodes, story);
    expect(Object.entries(parts).filter(([name, number]) => name.startsWith('age') && number === 1)).toEqual([
      [band, 1],
    ]);
  });

  it('someone 18 on the date of the start is excluded, also when the episode was absent only', () => {
    const story = new BoroughStory()
      .child('A', { dob: '1998-11-01' })
      .report('r', 'A', '2016-11-01T10:00')
      .found('r', '2016-11-01T12:00')
      .report('s', 'A', '2016-11-02T10:00', { category: 'absent' });
    const result = compute(missingEpisodes, story);
    expect(result.parts).toMatchObject({ episodes: 0, absentEpisodes: 0 });
    expect(result.explanation()).toMatchObject([{ reason: '18 or over' }, { reason: '18 or over' }]);
  });

  it.each([
    [['EARLY_HELP', 'CIN', 'CPP', 'CLA'], 'statusCLA'],
    [['EARLY_HELP', 'CIN', 'CPP'], 'statusCPP'],
    [['EARLY_HELP', 'CIN'], 'statusCIN'],
    [['EARLY_HELP', 'CARE_LEAVER'], 'statusEarlyHelp'],
    [['CARE_LEAVER'], 'statusNone'],
    [[], 'statusNone'],
  ])('with %j on the date of the start: %s', (statuses, name) => {
    const story = episodes('2016-11-01T23:30')
      .status('A', 'CLA', '2016-11-02')
      .status('A', 'CPP', '2016-01-01', '2016-11-01');
    for (const status of statuses) story.status('A', status, '2016-11-01', '2016-11-02');
    expect(compute(missingEpisodes, story).parts).toMatchObject({
      [name]: 1,
      [`children${name[0]?.toUpperCase()}${name.slice(1)}`]: 1,
    });
  });

  it.each([
    ['home', 'missingFromHome'],
    ['foster', 'missingFromFoster'],
    ['childrens_home', 'missingFromChildrensHome'],
    ['semi_independent', 'missingFromSemiIndependent'],
    ['hospital', 'missingFromHospital'],
    ['school', 'missingFromSchool'],
    ['other', 'missingFromOther'],
    [undefined, 'missingFromNotRecorded'],
  ])('missing from %s: %s', (missingFromType, name) => {
    const story = new BoroughStory().child('A').report('r', 'A', '2016-11-01T10:00', { missingFromType });
    expect(compute(missingEpisodes, story).parts[name]).toBe(1);
  });

  it('absent episodes stand beside, and are listed', () => {
    const story = new BoroughStory().child('A').report('r', 'A', '2016-11-01T10:00', { category: 'absent' });
    const result = compute(missingEpisodes, story);
    expect(result.parts).toMatchObject({ episodes: 0, children: 0, absentEpisodes: 1, absentChildren: 1 });
    expect(result.explanation()[0]?.reason).toMatch(/^Absent only/);
    expect(result.display).toBe('0 episodes of 0 children');
  });
});

describe('R3: missing at the end of the period', () => {
  it.each([
    ['began in the last second', '2016-12-31T23:59:59', undefined, 1],
    ['began at the end', '2017-01-01T00:00', undefined, 0],
    ['returned in the last second', '2016-12-30T10:00', '2016-12-31T23:59:59', 0],
    ['returned at the end', '2016-12-30T10:00', '2017-01-01T00:00', 1],
    ['away since long ago', '2014-12-30T10:00', undefined, 1],
  ])('%s', (_words, start, found, expected) => {
    const story = new BoroughStory().child('A').report('r', 'A', start);
    if (found) story.found('r', found);
    expect(compute(missingNow, story).numerator).toBe(expected);
  });

  it.each([
    ['after the end', '2017-01-05T10:00', 1],
    ['at the end', '2017-01-01T00:00', 1],
    ['before the end', '2016-12-31T10:00', 0],
  ])('an end that is not recorded counts until the later absence: %s', (_words, later, expected) => {
    const story = new BoroughStory()
      .child('A')
      .report('a', 'A', '2016-12-01T10:00')
      .report('b', 'A', later)
      .found('b', later);
    expect(compute(missingNow, story).numerator).toBe(expected);
  });

  it('an absent episode is not missing', () =>
    expect(
      compute(missingNow, new BoroughStory().child('A').report('r', 'A', '2016-12-30T10:00', { category: 'absent' }))
        .numerator,
    ).toBe(0));

  it('someone who turned 18 while away is excluded', () => {
    const story = new BoroughStory().child('A', { dob: '1998-12-31' }).report('r', 'A', '2016-12-30T10:00');
    expect(compute(missingNow, story).explanation()).toMatchObject([{ outcome: 'excluded', reason: '18 or over' }]);
  });

  it("another authority's child counts, and is shown beside", () => {
    const story = new BoroughStory().child('A', { responsibleLa: 'E09000008' }).report('r', 'A', '2016-12-30T10:00');
    expect(compute(missingNow, story)).toMatchObject({
      numerator: 1,
      hosted: 1,
      parts: { hostedEpisodes: 1, hostedChildren: 1 },
    });
  });
});

describe('8f: CIN or CPP and not looked after', () => {
  const withStatus = (...statuses: [string, string, string?][]): BoroughStory => {
    const story = episodes('2016-11-15T10:00');
    for (const [status, start, end] of statuses) story.status('A', status, start, end);
    return story;
  };

  it.each([
    ['CIN on the date', [['CIN', '2016-11-15', '2016-11-16']], [1, 1]],
    ['CPP on the date', [['CPP', '2016-11-15', '2016-11-16']], [1, 1]],
    ['CIN ended on the date', [['CIN', '2016-01-01', '2016-11-15']], [0, 1]],
    ['CIN from the day after', [['CIN', '2016-11-16']], [0, 1]],
    [
      'CIN and CLA on the date, CIN alone later',
      [
        ['CIN', '2016-01-01'],
        ['CLA', '2016-01-01', '2016-12-31'],
      ],
      [0, 1],
    ],
    [
      'CIN and CLA on every date',
      [
        ['CIN', '2016-01-01'],
        ['CLA', '2016-01-01'],
      ],
      [0, 0],
    ],
    ['CIN alone only on the day before the period', [['CIN', '2016-01-01', '2016-10-01']], [0, 0]],
    ['CIN alone only on the day after the period', [['CIN', '2017-01-01']], [0, 0]],
    [
      'CIN alone only on the first day',
      [
        ['CIN', '2016-01-01'],
        ['CLA', '2016-10-02'],
      ],
      [0, 1],
    ],
    [
      'CIN alone only between two times of CLA',
      [
        ['CIN', '2016-01-01'],
        ['CLA', '2016-01-01', '2016-10-20'],
        ['CLA', '2016-10-21'],
      ],
      [0, 1],
    ],
    ['early help', [['EARLY_HELP', '2016-01-01']], [0, 0]],
    [
      'a care leaver in need',
      [
        ['CARE_LEAVER', '2016-01-01'],
        ['CIN', '2016-01-01'],
      ],
      [1, 1],
    ],
  ] as [string, [string, string, string?][], number[]][])('%s', (_words, statuses, [numerator, denominator]) =>
    expect(compute(childrenInNeedMissing, withStatus(...statuses))).toMatchObject({ numerator, denominator }),
  );

  it('a child with two such episodes counts once', () => {
    const story = episodes('2016-11-15T10:00', '2016-11-16T10:00').status('A', 'CIN', '2016-01-01');
    expect(compute(childrenInNeedMissing, story).parts).toMatchObject({
      childrenMissing: 1,
      episodes: 2,
      childrenInNeed: 1,
    });
  });

  it('dates on or after the 18th birthday are no dates of a child', () => {
    const story = new BoroughStory()
      .child('A', { dob: '1998-11-15' })
      .status('A', 'CIN', '2016-11-15')
      .report('r', 'A', '2016-11-15T10:00');
    const result = compute(childrenInNeedMissing, story);
    expect(result).toMatchObject({ numerator: 0, denominator: 0 });
    expect(result.explanation()).toMatchObject([{ outcome: 'excluded', reason: '18 or over' }]);
  });

  it('a child in need until the 18th birthday stays in the denominator', () => {
    const story = new BoroughStory()
      .child('A', { dob: '1998-11-15' })
      .status('A', 'CIN', '2016-01-01')
      .report('r', 'A', '2016-11-15T10:00');
    const result = compute(childrenInNeedMissing, story);
    expect(result).toMatchObject({ numerator: 0, denominator: 1 });
    expect(result.explanation()).toMatchObject([{ outcome: 'not counted', reason: '18 or over' }]);
  });

  it("another authority's child is excluded", () => {
    const story = withStatus(['CIN', '2016-01-01']).child('A', { responsibleLa: 'E09000008' });
    const result = compute(childrenInNeedMissing, story);
    expect(result).toMatchObject({ numerator: 0, denominator: 0, parts: { episodes: 0 } });
    expect(result.explanation()).toMatchObject([{ outcome: 'excluded', hosted: true }]);
  });

  it('a child in need who stayed is not counted', () =>
    expect(
      compute(childrenInNeedMissing, new BoroughStory().child('A').status('A', 'CIN', '2016-01-01')).explanation(),
    ).toMatchObject([{ outcome: 'not counted', reason: 'No missing episode started in the period.' }]));

  it('an absent episode is no missing episode', () => {
    const story = new BoroughStory()
      .child('A')
      .status('A', 'CIN', '2016-01-01')
      .report('r', 'A', '2016-11-15T10:00', { category: 'absent' });
    expect(compute(childrenInNeedMissing, story)).toMatchObject({ numerator: 0, denominator: 1 });
  });
});

describe('C1: looked after, missing, and offered an independent interview', () => {
  const lookedAfter = (): BoroughStory => episodes('2016-11-15T10:00').status('A', 'CLA', '2016-11-15', '2016-11-16');

  it.each([
    ['on the date', '2016-11-15', '2016-11-16', [1, 1, 1]],
    ['until the date', '2016-01-01', '2016-11-15', [0, 1, 0]],
    ['from the day after', '2016-11-16', undefined, [0, 1, 0]],
    ['only before the period', '2016-01-01', '2016-10-01', [0, 0, 0]],
    ['only after the period', '2017-01-01', undefined, [0, 0, 0]],
  ])('looked after %s', (_words, start, end, [childrenMissing, childrenLookedAfter, count]) => {
    const story = episodes('2016-11-15T10:00').status('A', 'CLA', start, end);
    expect(compute(lookedAfterMissing, story).parts).toMatchObject({
      childrenMissing,
      childrenLookedAfter,
      episodes: count,
    });
  });

  it.each([
    ['independent by the record', { independent: true, offered: '2016-11-16T10:00' }, 1],
    [
      'not independent by the record, though commissioned',
      { independent: false, providerType: 'commissioned_independent', offered: '2016-11-16T10:00' },
      0,
    ],
    ['not recorded, commissioned', { providerType: 'commissioned_independent', offered: '2016-11-16T10:00' }, 1],
    ['not recorded, our own team', { providerType: 'la_team', offered: '2016-11-16T10:00' }, 0],
    ['independent, declined', { independent: true, response: 'declined_by_child' }, 1],
    ['independent, not offered', { independent: true, response: 'not_offered' }, 0],
    ['independent, completed', { independent: true, completed: '2016-12-16T10:00' }, 1],
    [
      'independent, completed before the return',
      { independent: true, offered: '2016-11-01T10:00', completed: '2016-11-15T09:00' },
      0,
    ],
  ])('%s', (_words, interview, expected) =>
    expect(
      compute(lookedAfterMissing, lookedAfter().interview('i', 'A', ['r0'], interview)).parts[
        'childrenOfferedIndependent'
      ],
    ).toBe(expected),
  );

  it('an offer counts for an episode that has not ended', () => {
    const story = new BoroughStory()
      .child('A')
      .status('A', 'CLA', '2016-01-01')
      .report('r', 'A', '2016-11-15T10:00')
      .interview('i', 'A', ['r'], { independent: true, offered: '2016-11-16T10:00' });
    expect(compute(lookedAfterMissing, story).parts['childrenOfferedIndependent']).toBe(1);
  });

  it('an offer for an episode of a date on which the child was not looked after does not count', () => {
    const story = episodes('2016-11-15T10:00', '2016-11-20T10:00')
      .status('A', 'CLA', '2016-11-20')
      .interview('i', 'A', ['r0'], { independent: true, offered: '2016-11-16T10:00' });
    expect(compute(lookedAfterMissing, story).parts).toMatchObject({ episodes: 1, childrenOfferedIndependent: 0 });
  });

  it("another authority's child is excluded", () => {
    const result = compute(lookedAfterMissing, lookedAfter().child('A', { responsibleLa: 'E09000008' }));
    expect(result.parts).toMatchObject({ childrenLookedAfter: 0, childrenMissing: 0, episodes: 0 });
    expect(result.explanation()).toMatchObject([{ outcome: 'excluded', hosted: true }]);
  });
});
