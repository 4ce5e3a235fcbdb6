import { describe, expect, it } from '@jest/globals';
import { BoroughStory } from '@hub/testing';
import { quarter } from '@hub/kernel';
import { casebookOf, rowsAfter } from '@hub/casebook';
import { childrenInCseStrand } from './children-in-cse-strand.js';
import { childrenInGangsStrand } from './children-in-gangs-strand.js';
import { figure, type Figure, type Metric } from './index.js';
import { strandOverlap } from './strand-overlap.js';

const compute = (metric: Metric, story: BoroughStory): Figure =>
  figure(metric, casebookOf(rowsAfter(story.events), 'E09000006'), quarter(2016, 3), '2018-01-01T00:00:00.000Z');
const gangs = (id: string, assessedAt: string, gangLink?: string, rag = 'red') =>
  [id, 'A', 'gangs', assessedAt, rag, { gangLink }] as const;

describe('8g: the last gang link recorded up to the end', () => {
  it.each([
    ['none', [gangs('a', '2016-11-01T10:00')], 'notRecorded'],
    ['at risk', [gangs('a', '2016-11-01T10:00', 'at_risk')], 'atRisk'],
    ['affiliated', [gangs('a', '2016-11-01T10:00', 'affiliated')], 'affiliated'],
    ['the later', [gangs('a', '2016-11-01T10:00', 'affiliated'), gangs('b', '2016-11-02T10:00', 'at_risk')], 'atRisk'],
    ['empty later', [gangs('a', '2016-11-01T10:00', 'affiliated'), gangs('b', '2016-11-02T10:00')], 'affiliated'],
    ['after the end', [gangs('a', '2016-11-01T10:00'), gangs('b', '2017-01-01T00:00', 'at_risk')], 'notRecorded'],
    [
      'at one time, the later id',
      [gangs('b', '2016-11-01T10:00', 'affiliated'), gangs('a', '2016-11-01T10:00', 'at_risk')],
      'affiliated',
    ],
  ])('%s', (_words, assessments, expected) => {
    const story = new BoroughStory().child('A');
    for (const one of assessments) story.assessment(...one);
    const { parts } = compute(childrenInGangsStrand, story);
    expect(parts).toEqual({ gangs: 1, atRisk: 0, affiliated: 0, notRecorded: 0, [expected]: 1 });
  });

  it('a closed strand is not counted, an open one of an adult or a hosted child excluded', () => {
    const story = new BoroughStory()
      .child('A')
      .assessment(...gangs('a', '2016-11-01T10:00', 'affiliated', 'none'))
      .child('B', { responsibleLa: 'E09000008' })
      .assessment('b', 'B', 'gangs', '2016-11-01T10:00', 'red')
      .child('C', { dob: '1990-01-01' })
      .assessment('c', 'C', 'gangs', '2016-11-01T10:00', 'red')
      .child('D')
      .assessment('d', 'D', 'cse', '2016-11-01T10:00', 'red');
    const result = compute(childrenInGangsStrand, story);
    expect(result.numerator).toBe(0);
    expect(result.explanation().map(({ ref, outcome }) => [ref, outcome])).toEqual([
      ['A', 'not counted'],
      ['B', 'excluded'],
      ['C', 'excluded'],
    ]);
  });
});

describe('8h: CSE, and the share of those with CIN, CPP or CLA', () => {
  it.each([
    ['CIN', '2016-12-31', undefined, [1, 1, 100]],
    ['CPP', '2016-01-01', '2017-01-01', [1, 1, 100]],
    ['CLA', '2016-01-01', '2016-12-31', [0, 0, null]],
    ['CLA', '2017-01-01', undefined, [0, 0, null]],
    ['EARLY_HELP', '2016-01-01', undefined, [0, 0, null]],
    ['CARE_LEAVER', '2016-01-01', undefined, [0, 0, null]],
  ])('a child with %s from %s to %s', (status, start, end, [inCohort, cohort, percentage]) => {
    const story = new BoroughStory()
      .child('A')
      .assessment('a', 'A', 'cse', '2016-11-01T10:00', 'red')
      .status('A', status, start, end);
    const result = compute(childrenInCseStrand, story);
    expect(result).toMatchObject({ numerator: 1, denominator: cohort, percentage, value: 1 });
    expect(result.parts).toMatchObject({
      cse: 1,
      cseInCohort: inCohort,
      cseOutsideCohort: 1 - (inCohort ?? 0),
      cohort,
    });
  });

  it('the cohort holds neither adults nor other authorities’ children', () => {
    const story = new BoroughStory()
      .child('A', { dob: '1998-12-31' })
      .status('A', 'CIN', '2016-01-01')
      .child('B', { responsibleLa: 'E09000008' })
      .status('B', 'CIN', '2016-01-01');
    expect(compute(childrenInCseStrand, story)).toMatchObject({
      numerator: 0,
      denominator: 0,
      percentage: null,
      display: '0 children; no children with CIN, CPP or CLA',
    });
  });

  it('says both numbers', () => {
    const story = new BoroughStory()
      .child('A')
      .assessment('a', 'A', 'cse', '2016-11-01T10:00', 'red')
      .child('B')
      .status('B', 'CIN', '2016-01-01');
    expect(compute(childrenInCseStrand, story).display).toBe('1 child; 0.0 % of those with CIN, CPP or CLA (0 of 1)');
  });
});

describe('S1: exact combinations of open strands', () => {
  it('a child is in one combination only, named in the order of the strands', () => {
    const story = new BoroughStory()
      .child('A')
      .assessment('a', 'A', 'gangs', '2016-11-01T10:00', 'red')
      .assessment('b', 'A', 'cse', '2016-11-01T10:00', 'green')
      .report('r', 'A', '2016-12-31T10:00');
    const result = compute(strandOverlap, story);
    expect(Object.entries(result.parts).filter(([, number]) => number !== 0)).toEqual([
      ['atRisk', 1],
      ['cse+missing+gangs', 1],
    ]);
    expect(result.explanation()[0]?.reason).toBe(
      'Open: CSE (green), missing (not assessed, missing now or back lately) and gangs (red).',
    );
  });

  it('names all fifteen combinations, single strands first', () =>
    expect(Object.keys(compute(strandOverlap, new BoroughStory()).parts)).toEqual([
      'atRisk',
      'cse',
      'missing',
      'trafficking',
      'gangs',
      'cse+missing',
      'cse+trafficking',
      'cse+gangs',
      'missing+trafficking',
      'missing+gangs',
      'trafficking+gangs',
      'cse+missing+trafficking',
      'cse+missing+gangs',
      'cse+trafficking+gangs',
      'missing+trafficking+gangs',
      'cse+missing+trafficking+gangs',
    ]));

  it('excludes adults and other authorities’ children', () => {
    const story = new BoroughStory()
      .child('A', { dob: '1998-12-31' })
      .assessment('a', 'A', 'cse', '2016-11-01T10:00', 'red')
      .child('B', { responsibleLa: 'E09000008' })
      .assessment('b', 'B', 'cse', '2016-11-01T10:00', 'red');
    const result = compute(strandOverlap, story);
    expect(result.numerator).toBe(0);
    expect(result.explanation().map(({ outcome }) => outcome)).toEqual(['excluded', 'excluded']);
  });
});
