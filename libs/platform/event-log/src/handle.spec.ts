import { describe, expect, it } from '@jest/globals';
import type { eventKind } from '@hub/kernel';
import { accept, eventKinds, refusal, refuse, type Decider, type EventLog, type Meta } from '@hub/kernel';
import { AUTHORITY, handClock, SAMPLE_BY, SAMPLE_KINDS } from '@hub/testing';
import { handle } from './handle.js';
import { openMemoryLog } from './memory-log.js';

interface Noted {
  readonly type: 'sample.Noted';
  readonly data: { readonly name: string };
}
type Command = { readonly type: 'Note'; readonly names: readonly string[] } | { readonly type: 'Refuse' };

const notes: Decider<readonly string[], Command, Noted> = {
  initial: [],
  decide: (command, noted) => {
    if (command.type === 'Refuse') return refuse(refusal('not-now', 'Try again tomorrow.'));
    const fresh = command.names.filter((name) => !noted.includes(name));
    return accept(...fresh.map((name): Noted => ({ type: 'sample.Noted', data: { name } })));
  },
  evolve: (noted, { data }) => [...noted, data.name],
};

const meta = (commandId: string): Meta => ({ commandId, by: SAMPLE_BY, purpose: 'test' });
const note = (...names: string[]): Command => ({ type: 'Note', names });
const open = (): EventLog => openMemoryLog({ authority: AUTHORITY, now: handClock().now });
const run = (log: EventLog, id: string, command: Command, basedOn?: number) =>
  handle(log, notes, 'sample-1', command, meta(id), {
    kinds: SAMPLE_KINDS,
    ...(basedOn === undefined ? {} : { basedOn }),
  });

/** A log on which someone else appends just before each of the next appends. */
const withRival = (log: EventLog, times: number): EventLog => {
  let left = times;
  return {
    ...log,
    append: async (append, options) => {
      left -= 1;
      if (left >= 0) await run(log, `rival ${left}`, note(`rival ${left}`));
      return log.append(append, options);
    },
  };
};

