// The type names below are the stored format: version with care.
import { z } from 'zod';
import { DateField, eventKind, personal, type EventOf } from '@hub/kernel';

/** Why records must not be destroyed for the time being. */
export const HOLD_MATTERS = [
  'court',
  'police',
  'inquiry',
  'complaint',
  'subject_access',
  'moratorium',
  'other',
] as const;

const held = { holdId: z.string().min(1), childId: z.string().min(1).optional() };

/** A hold of one child is sealed with the child's key, one of every record with a key of its own. */
const facts = {
  subject: ({ holdId, childId }: { holdId: string; childId?: string | undefined }) =>
    childId === undefined ? `hold:${holdId}` : `child:${childId}`,
};

/**
 * Nothing of this child, or of any child when none is named, may be destroyed while the hold stands, whatever the
 * retention rule says. Says nothing about who may read the record.
 */
export const HoldPlaced = eventKind(
  'records.HoldPlaced',
  1,
  z.object({ ...held, matter: z.enum(HOLD_MATTERS), reason: personal(z.string().min(1)), reviewOn: DateField }),
  facts,
);

/** Somebody looked at the hold and found it still needed; it is looked at again on the date. */
export const HoldReviewed = eventKind('records.HoldReviewed', 1, z.object({ ...held, reviewOn: DateField }), facts);

/** The hold stands no longer. Does not say that anything may be destroyed: other holds and the rule still count. */
export const HoldLifted = eventKind(
  'records.HoldLifted',
  1,
  z.object({ ...held, reason: personal(z.string().min(1)) }),
  facts,
);

export const holdKinds = [HoldPlaced, HoldReviewed, HoldLifted];
export type HoldEvent = EventOf<typeof HoldPlaced> | EventOf<typeof HoldReviewed> | EventOf<typeof HoldLifted>;
