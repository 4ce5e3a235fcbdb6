import { describe, expect, it } from '@jest/globals';
import { fold, type By, type Envelope } from '@hub/kernel';
import {
  agendaOf,
  minutesOf,
  panelsKinds,
  sittingDecider,
  sittingStream,
  topicKey,
  topicOfKey,
  topicsOf,
  type DecisionContent,
  type SittingCommand,
  type SittingEvent,
  type TopicDecision,
} from './index.js';

const OF = { panel: 'MASE', meetingDate: '2026-11-27' } as const;
const CHAIRS = { chair: 'S. Sample', chairAgency: 'Police' };
type Asked = SittingCommand extends infer One
  ? One extends SittingCommand
    ? Omit<One, 'panel' | 'meetingDate'>
    : never
  : never;

/** Carries commands out one after the other; answers the events, and what the last one came to. */
const run = (...commands: readonly Asked[]) => {
  const events: SittingEvent[] = [];
  let refused: string | undefined;
  let last: readonly SittingEvent[] = [];
  for (const command of commands) {
    const decision = sittingDecider.decide({ ...OF, ...command } as SittingCommand, fold(sittingDecider, events));
    refused = decision.outcome === 'refused' ? decision.refusal.code : undefined;
    last = decision.outcome === 'accepted' ? decision.events : [];
    events.push(...last);
  }
  return { events, refused, last, state: fold(sittingDecider, events) };
};

const CALL: Asked = { type: 'Call', chairs: CHAIRS };
const putOn = (...ids: string[]): Asked => ({
  type: 'PutOn',
  children: ids.map((childId) => ({ childId, rules: '1', reasons: [{ code: 'red' as const }] })),
});
const OPEN: Asked = { type: 'Open', openedAt: '2026-11-27T10:00:00.000Z' };
const CLOSE: Asked = { type: 'Close', closedAt: '2026-11-27T12:00:00.000Z' };
const HERE: Asked = {
  type: 'NoteAttendance',
  entries: [
    { member: 'social_care', attendance: 'present' },
    { member: 'police', attendance: 'present', people: 'J. Sample' },
    { member: 'health', attendance: 'apologies' },
  ],
};
const KEEP: DecisionContent = { decision: 'continue', strands: [], reason: 'No change.' };
const RAISE: DecisionContent = { decision: 'escalate', strands: ['cse'], ragAfter: 'red', reason: 'New adult.' };
const decide = (seen: number, content: DecisionContent = KEEP, childId = 'A'): Asked => ({
  type: 'Decide',
  childId,
  seen,
  content,
});
const ACTION = { actionId: 'a', ownerAgency: 'Police', action: 'Visit', due: '2026-12-04' };
const CHALLENGE = { challengeId: 'c', byAgency: 'Health', toAgency: 'Police', matter: 'Told late.' };
const UNDER_WAY = [CALL, putOn('A', 'B'), OPEN, HERE] as const;

const types = (events: readonly SittingEvent[]) => events.map(({ type }) => type.replace('panels.', ''));

