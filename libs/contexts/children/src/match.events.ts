// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, InstantField, eventKind, personal, type EventOf } from '@hub/kernel';

/** A person's answer to the question which child a police report without a child id is about. */
export const MatchDetails = z.object({
  reportRef: z.string().min(1),
  childId: z.string().min(1),
  decidedBy: personal(z.string().min(1)),
  decidedAt: InstantField,
  assumed: AssumedField,
});
export type MatchDetails = z.infer<typeof MatchDetails>;

const facts = {
  subject: (data: { reportRef: string }) => `report:${data.reportRef}`,
  occurredAt: (data: { decidedAt?: string | undefined }) => data.decidedAt,
};

/** A person decided that the report is about this child. Counts from when it was recorded, not from when decided. */
export const ReportMatched = eventKind('children.ReportMatched', 1, MatchDetails, facts);

/** The decision was changed: another child, or other details of the decision. */
export const MatchCorrected = eventKind('children.MatchCorrected', 1, MatchDetails, facts);

/** The decision was taken back: the report is matched by name again, or waits for a person. */
export const MatchWithdrawn = eventKind('children.MatchWithdrawn', 1, z.object({ reportRef: z.string() }), {
  subject: facts.subject,
});

export const matchKinds = [ReportMatched, MatchCorrected, MatchWithdrawn];
export type MatchEvent =
  EventOf<typeof ReportMatched> | EventOf<typeof MatchCorrected> | EventOf<typeof MatchWithdrawn>;
