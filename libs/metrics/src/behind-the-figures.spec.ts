import { describe, expect, it } from '@jest/globals';
import { BoroughStory } from '@hub/testing';
import { quarter, type Instant } from '@hub/kernel';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { allFigures, metrics, type Explained, type Figure } from './index.js';
import { dateText, listText, timeText } from './words.js';

const compute = (story: BoroughStory, id: string, knownAt: Instant = '2018-01-01T00:00:00.000Z'): Figure => {
  const figures = allFigures(casebookOf(rowsAfter(story.events), 'E09000006'), quarter(2016, 3), knownAt);
  return figures.find((figure) => figure.id === id) as Figure;
};
const behind = (story: BoroughStory, id: string): Explained[] => compute(story, id).explanation();
const lines = (story: BoroughStory, id: string): string[] =>
  behind(story, id).map(({ outcome, ref, reason }) => `${outcome} ${ref}: ${reason}`);

const child = (more = {}): BoroughStory => new BoroughStory().child('A', more);
const HOSTED = { responsibleLa: 'E09000008' };
const ADULT = { dob: '1990-01-01' };

/** One of everything about one child in need, at risk, referred, missing for a day, found and interviewed in time. */
const oneOfEach = (): BoroughStory =>
  child()
    .status('A', 'CIN', '2016-01-01')
    .status('A', 'CLA', '2016-12-01')
    .assessment('a', 'A', 'cse', '2016-11-01T10:00', 'red')
    .assessment('g', 'A', 'gangs', '2016-11-01T10:00', 'red')
    .report('r', 'A', '2016-11-01T10:00', { told: '2016-11-01T11:00' })
    .found('r', '2016-11-02T10:00', { told: '2016-11-02T11:00' })
    .interview('i', 'A', ['r'], { completed: '2016-11-03T10:00' })
    .report('s', 'A', '2016-12-02T10:00')
    .found('s', '2016-12-03T10:00')
    .report('t', 'A', '2016-12-31T10:00')
    .referral('f', 'A', '2016-12-05')
    .meeting('2016-11-02', true)
    .step('D', 'granted', '2016-11-03');

describe('what people read first', () => {
  it.each([
    ['8a', '1 child'],
    ['8b', '1 referral of 1 child; 100.0 % of those with CIN, CPP or CLA (1 of 1)'],
    ['8c', '0.0 % (0 of 1 referral): 1 pending'],
    ['8d', '0.0 % (0 of 1 meeting)'],
    ['8e', '50.0 % (1 of 2 returns)'],
    ['8f', '100.0 % (1 of 1 child)'],
    ['8g', '1 child'],
    ['8h', '1 child; 100.0 % of those with CIN, CPP or CLA (1 of 1)'],
    ['8i', '0.0 % (0 of 1 child)'],
    ['T1', '33.3 % (1 of 3 reports)'],
    ['T2', '50.0 % (1 of 2 found reports)'],
    ['T3', '1.0 h (median of 1)'],
    ['T4', '100.0 % (1 of 1 return)'],
    ['R1', '1 child (1 with three or more)'],
    ['R2', '3 episodes of 1 child'],
    ['R3', '1 episode'],
    ['C1', '100.0 % (1 of 1 child)'],
    ['S1', '1 child'],
    ['D1', '1 disruption in force'],
  ])('%s of one child: %s', (id, words) => expect(compute(oneOfEach(), id).display).toBe(words));

  it.each([
    ['8a', '0 children'],
    ['8b', '0 referrals of 0 children; no children with CIN, CPP or CLA'],
    ['8c', 'no referrals in the period'],
    ['8d', 'no meetings held in the period'],
    ['8e', 'no returns in the period'],
    ['8f', 'no children with CIN or CPP'],
    ['8g', '0 children'],
    ['8h', '0 children; no children with CIN, CPP or CLA'],
    ['8i', 'no children at risk'],
    ['T1', 'no reports in the period'],
    ['T2', 'no found reports in the period'],
    ['T3', 'no notices in the period'],
    ['T4', 'no returns of which we were told'],
    ['R1', '0 children (0 with three or more)'],
    ['R2', '0 episodes of 0 children'],
    ['R3', '0 episodes'],
    ['C1', 'no looked-after children'],
    ['S1', '0 children'],
    ['D1', '0 disruptions in force'],
  ])('%s of nothing: %s', (id, words) => {
    const { display, labelledParts } = compute(child(), id);
    expect(display).toBe(words);
    const shares = labelledParts.filter(({ measure }) => measure === 'percentage');
    expect(shares.every((part) => part.display === 'none to count')).toBe(true);
    const waits = labelledParts.filter(({ measure }) => measure === 'hours');
    expect(waits.every((part) => part.display === 'none recorded')).toBe(true);
  });

  it('each indicator says what it counts', () =>
    expect(Object.fromEntries(metrics.map(({ id, unit }) => [id, unit]))).toEqual({
      '8a': 'child',
      '8b': 'referral',
      '8c': 'referral',
      '8d': 'meeting',
      '8e': 'return',
      '8f': 'child',
      '8g': 'child',
      '8h': 'child',
      '8i': 'child',
      T1: 'report',
      T2: 'found report',
      T3: 'report',
      T4: 'return',
      R1: 'child',
      R2: 'episode',
      R3: 'episode',
      C1: 'child',
      S1: 'child',
      D1: 'disruption',
    }));

  it('each part says how it is measured', () => {
    const measures = new Set(
      metrics
        .flatMap(({ id }) =>
          compute(oneOfEach(), id).labelledParts.map(({ name, measure }) => [
            /^percentage/.test(name) ? 'percentage' : /Hours$/.test(name) ? 'hours' : 'count',
            measure,
          ]),
        )
        .map(([expected, measure]) => `${expected} ${measure}`),
    );
    expect([...measures].sort()).toEqual(['count count', 'hours hours', 'percentage percentage']);
  });
});