describe('a meeting', () => {
  it('is called, prepared, opened, decides, and is closed', () => {
    const { events, state } = run(
      ...UNDER_WAY,
      decide(0),
      { type: 'Task', childId: 'A', content: ACTION },
      { type: 'PutChallenge', childId: 'A', content: CHALLENGE },
      { type: 'AnswerChallenge', challengeId: 'c', answer: { answer: 'We change the rota.', accepted: true } },
      { type: 'AddNote', note: 'The room was cold.' },
      CLOSE,
    );
    expect(types(events)).toEqual([
      'MeetingCalled',
      'ChildPutOnAgenda',
      'ChildPutOnAgenda',
      'MeetingOpened',
      'AttendanceNoted',
      'AttendanceNoted',
      'AttendanceNoted',
      'DecisionMade',
      'ActionTasked',
      'ChallengePut',
      'ChallengeAnswered',
      'MinuteNoteAdded',
      'MeetingClosed',
    ]);
    expect(state.status).toBe('closed');
    expect(events.at(-1)?.data).toMatchObject({
      present: ['police', 'social_care'],
      apologies: ['health'],
      quorate: false,
      chairAgency: 'Police',
    });
  });

  it.each<[string, readonly Asked[], string]>([
    ['called twice', [CALL, CALL], 'meeting-exists'],
    ['anything before it is called', [OPEN], 'no-meeting'],
    ['a note before it is called', [{ type: 'AddNote', note: 'x' }], 'no-meeting'],
    ['opened the day before', [CALL, { type: 'Open', openedAt: '2026-11-26T23:59:59.000Z' }], 'too-early'],
    ['papers of an empty agenda', [CALL, { type: 'SealPapers', papers: {} as never }], 'agenda-empty'],
    ['a decision before it is opened', [CALL, putOn('A'), decide(0)], 'meeting-not-open'],
    ['a decision about a child who is not on the agenda', [...UNDER_WAY, decide(0, KEEP, 'Z')], 'not-on-agenda'],
    [
      'closing a child without saying why',
      [...UNDER_WAY, decide(0, { ...KEEP, decision: 'close' })],
      'close-reason-missing',
    ],
    [
      'a reason for leaving when the child stays',
      [...UNDER_WAY, decide(0, { ...KEEP, closeReason: 'turned_18' })],
      'not-closed',
    ],
    [
      'a next review on the day itself',
      [...UNDER_WAY, decide(0, { ...KEEP, nextReview: '2026-11-27' })],
      'review-not-later',
    ],
    [
      'an action due before the meeting',
      [...UNDER_WAY, { type: 'Task', content: { ...ACTION, due: '2026-11-26' } }],
      'due-before-meeting',
    ],
    [
      'an agency that challenges itself',
      [...UNDER_WAY, { type: 'PutChallenge', content: { ...CHALLENGE, toAgency: 'Health' } }],
      'challenges-itself',
    ],
    [
      'an answer to a challenge that was not put',
      [...UNDER_WAY, { type: 'AnswerChallenge', challengeId: 'x', answer: {} }],
      'no-challenge',
    ],
    [
      'a child taken off about whom was decided',
      [...UNDER_WAY, decide(0), { type: 'TakeOff', childId: 'A', reason: 'x' }],
      'already-decided',
    ],
    ['closed while decisions clash', [...UNDER_WAY, decide(0), decide(0, RAISE), CLOSE], 'clash-open'],
    ['closed with nobody there', [CALL, putOn('A'), OPEN, CLOSE], 'nobody-present'],
    ['a decision after the close', [...UNDER_WAY, CLOSE, decide(0)], 'meeting-closed'],
    ['an action after the close', [...UNDER_WAY, CLOSE, { type: 'Task', content: ACTION }], 'meeting-closed'],
  ])('refused: %s', (_what, commands, code) => expect(run(...commands).refused).toBe(code));

  it.each<[string, readonly Asked[], Asked]>([
    ['the same children put on', [CALL, putOn('A')], putOn('A')],
    ['the same attendance', [CALL, HERE], HERE],
    ['opened', [CALL, OPEN], OPEN],
    ['the same decision', [...UNDER_WAY, decide(0)], decide(1)],
    ['the same decision of somebody who had not seen it', [...UNDER_WAY, decide(0)], decide(0)],
    ['the same clash', [...UNDER_WAY, decide(0), decide(0, RAISE)], decide(0, RAISE)],
    ['the same action', [...UNDER_WAY, { type: 'Task', content: ACTION }], { type: 'Task', content: ACTION }],
    ['nothing to settle', [...UNDER_WAY, decide(0)], { type: 'Settle', childId: 'A' }],
    [
      'taken off twice',
      [CALL, putOn('A'), { type: 'TakeOff', childId: 'A', reason: 'x' }],
      { type: 'TakeOff', childId: 'A', reason: 'x' },
    ],
    ['the same chairs', [CALL], { type: 'ChangeChairs', chairs: CHAIRS }],
  ])('said again, it changes nothing: %s', (_what, before, again) => {
    const { last, refused } = run(...before, again);
    expect([last, refused]).toEqual([[], undefined]);
  });

  it('a child taken off may be put on again', () => {
    const { state } = run(
      CALL,
      putOn('A', 'B'),
      { type: 'TakeOff', childId: 'A', reason: 'Heard at MAP.' },
      putOn('A'),
    );
    expect(agendaOf(state)).toEqual(['A', 'B']);
  });
});

