// Takes a delivery into a log on disk and says so after every step, slowly enough to be killed half-way.
import { setTimeout } from 'node:timers/promises';
import { newEventsOf, openEmbeddedLog } from '@hub/event-log';
import { takeDelivery } from '@hub/intake';
import { childrenKinds } from '@hub/children';
import { deliveriesKinds } from '@hub/deliveries';
import { exploitationKinds } from '@hub/exploitation';
import { eventKinds, instantOf } from '@hub/kernel';

const [folder, file, scratch, historical] = process.argv.slice(2);
const kinds = eventKinds(childrenKinds, exploitationKinds, deliveriesKinds);
const log = openEmbeddedLog({ file, authority: 'E09000006' });
const slow = {
  append: (...args) => log.append(...args),
  appendAll: async (...args) => {
    const results = await log.appendAll(...args);
    console.log('written');
    await setTimeout(5);
    return results;
  },
  readStream: (...args) => log.readStream(...args),
  readStreams: (...args) => log.readStreams(...args),
  readAll: (...args) => log.readAll(...args),
  head: () => log.head(),
};
await takeDelivery(
  folder,
  {
    log: slow,
    kinds,
    newEvents: (events, meta) => newEventsOf(kinds, events, meta),
    now: () => instantOf(Date.now()),
    by: { person: 'user-intake', agency: 'bromley', role: 'intake' },
    settle: async () => ({ waiting: 0, matchQueue: 0, conflicts: 0 }),
    rejectsFolder: `${scratch}/rejects`,
    stagingFolder: `${scratch}/staging`,
  },
  { historical: historical === 'historical' },
);
console.log('taken');
await log.close();
