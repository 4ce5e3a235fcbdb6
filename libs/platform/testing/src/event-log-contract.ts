import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Envelope, EventLog } from '@hub/kernel';
import { AUTHORITY, sampleEvent } from './samples.js';

/** An engine under test: an empty log, and how to get rid of it. */
export interface OpenedLog {
  readonly log: EventLog;
  /** Closes the log and removes what it left. */
  dispose(): Promise<void>;
}

const append = (log: EventLog, stream: string, expected: number | 'any', ...names: string[]) =>
  log.append({ stream, expected, events: names.map((name) => sampleEvent(name)) });

const names = (events: readonly Envelope[]): string[] => events.map(({ data }) => (data as { name: string }).name);

/** Collects a subscription until so many events have come. */
const collect = (log: EventLog, after: number, count: number): Promise<Envelope[]> =>
  new Promise((resolve, reject) => {
    const seen: Envelope[] = [];
    const subscription = log.subscribeAll(
      after,
      async (batch) => {
        seen.push(...batch);
        if (seen.length >= count) {
          resolve(seen);
          void subscription.close();
        }
      },
      reject,
    );
  });

/** The rules every engine of the event log keeps. `open` gives a new, empty log of the sample authority. */
export const eventLogContract = (name: string, open: () => Promise<OpenedLog>): void => {
  describe(`event log contract: ${name}`, () => {
    let opened: OpenedLog;
    let log: EventLog;

    beforeEach(async () => {
      opened = await open();
      log = opened.log;
    });

    afterEach(() => opened.dispose());

    describe('order', () => {
      it('counts revisions from 0 in a stream and positions from 1 in the log', async () => {
        await append(log, 'a-1', -1, 'one', 'two');
        await append(log, 'a-2', -1, 'three');
        await append(log, 'a-1', 1, 'four');
        const all = await log.readAll(0);
        expect(names(all)).toEqual(['one', 'two', 'three', 'four']);
        expect(all.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
        expect(all.map(({ stream, revision }) => `${stream}:${revision}`)).toEqual([
          'a-1:0',
          'a-1:1',
          'a-2:0',
          'a-1:2',
        ]);
      });

      it('answers with the last revision and position of the append', async () => {
        await append(log, 'a-1', -1, 'one');
        expect(await append(log, 'a-2', -1, 'two', 'three')).toMatchObject({
          outcome: 'appended',
          revision: 1,
          position: 3,
          repeated: false,
        });
      });

      it('gives an event back as it was written, with its place', async () => {
        const event = {
          ...sampleEvent('one', { text: 'Zoë "O’Hara"\n', list: [1, { deep: null }] }),
          occurredAt: '2026-11-20T22:15:00.000Z',
          subject: 'child:B1',
        };
        const result = await log.append({ stream: 'a-1', expected: -1, events: [event] });
        const recordedAt = result.outcome === 'appended' ? result.recordedAt : '';
        expect(await log.readStream('a-1')).toEqual([
          { ...event, authority: AUTHORITY, stream: 'a-1', revision: 0, position: 1, recordedAt },
        ]);
      });

      it('takes the moment of recording as the moment of happening when none is given', async () => {
        await append(log, 'a-1', -1, 'one');
        const [event] = await log.readStream('a-1');
        expect(event?.occurredAt).toBe(event?.recordedAt);
      });

      it('reads a stream from a revision on, and an unknown stream as empty', async () => {
        await append(log, 'a-1', -1, 'one', 'two', 'three');
        expect(names(await log.readStream('a-1', 1))).toEqual(['two', 'three']);
        expect(await log.readStream('a-9')).toEqual([]);
      });

      it('reads several streams at once and leaves unknown ones out', async () => {
        await append(log, 'a-1', -1, 'one');
        await append(log, 'a-2', -1, 'two', 'three');
        const streams = await log.readStreams(['a-2', 'a-9', 'a-1']);
        expect([...streams.keys()].sort()).toEqual(['a-1', 'a-2']);
        expect(names(streams.get('a-2') ?? [])).toEqual(['two', 'three']);
      });

      it('reads the log after a position, so many at most', async () => {
        await append(log, 'a-1', -1, 'one', 'two', 'three', 'four');
        expect(names(await log.readAll(1, 2))).toEqual(['two', 'three']);
        expect(await log.readAll(4)).toEqual([]);
      });

      it('knows its head', async () => {
        expect(await log.head()).toEqual({ position: 0, recordedAt: undefined });
        await append(log, 'a-1', -1, 'one', 'two');
        const [last] = (await log.readAll(0)).slice(-1);
        expect(await log.head()).toEqual({ position: 2, recordedAt: last?.recordedAt });
      });
    });

    describe('expected revision', () => {
      it('refuses an append at an older revision and says where the stream is', async () => {
        await append(log, 'a-1', -1, 'one', 'two');
        expect(await append(log, 'a-1', 0, 'late')).toEqual({ outcome: 'conflict', revision: 1 });
        expect(await append(log, 'a-1', -1, 'late')).toEqual({ outcome: 'conflict', revision: 1 });
        expect(names(await log.readAll(0))).toEqual(['one', 'two']);
      });

      it('refuses an append at a revision that does not exist yet', async () => {
        expect(await append(log, 'a-1', 0, 'early')).toEqual({ outcome: 'conflict', revision: -1 });
        expect(await log.readAll(0)).toEqual([]);
      });

      it('takes any revision when told so', async () => {
        await append(log, 'a-1', 'any', 'one');
        expect(await append(log, 'a-1', 'any', 'two')).toMatchObject({ outcome: 'appended', revision: 1 });
      });

      it('gives one winner when many write at the same revision', async () => {
        const results = await Promise.all(
          Array.from({ length: 20 }, (_, index) => append(log, 'a-1', -1, `racer ${index}`)),
        );
        expect(results.filter(({ outcome }) => outcome === 'appended')).toHaveLength(1);
        expect(await log.readStream('a-1')).toHaveLength(1);
      });

      it('leaves neighbours of the same moment untouched by a conflict', async () => {
        await append(log, 'a-1', -1, 'one');
        const results = await Promise.all([
          append(log, 'a-2', -1, 'before'),
          append(log, 'a-1', -1, 'conflicting'),
          append(log, 'a-3', -1, 'after'),
          append(log, 'a-2', 0, 'sees the earlier one'),
        ]);
        expect(results.map(({ outcome }) => outcome)).toEqual(['appended', 'conflict', 'appended', 'appended']);
        expect((await log.readAll(0)).map(({ position }) => position)).toEqual([1, 2, 3, 4]);
        expect(names(await log.readAll(0)).sort()).toEqual(['after', 'before', 'one', 'sees the earlier one']);
      });

      it('leaves the other appends of one call untouched by a conflict', async () => {
        const results = await log.appendAll([
          { stream: 'a-1', expected: -1, events: [sampleEvent('one'), sampleEvent('two')] },
          { stream: 'a-1', expected: 0, events: [sampleEvent('late'), sampleEvent('later')] },
          { stream: 'a-1', expected: 1, events: [sampleEvent('three')] },
        ]);
        expect(results.map(({ outcome }) => outcome)).toEqual(['appended', 'conflict', 'appended']);
        expect(names(await log.readAll(0))).toEqual(['one', 'two', 'three']);
      });

      it('answers nothing to nothing', async () => {
        expect(await log.appendAll([])).toEqual([]);
      });

      it('throws on an append without events and on one id twice in an append', async () => {
        await expect(log.append({ stream: 'a-1', expected: -1, events: [] })).rejects.toThrow('at least one event');
        await expect(append(log, 'a-1', -1, 'one', 'one')).rejects.toThrow('one event id twice');
        expect(await log.readAll(0)).toEqual([]);
      });
    });

    describe('repeats', () => {
      it('answers the same events again with the original answer and adds nothing', async () => {
        const first = await append(log, 'a-1', -1, 'one', 'two');
        await append(log, 'a-1', 1, 'three');
        expect(await append(log, 'a-1', -1, 'one', 'two')).toEqual({ ...first, repeated: true });
        expect(await append(log, 'a-1', 'any', 'one', 'two')).toEqual({ ...first, repeated: true });
        expect(await log.readAll(0)).toHaveLength(3);
      });

      it('knows a repeat inside one call and inside one moment', async () => {
        const event = { stream: 'a-1', expected: -1, events: [sampleEvent('one')] } as const;
        const [first, second] = await log.appendAll([event, event]);
        expect(second).toEqual({ ...first, repeated: true });
        const again = await Promise.all([log.append(event), log.append(event)]);
        expect(again).toEqual([
          { ...first, repeated: true },
          { ...first, repeated: true },
        ]);
        expect(await log.readAll(0)).toHaveLength(1);
      });

      it.each([
        ['the first known', ['one', 'new']],
        ['the last known', ['new', 'one']],
      ])('throws when some ids are known and others not, %s, and adds nothing', async (_, events) => {
        await append(log, 'a-1', -1, 'one');
        await expect(append(log, 'a-1', 'any', ...events)).rejects.toThrow('in use by other events');
        await expect(append(log, 'a-1', 0, ...events)).rejects.toThrow('in use by other events');
        await expect(append(log, 'a-1', -1, ...events)).rejects.toThrow('in use by other events');
        expect(names(await log.readAll(0))).toEqual(['one']);
        expect(await append(log, 'a-1', 0, 'two')).toMatchObject({ outcome: 'appended', revision: 1, position: 2 });
      });

      it('throws when an id is known in another stream', async () => {
        await append(log, 'a-1', -1, 'one');
        await expect(append(log, 'a-2', -1, 'one')).rejects.toMatchObject({ name: 'EventIdReused', stream: 'a-2' });
        expect(await log.readAll(0)).toHaveLength(1);
      });

      it('undoes the whole call when one of its appends is a bug, and only that call', async () => {
        await append(log, 'a-1', -1, 'one');
        const bug = log.appendAll([
          { stream: 'a-2', expected: -1, events: [sampleEvent('good')] },
          { stream: 'a-3', expected: -1, events: [sampleEvent('one')] },
        ]);
        const neighbour = append(log, 'a-4', -1, 'neighbour');
        await expect(bug).rejects.toThrow('in use by other events');
        expect(await neighbour).toMatchObject({ outcome: 'appended', position: 2 });
        expect(names(await log.readAll(0))).toEqual(['one', 'neighbour']);
        expect(await append(log, 'a-2', -1, 'good')).toMatchObject({ outcome: 'appended', position: 3 });
      });
    });

    describe('moments of recording', () => {
      const load = (stream: string, recordedAt: string, ...events: string[]) =>
        log.append({ stream, expected: 'any', events: events.map((event) => sampleEvent(event)) }, { recordedAt });

      it('takes a historical moment as it is given', async () => {
        await load('a-1', '2016-04-01T09:00:00.000Z', 'one');
        await load('a-1', '2016-04-01T09:00:00.000Z', 'two');
        await load('a-2', '2016-04-02T09:00:00.000Z', 'three');
        expect((await log.readAll(0)).map(({ recordedAt }) => recordedAt)).toEqual([
          '2016-04-01T09:00:00.000Z',
          '2016-04-01T09:00:00.000Z',
          '2016-04-02T09:00:00.000Z',
        ]);
      });

      it('throws when history goes backwards, names both moments, and adds nothing', async () => {
        await load('a-1', '2016-04-02T09:00:00.000Z', 'one');
        await expect(load('a-2', '2016-04-02T08:59:59.999Z', 'two')).rejects.toMatchObject({
          name: 'HistoryGoesBackwards',
          recordedAt: '2016-04-02T08:59:59.999Z',
          last: '2016-04-02T09:00:00.000Z',
        });
        expect(await log.readAll(0)).toHaveLength(1);
      });

      it('answers a repeated historical load with the original answer', async () => {
        const first = await load('a-1', '2016-04-01T09:00:00.000Z', 'one');
        await load('a-2', '2016-04-02T09:00:00.000Z', 'two');
        expect(await load('a-1', '2016-04-01T09:00:00.000Z', 'one')).toEqual({ ...first, repeated: true });
      });

      it('never records an event before the last one', async () => {
        await load('a-1', '2999-01-01T00:00:00.000Z', 'from the future');
        expect(await append(log, 'a-2', -1, 'now')).toMatchObject({ recordedAt: '2999-01-01T00:00:00.000Z' });
      });

      it('finds the last position known at a moment', async () => {
        await load('a-1', '2016-04-01T09:00:00.000Z', 'one', 'two');
        await load('a-2', '2016-04-01T09:00:00.000Z', 'three');
        await load('a-2', '2016-04-03T09:00:00.000Z', 'four');
        expect(await log.positionAt('2016-04-01T08:59:59.999Z')).toBe(0);
        expect(await log.positionAt('2016-04-01T09:00:00.000Z')).toBe(3);
        expect(await log.positionAt('2016-04-03T08:59:59.999Z')).toBe(3);
        expect(await log.positionAt('2016-04-03T09:00:00.000Z')).toBe(4);
        expect(await log.positionAt('2999-01-01T00:00:00.000Z')).toBe(4);
      });

      it('knows nothing at any moment when empty', async () => {
        expect(await log.positionAt('2999-01-01T00:00:00.000Z')).toBe(0);
      });

      it('refuses a moment that is not of fixed width', async () => {
        await expect(load('a-1', '2016-04-01', 'one')).rejects.toThrow('Not an instant');
        await expect(log.positionAt('2016-04-01T09:00Z')).rejects.toThrow('Not an instant');
      });
    });

    describe('subscription', () => {
      it('brings every event from any position, past and to come, once and in order, while writers write', async () => {
        const total = 300;
        await append(log, 'a-0', -1, ...Array.from({ length: 100 }, (_, index) => `past ${index}`));
        const followers = [0, 1, 57, 99, 100].map((after) => ({ after, events: collect(log, after, total - after) }));
        const writers = [1, 2, 3, 4].map(async (writer) => {
          for (let index = 0; index < 50; index += 1) await append(log, `a-${writer}`, index - 1, `${writer} ${index}`);
        });
        await Promise.all(writers);
        for (const { after, events } of followers) {
          const positions = (await events).map(({ position }) => position);
          expect(positions).toEqual(Array.from({ length: total - after }, (_, index) => after + 1 + index));
        }
      });

      it('hands the next batch over only when the last one is done with', async () => {
        await append(log, 'a-0', -1, 'one');
        let busy = 0;
        let most = 0;
        let seen = 0;
        await new Promise<void>((resolve, reject) => {
          const subscription = log.subscribeAll(
            0,
            async (batch) => {
              busy += 1;
              most = Math.max(most, busy);
              if (seen === 0) await Promise.all([append(log, 'a-1', -1, 'two'), append(log, 'a-2', -1, 'three')]);
              busy -= 1;
              seen += batch.length;
              if (seen < 3) return;
              resolve();
              void subscription.close();
            },
            reject,
          );
        });
        expect(most).toBe(1);
      });

      it('ends with the error of its handler and repeats nothing', async () => {
        await append(log, 'a-0', -1, 'one');
        let calls = 0;
        const error = await new Promise((resolve) => {
          log.subscribeAll(
            0,
            () => {
              calls += 1;
              return Promise.reject(new Error('projection broke'));
            },
            resolve,
          );
        });
        expect(error).toEqual(new Error('projection broke'));
        await append(log, 'a-0', 0, 'two');
        expect(calls).toBe(1);
      });

      it('is silent once closed', async () => {
        let calls = 0;
        const subscription = log.subscribeAll(
          0,
          async () => void (calls += 1),
          () => undefined,
        );
        await subscription.close();
        await append(log, 'a-0', -1, 'one');
        expect(await collect(log, 0, 1)).toHaveLength(1);
        expect(calls).toBe(0);
      });
    });

    describe('size', () => {
      it('keeps and reads a stream of 10,000 events', async () => {
        const count = 10_000;
        for (let from = 0; from < count; from += 1_000) {
          const part = Array.from({ length: 1_000 }, (_, index) => `event ${from + index}`);
          await append(log, 'long-1', from - 1, ...part);
        }
        const events = await log.readStream('long-1');
        expect(events.map(({ revision }) => revision)).toEqual(Array.from({ length: count }, (_, index) => index));
        expect(names(await log.readStream('long-1', count - 1))).toEqual([`event ${count - 1}`]);
        expect(await append(log, 'long-1', count - 1, 'next')).toMatchObject({ revision: count });
      }, 30_000);

      it('keeps every event of concurrent writers, with revisions and positions without gaps', async () => {
        const writers = 32;
        const each = 20;
        await Promise.all(
          Array.from({ length: writers }, async (_, writer) => {
            for (let index = 0; index < each; index += 1) {
              const stream = `shared-${index % 4}`;
              expect(await append(log, stream, 'any', `${writer}/${index}`)).toMatchObject({ outcome: 'appended' });
            }
          }),
        );
        const all = await log.readAll(0, writers * each + 1);
        expect(all.map(({ position }) => position)).toEqual(Array.from({ length: writers * each }, (_, i) => i + 1));
        expect(new Set(names(all)).size).toBe(writers * each);
        for (let index = 0; index < 4; index += 1) {
          const stream = await log.readStream(`shared-${index}`);
          expect(stream.map(({ revision }) => revision)).toEqual(stream.map((_, place) => place));
        }
      });
    });

    it('refuses everything once closed', async () => {
      await log.close();
      await log.close();
      await expect(log.head()).rejects.toThrow('The log is closed');
      await expect(append(log, 'a-1', -1, 'one')).rejects.toThrow('The log is closed');
    });

    it('answers what was appended before it was closed', async () => {
      const answer = append(log, 'a-1', -1, 'one');
      await log.close();
      expect(await answer).toMatchObject({ outcome: 'appended', position: 1 });
    });
  });
};
