import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { fold, type Decider, type Decision } from './decider.js';
import {
  changedFields,
  endBeforeStart,
  recordChange,
  recordDecider,
  sameContent,
  type RecordCommand,
  type RecordState,
} from './record.js';
import { refusal } from './refusal.js';
import type { AnyEvent } from './event.js';

describe('same content', () => {
  it.each([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [undefined, undefined],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 2 }] } }],
    [[], []],
    [{}, {}],
  ])('%j is %j', (a, b) => expect(sameContent(a, b)).toBe(true));

  it.each([
    [1, 2],
    [1, '1'],
    [null, undefined],
    [null, {}],
    [{}, null],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: null }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 1]],
    [[1, 1], [1]],
    [[], {}],
    [{}, []],
    [[1], { 0: 1 }],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [0, false],
  ])('%j is not %j', (a, b) => expect(sameContent(a, b)).toBe(false));

  it('holds for a copy, in either direction', () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(sameContent(a, structuredClone(a))).toBe(true);
        expect(sameContent(a, b)).toBe(sameContent(b, a));
      }),
    ));
});

it('the changed fields are those that differ, appeared or went', () => {
  expect(changedFields({ a: 1, b: 2, c: 3 }, { a: 1, b: 9, d: 4 })).toEqual(['b', 'c', 'd']);
  expect(changedFields({ a: 1 }, { a: 1, b: undefined })).toEqual([]);
});

interface Content {
  readonly key: string;
  readonly value: number;
}

const decider = recordDecider({
  recorded: 'test.NoteRecorded',
  corrected: 'test.NoteCorrected',
  withdrawn: 'test.NoteWithdrawn',
  rules: (content: Content) => (content.value < 0 ? refusal('negative', 'Must not be negative', 'value') : undefined),
});

const record = (value: number): RecordCommand<Content> => ({ type: 'Record', content: { key: 'k', value } });
const withdraw: RecordCommand<Content> = { type: 'Withdraw', key: { key: 'k' } };

type Event = typeof decider extends Decider<infer _S, infer _C, infer E> ? E : never;

const run = (...commands: readonly RecordCommand<Content>[]) => {
  let events: readonly Event[] = [];
  let last: Decision<Event> = { outcome: 'accepted', events: [] };
  for (const command of commands) {
    last = decider.decide(command, fold(decider, events));
    if (last.outcome === 'accepted') events = [...events, ...last.events];
  }
  return { events, last, state: fold(decider, events) };
};

const types = (events: readonly AnyEvent[]): string[] => events.map((event) => event.type);

