import type { SubjectMergeDetails, SubjectMergeEvent } from '@hub/intelligence';
import type { View } from '@hub/kernel';
import { recordFold, type KeptRecord } from './kept-record.js';

/** An id that leads to another one of the same person, place or thing. */
export interface SubjectMergeRow extends SubjectMergeDetails, KeptRecord {}

const { holds, goes } = recordFold<SubjectMergeDetails, SubjectMergeRow>((details) => details);

/** Which ids were merged into which? Key: the type and the old id. */
export const subjectMerges: View<SubjectMergeRow, SubjectMergeEvent> = {
  table: 'subject_merges_v1',
  columns: ['subjectType', 'id'],
  key: ({ data }) => `${data.subjectType}:${data.oldId}`,
  on: {
    'intelligence.SubjectsMerged': holds,
    'intelligence.SubjectMergeCorrected': holds,
    'intelligence.SubjectsUnmerged': goes,
  },
};
