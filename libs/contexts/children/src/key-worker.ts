import { endBeforeStart, recordDecider } from '@hub/kernel';
import type { KeyWorkerDetails } from './key-worker.events.js';

/** Allocates a key worker, ends or corrects the allocation. Stream: `children.keyworker-<child id>|<start>`. */
export const keyWorkerDecider = recordDecider<
  KeyWorkerDetails,
  'children.KeyWorkerAllocated',
  'children.KeyWorkerCorrected',
  'children.KeyWorkerWithdrawn'
>({
  recorded: 'children.KeyWorkerAllocated',
  corrected: 'children.KeyWorkerCorrected',
  withdrawn: 'children.KeyWorkerWithdrawn',
  rules: ({ start, end }) =>
    endBeforeStart(
      start,
      end,
      'end',
      `The key worker's time ends (${end}) before it starts (${start}). Check both dates.`,
    ),
});
