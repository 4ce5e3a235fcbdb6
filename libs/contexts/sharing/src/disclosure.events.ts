// The type names below are the stored format: version with care.
import { z } from 'zod';
import { InstantField, eventKind, personal, type EventOf } from '@hub/kernel';
import { GATEWAY_CODES } from './gateways.js';

/**
 * One agency gave another something about a child, by this legal gateway (Data Protection Act 2018, section 62: who
 * disclosed what to whom, when and why). Does not say that the recipient read or kept it.
 */
export const RecordDisclosed = eventKind(
  'sharing.RecordDisclosed',
  1,
  z.object({
    disclosureId: z.string().min(1),
    childId: z.string().min(1),
    fromAgency: z.string().min(1),
    toAgency: z.string().min(1),
    recipient: personal(z.string().min(1)),
    what: personal(z.string().min(1)),
    why: personal(z.string().min(1)),
    gateway: z.enum(GATEWAY_CODES),
    disclosedAt: InstantField,
  }),
  { subject: (data) => `child:${data.childId}`, occurredAt: (data) => data.disclosedAt },
);

/** The disclosure was recorded in error: it did not take place as written. It stays in history. */
export const DisclosureWithdrawn = eventKind(
  'sharing.DisclosureWithdrawn',
  1,
  z.object({ disclosureId: z.string().min(1), childId: z.string().min(1), reason: personal(z.string().min(1)) }),
  { subject: (data) => `child:${data.childId}` },
);

export const disclosureKinds = [RecordDisclosed, DisclosureWithdrawn];
export type DisclosureEvent = EventOf<typeof RecordDisclosed> | EventOf<typeof DisclosureWithdrawn>;
