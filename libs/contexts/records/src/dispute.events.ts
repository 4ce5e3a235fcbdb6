// The type names below are the stored format: version with care.
import { z } from 'zod';
import { eventKind, personal, type EventOf } from '@hub/kernel';

export const DISPUTE_OUTCOMES = ['upheld', 'not_upheld'] as const;

const dispute = { disputeId: z.string().min(1), childId: z.string().min(1) };
const ofChild = { subject: ({ childId }: { childId: string }) => `child:${childId}` };

/**
 * The person, or somebody for them, says that this value of a record is wrong or incomplete. While the dispute is open the
 * value is marked wherever it is shown. It does not say who is right.
 */
export const ValueDisputed = eventKind(
  'records.ValueDisputed',
  1,
  z.object({
    ...dispute,
    /** Stream of the record in which the value stands. */
    recordKey: z.string().min(1),
    field: z.string().min(1),
    /** Revision of the record when it was disputed: a correction must come after it. */
    revision: z.int().min(0),
    says: personal(z.string().min(1)),
  }),
  ofChild,
);

/**
 * The dispute is over. Upheld: the record was corrected by an event of its own, and the earlier value stays in history.
 * Not upheld: the value stands, and what the person says stands beside it as a supplementary statement.
 */
export const DisputeSettled = eventKind(
  'records.DisputeSettled',
  1,
  z.object({ ...dispute, outcome: z.enum(DISPUTE_OUTCOMES), statement: personal(z.string().min(1)) }),
  ofChild,
);

export const disputeKinds = [ValueDisputed, DisputeSettled];
export type DisputeEvent = EventOf<typeof ValueDisputed> | EventOf<typeof DisputeSettled>;
