import { describe, expect, it } from '@jest/globals';
import { fold } from '@hub/kernel';
import {
  actionFollowed,
  challengeFollowed,
  followUpDecider,
  followUpKinds,
  type ActionDetails,
  type ChallengeDetails,
  type FollowUpCommand,
  type FollowUpEvent,
} from './index.js';

const MEETING = { panel: 'MASE', meetingDate: '2026-11-02' } as const;
const ACTION: ActionDetails = {
  actionId: 'a',
  ...MEETING,
  childId: 'A',
  ownerAgency: 'Police',
  owner: 'J. Sample',
  action: 'Visit the address',
  due: '2026-11-16',
};
const CHALLENGE: ChallengeDetails = {
  challengeId: 'c',
  ...MEETING,
  byAgency: 'Health',
  toAgency: 'Police',
  matter: 'We were told late.',
};

type Asked = FollowUpCommand extends infer One ? (One extends FollowUpCommand ? Omit<One, 'matter'> : never) : never;

/** Asks one thing after the other, the record following each time; answers what came of it. */
const follow = <Record extends ActionDetails | ChallengeDetails>(start: Record, ...commands: readonly Asked[]) => {
  const events: FollowUpEvent[] = [];
  let record: ActionDetails | ChallengeDetails = start;
  let refused: { code: string; field: string | undefined } | undefined;
  for (const command of commands) {
    const matter = 'actionId' in record ? { kind: 'action', record } : { kind: 'challenge', record };
    const asked = { ...command, matter } as FollowUpCommand;
    const decision = followUpDecider.decide(asked, fold(followUpDecider, events));
    refused =
      decision.outcome === 'refused' ? { code: decision.refusal.code, field: decision.refusal.field } : undefined;
    for (const event of decision.outcome === 'accepted' ? decision.events : []) {
      events.push(event);
      record = 'actionId' in record ? actionFollowed(record, event) : challengeFollowed(record, event);
    }
  }
  return {
    types: events.map(({ type }) => type.replace('panels.', '')),
    refused: refused?.code,
    record,
    field: refused?.field,
  };
};

const DONE: Asked = {
  type: 'ReportDone',
  byAgency: 'Police',
  doneOn: '2026-11-10',
  done: 'Visited, spoke to the uncle.',
};
const ASK: Asked = { type: 'AskMoreTime', byAgency: 'Police', until: '2026-11-30', reason: 'Nobody was in.' };
const HAND: Asked = { type: 'HandOver', toAgency: 'Housing', reason: 'It is their house.' };
const REPLY: Asked = { type: 'Reply', byAgency: 'Police', repliedOn: '2026-11-05', reply: 'The form was lost.' };
const CHASE: Asked = {
  type: 'Chase',
  chaseId: 'x',
  chasedOn: '2026-11-17',
  byAgency: 'Social care',
  agency: 'Police',
  means: 'telephone',
  about: 'Is it done?',
  nextChase: '2026-11-20',
};