describe('why a strand is not open', () => {
  const away = (from: string, to: string): BoroughStory => child().report('r', 'A', from).found('r', to);

  it.each<[string, BoroughStory, string[]]>([
    [
      'the last return is long ago',
      away('2016-06-01T10:00', '2016-06-02T10:00').report('s', 'A', '2016-07-01T10:00').found('s', '2016-07-02T10:00'),
      ['not counted A: Not open: missing: last return 2 Jul 2016 10:00.'],
    ],
    [
      'an assessment says none, and the last return is long ago',
      away('2016-06-01T10:00', '2016-06-02T10:00').assessment('a', 'A', 'cse', '2016-11-01T10:00', 'none'),
      [
        'not counted A: Not open: CSE: none by the assessment of 1 Nov 2016 10:00 and missing: last return 2 Jun 2016 10:00.',
      ],
    ],
    [
      'the end of the only episode is not recorded',
      child().report('r', 'A', '2016-06-01T10:00').report('s', 'A', '2016-06-20T10:00', { category: 'absent' }),
      ['not counted A: No strand is open.'],
    ],
    [
      'nothing was known of the child before the end',
      away('2017-01-01T00:00', '2017-01-02T10:00').assessment('a', 'A', 'cse', '2017-01-01T00:00', 'red'),
      [],
    ],
    ['the child is hosted', child(HOSTED).assessment('a', 'A', 'cse', '2016-11-01T10:00', 'none'), []],
    ['the child is 18', child(ADULT).assessment('a', 'A', 'cse', '2016-11-01T10:00', 'none'), []],
  ])('8a: %s', (_words, story, expected) => expect(lines(story, '8a')).toEqual(expected));

  it('8h speaks of CSE alone', () => {
    const story = child()
      .assessment('a', 'A', 'cse', '2016-11-01T10:00', 'none')
      .assessment('b', 'A', 'gangs', '2016-11-01T10:00', 'none');
    expect(lines(story, '8h')).toEqual(['not counted A: Not open: CSE: none by the assessment of 1 Nov 2016 10:00.']);
  });

  it('8h has the records of CSE alone behind it: its assessments, and reviews about it or about all', () => {
    const story = child()
      .assessment('a', 'A', 'cse', '2016-11-01T10:00', 'red')
      .assessment('b', 'A', 'gangs', '2016-11-01T10:00', 'red')
      .review('MAP', '2016-11-02', 'A')
      .review('MASE', '2016-11-02', 'A', { strands: ['gangs', 'cse'] })
      .review('MACE', '2016-11-02', 'A', { strands: ['gangs'] })
      .report('r', 'A', '2016-11-01T10:00');
    expect(behind(story, '8h')[0]?.events).toEqual([
      'exploitation.assessment-a',
      'panels.review-MAP|2016-11-02|A',
      'panels.review-MASE|2016-11-02|A',
    ]);
    expect(behind(story, '8a')[0]?.events).toHaveLength(6);
  });

  it('8h says of each child whether it is among those with CIN, CPP or CLA', () => {
    const story = child().assessment('a', 'A', 'cse', '2016-11-01T10:00', 'red');
    expect(lines(story, '8h')).toEqual(['counted A: The CSE strand is open; the child has none of CIN, CPP and CLA.']);
  });

  it.each([
    ['at_risk', 'at risk'],
    ['affiliated', 'affiliated'],
    [undefined, 'link not recorded'],
  ])('8g says the link: %s', (gangLink, words) =>
    expect(lines(child().assessment('a', 'A', 'gangs', '2016-11-01T10:00', 'red', { gangLink }), '8g')).toEqual([
      `counted A: The gangs strand is open: ${words}.`,
    ]),
  );
});

