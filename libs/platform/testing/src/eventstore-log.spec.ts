import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { openServerLog, openThreadedServerLog, type ServerLogPlace } from '@hub/event-log';
import type { EventLog } from '@hub/kernel';
import { eventLogContract } from './event-log-contract.js';
import { startProtocolFake, type ProtocolFake } from './protocol-fake/protocol-fake.js';
import { AUTHORITY, handClock } from './samples.js';
import { temporaryFolder } from './temporary-folder.js';

type Open = (place: ServerLogPlace) => Promise<EventLog>;

const contract = (name: string, connection: () => string, open: Open): void =>
  eventLogContract(name, async () => {
    const folder = temporaryFolder();
    const log = await open({
      connection: connection(),
      stream: `hub_test-${randomUUID()}`,
      file: join(folder.path, 'copy'),
      authority: AUTHORITY,
    });
    return {
      log,
      dispose: async () => {
        await log.close();
        folder.remove();
      },
    };
  });

const here: Open = (place) => openServerLog({ ...place, now: handClock().now });
const threaded: Open = (place) => openThreadedServerLog(place);

describe.each<[string, boolean, Open]>([
  ['esdb adapter over the protocol fake', true, here],
  ['esdb adapter over the protocol fake, each append a call of its own', false, here],
  ['esdb adapter over the protocol fake, in a thread of its own', true, threaded],
])('%s', (name, batchAppend, open) => {
  let fake: ProtocolFake;

  beforeAll(async () => {
    fake = await startProtocolFake({ batchAppend });
  });

  afterAll(() => fake.stop());

  contract(name, () => fake.connection(), open);
});

const live = process.env['HUB_TEST_EVENTSTORE'] ?? '';
if (live !== '') contract('esdb adapter, live server of HUB_TEST_EVENTSTORE', () => live, threaded);
