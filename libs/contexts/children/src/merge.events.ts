// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, InstantField, eventKind, type EventOf } from '@hub/kernel';

/** Two ids of one child in the source system: the old one now leads to the other. */
export const MergeDetails = z.object({
  oldChildId: z.string().min(1),
  childId: z.string().min(1),
  mergedAt: InstantField,
  assumed: AssumedField,
});
export type MergeDetails = z.infer<typeof MergeDetails>;

const facts = { occurredAt: (data: { mergedAt?: string | undefined }) => data.mergedAt };

/** The source system says that both ids are one child. The record of the new id holds; nothing of the old is lost. */
export const IdsMerged = eventKind('children.IdsMerged', 1, MergeDetails, facts);

/** The old id leads to another id than was said before, or the moment was corrected. */
export const MergeCorrected = eventKind('children.MergeCorrected', 1, MergeDetails, facts);

/** The merge was wrong: these are two children. What was recorded under each id belongs to that id again. */
export const IdsUnmerged = eventKind('children.IdsUnmerged', 1, z.object({ oldChildId: z.string() }));

export const mergeKinds = [IdsMerged, MergeCorrected, IdsUnmerged];
export type MergeEvent = EventOf<typeof IdsMerged> | EventOf<typeof MergeCorrected> | EventOf<typeof IdsUnmerged>;