describe('after a meeting an action', () => {
  it('is done when its agency says so, on the day it says', () => {
    const { record, types } = follow(ACTION, DONE);
    expect(types).toEqual(['ActionReportedDone']);
    expect(record).toEqual({ ...ACTION, completedAt: '2026-11-10' });
  });

  it('is not done twice', () => expect(follow(ACTION, DONE, DONE).refused).toBe('already-done'));

  it('is not done before it was set', () =>
    expect(follow(ACTION, { ...DONE, doneOn: '2026-11-01' } as Asked)).toMatchObject({
      refused: 'done-before-set',
      field: 'doneOn',
    }));

  it('is open again when the chair finds that it was not done, and may be reported done again', () => {
    const found: Asked = { type: 'FindNotDone', reason: 'The visit was to another address.' };
    expect(follow(ACTION, DONE, found).record).toEqual(ACTION);
    expect(follow(ACTION, DONE, found, DONE).record).toMatchObject({ completedAt: '2026-11-10' });
    expect(follow(ACTION, found).refused).toBe('not-done');
    expect(follow({ ...ACTION, completedAt: '2026-11-09' }, found).refused).toBeUndefined();
  });

  it('has the due date that it had until the chair grants another', () => {
    expect(follow(ACTION, ASK).record).toEqual(ACTION);
    expect(follow(ACTION, ASK, { type: 'GrantMoreTime' }).record).toMatchObject({ due: '2026-11-30' });
    expect(follow(ACTION, ASK, { type: 'GrantMoreTime', until: '2026-11-20' }).record).toMatchObject({
      due: '2026-11-20',
    });
    expect(follow(ACTION, ASK, { type: 'RefuseMoreTime', reason: 'Too urgent.' }).record).toEqual(ACTION);
  });

  it.each<[string, Asked[], string]>([
    ['more time that is less', [{ ...ASK, until: '2026-11-16' } as Asked], 'not-more-time'],
    ['a grant that is less', [ASK, { type: 'GrantMoreTime', until: '2026-11-16' }], 'not-more-time'],
    ['a grant that nobody asked for', [{ type: 'GrantMoreTime', until: '2026-12-01' }], 'nothing-asked'],
    ['a second answer', [ASK, { type: 'GrantMoreTime' }, { type: 'RefuseMoreTime', reason: 'No.' }], 'nothing-asked'],
    ['more time for what is done', [DONE, ASK], 'already-done'],
    ['handing over what is done', [DONE, HAND], 'already-done'],
    ['handing over to itself', [{ ...HAND, toAgency: ' police ' } as Asked], 'same-agency'],
    ['an answer to no challenge', [REPLY], 'other-matter'],
  ])('refuses %s', (_what, asked, code) => expect(follow(ACTION, ...asked).refused).toBe(code));

  it('of which nothing is left to do cannot be done', () =>
    expect(follow({ ...ACTION, cancelledAt: '2026-11-05' }, DONE).refused).toBe('action-cancelled'));

  it('is the other agency’s when it is handed over, without the person who had it', () => {
    const { owner: _owner, ...rest } = ACTION;
    expect(follow(ACTION, HAND).record).toEqual({ ...rest, ownerAgency: 'Housing' });
    expect(follow(ACTION, { ...HAND, owner: 'K. Sample' } as Asked).record).toMatchObject({ owner: 'K. Sample' });
  });
});

describe('after a meeting a challenge', () => {
  it('is answered on the day of the answer, and accepted by whoever put it', () => {
    expect(follow(CHALLENGE, REPLY).record).toEqual({ ...CHALLENGE, answeredAt: '2026-11-05' });
    expect(follow(CHALLENGE, REPLY, { type: 'Accept', byAgency: 'Health' }).record).toMatchObject({ accepted: true });
  });

  it('stays answered on the first day when a better answer follows', () =>
    expect(
      follow(CHALLENGE, REPLY, { ...REPLY, repliedOn: '2026-11-09', reply: 'Found it.' } as Asked).record,
    ).toMatchObject({
      answeredAt: '2026-11-05',
    }));

  it('is not accepted without an answer', () =>
    expect(follow(CHALLENGE, { type: 'Accept', byAgency: 'Health' }).refused).toBe('not-answered'));

  it('can be escalated, answered or not', () => {
    const up: Asked = { type: 'Escalate', byAgency: 'Health', to: 'Board chair', reason: 'No answer.' };
    expect(follow(CHALLENGE, up).record).toMatchObject({ escalatedTo: 'Board chair', accepted: false });
    expect(follow(CHALLENGE, REPLY, up).types).toEqual(['ChallengeReplied', 'ChallengeEscalated']);
  });

  it('whose answer is accepted needs no other', () =>
    expect(
      follow(CHALLENGE, REPLY, { type: 'Accept', byAgency: 'Health' }, { ...REPLY, reply: 'More' } as Asked).refused,
    ).toBe('already-accepted'));
});

describe('chasing', () => {
  it('says who was asked about what, when, by which means, and is answered once', () => {
    const answer: Asked = { type: 'AnswerChase', chaseId: 'x', answeredOn: '2026-11-18', answer: 'Tomorrow.' };
    expect(follow(ACTION, CHASE, answer).types).toEqual(['MatterChased', 'ChaseAnswered']);
    expect(follow(CHALLENGE, CHASE, answer).types).toEqual(['MatterChased', 'ChaseAnswered']);
    expect(follow(ACTION, CHASE, answer, answer).refused).toBe('chase-answered');
    expect(follow(ACTION, answer).refused).toBe('no-chase');
  });

  it('changes nothing of the record', () => expect(follow(ACTION, CHASE).record).toEqual(ACTION));

  it('goes on later, not before', () =>
    expect(follow(ACTION, { ...CHASE, nextChase: '2026-11-17' } as Asked).refused).toBe('next-chase-not-later'));
});

it('what is said of a child’s matter is sealed with the child’s key, and what of none with the meeting’s', () => {
  for (const kind of followUpKinds) {
    expect(kind.subject({ ...MEETING, childId: 'A' })).toBe('child:A');
    expect(kind.subject(MEETING)).toBe('meeting:MASE|2026-11-02');
  }
});
