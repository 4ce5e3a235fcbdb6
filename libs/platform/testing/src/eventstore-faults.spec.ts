import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openServerLog, openThreadedServerLog, type Patience } from '@hub/event-log';
import type { Append, AppendResult, Envelope, EventLog } from '@hub/kernel';
import { handTimers, type HandTimers } from './hand-timers.js';
import type { AppendFault } from './protocol-fake/messages.js';
import { startProtocolFake, type ProtocolFake } from './protocol-fake/protocol-fake.js';
import { AUTHORITY, sampleEvent } from './samples.js';
import { temporaryFolder } from './temporary-folder.js';

const STREAM = `hub_log-${AUTHORITY}`;

/** Lengths of waits, told apart by their numbers: an answer, three further attempts, a silence. */
const PATIENCE: Patience = { answer: 1, backOff: [2, 3, 4], silence: 5 };

const note = (name: string, stream = 'a-1', expected: Append['expected'] = 'any'): Append => ({
  stream,
  expected,
  events: [sampleEvent(name)],
});

const names = (events: readonly Envelope[]): string[] => events.map(({ data }) => (data as { name: string }).name);

/** Collects what a subscription brings. */
const reader = (log: EventLog) => {
  const seen: Envelope[] = [];
  let tell: () => void = () => undefined;
  const subscription = log.subscribeAll(
    0,
    async (batch) => {
      seen.push(...batch);
      tell();
    },
    (error) => {
      throw error;
    },
  );
  return {
    seen,
    count: (count: number) =>
      new Promise<string[]>((resolve) => {
        tell = () => {
          if (seen.length >= count) resolve(names(seen));
        };
        tell();
      }),
    close: () => subscription.close(),
  };
};

