import { describe, expect, it } from '@jest/globals';
import { BoroughStory, at } from '@hub/testing';
import {
  children,
  DEFAULT_SETTINGS,
  interviewsDue,
  missingNow,
  placements,
  presentHeader,
  trackingSheet,
  type CaseRow,
  type CaseView,
} from './index.js';
import { rowsOf } from '../test/told.js';

/** Looked after, at risk, missing, and back once without an interview. */
const alive = (): BoroughStory =>
  new BoroughStory()
    .learnedAt(at('2016-09-01T08:00'))
    .child('A')
    .status('A', 'CLA', '2016-01-01')
    .assessment('a', 'A', 'cse', '2016-08-01T10:00', 'red')
    .report('r1', 'A', '2016-08-20T22:00')
    .found('r1', '2016-08-21T10:00')
    .report('r2', 'A', '2016-08-30T22:00');

const LISTS: readonly (readonly [string, CaseView<CaseRow>])[] = [
  ['the tracking sheet', trackingSheet(DEFAULT_SETTINGS)],
  ['who is missing', missingNow(DEFAULT_SETTINGS)],
  ['whose interview is due', interviewsDue(DEFAULT_SETTINGS)],
];

describe('a child who died', () => {
  it.each(LISTS)('is not on a list of work: %s', (_name, view) => {
    expect(rowsOf(view, alive(), 'c:A')).not.toEqual([]);
    expect(rowsOf(view, alive().death('A', '2016-08-31'), 'c:A')).toEqual([]);
  });

  it.each(LISTS)('is back on it when that was a mistake: %s', (_name, view) => {
    const told = alive().death('A', '2016-08-31').tell('children.death-A', 'children.DeathWithdrawn', { childId: 'A' });
    expect(rowsOf(view, told, 'c:A')).toEqual(rowsOf(view, alive(), 'c:A'));
  });

  it.each([...LISTS, ['who the children are', children], ['where they live', placements]] as typeof LISTS)(
    '%s is made again when a death is heard of',
    (_name, view) => {
      expect(view.of.has('death')).toBe(true);
    },
  );

  it('is found with the day and the age of that day, and without a status that holds', () => {
    const [found] = rowsOf(children, alive().death('A', '2016-06-14'), 'c:A');
    expect(found && presentHeader(found.row, '2026-09-01')).toMatchObject({
      diedOn: '2016-06-14',
      age: 13,
      statuses: [],
    });
  });

  it('under an id that was merged since is the same child', () => {
    const told = alive().child('B').merge('B', 'A').death('B', '2016-08-31');
    for (const [, view] of LISTS) expect(rowsOf(view, told, 'c:A')).toEqual([]);
  });
});
