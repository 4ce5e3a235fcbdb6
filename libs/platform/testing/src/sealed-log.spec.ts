import { join } from 'node:path';
import { openEmbeddedLog, openMemoryLog, openThreadedLog } from '@hub/event-log';
import type { EventLog } from '@hub/kernel';
import { openVault, sealedLog } from '@hub/vault';
import { eventLogContract } from './event-log-contract.js';
import { AUTHORITY, handClock, SAMPLE_KINDS } from './samples.js';
import { temporaryFolder } from './temporary-folder.js';

const sealed = (name: string, open: (file: string) => EventLog | Promise<EventLog>): void =>
  eventLogContract(`sealed, on ${name}`, async () => {
    const folder = temporaryFolder();
    const vault = await openVault({ file: join(folder.path, 'vault'), masterKeyFile: join(folder.path, 'master.key') });
    const log = await open(join(folder.path, 'hub.log'));
    return {
      log: sealedLog(log, vault, SAMPLE_KINDS),
      dispose: async () => {
        await log.close();
        await vault.close();
        folder.remove();
      },
    };
  });

sealed('memory', () => openMemoryLog({ authority: AUTHORITY, now: handClock().now }));
sealed('embedded', (file) => openEmbeddedLog({ file, authority: AUTHORITY, now: handClock().now }));
sealed('threaded', (file) => openThreadedLog({ file, authority: AUTHORITY }));
