import { openMemoryLog } from '@hub/event-log';
import { eventLogContract } from './event-log-contract.js';
import { AUTHORITY, handClock } from './samples.js';

eventLogContract('memory', async () => {
  const log = openMemoryLog({ authority: AUTHORITY, now: handClock().now });
  return { log, dispose: () => log.close() };
});
