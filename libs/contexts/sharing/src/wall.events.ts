// The type names below are the stored format: version with care.
import { z } from 'zod';
import { eventKind, personal, type EventOf } from '@hub/kernel';

/** How a member of staff is tied to a child or the family. */
export const CONFLICTS = ['relative', 'household', 'friend_or_neighbour', 'knows_from_elsewhere', 'other'] as const;

const ofChild = { subject: (data: { childId: string }) => `child:${data.childId}` };

/**
 * This member of staff is tied to the child, so that for them the child is not on record here. Does not say that they did
 * anything wrong.
 */
export const ConflictDeclared = eventKind(
  'sharing.ConflictDeclared',
  1,
  z.object({
    childId: z.string().min(1),
    /** User id, never a name. */
    person: z.string().min(1),
    nature: z.enum(CONFLICTS),
    detail: personal(z.string()).optional(),
  }),
  ofChild,
);

/** The tie is over or was declared in error: the member of staff sees the child as their role does. */
export const ConflictEnded = eventKind(
  'sharing.ConflictEnded',
  1,
  z.object({ childId: z.string().min(1), person: z.string().min(1), reason: personal(z.string().min(1)) }),
  ofChild,
);

export const wallKinds = [ConflictDeclared, ConflictEnded];
export type WallEvent = EventOf<typeof ConflictDeclared> | EventOf<typeof ConflictEnded>;
