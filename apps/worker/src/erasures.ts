import { NOW, type ViewReader } from '@hub/kernel';
import { ViewNotThere } from '@hub/view-store';
import { holds, retention, type HoldRow, type RetentionRow } from '@hub/views';
import type { Thread } from './calls.js';
import type { ErasureOrder } from './erasure-thread.js';

/** What a round of erasures needs of the hub. */
export interface ErasureMeans {
  readonly views: ViewReader;
  /** Starts the thread in which keys are destroyed. */
  start(): Thread;
  /** Builds every view anew, and leaves nothing of the old ones anywhere. */
  forgetInViews(): Promise<void>;
  /** Told of a person who cannot be erased yet, and why. */
  onWaiting(error: unknown): void;
  /** Told of each step, before the next begins. */
  readonly onStep?: ((step: ErasureStep) => void) | undefined;
}

export type ErasureStep = 'decided' | 'keys destroyed' | 'views rebuilt' | 'recorded';

/** How many legal holds stand over a child's record, those over every record included. */
export const holdsOver = async (views: ViewReader, childIds: readonly string[]): Promise<number> => {
  const standing = await views.rowsAt<HoldRow>(holds.table, NOW, { where: { state: 'standing' } });
  return standing.filter(({ row }) => row.childId === '' || childIds.includes(row.childId)).length;
};

/** None while the views are made for the first time. */
const rowsToBeDestroyed = async (views: ViewReader) => {
  try {
    return await views.rowsAt<RetentionRow>(retention.table, NOW, { where: { state: 'to_be_destroyed' } });
  } catch (error) {
    if (error instanceof ViewNotThere) return [];
    throw error;
  }
};

/** Records of which two people decided that they are to be destroyed, and that no hold stands over by now. */
const decided = async (views: ViewReader): Promise<readonly ErasureOrder[]> => {
  const rows = await rowsToBeDestroyed(views);
  const orders: ErasureOrder[] = [];
  for (const { row } of rows) {
    if (row.applied && (await holdsOver(views, [row.childId])) === 0) {
      orders.push({ childId: row.childId, applied: row.applied });
    }
  }
  return orders;
};

/**
 * Carries out every erasure that was decided: keys first, all of a person or none; then every view is built anew from
 * what can still be opened; at last it is recorded. After a crash at any moment the next round does what is left.
 */
export const eraseDecided = async (means: ErasureMeans): Promise<readonly string[]> => {
  const orders = await decided(means.views);
  if (orders.length === 0) return [];
  means.onStep?.('decided');
  const thread = means.start();
  try {
    const erased: ErasureOrder[] = [];
    for (const order of orders) {
      try {
        await thread.call('destroyKeys', order.childId);
        erased.push(order);
      } catch (error) {
        means.onWaiting(error);
      }
    }
    if (erased.length === 0) return [];
    means.onStep?.('keys destroyed');
    await means.forgetInViews();
    means.onStep?.('views rebuilt');
    await thread.call('sayErased', erased);
    means.onStep?.('recorded');
    return erased.map(({ childId }) => childId);
  } finally {
    await thread.close();
  }
};
