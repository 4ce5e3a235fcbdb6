import { hash } from 'node:crypto';
import { workerData, type MessagePort } from 'node:worker_threads';
import { handle } from '@hub/event-log';
import { retentionDecider, retentionStream, type RuleApplied } from '@hub/records';
import { ViewStore, type ViewPlace } from '@hub/view-store';
import { visitBackups } from './backups.js';
import { offer } from './calls.js';
import type { DataFolder } from './data-folder.js';
import { destroy, destroyedBefore } from './erasure/destroy.js';
import { purgeFiles } from './erasure/purge-files.js';
import { whoIsMeant } from './erasure/who-is-meant.js';
import { HUB_KINDS } from './kinds.js';
import { logOnPort } from './open-log.js';

/** What this thread is started with. */
export interface ErasureThreadData {
  readonly folder: DataFolder;
  readonly place: ViewPlace;
  readonly authority: string;
  readonly council: string;
  readonly log: MessagePort;
  readonly calls: MessagePort;
}

/** Whom to erase, and by which rule that was decided. */
export interface ErasureOrder {
  readonly childId: string;
  readonly applied: RuleApplied;
}

/** The thread of one round of erasures. Each step may be repeated after a crash: what was done before stays done. */
const { folder, place, authority, council, log: logPort, calls } = workerData as ErasureThreadData;

const destroyKeys = async (childId: string): Promise<void> => {
  if (await destroyedBefore(folder, childId)) return;
  const store = await ViewStore.open({ ...place, readOnly: true });
  try {
    const person = await whoIsMeant(store, authority, childId);
    purgeFiles(folder, person);
    await destroy(folder, childId, person, hash('sha256', `erased ${childId}`, 'hex').slice(0, 6).toUpperCase());
  } finally {
    await store.close();
  }
};

const sayErased = async (orders: readonly ErasureOrder[]): Promise<void> => {
  const backupsLeft = await visitBackups(folder);
  const log = await logOnPort(logPort, folder);
  try {
    for (const { childId, applied } of orders) {
      const done = await destroyedBefore(folder, childId);
      if (!done) throw new Error(`The keys of ${childId} are still there`);
      const { childIds, keys, events, digest, birthdayKept } = done;
      const data = { childId, childIds: [...childIds], applied, keys, events, digest, birthdayKept, backupsLeft };
      const by = { person: 'hub', agency: council, role: 'PROCESS' };
      const meta = { commandId: `erased ${childId}`, by, purpose: 'governance' };
      const handled = await handle(log, retentionDecider, retentionStream(childId), { type: 'Erased', data }, meta, {
        kinds: HUB_KINDS,
      });
      if (handled.outcome !== 'accepted') throw new Error(`The erasure of ${childId} could not be recorded`);
    }
  } finally {
    await log.close();
  }
};

offer(calls, {
  ready: () => undefined,
  destroyKeys,
  sayErased,
  close: () => {
    setImmediate(() => calls.close());
  },
});
