import { describe, expect, it } from '@jest/globals';
import { fold } from '@hub/kernel';
import { lookingIntoDecider, type LookIntoCommand, type LookingIntoEvent } from '../index.js';

const COMMAND: LookIntoCommand = {
  type: 'LookInto',
  by: 'pat',
  key: 'refused|2026-06-10|robin',
  rule: 'refused',
  person: 'robin',
  why: 'Was refused 5 times in one day.',
  finding: 'explained',
  note: 'Robin had just moved to another team.',
  lookedIntoAt: '2026-06-11T09:00:00.000Z',
};
const { type: _type, by: _by, ...data } = COMMAND;
const FOUND: LookingIntoEvent = { type: 'sharing.UnusualAccessLookedInto', data };

const given = (...events: readonly LookingIntoEvent[]) => ({
  when: (command: LookIntoCommand) => lookingIntoDecider.decide(command, fold(lookingIntoDecider, events as never[])),
});

describe('looking into an unusual access', () => {
  it('ends with a finding', () => {
    expect(given().when(COMMAND)).toEqual({ outcome: 'accepted', events: [FOUND] });
  });
  it.each<[string, Partial<LookIntoCommand>, readonly LookingIntoEvent[]]>([
    ['own-access', { by: 'robin' }, []],
    ['reason-missing', { note: 'ok' }, []],
    ['already-looked-into', {}, [FOUND]],
  ])('%s is refused', (code, more, events) => {
    expect(given(...events).when({ ...COMMAND, ...more })).toMatchObject({ outcome: 'refused', refusal: { code } });
  });
  it('what is about many people can be looked into by anybody who may', () => {
    const { person: _person, ...many } = COMMAND;
    expect(given().when(many as LookIntoCommand).outcome).toBe('accepted');
  });
});
