import { describe, expect, it } from '@jest/globals';
import { nextReviewsOf, passesOn, reviewDueFor, type HeardAt } from './next-review.js';

const SET: HeardAt = { panel: 'MASE', meetingDate: '2026-11-10', due: '2026-12-08' };
const STANDS = { panel: 'MASE', setOn: '2026-11-10', due: '2026-12-08', passedOn: false };

describe('a next review that a meeting set', () => {
  it.each<[string, readonly HeardAt[], readonly object[]]>([
    ['stands', [SET], [STANDS]],
    [
      'is met when the panel hears the child later, also without a new date',
      [SET, { panel: 'MASE', meetingDate: '2026-12-01' }],
      [],
    ],
    ['is not met by the meeting that set it', [SET, { panel: 'MASE', meetingDate: '2026-11-10' }], [STANDS]],
    ['is not met by an earlier meeting', [SET, { panel: 'MASE', meetingDate: '2026-11-01' }], [STANDS]],
    ['is not met by another panel', [SET, { panel: 'MAP', meetingDate: '2026-12-01' }], [STANDS]],
    [
      'of a child who was passed on is met by any panel',
      [
        { ...SET, passedOn: true },
        { panel: 'MAP', meetingDate: '2026-12-01' },
      ],
      [],
    ],
    [
      'gives way to the one that a later meeting of the panel set',
      [{ panel: 'MASE', meetingDate: '2026-12-01', due: '2026-12-29' }, SET],
      [{ panel: 'MASE', setOn: '2026-12-01', due: '2026-12-29', passedOn: false }],
    ],
    ['nobody set one', [{ panel: 'MASE', meetingDate: '2026-11-10' }], []],
  ])('%s', (_rule, heard, expected) => expect(nextReviewsOf(heard)).toEqual(expected));

  it('comes in the order of what is due, whatever the order of the meetings', () => {
    const map: HeardAt = { panel: 'MAP', meetingDate: '2026-11-20', due: '2026-12-01' };
    const dues = (heard: readonly HeardAt[]) => nextReviewsOf(heard).map(({ panel }) => panel);
    expect(dues([SET, map])).toEqual(['MAP', 'MASE']);
    expect(dues([map, SET])).toEqual(['MAP', 'MASE']);
  });

  it('brings the child to the agenda of its own panel from its day on', () => {
    const standing = nextReviewsOf([SET]);
    expect(reviewDueFor(standing, 'MASE', '2026-12-07')).toBeUndefined();
    expect(reviewDueFor(standing, 'MASE', '2026-12-08')).toEqual(STANDS);
    expect(reviewDueFor(standing, 'MAP', '2026-12-20')).toBeUndefined();
  });

  it('of a child who was passed on brings the child to every agenda', () =>
    expect(reviewDueFor(nextReviewsOf([{ ...SET, passedOn: true }]), 'MAP', '2026-12-08')).toMatchObject({
      panel: 'MASE',
    }));
});

it('a child is passed on upwards and down', () =>
  expect((['continue', 'escalate', 'step_down', 'close'] as const).filter(passesOn)).toEqual([
    'escalate',
    'step_down',
  ]));
