import { recordDecider, refusal } from '@hub/kernel';
import type { MergeDetails } from './merge.events.js';

/** Merges two ids of one child, or takes the merge back. Stream: `children.merge-<old child id>`. */
export const mergeDecider = recordDecider<
  MergeDetails,
  'children.IdsMerged',
  'children.MergeCorrected',
  'children.IdsUnmerged'
>({
  recorded: 'children.IdsMerged',
  corrected: 'children.MergeCorrected',
  withdrawn: 'children.IdsUnmerged',
  rules: ({ oldChildId, childId }) =>
    oldChildId === childId
      ? refusal(
          'merge-with-itself',
          'A child id cannot be merged with itself. Give the id that is to be kept.',
          'childId',
        )
      : undefined,
});
