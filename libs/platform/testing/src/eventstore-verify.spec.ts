import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { digestAt, openServerLog, verifyChain, verifyServerLog } from '@hub/event-log';
import { startProtocolFake, type ProtocolFake } from './protocol-fake/protocol-fake.js';
import { AUTHORITY, sampleEvent } from './samples.js';
import { temporaryFolder } from './temporary-folder.js';

const STREAM = `hub_log-${AUTHORITY}`;

describe('verifying a log on an event store, over the protocol fake', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let fake: ProtocolFake;
  let copy: string;

  beforeEach(async () => {
    folder = temporaryFolder();
    copy = join(folder.path, 'copy');
    fake = await startProtocolFake();
    const log = await openServerLog({
      connection: fake.connection(),
      stream: STREAM,
      file: copy,
      authority: AUTHORITY,
    });
    for (const name of ['one', 'two', 'three']) {
      await log.append({ stream: 'a-1', expected: 'any', events: [sampleEvent(name)] });
    }
    await log.close();
  });

  afterEach(() => {
    fake.stop();
    folder.remove();
  });

  const verify = (known = [digestAt(copy)]) =>
    verifyServerLog({ connection: fake.connection(), stream: STREAM }, known);

  it('an untouched log is intact, and its digest is that of the copy', async () => {
    const { position, digest } = digestAt(copy);
    expect(await verify()).toMatchObject({ outcome: 'intact', position: 3, digest });
    expect(await verifyChain(copy)).toMatchObject({ outcome: 'intact', position, digest });
  });

  it('a log that nobody has written is intact', async () => {
    expect(await verifyServerLog({ connection: fake.connection(), stream: 'hub_log-none' })).toMatchObject({
      outcome: 'intact',
      position: 0,
    });
  });

  it('the first event that was changed on the server is named', async () => {
    await fake.tell({ order: 'tamper', stream: STREAM, revision: 1, data: '{"name":"changed"}' });
    expect(await verify()).toEqual({
      outcome: 'changed',
      position: 2,
      problem: 'the event, or its hash, is not what was written',
    });
  });

  it('an end that was cut off is noticed by what was written down, and by the copy', async () => {
    await fake.tell({ order: 'forget', stream: STREAM, events: 1 });
    expect(await verify([])).toMatchObject({ outcome: 'intact', position: 2 });
    expect(await verify()).toMatchObject({ outcome: 'changed', position: 3 });
  });
});
