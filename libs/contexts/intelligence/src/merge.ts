import { recordDecider, refusal } from '@hub/kernel';
import type { SubjectMergeDetails } from './merge.events.js';

/** Merges two ids of one subject, or takes the merge back. Stream: `intelligence.merge-<type>|<old id>`. */
export const subjectMergeDecider = recordDecider<
  SubjectMergeDetails,
  'intelligence.SubjectsMerged',
  'intelligence.SubjectMergeCorrected',
  'intelligence.SubjectsUnmerged'
>({
  recorded: 'intelligence.SubjectsMerged',
  corrected: 'intelligence.SubjectMergeCorrected',
  withdrawn: 'intelligence.SubjectsUnmerged',
  rules: ({ oldId, id }) =>
    oldId === id
      ? refusal('merge-with-itself', 'An id cannot be merged with itself. Give the id that is to be kept.', 'id')
      : undefined,
});
