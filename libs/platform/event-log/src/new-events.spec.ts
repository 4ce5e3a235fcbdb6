import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SAMPLE_BY, SAMPLE_KINDS } from '@hub/testing';
import { eventIdOf } from './event-ids.js';
import { newEventsOf } from './new-events.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const meta = { commandId: 'c1', by: SAMPLE_BY, purpose: 'test' };
const noted = (data: object) => ({ type: 'sample.Noted', data });

describe('event ids', () => {
  it('are UUIDs, the same for the same command and place', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (commandId, index) => {
        expect(eventIdOf(commandId, index)).toMatch(UUID);
        expect(eventIdOf(commandId, index)).toBe(eventIdOf(commandId, index));
      }),
    );
  });

  it('differ between commands and between places', () => {
    const ids = ['a', 'b', 'a\n1'].flatMap((command) => [0, 1, 2, 11].map((index) => eventIdOf(command, index)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keep their form for ever: stored events depend on it', () => {
    expect(eventIdOf('command-1', 0)).toBe('b83a5804-7682-8e2c-9ca1-68d729491487');
  });
});

describe('new events of a command', () => {
  it('continue the numbering when the command has written to another stream before', () => {
    const [event] = newEventsOf(SAMPLE_KINDS, [noted({ name: 'one' })], meta, 3);
    expect(event?.id).toBe(eventIdOf('c1', 3));
  });

  it('throw on data that does not fit the kind', () => {
    expect(() => newEventsOf(SAMPLE_KINDS, [noted({ name: 7 })], meta)).toThrow('does not fit its kind');
  });

  it('throw on a field the kind does not know, instead of losing it', () => {
    expect(() => newEventsOf(SAMPLE_KINDS, [noted({ name: 'one', nmae: 'typo' })], meta)).toThrow('nmae');
  });

  it('take an undefined field for an absent one', () => {
    expect(newEventsOf(SAMPLE_KINDS, [noted({ name: 'one', other: undefined })], meta)).toHaveLength(1);
  });
});
