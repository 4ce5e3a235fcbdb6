import { describe, expect, it } from '@jest/globals';
import { BoroughStory } from '@hub/testing';
import { parsePeriod, type Instant, type Period } from '@hub/kernel';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { childrenAtRisk } from './children-at-risk.js';
import { figure, type Figure } from './index.js';

const LATER = '2018-06-01T00:00:00.000Z';
const compute = (story: BoroughStory, period = '2016-17Q3', knownAt: Instant = LATER): Figure =>
  figure(childrenAtRisk, casebookOf(rowsAfter(story.events), 'E09000006'), parsePeriod(period) as Period, knownAt);
const parts = (story: BoroughStory, period?: string): [number, number] => {
  const { atRisk, everAtRisk } = compute(story, period).parts;
  return [atRisk as number, everAtRisk as number];
};
const assessed = (assessedAt: string, rag = 'red', more = {}): BoroughStory =>
  new BoroughStory().child('A').assessment('a', 'A', 'cse', assessedAt, rag, more);

describe('8a: at risk by an assessment, [at the end, ever in the period]', () => {
  it.each([
    ['red', {}, [1, 1]],
    ['amber', {}, [1, 1]],
    ['green', {}, [1, 1]],
    ['none', {}, [0, 0]],
    ['red', { overrideRag: 'none' }, [0, 0]],
    ['none', { overrideRag: 'green' }, [1, 1]],
  ])('by the tool %s, overridden %j', (rag, more, expected) =>
    expect(parts(assessed('2016-11-01T10:00', rag, more))).toEqual(expected),
  );

  it.each([
    ['years before', '2010-01-01T10:00', [1, 1]],
    ['in the last second', '2016-12-31T23:59:59', [1, 1]],
    ['at the first moment after the period', '2017-01-01T00:00', [0, 0]],
  ])('assessed %s', (_words, assessedAt, expected) => expect(parts(assessed(assessedAt))).toEqual(expected));

  it('the latest assessment holds: open, then none', () =>
    expect(parts(assessed('2016-11-01T10:00').assessment('b', 'A', 'cse', '2016-11-02T10:00', 'none'))).toEqual([
      0, 1,
    ]));

  it('open before the period and closed before it is neither', () =>
    expect(parts(assessed('2016-05-01T10:00').assessment('b', 'A', 'cse', '2016-09-30T23:59', 'none'))).toEqual([
      0, 0,
    ]));

  it('open at the first moment of the period is ever', () =>
    expect(parts(assessed('2016-05-01T10:00').assessment('b', 'A', 'cse', '2016-10-01T00:01', 'none'))).toEqual([
      0, 1,
    ]));

  it('a child in two strands counts once', () =>
    expect(parts(assessed('2016-11-01T10:00').assessment('b', 'A', 'gangs', '2016-11-01T10:00', 'red'))).toEqual([
      1, 1,
    ]));
});

describe('8a: closed by a panel', () => {
  it.each([
    ['before the assessment', '2016-10-31', [1, 1]],
    ['on the day of the assessment', '2016-11-01', [0, 1]],
    ['on the last day', '2016-12-31', [0, 1]],
    ['on the day after the last', '2017-01-01', [1, 1]],
  ])('a review %s that closes', (_words, date, expected) =>
    expect(parts(assessed('2016-11-01T10:00').review('MASE', date, 'A', { decision: 'close' }))).toEqual(expected),
  );

  it('a review the day before the period closes it for the whole period', () =>
    expect(parts(assessed('2016-05-01T10:00').review('MAP', '2016-09-30', 'A', { decision: 'close' }))).toEqual([
      0, 0,
    ]));

  it.each([
    ['closes every strand', { decision: 'close' }, [0, 1]],
    ['closes this strand', { decision: 'close', strands: ['gangs', 'cse'] }, [0, 1]],
    ['closes another strand', { decision: 'close', strands: ['gangs'] }, [1, 1]],
    ['says none after it', { decision: 'continue', ragAfter: 'none' }, [0, 1]],
    ['says none of another strand', { decision: 'continue', ragAfter: 'none', strands: ['gangs'] }, [1, 1]],
    ['steps down', { decision: 'step_down', ragAfter: 'green' }, [1, 1]],
  ])('a later review that %s', (_words, review, expected) =>
    expect(parts(assessed('2016-11-01T10:00').review('MASE', '2016-12-01', 'A', review))).toEqual(expected),
  );

  it('only a newer assessment opens it again, no later review does', () => {
    const closed = assessed('2016-11-01T10:00')
      .review('MASE', '2016-12-01', 'A', { decision: 'close' })
      .review('MASE', '2016-12-05', 'A', { ragAfter: 'red' });
    expect(parts(closed)).toEqual([0, 1]);
    expect(parts(closed.assessment('b', 'A', 'cse', '2016-12-10T10:00', 'green'))).toEqual([1, 1]);
  });
});

