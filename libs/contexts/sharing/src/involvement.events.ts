// The type names below are the stored format: version with care.
import { z } from 'zod';
import { DateField, eventKind, personal, type EventOf } from '@hub/kernel';
import { GATEWAY_CODES } from './gateways.js';

const ofChild = { subject: (data: { childId: string }) => `child:${data.childId}` };

const WHO = {
  childId: z.string().min(1),
  /** `agency` = everybody of it whose role works need-to-know; `person` = one user id, never a name. */
  kind: z.enum(['agency', 'person']),
  who: z.string().min(1),
};

/** Somebody decided that this agency or person works with the child and needs to know. Does not say that they have met. */
export const InvolvementGranted = eventKind(
  'sharing.InvolvementGranted',
  1,
  z.object({
    ...WHO,
    reason: personal(z.string().min(1)),
    gateway: z.enum(GATEWAY_CODES),
    /** The last date of it; absent = until it is ended. */
    until: DateField.optional(),
  }),
  ofChild,
);

/** The agency or person works with the child no more. What they had read stays in the read audit. */
export const InvolvementEnded = eventKind(
  'sharing.InvolvementEnded',
  1,
  z.object({ ...WHO, reason: personal(z.string().min(1)) }),
  ofChild,
);

export const involvementKinds = [InvolvementGranted, InvolvementEnded];
export type InvolvementEvent = EventOf<typeof InvolvementGranted> | EventOf<typeof InvolvementEnded>;