describe('the esdb adapter over the protocol fake', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let fake: ProtocolFake;
  let timers: HandTimers;
  let opened: EventLog[];
  let troubles: unknown[];

  beforeEach(async () => {
    folder = temporaryFolder();
    fake = await startProtocolFake({ nodes: 2 });
    timers = handTimers(PATIENCE.backOff);
    opened = [];
    troubles = [];
  });

  afterEach(async () => {
    timers.letGo();
    for (const log of opened) await log.close();
    fake.stop();
    folder.remove();
  });

  const open = async (connection = fake.connection(), file = 'copy'): Promise<EventLog> => {
    const log = await openServerLog({
      connection,
      stream: STREAM,
      file: join(folder.path, file),
      authority: AUTHORITY,
      timers,
      patience: PATIENCE,
      onTrouble: (error) => troubles.push(error),
    });
    opened.push(log);
    return log;
  };

  /** A hub on another machine. */
  const another = async (file: string): Promise<EventLog> => {
    const place = {
      connection: fake.connection(),
      stream: STREAM,
      file: join(folder.path, file),
      authority: AUTHORITY,
    };
    const log = await openThreadedServerLog(place, (error) => troubles.push(error));
    opened.push(log);
    return log;
  };

  const stored = async (): Promise<string[]> =>
    (await fake.events(STREAM)).map(({ data }) => (JSON.parse(data) as { name: string }).name);

  it.each<[AppendFault, boolean]>([
    ['silent', true],
    ['stored-in-silence', true],
    ['late', true],
    ['drop-before', false],
    ['drop-after', false],
    ['wrong-revision', false],
    ['timeout', false],
  ])('an append that meets "%s" is stored once, and seen once', async (fault, unanswered) => {
    const log = await open();
    const read = reader(log);
    await log.append(note('before'));
    await fake.fault('append', fault);
    const reached = fake.seen('append');
    const answer = log.append(note('one'));
    await reached;
    if (unanswered) timers.end(PATIENCE.answer);
    expect(await answer).toMatchObject({ outcome: 'appended', revision: 1, position: 2, repeated: false });
    await fake.tell({ order: 'release' });
    expect(await log.append(note('after'))).toMatchObject({ outcome: 'appended', position: 3, repeated: false });
    expect(await stored()).toEqual(['before', 'one', 'after']);
    expect(await read.count(3)).toEqual(['before', 'one', 'after']);
    await read.close();
  });

  it('several appends of one moment share a commit, and a lost answer to it loses none of them', async () => {
    const log = await open();
    await fake.fault('append', 'drop-after');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => log.append(note(`n ${index}`))));
    expect(answers.map(({ outcome }) => outcome)).toEqual(answers.map(() => 'appended'));
    expect(answers).not.toContainEqual(expect.objectContaining({ repeated: true }));
    expect(await stored()).toEqual(Array.from({ length: 20 }, (_, index) => `n ${index}`));
  });

  it('an append that never gets an answer is given up as unknown, and the same again is stored once', async () => {
    const log = await open();
    const faults = [...PATIENCE.backOff.map(() => 'silent' as const), 'stored-in-silence' as const];
    for (const fault of faults) await fake.fault('append', fault);
    let reached = fake.seen('append');
    const answer = log.append(note('one'));
    const givenUp = expect(answer).rejects.toMatchObject({ name: 'LogUnavailable', reason: 'unreachable' });
    for (const _ of faults) {
      await reached;
      reached = fake.seen('append');
      timers.end(PATIENCE.answer);
    }
    await givenUp;
    expect(await log.append(note('one'))).toMatchObject({ outcome: 'appended', position: 1, repeated: true });
    expect(await stored()).toEqual(['one']);
  });

  it('an append that is given up is not taken as stored when it was not', async () => {
    const log = await open();
    for (let attempt = 0; attempt <= PATIENCE.backOff.length; attempt += 1) await fake.fault('append', 'drop-before');
    await expect(log.append(note('one'))).rejects.toMatchObject({ reason: 'unreachable' });
    expect(await log.head()).toMatchObject({ position: 0 });
    expect(await log.append(note('one'))).toMatchObject({ position: 1, repeated: false });
  });

  it('a server that refuses the user is not asked again, and says what to do', async () => {
    const log = await open();
    await fake.fault('append', 'access-denied');
    await expect(log.append(note('one'))).rejects.toMatchObject({ name: 'LogUnavailable', reason: 'refused' });
    expect(await stored()).toEqual([]);
    expect(await log.append(note('two'))).toMatchObject({ position: 1 });
  });

  it('an event that is larger than the server takes is refused, and its neighbours are stored', async () => {
    const log = await open();
    const large: Append = { ...note('large'), events: [sampleEvent('large', { text: 'x'.repeat(1_100_000) })] };
    const results = await Promise.allSettled([
      log.append(note('before')),
      log.append(large),
      log.append(note('after')),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: { name: 'LogUnavailable', reason: 'too-large' } });
    expect(names(await log.readAll(0))).toEqual(['before', 'after']);
  });

  it('a call that is larger than the server takes at once is stored in parts, in order', async () => {
    const log = await open();
    const appends = Array.from({ length: 40 }, (_, index): Append => {
      const name = `n ${index}`;
      return { ...note(name, `a-${index % 3}`), events: [sampleEvent(name, { name, text: 'x'.repeat(60_000) })] };
    });
    const results = await log.appendAll(appends);
    expect(results.map((result) => (result.outcome === 'appended' ? result.position : 0))).toEqual(
      appends.map((_, index) => index + 1),
    );
    expect(await stored()).toEqual(appends.map((_, index) => `n ${index}`));
  });

  it('an append to a server that does not lead goes to the one that does', async () => {
    const log = await open(fake.connection(1));
    expect(await log.append(note('one'))).toMatchObject({ outcome: 'appended', position: 1, repeated: false });
    await fake.tell({ order: 'lead', node: 1 });
    expect(await log.append(note('two'))).toMatchObject({ outcome: 'appended', position: 2, repeated: false });
    expect(await stored()).toEqual(['one', 'two']);
  });

  it('a cluster is found by asking any of its servers, and so is its next leader', async () => {
    const log = await open(fake.discovery());
    expect(await log.append(note('one'))).toMatchObject({ outcome: 'appended', position: 1 });
    await fake.tell({ order: 'lead', node: 1 });
    await fake.tell({ order: 'drop' });
    expect(await log.append(note('two'))).toMatchObject({ outcome: 'appended', position: 2, repeated: false });
    expect(await stored()).toEqual(['one', 'two']);
  });

  it('a server that falls silent on the wire holds an append up no longer than our own time', async () => {
    const log = await open();
    await fake.tell({ order: 'mute', muted: true });
    const answer = log.append(note('one'));
    await timers.waiting(PATIENCE.answer);
    timers.end(PATIENCE.answer);
    await fake.tell({ order: 'mute', muted: false });
    expect(await answer).toMatchObject({ outcome: 'appended', position: 1, repeated: false });
    expect(await stored()).toEqual(['one']);
  });

  describe('a reader', () => {
    it.each(['duplicates', 'gap', 'fell-behind', 'silent'] as const)(
      'misses nothing and sees nothing twice when the subscription comes back with "%s"',
      async (fault) => {
        const log = await open();
        const read = reader(log);
        const other = await another('other');
        for (const name of ['one', 'two', 'three', 'four']) await other.append(note(name));
        await read.count(4);
        await fake.fault('listen', fault);
        const again = fake.seen('listen');
        await fake.tell({ order: 'drop' });
        await again;
        for (const name of ['five', 'six', 'seven']) await other.append(note(name));
        if (fault === 'silent') {
          await timers.waiting(PATIENCE.silence);
          timers.end(PATIENCE.silence);
        }
        expect(await read.count(7)).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven']);
        await other.append(note('eight'));
        if (fault === 'silent') {
          await timers.waiting(PATIENCE.silence);
          timers.end(PATIENCE.silence);
        }
        expect((await read.count(8)).at(-1)).toBe('eight');
        expect(read.seen.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
        await read.close();
      },
    );

    it.each(['silent', 'drop'] as const)('gets a long log whole when a read of it meets "%s"', async (fault) => {
      const log = await open();
      const all = Array.from({ length: 1_200 }, (_, index) => `n ${index}`);
      await log.appendAll(all.map((name, index) => note(name, `a-${index % 7}`)));
      await log.close();
      await fake.fault('read', fault);
      const reached = fake.seen('read');
      const opening = open(fake.connection(), 'second copy');
      await reached;
      if (fault === 'silent') timers.end(PATIENCE.answer);
      expect(names(await (await opening).readAll(0, 2_000))).toEqual(all);
    });

    it('that is slow holds up neither the appends nor other readers, and misses nothing', async () => {
      const log = await open();
      let goOn!: () => void;
      const slow: string[] = [];
      const held = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      const done = new Promise<void>((resolve, reject) => {
        log.subscribeAll(
          0,
          async (batch) => {
            await held;
            slow.push(...names(batch));
            if (slow.length === 50) resolve();
          },
          reject,
        );
      });
      const quick = reader(log);
      const all = Array.from({ length: 50 }, (_, index) => `n ${index}`);
      for (const name of all) await log.append(note(name));
      expect(await quick.count(50)).toEqual(all);
      expect(slow).toEqual([]);
      goOn();
      await done;
      expect(slow).toEqual(all);
      await quick.close();
    });
  });

  describe('two machines', () => {
    it('write one log: no event is lost, none stored twice, and both see the same order', async () => {
      const both = [await another('first'), await another('second')];
      const acknowledged = await Promise.all(
        both.flatMap((log, machine) =>
          [0, 1, 2, 3].map(async (writer) => {
            const results: AppendResult[] = [];
            for (let n = 0; n < 25; n += 1)
              results.push(await log.append(note(`${machine} ${writer} ${n}`, `a-${writer}`)));
            return results;
          }),
        ),
      );
      const positions = acknowledged.flat().map((result) => (result.outcome === 'appended' ? result.position : 0));
      expect([...positions].sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
      const [first, second] = await Promise.all(both.map((log) => reader(log).count(200)));
      expect(first).toEqual(second);
      expect(first).toEqual(await stored());
    });

    it('that decide at one revision have one winner, and the other is told where the stream is', async () => {
      const both = [await another('first'), await another('second')];
      const results = await Promise.all(both.map((log, machine) => log.append(note(`machine ${machine}`, 'a-1', -1))));
      expect(results.map(({ outcome }) => outcome).sort()).toEqual(['appended', 'conflict']);
      expect(results).toContainEqual({ outcome: 'conflict', revision: 0 });
      expect(await stored()).toHaveLength(1);
    });

    it('that are given one command store it once, and answer with the one place of it', async () => {
      const both = [await another('first'), await another('second')];
      for (let n = 0; n < 10; n += 1) {
        const [one, two] = await Promise.all(both.map((log) => log.append(note(`command ${n}`, 'a-1', 'any'))));
        const { repeated: first, ...place } = one as AppendResult & { repeated: boolean };
        const { repeated: second, ...same } = two as AppendResult & { repeated: boolean };
        expect(place).toEqual(same);
        expect([first, second]).toContain(false);
      }
      expect(await stored()).toHaveLength(10);
    });

    it('a conflict is told from the newest state, though this machine has not heard of it yet', async () => {
      const log = await open();
      const other = await another('other');
      await other.append(note('one', 'a-1', -1));
      await other.append(note('two', 'a-1', 0));
      expect(await log.append(note('three', 'a-1', 1))).toMatchObject({ outcome: 'appended', revision: 2 });
      expect(await other.append(note('late', 'a-1', 1))).toEqual({ outcome: 'conflict', revision: 2 });
    });
  });

  describe('the copy on this machine', () => {
    it('is fetched again when it was deleted', async () => {
      const log = await open();
      await log.appendAll(['one', 'two'].map((name) => note(name)));
      const all = await log.readAll(0);
      await log.close();
      const again = await open(fake.connection(), 'a new file');
      expect(await again.readAll(0)).toEqual(all);
    });

    it('serves reads when the server cannot be reached, and appends are refused as unknown', async () => {
      const log = await open();
      await log.append(note('one'));
      await log.close();
      fake.stop();
      const offline = await open();
      expect(names(await offline.readAll(0))).toEqual(['one']);
      await expect(offline.append(note('two'))).rejects.toMatchObject({ reason: 'unreachable' });
      expect(troubles).toHaveLength(1);
    });

    it('is not there and the server neither: the log does not open', async () => {
      fake.stop();
      await expect(open()).rejects.toMatchObject({ name: 'LogUnavailable', reason: 'unreachable' });
    });

    it('shows nothing that was changed on the server', async () => {
      const log = await open();
      await log.appendAll(['one', 'two', 'three'].map((name) => note(name)));
      await log.close();
      await fake.tell({ order: 'tamper', stream: STREAM, revision: 1, data: '{"name":"changed"}' });
      await expect(open(fake.connection(), 'a new file')).rejects.toMatchObject({
        reason: 'at-odds',
        message: expect.stringContaining('event 2: the event, or its hash, is not what was written') as unknown,
      });
    });

    it('notices a server that was put back to an earlier state, and nothing is written over the lost end', async () => {
      const log = await open();
      await log.appendAll(['one', 'two', 'three'].map((name) => note(name)));
      await log.close();
      await fake.tell({ order: 'forget', stream: STREAM, events: 1 });
      await expect(open()).rejects.toMatchObject({
        reason: 'at-odds',
        message: expect.stringContaining('ends before event 3') as unknown,
      });
      expect(await stored()).toEqual(['one', 'two']);
    });

    it('notices another log under the same name', async () => {
      const log = await open();
      await log.append(note('one'));
      await log.close();
      await fake.tell({ order: 'forget', stream: STREAM, events: 1 });
      const stranger = await open(fake.connection(), 'of a stranger');
      await stranger.append(note('another'));
      await stranger.close();
      await expect(open()).rejects.toMatchObject({ reason: 'at-odds' });
    });

    it('is kept by one process', async () => {
      await open();
      await expect(another('copy')).rejects.toMatchObject({ name: 'LogInUse' });
    });
  });
});
