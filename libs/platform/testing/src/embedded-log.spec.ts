import { join } from 'node:path';
import { openEmbeddedLog } from '@hub/event-log';
import { eventLogContract } from './event-log-contract.js';
import { AUTHORITY, handClock } from './samples.js';
import { temporaryFolder } from './temporary-folder.js';

eventLogContract('embedded', async () => {
  const folder = temporaryFolder();
  const log = openEmbeddedLog({ file: join(folder.path, 'hub.log'), authority: AUTHORITY, now: handClock().now });
  return {
    log,
    dispose: async () => {
      await log.close();
      folder.remove();
    },
  };
});
