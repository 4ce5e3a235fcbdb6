import type { SubjectMergeDetails, SubjectMergeEvent, SubjectsUnmerged } from '@hub/intelligence';
import type { Envelope, EventOf, Instant, View } from '@hub/kernel';
import { given } from '../given.js';
import { keptOf, type KeptRecord } from './kept-record.js';

/** Who said that two ids are two after all, when, and why. */
export interface Parted {
  readonly at: Instant;
  /** User id, never a name. */
  readonly by: string;
  /** Absent when none was given, or it was erased. */
  readonly reason?: string;
}

/** An id that leads to another one of the same person, place or thing, or did so until they were parted. */
export interface SubjectMergeRow extends SubjectMergeDetails, KeptRecord {
  /** User id, never a name. */
  readonly by: string;
  readonly parted?: Parted;
}

type Merged = Extract<SubjectMergeEvent, { data: SubjectMergeDetails }>;

const holds = (event: Envelope<Merged>, row: SubjectMergeRow | undefined): SubjectMergeRow => ({
  ...event.data,
  by: event.by.person,
  ...keptOf(event, row),
});

const parts = (
  event: Envelope<EventOf<typeof SubjectsUnmerged>>,
  row: SubjectMergeRow | undefined,
): SubjectMergeRow | undefined => {
  if (!row) return undefined;
  const { reason } = event.data;
  return {
    ...row,
    ...keptOf(event, row),
    parted: { at: event.occurredAt, by: event.by.person, ...given({ reason }) },
  };
};

/** Which ids were merged into which, and which were parted again? Key: the type and the old id. */
export const subjectMerges: View<SubjectMergeRow, SubjectMergeEvent> = {
  table: 'subject_merges_v2',
  columns: ['subjectType', 'id'],
  key: ({ data }) => `${data.subjectType}:${data.oldId}`,
  on: {
    'intelligence.SubjectsMerged': holds,
    'intelligence.SubjectMergeCorrected': holds,
    'intelligence.SubjectsUnmerged': parts,
  },
};

/** The merges that hold: without those that were taken back. */
export const mergesInForce = (merges: readonly SubjectMergeRow[]): readonly SubjectMergeRow[] =>
  merges.filter(({ parted }) => parted === undefined);