describe('why a child is not counted', () => {
  it.each<[string, string, BoroughStory, string[]]>([
    [
      '8f: in need, and stayed',
      '8f',
      child().status('A', 'CIN', '2016-01-01'),
      ['not counted A: No missing episode started in the period.'],
    ],
    [
      '8f: in need, and went missing at another time',
      '8f',
      child().status('A', 'CIN', '2016-11-01').report('r', 'A', '2016-10-05T10:00'),
      ['not counted A: Had no CIN or CPP, or was looked after, on the dates on which a missing episode started.'],
    ],
    [
      '8f: went missing, the first time as a child, and never in need',
      '8f',
      child({ dob: '1998-11-15' })
        .report('r', 'A', '2016-11-01T10:00')
        .found('r', '2016-11-02T10:00')
        .report('s', 'A', '2016-12-01T10:00'),
      ['excluded A: No date in the period with CIN or CPP on which the child was not looked after.'],
    ],
    [
      '8f: went missing at 18',
      '8f',
      child(ADULT).status('A', 'CIN', '2016-01-01').report('r', 'A', '2016-11-01T10:00'),
      ['excluded A: 18 or over'],
    ],
    [
      '8f: in need as a child, and went missing at 18',
      '8f',
      child({ dob: '1998-11-15' }).status('A', 'CIN', '2016-01-01').report('r', 'A', '2016-12-01T10:00'),
      ['not counted A: 18 or over'],
    ],
    [
      'C1: hosted',
      'C1',
      child(HOSTED).status('A', 'CLA', '2016-01-01'),
      ['excluded A: Another authority is responsible: E09000008.'],
    ],
    [
      'C1: looked after, missing and offered nothing independent',
      'C1',
      child()
        .status('A', 'CLA', '2016-01-01')
        .report('r', 'A', '2016-11-01T10:00')
        .interview('i', 'A', ['r'], { offered: '2016-11-02T10:00' }),
      ['counted A: Missing while looked after; an independent interview was not offered.'],
    ],
    ['8b: referred at 18', '8b', child(ADULT).referral('f', 'A', '2016-11-01'), ['excluded f: 18 or over']],
    [
      '8c: an outcome of a hosted child',
      '8c',
      child(HOSTED).referral('f', 'A', '2016-11-01', { outcome: 'accepted' }),
      ['excluded f: Another authority is responsible: E09000008.'],
    ],
    [
      'S1: hosted',
      'S1',
      child(HOSTED).assessment('a', 'A', 'cse', '2016-11-01T10:00', 'red'),
      ['excluded A: Another authority is responsible: E09000008.'],
    ],
  ])('%s', (_words, id, story, expected) => expect(lines(story, id)).toEqual(expected));

  it('8b: the status at the first referral is told of those counted only', () => {
    const story = child().referral('f', 'A', '2016-11-01').child('B', ADULT).referral('g', 'B', '2016-11-01');
    expect(behind(story, '8b').map(({ facts }) => Object.keys(facts))).toEqual([
      ['referred', 'status at first referral in the period'],
      ['referred'],
    ]);
  });
});