describe('two decide about one child at once', () => {
  const clash = run(...UNDER_WAY, decide(0), decide(0, RAISE));

  it('the first stands, the second is kept beside it', () => {
    expect(types(clash.last)).toEqual(['DecisionSetAside']);
    expect(clash.state.items['A']).toEqual({ on: true, decisions: 1, decided: KEEP, clashing: [RAISE] });
  });

  it('the chair may let the first stand', () => {
    const { state, last } = run(...UNDER_WAY, decide(0), decide(0, RAISE), { type: 'Settle', childId: 'A' });
    expect(types(last)).toEqual(['ClashSettled']);
    expect(state.items['A']).toMatchObject({ decided: KEEP, clashing: [] });
  });

  it('or decide otherwise, having seen both', () => {
    const { state } = run(...UNDER_WAY, decide(0), decide(0, RAISE), decide(1, RAISE));
    expect(state.items['A']).toEqual({ on: true, decisions: 2, decided: RAISE, clashing: [] });
  });

  it('the first said again by who saw it settles the clash', () => {
    const { last } = run(...UNDER_WAY, decide(0), decide(0, RAISE), decide(1));
    expect(types(last)).toEqual(['DecisionMade']);
  });
});

const THEME = { kind: 'theme', id: 'TH-1' } as const;
const ON: Asked = {
  type: 'PutTopicOn',
  topic: THEME,
  words: 'Cars outside schools at three.',
  strand: 'cse',
  reason: 'Three children spoke of it.',
};
const ACT: TopicDecision = { decision: 'act', reason: 'It goes on.', nextReview: '2026-12-20' };
const decideTopic = (seen: number, content: TopicDecision = ACT): Asked => ({
  type: 'DecideTopic',
  topic: THEME,
  seen,
  content,
});

