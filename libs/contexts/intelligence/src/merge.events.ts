// The type names below are the stored format: version with care.
import { z } from 'zod';
import { InstantField, eventKind, personal, type EventOf } from '@hub/kernel';

/** What can be merged: children are merged by social care's own record. */
export const MERGEABLE = ['person', 'place', 'group', 'vehicle', 'phone', 'online'] as const;
export type Mergeable = (typeof MERGEABLE)[number];

/** Two ids of one person, place or thing: the old one now leads to the other. */
export const SubjectMergeDetails = z.object({
  subjectType: z.enum(MERGEABLE),
  oldId: z.string().min(1),
  id: z.string().min(1),
  mergedAt: InstantField,
  /** Why they are held to be one. Sealed with the key of the old id. */
  reason: personal(z.string().min(1)).optional(),
});
export type SubjectMergeDetails = z.infer<typeof SubjectMergeDetails>;

const subject = (data: { subjectType: string; oldId: string }): string => `${data.subjectType}:${data.oldId}`;
const facts = { subject, occurredAt: (data: { mergedAt?: string | undefined }) => data.mergedAt };

/** Both ids are one. What was recorded under each is kept under its own id, so that the merge can be taken back. */
export const SubjectsMerged = eventKind('intelligence.SubjectsMerged', 1, SubjectMergeDetails, facts);

/** The old id leads to another id than was said before. */
export const SubjectMergeCorrected = eventKind('intelligence.SubjectMergeCorrected', 1, SubjectMergeDetails, facts);

/** The merge was wrong: these are two. What was recorded under each id belongs to that id again. */
export const SubjectsUnmerged = eventKind(
  'intelligence.SubjectsUnmerged',
  1,
  z.object({ subjectType: z.string(), oldId: z.string(), reason: personal(z.string().min(1)).optional() }),
  { subject },
);

export const subjectMergeKinds = [SubjectsMerged, SubjectMergeCorrected, SubjectsUnmerged];
export type SubjectMergeEvent =
  EventOf<typeof SubjectsMerged> | EventOf<typeof SubjectMergeCorrected> | EventOf<typeof SubjectsUnmerged>;