describe('a keyed record', () => {
  it('is recorded once', () => expect(types(run(record(1)).events)).toEqual(['test.NoteRecorded']));

  it('the same content again changes nothing', () =>
    expect(types(run(record(1), record(1)).events)).toEqual(['test.NoteRecorded']));

  it('other content is a correction, and the last content holds', () => {
    const { events, state } = run(record(1), record(2));
    expect(types(events)).toEqual(['test.NoteRecorded', 'test.NoteCorrected']);
    expect(state).toEqual({ status: 'held', content: { key: 'k', value: 2 } });
  });

  it('a withdrawal keeps the content in history and holds no longer', () => {
    const { events, state } = run(record(1), withdraw);
    expect(events.at(-1)).toEqual({ type: 'test.NoteWithdrawn', data: { key: 'k' } });
    expect(state).toEqual({ status: 'withdrawn', content: { key: 'k', value: 1 } });
  });

  it('withdrawn twice is withdrawn once', () =>
    expect(types(run(record(1), withdraw, withdraw).events)).toEqual(['test.NoteRecorded', 'test.NoteWithdrawn']));

  it('a withdrawal may come before the record', () => {
    const { events, state } = run(withdraw);
    expect(types(events)).toEqual(['test.NoteWithdrawn']);
    expect(state).toMatchObject({ status: 'withdrawn' });
  });

  it('a version after a withdrawal stands again, even with the same content', () => {
    const { events, state } = run(record(1), withdraw, record(1));
    expect(types(events)).toEqual(['test.NoteRecorded', 'test.NoteWithdrawn', 'test.NoteCorrected']);
    expect(state).toEqual({ status: 'held', content: { key: 'k', value: 1 } });
  });

  it('content that breaks a rule is refused with the field, and changes nothing', () => {
    const { events, last } = run(record(-1));
    expect(events).toEqual([]);
    expect(last).toEqual({
      outcome: 'refused',
      refusal: { code: 'negative', message: 'Must not be negative', field: 'value' },
    });
  });

  it('a decider without rules refuses nothing', () => {
    const free = recordDecider<Content, 'a.B', 'a.C', 'a.D'>({ recorded: 'a.B', corrected: 'a.C', withdrawn: 'a.D' });
    expect(free.decide(record(-1), free.initial)).toMatchObject({ outcome: 'accepted' });
  });

  const commands = fc.array(
    fc.oneof(
      fc.integer({ min: -1, max: 3 }).map((value) => record(value)),
      fc.constant(withdraw),
    ),
    { maxLength: 12 },
  );

  it('the same command twice adds nothing the second time, whatever came before', () =>
    fc.assert(
      fc.property(commands, commands, (before, one) => {
        for (const command of one) {
          const once = run(...before, command);
          const twice = run(...before, command, command);
          expect(twice.events).toEqual(once.events);
        }
      }),
    ));

  it('the last accepted command decides what holds', () =>
    fc.assert(
      fc.property(commands, (all) => {
        const last = all.filter((command) => command.type === 'Withdraw' || command.content.value >= 0).at(-1);
        const { state } = run(...all);
        if (!last) expect(state).toEqual({ status: 'none' });
        else if (last.type === 'Withdraw') expect(state.status).toBe('withdrawn');
        else expect(state).toEqual({ status: 'held', content: last.content });
      }),
    ));
});

describe('the count of a row', () => {
  const event: AnyEvent = { type: 'test.NoteRecorded', data: {} };
  const states: readonly (readonly [string, RecordState<unknown>])[] = [
    ['none', { status: 'none' }],
    ['held', { status: 'held', content: {} }],
    ['withdrawn', { status: 'withdrawn', content: {} }],
  ];
  it.each(states)('without an event, a record that was %s is unchanged', (_, before) =>
    expect(recordChange(before, [])).toBe('unchanged'),
  );
  it.each(states)('with an event, a record that was %s is new or corrected', (status, before) =>
    expect(recordChange(before, [event])).toBe(status === 'none' ? 'new' : 'corrected'),
  );
});

describe('an end before its start', () => {
  it('is refused, with the field', () =>
    expect(endBeforeStart('2026-01-02', '2026-01-01', 'end', 'Ends before it starts')).toEqual({
      code: 'end-before-start',
      message: 'Ends before it starts',
      field: 'end',
    }));
  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-01-01', '2026-01-02'],
    [undefined, '2026-01-01'],
    ['2026-01-01', undefined],
    [undefined, undefined],
  ])('%s to %s is no reason', (start, end) => expect(endBeforeStart(start, end, 'end', 'x')).toBeUndefined());
});

it.each([
  ['held', { status: 'held' }],
  ['withdrawn', { status: 'withdrawn' }],
] as const)('of an erased record, %s, nothing is taken in any more', (_name, { status }) => {
  const erased = { status, content: { key: 'k', value: 1, $erased: true } };
  for (const command of [record(2), withdraw]) {
    expect(decider.decide(command, erased)).toEqual({ outcome: 'accepted', events: [] });
  }
  expect(decider.decide(record(2), { status: 'held', content: { key: 'k', value: 1 } })).toMatchObject({
    events: [{ type: 'test.NoteCorrected' }],
  });
});