describe('8a: the missing strand by episodes', () => {
  const away = (found?: string, category = 'missing'): BoroughStory => {
    const story = new BoroughStory().child('A').report('r', 'A', '2016-09-01T10:00', { category });
    return found === undefined ? story : story.found('r', found);
  };

  it.each([
    ['still away', undefined, [1, 1]],
    ['back 90 days before the last day', '2016-10-02T00:00', [1, 1]],
    ['back in the last second of the day 91 days before it', '2016-10-01T23:59:59', [0, 1]],
    ['back after the period', '2017-01-01T00:00', [1, 1]],
    ['back 91 days before the first day', '2016-07-02T10:00', [0, 0]],
  ])('%s', (_words, found, expected) => {
    const story = new BoroughStory().child('A').report('r', 'A', '2016-06-01T10:00');
    if (found) story.found('r', found);
    expect(parts(story)).toEqual(expected);
  });

  it('an absent episode opens nothing', () => expect(parts(away(undefined, 'absent'))).toEqual([0, 0]));

  it('an episode whose end is not recorded is open until the next absence, and starts no 90 days', () => {
    const story = away().report('s', 'A', '2016-10-10T10:00', { category: 'absent' });
    expect(parts(story)).toEqual([0, 1]);
  });

  it('a panel that closes the missing strand does not close what an episode keeps open', () =>
    expect(parts(away('2016-11-01T10:00').review('MASE', '2016-12-01', 'A', { decision: 'close' }))).toEqual([1, 1]));
});

describe('8a: whose children, and how old', () => {
  it('someone 18 on the last day counts only as ever in the period', () => {
    const story = new BoroughStory()
      .child('A', { dob: '1998-12-31' })
      .assessment('a', 'A', 'cse', '2016-11-01T10:00', 'red');
    expect(parts(story)).toEqual([0, 1]);
    expect(compute(story).explanation()).toMatchObject([{ outcome: 'excluded', reason: '18 or over' }]);
  });

  it('someone who turns 18 the day after the last is a child', () => {
    const story = new BoroughStory()
      .child('A', { dob: '1999-01-01' })
      .assessment('a', 'A', 'cse', '2016-11-01T10:00', 'red');
    expect(parts(story)).toEqual([1, 1]);
  });

  it('someone who turned 18 on the first day was not at risk as a child in the period', () => {
    const story = new BoroughStory()
      .child('A', { dob: '1998-10-01' })
      .assessment('a', 'A', 'cse', '2016-09-01T10:00', 'red');
    expect(parts(story)).toEqual([0, 0]);
  });

  it('someone born on 29 February is a child on 28 February of the 18th year', () => {
    const story = new BoroughStory()
      .child('A', { dob: '2000-02-29' })
      .assessment('a', 'A', 'cse', '2018-01-01T10:00', 'red');
    expect(parts(story, '2018-01-01..2018-03-01')).toEqual([1, 1]);
    expect(parts(story, '2018-01-01..2018-03-02')).toEqual([0, 1]);
  });

  it("another authority's child is excluded, with the authority", () => {
    const story = new BoroughStory()
      .child('A', { responsibleLa: 'E09000008' })
      .assessment('a', 'A', 'cse', '2016-11-01T10:00', 'red');
    expect(parts(story)).toEqual([0, 0]);
    expect(compute(story).explanation()).toMatchObject([
      { outcome: 'excluded', hosted: true, reason: 'Another authority is responsible: E09000008.' },
    ]);
  });

  it('explains the strands, and why one is closed', () => {
    const story = assessed('2016-11-01T10:00')
      .child('B')
      .assessment('b', 'B', 'gangs', '2016-11-01T10:00', 'amber')
      .review('MASE', '2016-12-01', 'B', { decision: 'close' })
      .child('C');
    expect(compute(story).explanation()).toMatchObject([
      {
        outcome: 'counted',
        ref: 'A',
        childId: 'A',
        unit: 'child',
        reason: 'Open: CSE (red).',
        facts: { 'cse RAG': 'red', 'cse assessed': '1 Nov 2016 10:00' },
        events: ['exploitation.assessment-a'],
      },
      {
        outcome: 'not counted',
        ref: 'B',
        reason: 'Not open: gangs: closed by a panel since the assessment of 1 Nov 2016 10:00.',
      },
    ]);
  });
});