describe('what a panel talks about beside children', () => {
  it('a theme is put on the agenda in words, decided about, and tasked', () => {
    const { events, state } = run(CALL, ON, OPEN, HERE, decideTopic(0), {
      type: 'Task',
      topic: THEME,
      content: { ...ACTION, kind: 'disruption' },
    });
    expect(types(events).slice(-2)).toEqual(['TopicDecided', 'ActionTasked']);
    expect(events.at(-1)?.data).toMatchObject({ topic: THEME, kind: 'disruption' });
    expect(topicsOf(state.topics)).toEqual([THEME]);
    expect(state.topics['theme:TH-1']).toMatchObject({ decided: ACT, decisions: 1 });
  });

  it('is acted on by an agency that is asked before the meeting, which hears of it', () => {
    const { events } = run(CALL, ON, { type: 'Task', topic: THEME, content: { ...ACTION, kind: 'place' } }, OPEN);
    expect(minutesOf(envelopes(events))?.topics).toMatchObject([{ topic: THEME, actions: [{ content: ACTION }] }]);
  });

  it('has one name of its kind and id', () => {
    expect(topicKey(THEME)).toBe('theme:TH-1');
    expect(topicOfKey('place:a:b')).toEqual({ kind: 'place', id: 'a:b' });
    for (const none of ['theme:', 'child:A', 'theme', '']) expect(topicOfKey(none)).toBeUndefined();
  });

  it.each<[string, readonly Asked[], string]>([
    ['a theme without words', [CALL, { type: 'PutTopicOn', topic: THEME, reason: 'x' }], 'words-missing'],
    ['a decision before the meeting is opened', [CALL, ON, decideTopic(0)], 'meeting-not-open'],
    ['a decision about what is not on the agenda', [CALL, OPEN, decideTopic(0)], 'topic-not-on-agenda'],
    [
      'an action asked for before the meeting about what is not on its agenda',
      [CALL, { type: 'Task', topic: THEME, content: ACTION }],
      'topic-not-on-agenda',
    ],
    [
      'an action asked for before the meeting about a child',
      [CALL, { type: 'Task', childId: 'A', content: ACTION }],
      'meeting-not-open',
    ],
    [
      'a next review on the day itself',
      [CALL, ON, OPEN, decideTopic(0, { ...ACT, nextReview: '2026-11-27' })],
      'review-not-later',
    ],
    [
      'taken off after it was decided about',
      [CALL, ON, OPEN, decideTopic(0), { type: 'TakeTopicOff', topic: THEME, reason: 'x' }],
      'already-decided',
    ],
    [
      'closed while decisions about it clash',
      [CALL, ON, OPEN, HERE, decideTopic(0), decideTopic(0, { ...ACT, decision: 'keep' }), CLOSE],
      'clash-open',
    ],
    ['put on after the close', [CALL, OPEN, HERE, CLOSE, ON], 'meeting-closed'],
  ])('refused: %s', (_what, commands, code) => expect(run(...commands).refused).toBe(code));

  it.each<[string, readonly Asked[], Asked]>([
    ['put on', [CALL, ON], ON],
    ['the same decision', [CALL, ON, OPEN, decideTopic(0)], decideTopic(0)],
    ['nothing to settle', [CALL, ON, OPEN, decideTopic(0)], { type: 'SettleTopic', topic: THEME }],
    ['taken off', [CALL], { type: 'TakeTopicOff', topic: THEME, reason: 'x' }],
  ])('said again, it changes nothing: %s', (_what, before, again) => {
    const { last, refused } = run(...before, again);
    expect([last, refused]).toEqual([[], undefined]);
  });

  it('two who decide about it at once: the first stands, the chair settles', () => {
    const keep: TopicDecision = { ...ACT, decision: 'keep' };
    const clash = [CALL, ON, OPEN, decideTopic(0), decideTopic(0, keep)];
    expect(run(...clash).state.topics['theme:TH-1']).toMatchObject({ decided: ACT, clashing: [keep] });
    expect(run(...clash, { type: 'SettleTopic', topic: THEME }).state.topics['theme:TH-1']).toMatchObject({
      decided: ACT,
      clashing: [],
    });
    expect(run(...clash, decideTopic(1, keep)).state.topics['theme:TH-1']).toMatchObject({
      decided: keep,
      decisions: 2,
      clashing: [],
    });
  });

  it('stands in the minutes with its actions, a theme in its words, and last when it was taken off', () => {
    const other = { kind: 'theme', id: 'TH-2' } as const;
    const { events } = run(
      CALL,
      { type: 'PutTopicOn', topic: other, words: 'Parties', reason: 'x' },
      ON,
      OPEN,
      decideTopic(0),
      decideTopic(0, { ...ACT, decision: 'close' }),
      decideTopic(1, { ...ACT, decision: 'keep' }),
      { type: 'Task', topic: THEME, content: ACTION },
      { type: 'PutChallenge', topic: THEME, content: CHALLENGE },
      { type: 'AnswerChallenge', challengeId: 'c', answer: { answer: 'Agreed.' } },
      { type: 'AddNote', topic: THEME, note: 'Ask the schools.' },
      { type: 'TakeTopicOff', topic: other, reason: 'Next time.' },
    );
    expect(minutesOf(envelopes(events))?.topics).toMatchObject([
      {
        topic: THEME,
        words: 'Cars outside schools at three.',
        strand: 'cse',
        byHand: 'Three children spoke of it.',
        decision: { content: { decision: 'keep' } },
        earlier: [{ content: { decision: 'act' } }],
        setAside: [{ content: { decision: 'close' } }],
        actions: [{ content: ACTION }],
        challenges: [{ content: { answer: 'Agreed.' } }],
        notes: [{ content: 'Ask the schools.' }],
      },
      { topic: other, takenOff: { content: 'Next time.' } },
    ]);
  });
});

const BY: By = { person: 'sam-sample', agency: 'Police', role: 'POLICE_LIAISON' };
const envelopes = (events: readonly SittingEvent[]): Envelope[] =>
  events.map(
    (event, index) =>
      ({
        ...event,
        by: BY,
        recordedAt: `2026-11-27T10:${String(index).padStart(2, '0')}:00.000Z`,
      }) as unknown as Envelope,
  );

