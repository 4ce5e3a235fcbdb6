import { describe, expect, it } from '@jest/globals';
import { fold, type AnyEvent, type Decider, type Decision } from '@hub/kernel';
import {
  answerDueOn,
  disputeDecider,
  holdDecider,
  requestDecider,
  type DisputeCommand,
  type HoldCommand,
  type RequestCommand,
} from './index.js';

const outcomeOf =
  <State, Command, Event extends AnyEvent>(decider: Decider<State, Command, Event>) =>
  (...commands: readonly Command[]): string => {
    const events: Event[] = [];
    let last: Decision<Event> = { outcome: 'accepted', events: [] };
    for (const command of commands) {
      last = decider.decide(command, fold(decider, events));
      if (last.outcome === 'accepted') events.push(...last.events);
    }
    return last.outcome === 'refused' ? last.refusal.code : last.events.map(({ type }) => type.slice(8)).join(' ');
  };

describe('a legal hold', () => {
  const run = outcomeOf(holdDecider);
  const hold = { holdId: 'H1', childId: 'B1' };
  const place: HoldCommand = { ...hold, type: 'Place', matter: 'court', reason: 'a claim', reviewOn: '2027-01-01' };
  const review: HoldCommand = { ...hold, type: 'Review', reviewOn: '2028-01-01' };
  const lift: HoldCommand = { ...hold, type: 'Lift', reason: 'settled' };
  it.each<[string, readonly HoldCommand[], string]>([
    ['is placed', [place], 'HoldPlaced'],
    ['once', [place, place], 'hold-exists'],
    ['is kept up', [place, review], 'HoldReviewed'],
    ['is lifted', [place, review, lift], 'HoldLifted'],
    ['is not lifted twice', [place, lift, lift], 'no-such-hold'],
    ['that was never placed is not lifted', [lift], 'no-such-hold'],
    ['that was lifted is not placed again', [place, lift, place], 'hold-exists'],
  ])('%s', (_rule, commands, outcome) => expect(run(...commands)).toBe(outcome));
});

describe('a dispute', () => {
  const run = outcomeOf(disputeDecider);
  const named = { disputeId: 'D1', childId: 'B1' };
  const dispute: DisputeCommand = {
    type: 'Dispute',
    data: { ...named, recordKey: 'children.child-B1', field: 'ethnicity', revision: 2, says: 'it is wrong' },
  };
  const settle = (outcome: 'upheld' | 'not_upheld', revisionNow: number): DisputeCommand => ({
    ...named,
    type: 'Settle',
    outcome,
    statement: 'we looked',
    revisionNow,
  });
  it.each<[string, readonly DisputeCommand[], string]>([
    ['is recorded', [dispute], 'ValueDisputed'],
    ['once', [dispute, dispute], 'dispute-exists'],
    ['is upheld when the record was corrected since', [dispute, settle('upheld', 3)], 'DisputeSettled'],
    ['is not upheld before', [dispute, settle('upheld', 2)], 'not-corrected-yet'],
    ['may be settled without a correction when it is not upheld', [dispute, settle('not_upheld', 2)], 'DisputeSettled'],
    ['is settled once', [dispute, settle('not_upheld', 2), settle('not_upheld', 2)], 'no-open-dispute'],
  ])('%s', (_rule, commands, outcome) => expect(run(...commands)).toBe(outcome));
});

describe('a request for what is held', () => {
  const run = outcomeOf(requestDecider);
  const named = { requestId: 'R1', childId: 'B1' };
  const receive: RequestCommand = {
    type: 'Receive',
    data: { ...named, receivedOn: '2026-01-31', requester: 'child' },
  };
  const extend = (today: string): RequestCommand => ({ ...named, type: 'Extend', reason: 'three volumes', today });
  const pack = (digest: string): RequestCommand => ({
    type: 'MakePack',
    data: { ...named, knownAt: '2026-02-01T00:00:00.000Z', digest, leftOut: [] },
  });
  const release = (digest: string, unread = 0): RequestCommand => ({
    ...named,
    type: 'Release',
    digest,
    unread,
    releasedOn: '2026-02-02',
  });
  const text = (more: object): RequestCommand => ({
    type: 'ReviewText',
    data: { ...named, textId: 't', decision: 'release', ...more },
  });
  it.each<[string, readonly RequestCommand[], string]>([
    ['is received', [receive], 'RequestReceived'],
    ['once', [receive, receive], 'request-exists'],
    ['gets two more months', [receive, extend('2026-02-28')], 'AnswerExtended'],
    ['not when the month is over', [receive, extend('2026-03-01')], 'too-late-to-extend'],
    ['and only once', [receive, extend('2026-02-01'), extend('2026-02-02')], 'extended-before'],
    ['its pack is released', [receive, pack('a'), release('a')], 'PackReleased'],
    ['not without a pack', [receive, release('a')], 'another-pack'],
    ['not an earlier pack', [receive, pack('a'), pack('b'), release('a')], 'another-pack'],
    ['not before every text was read', [receive, pack('a'), release('a', 1)], 'texts-unread'],
    ['is answered once', [receive, pack('a'), release('a'), pack('b')], 'no-open-request'],
    ['a text is given out as it is', [receive, text({})], 'TextReviewed'],
    ['or left out on a ground', [receive, text({ decision: 'leave_out', ground: 'serious_harm' })], 'TextReviewed'],
    ['never without a ground', [receive, text({ decision: 'leave_out' })], 'ground-missing'],
    ['a changed text is written out', [receive, text({ decision: 'redact', ground: 'third_party' })], 'text-missing'],
  ])('%s', (_rule, commands, outcome) => expect(run(...commands)).toBe(outcome));

  it.each([
    ['2026-01-31', false, '2026-02-28'],
    ['2026-01-31', true, '2026-04-30'],
    ['2026-11-27', false, '2026-12-27'],
    ['2026-12-15', false, '2027-01-15'],
    ['2023-12-31', true, '2024-03-31'],
  ])('received on %s, extended %s: due on %s', (received, extended, due) => {
    expect(answerDueOn(received, extended)).toBe(due);
  });
});