describe('what became of a return', () => {
  const back = (): BoroughStory => child().report('r', 'A', '2016-11-01T10:00').found('r', '2016-11-02T10:00');

  it.each<[string, BoroughStory, string]>([
    ['nothing', back(), 'No interview was offered.'],
    [
      'offered',
      back().interview('i', 'A', ['r'], { offered: '2016-11-02T12:00' }),
      'Offered, but no interview took place.',
    ],
    ['declined', back().interview('i', 'A', ['r'], { response: 'declined_by_parent' }), 'Offered and declined.'],
    ['accepted', back().interview('i', 'A', ['r'], { response: 'accepted' }), 'Accepted, but no interview took place.'],
    [
      'accepted, and interviewed before the return',
      back()
        .interview('i', 'A', ['r'], { response: 'accepted' })
        .interview('j', 'A', ['r'], { completed: '2016-11-02T09:00' }),
      'Accepted, but no interview took place. An interview took place before the return.',
    ],
    [
      'interviewed late',
      back().interview('i', 'A', ['r'], { completed: '2016-11-05T10:00:01' }),
      'Interviewed 72 h 0 min 1 s after the return, not within 72 hours.',
    ],
  ])('8e: %s', (_words, story, reason) => expect(lines(story, '8e')).toEqual([`not counted r: ${reason}`]));

  it('8e and T4: pending', () => {
    const told = child()
      .report('r', 'A', '2016-12-30T10:00')
      .found('r', '2016-12-31T10:00', { told: '2016-12-31T11:00' });
    const at = (id: string): string[] =>
      compute(told, id, '2017-01-02T10:00:00.000Z')
        .explanation()
        .map(({ outcome, reason }) => `${outcome}: ${reason}`);
    expect(at('8e')).toEqual([
      'excluded: Pending: not interviewed yet, and back less than 72 hours when this was known.',
    ]);
    expect(at('T4')).toEqual([
      'excluded: Pending: not interviewed yet, and told less than 72 hours before this was known.',
    ]);
  });

  it('an end that was not recorded says by when the child was missing again', () => {
    const story = child().report('r', 'A', '2016-11-01T10:00').report('s', 'A', '2016-11-20T10:00');
    for (const id of ['8e', 'T4']) {
      expect(behind(story, id)).toMatchObject([
        {
          outcome: 'excluded',
          ref: 'r',
          reason: 'End not recorded: no return is known, and the child was reported again more than 168 hours later.',
          reportRefs: ['r'],
          facts: { start: '1 Nov 2016 10:00', 'missing again by': '20 Nov 2016 10:00' },
        },
      ]);
    }
    expect(behind(story, 'R3')[0]?.facts).toEqual({ start: '20 Nov 2016 10:00' });
  });
});

describe('reports in the match queue', () => {
  const queued = (): BoroughStory =>
    new BoroughStory()
      .report('in', undefined, '2016-11-01T10:00')
      .found('in', '2016-11-02T10:00')
      .report('open', undefined, '2016-11-01T10:00')
      .report('absent', undefined, '2016-11-01T10:00', { category: 'absent' })
      .found('absent', '2016-11-02T10:00')
      .report('before', undefined, '2016-09-30T23:59')
      .found('before', '2016-10-01T00:00')
      .report('after', undefined, '2016-12-31T23:59')
      .found('after', '2017-01-01T00:00');
  const WAITING = 'Waiting in the match queue: no child is known for the report.';

  it('are listed in T1 when they say missing and were made in the period', () =>
    expect(lines(queued(), 'T1').sort()).toEqual([
      `excluded after: ${WAITING}`,
      `excluded in: ${WAITING}`,
      `excluded open: ${WAITING}`,
    ]));

  it('are listed in T2 when they say missing and have a find in the period', () =>
    expect(lines(queued(), 'T2').sort()).toEqual([`excluded before: ${WAITING}`, `excluded in: ${WAITING}`]));

  it('have the report and its return behind them, and no child', () => {
    const line = behind(queued(), 'T1').find(({ ref }) => ref === 'in');
    expect(line).toMatchObject({ events: ['missing.report-in', 'missing.return-in'], reportRefs: ['in'] });
    expect(line).not.toHaveProperty('childId');
    expect(behind(queued(), 'T1').find(({ ref }) => ref === 'open')?.events).toEqual(['missing.report-open']);
  });

  it('a time of theirs that was assumed is counted', () => {
    const story = new BoroughStory().report('r', undefined, '2016-11-01T10:00', { assumed: ['lastSeenAt'] });
    expect(compute(story, 'T1').assumedTimes).toBe(1);
  });
});