describe('handling a command', () => {
  it('writes the decided events with who, why, subject and version, and answers where they are', async () => {
    const log = open();
    expect(await run(log, 'c1', note('one', 'two'))).toEqual({
      outcome: 'accepted',
      events: [
        { type: 'sample.Noted', data: { name: 'one' } },
        { type: 'sample.Noted', data: { name: 'two' } },
      ],
      revision: 1,
      position: 2,
      recordedAt: '2026-11-21T08:00:00.000Z',
      repeated: false,
    });
    expect((await log.readAll(0))[0]).toMatchObject({
      version: 1,
      subject: 'child:S0000001',
      by: SAMPLE_BY,
      purpose: 'test',
      correlationId: 'c1',
      causationId: 'c1',
    });
  });

  it('carries correlation and causation when they are given', async () => {
    const log = open();
    const chained = { ...meta('c2'), correlationId: 'c1', causationId: 'event-1' };
    await handle(log, notes, 'sample-1', note('one'), chained, { kinds: SAMPLE_KINDS });
    expect((await log.readAll(0))[0]).toMatchObject({ correlationId: 'c1', causationId: 'event-1' });
  });

  it('decides on what the stream holds', async () => {
    const log = open();
    await run(log, 'c1', note('one'));
    expect(await run(log, 'c2', note('one', 'two'))).toMatchObject({
      revision: 1,
      events: [{ data: { name: 'two' } }],
    });
  });

  it('answers a command that changes nothing with no events and the place of the stream', async () => {
    const log = open();
    expect(await run(log, 'c0', note())).toMatchObject({ outcome: 'accepted', events: [], revision: -1, position: 0 });
    await run(log, 'c1', note('one'));
    expect(await run(log, 'c2', note('one'))).toEqual({
      outcome: 'accepted',
      events: [],
      revision: 0,
      position: 1,
      recordedAt: '2026-11-21T08:00:00.000Z',
      repeated: false,
    });
  });

  it('gives the refusal and writes nothing', async () => {
    const log = open();
    expect(await run(log, 'c1', { type: 'Refuse' })).toEqual({
      outcome: 'refused',
      refusal: { code: 'not-now', message: 'Try again tomorrow.' },
    });
    expect(await log.readAll(0)).toEqual([]);
  });

  it('gives the original answer to the same command id, even when the stream has moved on or it would decide otherwise', async () => {
    const log = open();
    const first = await run(log, 'c1', note('one', 'two'));
    await run(log, 'c2', note('three'));
    expect(await run(log, 'c1', note('one', 'two'))).toEqual({ ...first, repeated: true });
    expect(await run(log, 'c1', note('something else'))).toEqual({ ...first, repeated: true });
    expect(await run(log, 'c1', { type: 'Refuse' }, 1)).toEqual({ ...first, repeated: true });
    expect(await log.readAll(0)).toHaveLength(3);
  });

  it('writes once when the same command comes twice at the same moment', async () => {
    const log = open();
    const answers = await Promise.all([run(log, 'c1', note('one')), run(log, 'c1', note('one'))]);
    expect(answers.map((answer) => answer.outcome === 'accepted' && answer.repeated).sort()).toEqual([false, true]);
    expect(await log.readAll(0)).toHaveLength(1);
  });

  it('decides again when someone else was quicker', async () => {
    const log = open();
    const answer = await run(withRival(log, 1), 'c1', note('rival 0', 'mine'));
    expect(answer).toMatchObject({ outcome: 'accepted', events: [{ data: { name: 'mine' } }], revision: 1 });
  });

  it('lets every one of many rivals in, one after the other', async () => {
    const log = open();
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => run(log, `c${n}`, note(`name ${n}`))));
    expect(answers.map(({ outcome }) => outcome)).toEqual(answers.map(() => 'accepted'));
    expect(await log.readStream('sample-1')).toHaveLength(6);
  });

  it('gives up, with words, when it loses every race', async () => {
    const log = open();
    await expect(run(withRival(log, 8), 'c1', note('mine'))).rejects.toThrow('changed 8 times');
  });

  describe('based on what the screen showed', () => {
    it('runs when the stream is where the screen showed it', async () => {
      const log = open();
      expect(await run(log, 'c1', note('one'), -1)).toMatchObject({ outcome: 'accepted', revision: 0 });
      expect(await run(log, 'c2', note('two'), 0)).toMatchObject({ outcome: 'accepted', revision: 1 });
    });

    it('is stale, with what holds now, when the stream is further on', async () => {
      const log = open();
      await run(log, 'c1', note('one', 'two'));
      expect(await run(log, 'c2', note('three'), 0)).toEqual({ outcome: 'stale', revision: 1, state: ['one', 'two'] });
      expect(await log.readAll(0)).toHaveLength(2);
    });

    it('is stale when someone else was quicker', async () => {
      const log = open();
      await run(log, 'c1', note('one'));
      expect(await run(withRival(log, 1), 'c2', note('two'), 0)).toEqual({
        outcome: 'stale',
        revision: 1,
        state: ['one', 'rival 0'],
      });
    });
  });

  it('throws on an event whose kind is unknown', async () => {
    const kinds = eventKinds();
    await expect(handle(open(), notes, 'sample-1', note('one'), meta('c1'), { kinds })).rejects.toThrow(
      'No event kind is called sample.Noted',
    );
  });

  it('takes the moment of happening from the kind', async () => {
    const log = open();
    const kind = { ...SAMPLE_KINDS.get('sample.Noted'), occurredAt: () => '2026-11-20T10:00:00.000Z' };
    const kinds = new Map([['sample.Noted', kind as unknown as ReturnType<typeof eventKind>]]);
    await handle(log, notes, 'sample-1', note('one'), meta('c1'), { kinds });
    expect((await log.readAll(0))[0]).toMatchObject({
      occurredAt: '2026-11-20T10:00:00.000Z',
      recordedAt: '2026-11-21T08:00:00.000Z',
    });
  });
});
