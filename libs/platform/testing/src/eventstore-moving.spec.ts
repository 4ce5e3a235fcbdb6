import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { copyToServer, digestAt, openEmbeddedLog, openServerLog, verifyChain } from '@hub/event-log';
import { startProtocolFake, type ProtocolFake } from './protocol-fake/protocol-fake.js';
import { AUTHORITY, sampleEvent } from './samples.js';
import { temporaryFolder } from './temporary-folder.js';

const STREAM = `hub_log-${AUTHORITY}`;

describe('moving a log file to an event store, over the protocol fake', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let fake: ProtocolFake;
  let file: string;

  const write = async (to: string, names: readonly string[]): Promise<void> => {
    const log = openEmbeddedLog({ file: to, authority: AUTHORITY });
    for (const name of names) await log.append({ stream: 'a-1', expected: 'any', events: [sampleEvent(name)] });
    await log.close();
  };

  const move = (from = file) => copyToServer({ connection: fake.connection(), stream: STREAM, file: from });

  beforeEach(async () => {
    folder = temporaryFolder();
    file = join(folder.path, 'log.sqlite');
    fake = await startProtocolFake();
    await write(
      file,
      Array.from({ length: 1_200 }, (_, index) => `event ${index}`),
    );
  });

  afterEach(() => {
    fake.stop();
    folder.remove();
  });

  it('every event arrives as it was written, and the digest is the same', async () => {
    const digest = digestAt(file);
    expect(await move()).toEqual(digest);
    const copy = join(folder.path, 'copy.sqlite');
    const log = await openServerLog({
      connection: fake.connection(),
      stream: STREAM,
      file: copy,
      authority: AUTHORITY,
    });
    await log.close();
    expect(await verifyChain(copy)).toMatchObject({ outcome: 'intact', ...digest });
  });

  it('a move that was cut short goes on where it ended, and nothing is there twice', async () => {
    await fake.fault('append', 'drop-before');
    await expect(move()).rejects.toMatchObject({ reason: 'unreachable' });
    await fake.fault('append', 'drop-after');
    await expect(move()).rejects.toMatchObject({ reason: 'unreachable' });
    expect(await fake.events(STREAM)).not.toHaveLength(0);
    expect(await move()).toEqual(digestAt(file));
    expect(await fake.events(STREAM)).toHaveLength(1_200);
  });

  it('what was added since is brought by the next move', async () => {
    await move();
    await write(file, ['one more']);
    expect(await move()).toEqual(digestAt(file));
    expect(await fake.events(STREAM)).toHaveLength(1_201);
  });

  it('a server that holds another log is not touched', async () => {
    const other = join(folder.path, 'other.sqlite');
    await write(other, ['another']);
    await move(other);
    await expect(move()).rejects.toMatchObject({ reason: 'at-odds' });
    expect(await fake.events(STREAM)).toHaveLength(1);
  });

  it('a server whose log goes further than the file is not touched', async () => {
    const shorter = join(folder.path, 'shorter.sqlite');
    await move();
    await write(shorter, ['event 0']);
    await expect(move(shorter)).rejects.toMatchObject({ reason: 'at-odds' });
    expect(await fake.events(STREAM)).toHaveLength(1_200);
  });

  it('an event that the server changed on the way is found before the move is said to be done', async () => {
    await move();
    await fake.tell({ order: 'tamper', stream: STREAM, revision: 700, data: '{"name":"changed"}' });
    await expect(move()).rejects.toMatchObject({ reason: 'at-odds' });
  });

  it('a log that a hub writes at the moment is not moved', async () => {
    const log = openEmbeddedLog({ file, authority: AUTHORITY });
    await expect(move()).rejects.toMatchObject({ name: 'LogInUse' });
    await log.close();
  });
});
