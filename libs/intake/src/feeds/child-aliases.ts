import { mergeDecider, mergeStream, type MergeDetails } from '@hub/children';
import { feedOf } from '../feed.js';
import { text, time } from '../parsers.js';

const { required, feed } = feedOf<MergeDetails>();

/** Two ids of one child in the source system. */
export const childAliases = feed({
  name: 'child_aliases',
  key: ['oldChildId'],
  stream: ({ oldChildId }) => mergeStream(oldChildId),
  decider: mergeDecider,
  columns: [
    required('old_child_id', 'oldChildId', text),
    required('child_id', 'childId', text),
    required('merged_at', 'mergedAt', time),
  ],
});
