import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Envelope } from '@hub/kernel';
import { AUTHORITY, sampleEvent, temporaryFolder } from '@hub/testing';
import { openLogOnPort } from './port-log.js';
import { openThreadedLog, type ThreadedLog } from './threaded-log.js';

const BUILT = new URL('../dist/index.js', import.meta.url).href;

/** Another thread of the process: appends so many events, and tells of every event that its subscription brings. */
const OTHER_THREAD = `
  import { parentPort, workerData } from 'node:worker_threads';
  const { openLogOnPort, eventIdOf } = await import(workerData.built);
  const log = openLogOnPort(workerData.port, workerData.file);
  const event = (n) => ({
    id: eventIdOf('other-' + n, 0), type: 'sample.Noted', version: 1, by: { person: 'p', agency: 'a', role: 'r' },
    purpose: 'test', correlationId: 'c', causationId: 'c', subject: '', data: { name: 'other ' + n },
  });
  log.subscribeAll(0, async (batch) => parentPort.postMessage(batch.map(({ position }) => position)), (e) => { throw e; });
  await Promise.all(Array.from({ length: workerData.count }, (_, n) =>
    log.append({ stream: 'shared', expected: 'any', events: [event(n)] })));
  parentPort.on('message', async () => { await log.close(); process.exit(); });
`;

describe('a log written from several threads', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let file: string;
  let log: ThreadedLog;

  beforeEach(async () => {
    folder = temporaryFolder();
    file = join(folder.path, 'hub.log');
    log = await openThreadedLog({ file, authority: AUTHORITY });
  });

  afterEach(async () => {
    await log.close();
    folder.remove();
  });

  const note = (name: string) => log.append({ stream: 'shared', expected: 'any', events: [sampleEvent(name)] });

  it('takes appends of every thread in one order, and wakes the subscriptions of every thread', async () => {
    const port = log.writerPort();
    const count = 200;
    const other = new Worker(new URL(`data:text/javascript,${encodeURIComponent(OTHER_THREAD)}`), {
      workerData: { built: BUILT, port, file, count },
      transferList: [port],
      execArgv: [],
    });
    const seenThere: number[] = [];
    const allThere = new Promise<void>((resolve) => {
      other.on('message', (positions: number[]) => {
        seenThere.push(...positions);
        if (seenThere.length === 2 * count) resolve();
      });
    });
    const seenHere: Envelope[] = [];
    const allHere = new Promise<void>((resolve, reject) => {
      log.subscribeAll(
        0,
        async (batch) => {
          seenHere.push(...batch);
          if (seenHere.length === 2 * count) resolve();
        },
        reject,
      );
    });
    for (let n = 0; n < count; n += 1) await note(`here ${n}`);
    await Promise.all([allHere, allThere]);
    const inOrder = Array.from({ length: 2 * count }, (_, index) => index + 1);
    expect(seenThere).toEqual(inOrder);
    expect(seenHere.map(({ position }) => position)).toEqual(inOrder);
    expect(seenHere.map(({ revision }) => revision)).toEqual(inOrder.map((position) => position - 1));
    other.postMessage('close');
    await once(other, 'exit');
  });

  it('goes on when another thread has gone', async () => {
    const other = openLogOnPort(log.writerPort(), file);
    await other.append({ stream: 'shared', expected: 'any', events: [sampleEvent('other')] });
    await other.close();
    expect(await note('here')).toMatchObject({ outcome: 'appended', position: 2 });
  });

  it('carries the named errors and their facts from the writer to the caller', async () => {
    await note('one');
    const reused = log.append({ stream: 'elsewhere', expected: -1, events: [sampleEvent('one')] });
    await expect(reused).rejects.toMatchObject({ name: 'EventIdReused', stream: 'elsewhere' });
    const backwards = log.append(
      { stream: 'shared', expected: 'any', events: [sampleEvent('old')] },
      { recordedAt: '2016-04-01T00:00:00.000Z' },
    );
    await expect(backwards).rejects.toMatchObject({
      name: 'HistoryGoesBackwards',
      recordedAt: '2016-04-01T00:00:00.000Z',
    });
  });

  it('rejects with words, in every thread, when the writer has stopped', async () => {
    const other = openLogOnPort(log.writerPort(), file);
    await log.close();
    const late = other.append({ stream: 'shared', expected: 'any', events: [sampleEvent('late')] });
    await expect(late).rejects.toMatchObject({ name: 'LogUnavailable', reason: 'stopped' });
    expect(await other.readAll(0)).toEqual([]);
    await other.close();
    expect(() => log.writerPort()).toThrow('The writer of the log has stopped');
  });

  it('rejects with words when the writer has broken, lets others write, and still reads', async () => {
    await note('before');
    log.writerPort().postMessage(null);
    let refusal: unknown;
    let kept = 1;
    while (refusal === undefined) {
      await note(`note ${kept}`).then(
        () => (kept += 1),
        (error: unknown) => {
          refusal = error;
        },
      );
    }
    expect(refusal).toMatchObject({ name: 'LogUnavailable', reason: 'stopped' });
    await expect(note('after')).rejects.toThrow('restart the hub');
    expect((await log.readAll(0)).length).toBeGreaterThanOrEqual(kept);
    await log.close();
    const next = await openThreadedLog({ file, authority: AUTHORITY });
    expect((await next.head()).position).toBeGreaterThanOrEqual(kept);
    await next.close();
  });

  it('says why when the file cannot be opened', async () => {
    const settings = { file: join(folder.path, 'missing', 'hub.log'), authority: AUTHORITY };
    await expect(openThreadedLog(settings)).rejects.toThrow();
  });
});
