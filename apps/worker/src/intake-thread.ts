import { workerData, type MessagePort } from 'node:worker_threads';
import type { Progress } from '@hub/intake';
import type { By } from '@hub/kernel';
import { ViewStore, type ViewPlace } from '@hub/view-store';
import { offer } from './calls.js';
import type { DataFolder } from './data-folder.js';
import { logOnPort } from './open-log.js';
import { takeIn, tryOut } from './take-in.js';

/** What this thread is started with. Without a port to the log it can only try deliveries out. */
export interface IntakeThreadData {
  readonly folder: DataFolder;
  readonly views: ViewPlace;
  readonly authority: string;
  readonly by: By;
  readonly log?: MessagePort;
  readonly calls: MessagePort;
}

/** What it is asked to do. */
export interface IntakeOrder {
  readonly delivery: string;
  readonly historical: boolean;
}

/** The thread of one intake: it ends with it. */
const { folder, views, authority, by, log: logPort, calls } = workerData as IntakeThreadData;
const stop = new AbortController();

const optionsOf = ({ historical }: IntakeOrder) => ({
  historical,
  signal: stop.signal,
  onProgress: (progress: Progress) => tell({ progress }),
});

const tell = offer(calls, {
  ready: () => undefined,
  tryOut: (order: IntakeOrder) => tryOut({ folder, authority, by }, order.delivery, optionsOf(order)),
  takeIn: async (order: IntakeOrder) => {
    if (!logPort) throw new Error('This thread was started to try deliveries out only');
    const log = await logOnPort(logPort, folder);
    // Also when the views cannot be reached: a log that stays open would keep the thread, and the hub busy for ever.
    try {
      const store = await ViewStore.open({ ...views, readOnly: true });
      try {
        return await takeIn({ folder, log, store, by }, order.delivery, optionsOf(order));
      } finally {
        await store.close();
      }
    } finally {
      await log.close();
    }
  },
  stop: () => stop.abort(),
  close: () => {
    stop.abort();
    setImmediate(() => calls.close());
  },
});
