import { describe, expect, it } from '@jest/globals';
import { agencyIsSilent, childHeardSince, silenceRulesOn, stuckOn } from './silence.js';

const TODAY = '2026-11-27';
const RULES = silenceRulesOn(TODAY);

describe('silence', () => {
  it.each([
    ['a red child', 'red', '2026-11-13'],
    ['an amber child', 'amber', '2026-10-30'],
    ['a child at risk whom nobody assessed', undefined, '2026-10-30'],
    ['a green child: never told', 'green', undefined],
  ] as const)('of %s begins after this day', (_who, overall, since) =>
    expect(childHeardSince(overall, TODAY, RULES)).toBe(since),
  );

  it.each([
    ['due today, set today', { due: TODAY }, TODAY, undefined],
    ['due yesterday', { due: '2026-11-26' }, TODAY, 'overdue'],
    ['due next month, last word 28 days ago', { due: '2026-12-24' }, '2026-10-30', undefined],
    ['due next month, last word 29 days ago', { due: '2026-12-24' }, '2026-10-29', 'no_movement'],
    ['done late', { due: '2026-11-01', completedAt: '2026-11-20' }, '2026-10-01', undefined],
    ['cancelled', { due: '2026-11-01', cancelledAt: '2026-11-20' }, '2026-10-01', undefined],
  ] as const)('of an action %s', (_what, action, movedOn, stuck) =>
    expect(stuckOn(action, movedOn, TODAY, RULES)).toBe(stuck),
  );

  it.each([
    ['heard of 62 days ago', '2026-09-26', 3, false],
    ['heard of 63 days ago and absent twice', '2026-09-25', 2, true],
    ['heard of 63 days ago and absent once', '2026-09-25', 1, false],
    ['not heard of for a year and more: it has left', '2025-11-25', 12, false],
  ])('of an agency %s', (_what, lastOn, missed, silent) =>
    expect(agencyIsSilent({ lastOn, missed }, TODAY, RULES)).toBe(silent),
  );

  it('goes by the rules of the day, and before the first rules by those', () =>
    expect(silenceRulesOn('2001-01-01').version).toBe('1'));
});