describe('minutes', () => {
  const { events } = run(
    ...UNDER_WAY,
    decide(0),
    decide(0, RAISE),
    decide(1, RAISE),
    { type: 'Task', childId: 'A', content: ACTION },
    { type: 'Task', childId: 'A', content: { ...ACTION, due: '2026-12-05' } },
    { type: 'PutChallenge', content: CHALLENGE },
    { type: 'AnswerChallenge', challengeId: 'c', answer: { answer: 'Agreed.', accepted: true } },
    { type: 'TakeOff', childId: 'B', reason: 'Heard at MAP.' },
    CLOSE,
    { type: 'AddNote', childId: 'A', note: 'Spelling of the street put right.' },
  );
  const minutes = minutesOf(envelopes(events));

  it('say what was decided, as it was decided, and what was decided before and beside it', () => {
    expect(minutes?.items[0]).toMatchObject({
      childId: 'A',
      reasons: [{ code: 'red' }],
      decision: { content: RAISE, by: BY },
      earlier: [{ content: KEEP }],
      setAside: [{ content: RAISE }],
      actions: [{ content: { due: '2026-12-05' } }],
      notes: [{ content: 'Spelling of the street put right.', afterClose: true }],
    });
    expect(minutes?.items[0]?.actions).toHaveLength(1);
  });

  it('name children who were taken off, last, with the reason', () =>
    expect(minutes?.items[1]).toMatchObject({ childId: 'B', takenOff: { content: 'Heard at MAP.' } }));

  it('hold what is about no child by itself, a challenge with its answer', () =>
    expect(minutes?.general.challenges).toMatchObject([
      { content: { ...CHALLENGE, answer: 'Agreed.', accepted: true } },
    ]));

  it('say who was there and whether it could decide', () => {
    expect(minutes?.attendance.map(({ member, attendance }) => [member, attendance])).toEqual([
      ['social_care', 'present'],
      ['police', 'present'],
      ['health', 'apologies'],
    ]);
    expect(minutes?.quorum).toEqual({ quorate: false, lacking: ['health'], present: 2, least: 4 });
  });

  it('say so where words went with the key of an erased person', () => {
    const erased = envelopes(events).map(({ data, ...event }) => {
      const { reason: _reason, action: _action, note: _note, ...left } = data as Record<string, unknown>;
      return { ...event, data: { ...left, $erased: true } } as Envelope;
    });
    expect(minutesOf(erased)?.items[0]).toMatchObject({
      decision: { content: { decision: 'escalate', reason: '(erased)' } },
      actions: [{ content: { action: '(erased)' } }],
      notes: [{ content: '(erased)' }],
    });
  });

  it('are the same from the same events, and none without a call', () => {
    expect(minutesOf(envelopes(events))).toEqual(minutes);
    expect(minutesOf([])).toBeUndefined();
  });
});

describe('what the log is told of a meeting', () => {
  const kind = (type: string) => panelsKinds.find((one) => one.type === `panels.${type}`);

  it('one meeting is one stream', () =>
    expect(sittingStream('MASE', '2026-11-27')).toBe('panels.sitting-MASE|2026-11-27'));

  it.each([
    ['MeetingCalled', ['chair', 'coChair']],
    ['ChildPutOnAgenda', ['byHand']],
    ['ChildTakenOffAgenda', ['reason']],
    ['DecisionMade', ['reason', 'missingInformation']],
    ['DecisionSetAside', ['reason', 'missingInformation']],
    ['ActionTasked', ['owner', 'action']],
    ['ChallengePut', ['matter', 'answer']],
    ['MinuteNoteAdded', ['note']],
    ['AttendanceNoted', ['people']],
    ['TopicPutOnAgenda', ['words', 'reason']],
    ['TopicTakenOffAgenda', ['reason']],
    ['TopicDecided', ['reason', 'missingInformation']],
    ['TopicDecisionSetAside', ['reason', 'missingInformation']],
  ])('free text of %s is sealed', (type, fields) => expect(kind(type)?.personal).toEqual(fields));

  it('with the key of the child, or of the meeting when it is about none', () => {
    for (const type of ['ActionTasked', 'ChallengePut', 'ChallengeAnswered', 'MinuteNoteAdded']) {
      expect(kind(type)?.subject({ ...OF, childId: 'A' })).toBe('child:A');
      expect(kind(type)?.subject(OF)).toBe('meeting:MASE|2026-11-27');
      expect(kind(type)?.subject({ ...OF, topic: { kind: 'person', id: 'P' } })).toBe('person:P');
      expect(kind(type)?.subject({ ...OF, topic: THEME })).toBe('meeting:MASE|2026-11-27');
    }
    for (const type of ['DecisionMade', 'DecisionSetAside', 'ChildPutOnAgenda', 'ChildTakenOffAgenda']) {
      expect(kind(type)?.subject({ ...OF, childId: 'A' })).toBe('child:A');
    }
  });

  it('the meeting was opened and closed when it says so', () => {
    expect(kind('MeetingOpened')?.occurredAt({ ...OF, openedAt: 'x' })).toBe('x');
    expect(kind('MeetingClosed')?.occurredAt({ ...OF, closedAt: 'y' })).toBe('y');
  });
});
