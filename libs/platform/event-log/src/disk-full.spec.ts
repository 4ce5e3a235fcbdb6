import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AUTHORITY, handClock, sampleEvent, temporaryFolder } from '@hub/testing';
import { openToWrite, type Connection } from './database.js';
import { openReadOnlyLog } from './embedded-log.js';
import { encodeAppend } from './encoding.js';
import { LogUnavailable } from './errors.js';
import { GroupCommit } from './group-commit.js';
import { verifyChain } from './verifying.js';
import { LogWriter } from './writer.js';

const big = (name: string) => ({
  appends: [
    encodeAppend({
      stream: `a-${name}`,
      expected: -1,
      events: [sampleEvent(name, { name, text: 'x'.repeat(20_000) })],
    }),
  ],
  recordedAt: undefined,
});

describe('when the disk is full', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let db: Connection;
  let queue: GroupCommit;

  beforeEach(() => {
    folder = temporaryFolder();
    db = openToWrite(join(folder.path, 'hub.log'));
    const writer = new LogWriter(db, AUTHORITY, handClock().now);
    queue = new GroupCommit(
      (batches) => writer.commit(batches),
      () => undefined,
    );
  });

  afterEach(() => {
    db.close();
    folder.remove();
  });

  const limitPages = (pages: number): void => {
    db.prepare(`pragma max_page_count = ${pages}`).get();
  };

  it('rejects the append with words, keeps what was acknowledged, and goes on when there is room again', async () => {
    limitPages(60);
    const names = Array.from({ length: 40 }, (_, index) => `event ${index}`);
    const acknowledged: string[] = [];
    const rejected: unknown[] = [];
    for (const name of names) {
      await queue.add(big(name)).then(
        () => acknowledged.push(name),
        (error: unknown) => rejected.push(error),
      );
    }
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(rejected.length).toBeGreaterThan(0);
    for (const error of rejected) expect(error).toEqual(new LogUnavailable('disk-full'));

    limitPages(10_000);
    const late = names.slice(acknowledged.length);
    await Promise.all(late.map((name) => queue.add(big(name))));
    const log = openReadOnlyLog(join(folder.path, 'hub.log'));
    const stored = (await log.readAll(0)).map(({ data }) => (data as { name: string }).name);
    await log.close();
    expect(stored).toEqual([...acknowledged, ...late]);
    expect(await verifyChain(join(folder.path, 'hub.log'))).toMatchObject({ outcome: 'intact', position: 40 });
  });

  it('rejects every append that shared the commit, stores none of them, and goes on from the old end', async () => {
    limitPages(40);
    const outcomes = await Promise.allSettled(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => queue.add(big(name))),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map(() => 'rejected'));
    const log = openReadOnlyLog(join(folder.path, 'hub.log'));
    expect(await log.readAll(0)).toEqual([]);
    await log.close();
    limitPages(10_000);
    expect(await queue.add(big('a'))).toMatchObject([{ outcome: 'appended', position: 1, revision: 0 }]);
  });
});

describe('when another program holds the file', () => {
  it('rejects the append with words and stores nothing', async () => {
    const folder = temporaryFolder();
    const file = join(folder.path, 'hub.log');
    const db = openToWrite(file);
    const writer = new LogWriter(db, AUTHORITY, handClock().now);
    db.exec('pragma busy_timeout = 0');
    const other = openToWrite(file);
    other.exec('begin immediate');
    expect(writer.commit([big('one')])).toEqual([{ error: new LogUnavailable('busy') }]);
    other.exec('rollback');
    expect(writer.commit([big('one')])).toMatchObject([{ results: [{ outcome: 'appended', position: 1 }] }]);
    other.close();
    db.close();
    folder.remove();
  });
});
