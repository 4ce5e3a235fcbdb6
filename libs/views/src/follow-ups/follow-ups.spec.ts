import { expect, it } from '@jest/globals';
import type { Envelope } from '@hub/kernel';
import type { FollowUpEvent } from '@hub/panels';
import { followUps, nextChaseOf, type FollowUpRow } from './follow-ups.js';

const OF = { panel: 'MASE', meetingDate: '2026-11-02', childId: 'A', actionId: 'a' } as const;
const MATTER = { panel: 'MASE', meetingDate: '2026-11-02', childId: 'A', matter: 'action', matterId: 'a' } as const;
const BY = { person: 'p', agency: 'Police', role: 'POLICE_LIAISON' };

const after = (...events: readonly (readonly [FollowUpEvent['type'], object])[]): FollowUpRow | undefined =>
  events.reduce<FollowUpRow | undefined>((row, [type, data], index) => {
    const event = { type, data, by: BY, recordedAt: `2026-11-0${index + 3}T10:00:00.000Z` } as unknown;
    expect(followUps.key(event as Envelope<FollowUpEvent>)).toBe('action|a');
    return followUps.on[type](event as never, row);
  }, undefined);

const ASKED = [
  'panels.MoreTimeAsked',
  { ...OF, byAgency: 'Police', until: '2026-12-01', reason: 'Nobody in.' },
] as const;
const CHASED = [
  'panels.MatterChased',
  {
    ...MATTER,
    chaseId: 'x',
    chasedOn: '2026-11-03',
    byAgency: 'Social care',
    agency: 'Police',
    means: 'telephone',
    about: 'Is it done?',
    nextChase: '2026-11-10',
  },
] as const;
const ANSWERED = [
  'panels.ChaseAnswered',
  { ...MATTER, chaseId: 'x', answeredOn: '2026-11-04', answer: 'Soon.' },
] as const;

it('a request for more time waits until it is answered, the action is handed over or done', () => {
  expect(after(ASKED)?.asked).toEqual({ until: '2026-12-01', agency: 'Police', reason: 'Nobody in.' });
  for (const next of [
    ['panels.MoreTimeGranted', { ...OF, until: '2026-12-01' }],
    ['panels.MoreTimeRefused', { ...OF, reason: 'No.' }],
    ['panels.ActionHandedOver', { ...OF, fromAgency: 'Police', toAgency: 'Health', reason: 'Theirs.' }],
    ['panels.ActionReportedDone', { ...OF, byAgency: 'Police', doneOn: '2026-11-04', done: 'Visited.' }],
  ] as const) {
    expect(after(ASKED, next)?.asked).toBeUndefined();
    expect(after(ASKED, next)?.story).toHaveLength(2);
  }
});

it('a chase moves nothing, its answer does', () => {
  expect(after(CHASED)).not.toHaveProperty('movedAt');
  expect(after(CHASED, ANSWERED)).toMatchObject({
    movedAt: '2026-11-04T10:00:00.000Z',
    chases: [{ agency: 'Police', means: 'telephone', answer: { on: '2026-11-04', words: 'Soon.' } }],
  });
});

it('the next chase is the one that was planned, until there is an answer', () => {
  const chased = after(CHASED) as FollowUpRow;
  expect(nextChaseOf(chased)).toBe('2026-11-10');
  expect(nextChaseOf(after(CHASED, ANSWERED) as FollowUpRow)).toBeUndefined();
});

it('of an erased person the words are gone and what happened stays', () => {
  const row = after(['panels.ActionReportedDone', { ...OF, byAgency: 'Police', doneOn: '2026-11-04', $erased: true }]);
  expect(row?.story).toEqual([{ what: 'done', at: '2026-11-03T10:00:00.000Z', by: BY, date: '2026-11-04' }]);
});
