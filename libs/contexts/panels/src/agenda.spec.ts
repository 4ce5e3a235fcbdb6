import { describe, expect, it } from '@jest/globals';
import { agendaRulesOn, proposeAgenda, type AgendaFacts, type AgendaReason } from './agenda.js';

const RULES = agendaRulesOn('2026-11-27');

/** A child about whom nothing presses: green, heard two weeks ago, as before. */
const CALM: AgendaFacts = {
  childId: 'A',
  overall: 'green',
  direction: 'same',
  heardOn: '2026-11-13',
  reviewOverdue: false,
  missingNow: false,
  episodes: 0,
  stuckActions: 0,
};

const reasonsFor = (more: Partial<AgendaFacts>): readonly AgendaReason[] =>
  proposeAgenda([{ ...CALM, ...more }], RULES)[0]?.reasons ?? [];

describe('an agenda is proposed', () => {
  it.each<[string, Partial<AgendaFacts>, readonly AgendaReason[]]>([
    ['nothing presses: not proposed', {}, []],
    ['red', { overall: 'red' }, [{ code: 'red' }]],
    ['amber is no reason by itself', { overall: 'amber' }, []],
    ['missing now', { missingNow: true }, [{ code: 'missing_now' }]],
    ['risen since the last panel', { direction: 'up' }, [{ code: 'risen', since: '2026-11-13' }]],
    ['fallen is no reason', { direction: 'down' }, []],
    ['was not at risk at the last panel', { direction: 'new' }, [{ code: 'new' }]],
    ['never heard', { direction: 'no_panel', heardOn: undefined }, [{ code: 'new' }]],
    [
      'never heard has no review that is overdue',
      { direction: 'no_panel', heardOn: undefined, reviewOverdue: true },
      [{ code: 'new' }],
    ],
    ['a judgement that expired', { expiredJudgements: 1 }, [{ code: 'override_expired', count: 1 }]],
    ['referred', { referredOn: '2026-11-20' }, [{ code: 'referred', since: '2026-11-20' }]],
    ['missing twice', { episodes: 2 }, []],
    ['missing three times', { episodes: 3 }, [{ code: 'repeat_missing', count: 3 }]],
    ['an action that is stuck', { stuckActions: 2 }, [{ code: 'action_stuck', count: 2 }]],
    [
      'its next review is due: with who set it, and when',
      { reviewDue: { panel: 'MASE', setOn: '2026-10-30', due: '2026-11-27', passedOn: false } },
      [{ code: 'review_due', since: '2026-10-30', due: '2026-11-27', panel: 'MASE' }],
    ],
    ['the monthly review is overdue', { reviewOverdue: true }, [{ code: 'review_overdue', since: '2026-11-13' }]],
    [
      'silence about a child',
      { overall: 'amber', silentSince: '2026-10-30' },
      [{ code: 'silent', since: '2026-10-30' }],
    ],
    [
      'several, the weightiest first',
      { overall: 'red', missingNow: true, stuckActions: 1 },
      [{ code: 'red' }, { code: 'missing_now' }, { code: 'action_stuck', count: 1 }],
    ],
  ])('%s', (_rule, more, expected) => expect(reasonsFor(more)).toEqual(expected));

  it('the weightiest child comes first, whatever the order of arrival; of two alike the lower id', () => {
    const children: AgendaFacts[] = [
      { ...CALM, childId: 'D', reviewOverdue: true, stuckActions: 1, episodes: 4, direction: 'up' },
      { ...CALM, childId: 'C', overall: 'red' },
      { ...CALM, childId: 'B', overall: 'red' },
      { ...CALM, childId: 'A', overall: 'red', missingNow: true },
    ];
    const order = (all: AgendaFacts[]) => proposeAgenda(all, RULES).map(({ childId }) => childId);
    expect(order(children)).toEqual(['A', 'B', 'C', 'D']);
    expect(order(children.toReversed())).toEqual(['A', 'B', 'C', 'D']);
  });

  it('the rules of the day hold, and before the first rules those', () =>
    expect(agendaRulesOn('2001-01-01').version).toBe('3'));
});
