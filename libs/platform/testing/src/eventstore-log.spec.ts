import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { openServerLog } from '@hub/event-log';
import { eventLogContract } from './event-log-contract.js';
import { startProtocolFake, type ProtocolFake } from './protocol-fake/protocol-fake.js';
import { AUTHORITY, handClock } from './samples.js';
import { temporaryFolder } from './temporary-folder.js';

const contract = (name: string, connection: () => string): void =>
  eventLogContract(name, async () => {
    const folder = temporaryFolder();
    const log = await openServerLog({
      connection: connection(),
      stream: `hub_test-${randomUUID()}`,
      file: join(folder.path, 'copy'),
      authority: AUTHORITY,
      now: handClock().now,
    });
    return {
      log,
      dispose: async () => {
        await log.close();
        folder.remove();
      },
    };
  });

describe.each([
  ['with a stream of appends', true],
  ['with a call for each append', false],
])('a server %s', (_, batchAppend) => {
  let fake: ProtocolFake;

  beforeAll(async () => {
    fake = await startProtocolFake({ batchAppend });
  });

  afterAll(() => fake.stop());

  contract('esdb adapter over the protocol fake', () => fake.connection());
});
