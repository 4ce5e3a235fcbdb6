// The type names below are the stored format: version with care.
import { z } from 'zod';
import { eventKind, personal, type EventOf } from '@hub/kernel';

const ofChild = { subject: (data: { childId: string }) => `child:${data.childId}` };

/**
 * From now on only these people and roles may open the record; others learn at most that something is held. Does not say
 * that anybody had misused it.
 */
export const RecordRestricted = eventKind(
  'sharing.RecordRestricted',
  1,
  z.object({
    childId: z.string().min(1),
    reason: personal(z.string().min(1)),
    /** User ids, never names. */
    people: z.array(z.string().min(1)),
    roles: z.array(z.string().min(1)),
  }),
  ofChild,
);

/** The restriction holds no more: the record is open as others are. Does not say that it should never have been. */
export const RestrictionLifted = eventKind(
  'sharing.RestrictionLifted',
  1,
  z.object({ childId: z.string().min(1), reason: personal(z.string().min(1)) }),
  ofChild,
);

export const restrictionKinds = [RecordRestricted, RestrictionLifted];
export type RestrictionEvent = EventOf<typeof RecordRestricted> | EventOf<typeof RestrictionLifted>;
