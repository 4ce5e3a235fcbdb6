import { describe, expect, it } from '@jest/globals';
import { fold, type Decision } from '@hub/kernel';
import { retentionDecider, type RetentionCommand, type RetentionEvent } from './index.js';

const applied = { rule: 'looked-after', version: '1', dueOn: '2026-01-01' };
const propose = (more: object = {}): RetentionCommand => ({
  type: 'Propose',
  childId: 'B1',
  decision: 'dispose',
  applied,
  reason: 'due',
  person: 'ingrid',
  holds: 0,
  today: '2026-01-01',
  ...more,
});
const agree = (person = 'alex', holds = 0): RetentionCommand => ({ type: 'Agree', childId: 'B1', person, holds });
const decline: RetentionCommand = { type: 'Decline', childId: 'B1', reason: 'no', person: 'alex' };
const erased: RetentionCommand = {
  type: 'Erased',
  data: {
    childId: 'B1',
    childIds: ['B1'],
    applied,
    keys: 1,
    events: 1,
    digest: 'd',
    birthdayKept: false,
    backupsLeft: 0,
  },
};

const run = (...commands: readonly RetentionCommand[]): string => {
  const events: RetentionEvent[] = [];
  let last: Decision<RetentionEvent> = { outcome: 'accepted', events: [] };
  for (const command of commands) {
    last = retentionDecider.decide(command, fold(retentionDecider, events));
    if (last.outcome === 'accepted') events.push(...last.events);
  }
  return last.outcome === 'refused' ? last.refusal.code : last.events.map(({ type }) => type.slice(8)).join(' ');
};

describe('what becomes of a record', () => {
  it.each<[string, readonly RetentionCommand[], string]>([
    ['one person proposes', [propose()], 'RetentionProposed'],
    ['a second agrees', [propose(), agree()], 'RetentionDecided'],
    ['nobody agrees with himself', [propose(), agree('ingrid')], 'two-people'],
    ['a second does not agree', [propose(), decline], 'ProposalDeclined'],
    ['then nothing is proposed', [propose(), decline, agree()], 'nothing-proposed'],
    ['nothing is agreed to that nobody proposed', [agree()], 'nothing-proposed'],
    ['a record that is not due is not destroyed', [propose({ today: '2025-12-31' })], 'not-due'],
    ['a hold beats the rule', [propose({ holds: 1 })], 'on-hold'],
    ['a hold placed meanwhile beats two people', [propose(), agree('alex', 1)], 'on-hold'],
    [
      'what was decided cannot be undone',
      [propose(), agree(), propose({ decision: 'keep_longer' })],
      'already-decided',
    ],
    ['erased once', [propose(), agree(), erased], 'PersonErased'],
    ['erased again is nothing new', [propose(), agree(), erased, erased], ''],
    ['nothing is decided of the erased', [propose(), agree(), erased, propose()], 'already-decided'],
    ['kept longer: until a date to come', [propose({ decision: 'keep_longer' })], 'keep-until-when'],
    ['not until today', [propose({ decision: 'keep_longer', keepUntil: '2026-01-01' })], 'keep-until-when'],
    [
      'a record that is on hold may be kept longer, and comes up again',
      [propose({ decision: 'keep_longer', keepUntil: '2027-01-01', holds: 1 }), agree('alex', 1), propose()],
      'RetentionProposed',
    ],
  ])('%s', (_rule, commands, outcome) => {
    expect(run(...commands)).toBe(outcome);
  });
});