describe('other authorities’ children beside the total', () => {
  const hosted = (): BoroughStory => child(HOSTED).report('r', 'A', '2016-11-01T10:00').found('r', '2016-11-02T10:00');

  it('T3: those of whom a notice is recorded', () => {
    expect(compute(hosted(), 'T3')).toMatchObject({ hosted: 0, parts: { hostedChildren: 0 } });
    const told = hosted().found('r', '2016-11-02T10:00', { told: '2016-11-02T12:00' });
    expect(compute(told, 'T3')).toMatchObject({ hosted: 1, parts: { hostedChildren: 1 } });
  });

  it('T4: returns with a clock, interviewed in time or not', () => {
    const told = (): BoroughStory => hosted().found('r', '2016-11-02T10:00', { told: '2016-11-02T12:00' });
    const inTime = told().interview('i', 'A', ['r'], { completed: '2016-11-03T10:00' });
    expect(compute(hosted(), 'T4').parts).toMatchObject({ hostedReturns: 0, hostedChildren: 0 });
    expect(compute(told(), 'T4').parts).toMatchObject({ hostedReturns: 1, hostedChildren: 1 });
    expect(compute(inTime, 'T4').parts).toMatchObject({ hostedReturns: 1, hostedChildren: 1, inTime: 1 });
  });

  it('R3: a hosted child who is 18 is in neither', () => {
    const story = new BoroughStory().child('A', { ...HOSTED, ...ADULT }).report('r', 'A', '2016-11-01T10:00');
    expect(compute(story, 'R3').parts).toEqual({ episodes: 0, children: 0, hostedEpisodes: 0, hostedChildren: 0 });
  });
});

describe('meetings of MASE that were not held', () => {
  it('are those of MASE, in the period', () => {
    const story = child()
      .meeting('2016-11-02', false)
      .meeting('2016-11-03')
      .meeting('2016-11-02', false, 'MAP')
      .meeting('2016-11-03', undefined, 'MAP')
      .meeting('2016-09-30', false)
      .meeting('2017-01-01');
    expect(compute(story, '8d').parts).toMatchObject({ meetingsHeld: 0, meetingsNotHeld: 1, meetingsNotRecorded: 1 });
  });
});

describe('nothing was known', () => {
  it.each<[string, BoroughStory]>([
    ['a child', child()],
    ['a queued report', new BoroughStory().report('r', undefined, '2016-11-01T10:00')],
    ['a record that waits', new BoroughStory().plan('p', 'X', '2016-01-01')],
    ['a meeting', new BoroughStory().meeting('2016-11-01')],
    ['a challenge', new BoroughStory().challenge('c', '2016-11-01')],
    ['an action', new BoroughStory().action('n', '2016-11-01')],
  ])('is not said when %s was', (_words, story) => expect(compute(story, '8a').note).toBeUndefined());
});

describe('dates, times and lists in words', () => {
  it.each([
    ['2016-01-31', '31 Jan 2016'],
    ['2016-02-29', '29 Feb 2016'],
    ['2016-03-01', '1 Mar 2016'],
    ['2016-04-02', '2 Apr 2016'],
    ['2016-05-03', '3 May 2016'],
    ['2016-06-04', '4 Jun 2016'],
    ['2016-07-05', '5 Jul 2016'],
    ['2016-08-06', '6 Aug 2016'],
    ['2016-09-07', '7 Sep 2016'],
    ['2016-10-08', '8 Oct 2016'],
    ['2016-11-09', '9 Nov 2016'],
    ['2016-12-10', '10 Dec 2016'],
  ])('%s is %s', (date, words) => expect(dateText(date)).toBe(words));

  it('a moment is told in London time', () => expect(timeText('2016-07-05T22:30:00.000Z')).toBe('5 Jul 2016 23:30'));

  it('a list has "and" before its last word', () =>
    expect([listText([]), listText(['a']), listText(['a', 'b']), listText(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]));
});
