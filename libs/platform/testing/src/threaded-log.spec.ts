import { join } from 'node:path';
import { openThreadedLog } from '@hub/event-log';
import { eventLogContract } from './event-log-contract.js';
import { AUTHORITY } from './samples.js';
import { temporaryFolder } from './temporary-folder.js';

eventLogContract('threaded', async () => {
  const folder = temporaryFolder();
  const log = await openThreadedLog({ file: join(folder.path, 'hub.log'), authority: AUTHORITY });
  return {
    log,
    dispose: async () => {
      await log.close();
      folder.remove();
    },
  };
});
