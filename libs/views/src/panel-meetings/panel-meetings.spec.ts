import { expect, it } from '@jest/globals';
import type { Envelope } from '@hub/kernel';
import type { SittingEvent } from '@hub/panels';
import { panelMeetings, type PanelMeetingRow } from './panel-meetings.js';

const key = { panel: 'MASE', meetingDate: '2026-11-27' } as const;

const after = (...events: readonly (readonly [SittingEvent['type'], object])[]): PanelMeetingRow | undefined =>
  events.reduce<PanelMeetingRow | undefined>((row, [type, data], revision) => {
    const event = { type, data: { ...key, ...data }, revision } as unknown as Envelope<SittingEvent>;
    expect(panelMeetings.key(event)).toBe('MASE|2026-11-27');
    return panelMeetings.on[type](event as never, row);
  }, undefined);

it('a meeting is listed from its call to its close, with its agenda and how many were decided', () => {
  expect(
    after(
      ['panels.MeetingCalled', { chairAgency: 'Police', chair: 'S. Sample', terms: 'MASE 2014' }],
      ['panels.ChildPutOnAgenda', { childId: 'A' }],
      ['panels.ChildPutOnAgenda', { childId: 'B' }],
      ['panels.ChildPutOnAgenda', { childId: 'B' }],
      ['panels.ChildTakenOffAgenda', { childId: 'A' }],
      ['panels.TopicPutOnAgenda', { topic: { kind: 'theme', id: 'TH-1' } }],
      ['panels.TopicPutOnAgenda', { topic: { kind: 'theme', id: 'TH-2' } }],
      ['panels.TopicTakenOffAgenda', { topic: { kind: 'theme', id: 'TH-1' } }],
      ['panels.MeetingOpened', { openedAt: 'then' }],
      ['panels.DecisionMade', { childId: 'B', decision: 'continue', nextReview: '2026-12-01' }],
      ['panels.DecisionSetAside', { childId: 'B', decision: 'continue', nextReview: '2026-12-02' }],
      ['panels.DecisionMade', { childId: 'B', decision: 'escalate', nextReview: '2026-12-24' }],
      ['panels.MeetingClosed', { closedAt: 'later', quorate: true }],
    ),
  ).toEqual({
    ...key,
    status: 'closed',
    chairAgency: 'Police',
    agenda: ['B'],
    topics: ['theme:TH-2'],
    decided: ['B'],
    nextReviews: [{ childId: 'B', due: '2026-12-24', passedOn: true }],
    openedAt: 'then',
    closedAt: 'later',
    quorate: true,
    revision: 12,
  });
});

it('a later decision without a next review takes back the one that stood', () =>
  expect(
    after(
      ['panels.MeetingCalled', { chairAgency: 'Police' }],
      ['panels.DecisionMade', { childId: 'B', decision: 'continue', nextReview: '2026-12-01' }],
      ['panels.DecisionMade', { childId: 'B', decision: 'continue' }],
    )?.nextReviews,
  ).toEqual([]));

it('the name of the chair is not in the list', () =>
  expect(JSON.stringify(after(['panels.MeetingCalled', { chairAgency: 'Police', chair: 'S. Sample' }]))).not.toContain(
    'Sample',
  ));

it('everything that happens at a meeting is told to those who follow it', () => {
  const open = after(['panels.MeetingCalled', { chairAgency: 'Police' }]);
  for (const type of Object.keys(panelMeetings.on) as SittingEvent['type'][]) {
    const event = {
      type,
      data: { ...key, chairAgency: 'Police', childId: 'A', topic: { kind: 'theme', id: 'TH-1' } },
      revision: 7,
    } as unknown;
    expect(panelMeetings.on[type](event as never, open)?.revision).toBe(7);
  }
});
