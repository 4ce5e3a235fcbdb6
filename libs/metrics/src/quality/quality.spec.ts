import { describe, expect, it } from '@jest/globals';
import { casebookOf, rowsAfter, type Casebook, type Finding } from '@hub/casebook';
import { quarter } from '@hub/kernel';
import { AUTHORITY, BoroughStory } from '@hub/testing';
import { openLines, qualityRecords, recordLines, rejectedLines, type QualityLine } from './index.js';

const QUARTERS = [quarter(2016, 2), quarter(2016, 3)];
const bookOf = (story: BoroughStory): Casebook => casebookOf(rowsAfter(story.events), AUTHORITY);
const linesOf = (story: BoroughStory): readonly QualityLine[] => recordLines(qualityRecords(bookOf(story)), QUARTERS);
const cellsOf = (story: BoroughStory, feed: string, fault: string, source: string) =>
  linesOf(story).find((line) => line.feed === feed && line.fault === fault && line.source === source)?.cells;

const away = (): BoroughStory =>
  new BoroughStory()
    .child('A')
    .report('r1', 'A', '2016-10-05T20:00', { reported: '2016-10-05T21:00', missingFromType: 'home' })
    .report('r2', 'A', '2016-12-01T20:00', { reported: '2016-12-01T21:00', told: '2016-12-01T22:00' });

describe('what is not recorded', () => {
  it('is counted of the records of the quarter in which things happened', () => {
    expect(cellsOf(away(), 'police_missing_reports', 'laNotifiedAt', 'Police')).toEqual([
      { count: 0, of: 0 },
      { count: 1, of: 2 },
    ]);
    expect(cellsOf(away(), 'police_missing_reports', 'missingFromType', 'Police')?.[1]).toEqual({ count: 1, of: 2 });
  });

  it('is asked only of records that should say it', () => {
    const story = away()
      .interview('i1', 'A', ['r1'], { offered: '2016-10-06T10:00', completed: '2016-10-07T10:00' })
      .interview('i2', 'A', ['r2'], { offered: '2016-12-02T10:00', response: 'declined_by_child' });
    const [line] = linesOf(story).filter(({ fault }) => fault === 'companions');
    expect(line?.cells[1]).toEqual({ count: 1, of: 1 });
    expect(linesOf(story).find(({ fault }) => fault === 'independent')?.cells[1]?.of).toBe(2);
  });

  it('an empty answer that says no is recorded', () => {
    const story = away().found('r1', '2016-10-06T08:00', { harm: false });
    expect(cellsOf(story, 'police_found_reports', 'harm', 'Police')?.[1]).toEqual({ count: 0, of: 1 });
  });

  it('a report that waits for a match is looked at too', () => {
    const story = new BoroughStory().child('A').report('r9', undefined, '2016-10-05T20:00', { surname: 'Unknown' });
    expect(
      qualityRecords(bookOf(story)).find(({ feed }) => feed === 'police_missing_reports')?.childId,
    ).toBeUndefined();
  });

  it('agencies add up to their feed', () => {
    const story = away()
      .assessment('a1', 'A', 'cse', '2016-10-10T10:00', 'red', { agency: 'CSC' })
      .assessment('a2', 'A', 'cse', '2016-11-10T10:00', 'red', { agency: 'Health' });
    const lines = linesOf(story).filter(({ feed, fault }) => feed === 'risk_assessments' && fault === 'late');
    expect(lines.map(({ source, cells }) => [source, cells[1]?.of])).toEqual([
      ['All', 2],
      ['CSC', 1],
      ['Health', 1],
    ]);
  });
});

describe('late entry', () => {
  const known = (recordedAt: string): BoroughStory =>
    new BoroughStory().learnedAt(recordedAt).child('A').report('r1', 'A', '2016-10-05T20:00');
  it.each([
    ['2016-10-12T12:00:00.000Z', 0],
    ['2016-10-13T12:00:00.000Z', 1],
  ])('a report of 5 October written down at %s', (recordedAt, count) =>
    expect(cellsOf(known(recordedAt), 'police_missing_reports', 'late', 'Police')?.[1]).toEqual({ count, of: 1 }),
  );
});

const finding = (kind: Finding['kind'], recordKind: Finding['recordKind']): Finding => ({
  kind,
  recordKind,
  code: 'child-not-known',
  key: 'k',
  owner: 'c:A',
  correlationId: 'c',
  knownAt: '',
  message: '',
});

describe('what could not be used at the end of a quarter', () => {
  it('is counted as it was known then; before the hub held anything nothing is said', () => {
    const lines = openLines([null, [finding('conflict', 'return'), finding('queued', 'report')], []]);
    expect(lines.map(({ fault, feed, cells }) => [fault, feed, cells])).toEqual([
      ['conflict', 'police_found_reports', [null, { count: 1 }, { count: 0 }]],
      ['queued', 'police_missing_reports', [null, { count: 1 }, { count: 0 }]],
    ]);
  });
});

describe('rows that were not taken', () => {
  it('are counted for the agency that sent them, in the quarter in which they came', () => {
    const feeds = [
      { feed: 'return_interviews', rejected: 3 },
      { feed: 'children', rejected: 0 },
    ];
    const lines = rejectedLines([{ agency: 'Police', on: '2016-10-31', feeds }], QUARTERS);
    expect(lines.map(({ feedLabel, source, cells }) => [feedLabel, source, cells])).toEqual([
      ['Return interviews', 'Police', [{ count: 0 }, { count: 3 }]],
    ]);
  });
});
