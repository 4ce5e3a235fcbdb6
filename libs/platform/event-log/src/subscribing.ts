import { setImmediate } from 'node:timers/promises';
import type { Envelope, Subscription } from '@hub/kernel';
import type { Wakeup } from './wakeup.js';

const BATCH = 500;

/** A commit always wakes its readers; this is for commits of another process, and for a signal that went astray. */
const SAFETY_POLL_MS = 1_000;

/**
 * Follows a log from a position: reads what is there, hands it over batch by batch, then sleeps until there is more.
 * Between batches other work of the thread gets its turn.
 */
export const follow = (
  readAll: (after: number, limit: number) => Promise<readonly Envelope[]>,
  wakeup: Wakeup,
  after: number,
  handler: (batch: readonly Envelope[]) => Promise<void>,
  onError: (error: unknown) => void,
): Subscription => {
  let closed = false;
  let position = after;
  const run = async (): Promise<void> => {
    while (!closed) {
      const batch = await readAll(position, BATCH);
      const last = batch.at(-1);
      if (closed) return;
      if (last === undefined) {
        await wakeup.beyond(position, SAFETY_POLL_MS);
      } else {
        await handler(batch);
        position = last.position;
        await setImmediate();
      }
    }
  };
  const done = run().catch((error: unknown) => {
    if (!closed) onError(error);
    closed = true;
  });
  return {
    close: async () => {
      closed = true;
      wakeup.rouse();
      await done;
    },
  };
};
