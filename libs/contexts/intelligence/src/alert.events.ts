// The type names below are the stored format: version with care.
import { z } from 'zod';
import { InstantField, eventKind, personal, type EventOf } from '@hub/kernel';

/** Somebody looked at an alert across cases and says what was done. Does not say that the risk is over. */
export const AlertDealtWith = eventKind(
  'intelligence.AlertDealtWith',
  1,
  z.object({
    alertId: z.string().min(1),
    /** Children it joined when it was dealt with: with another child it is new again. */
    childIds: z.array(z.string()),
    done: personal(z.string().min(1)),
    dealtWithAt: InstantField,
  }),
  { subject: (data) => `alert:${data.alertId}`, occurredAt: (data) => data.dealtWithAt },
);

export const alertKinds = [AlertDealtWith];
export type AlertEvent = EventOf<typeof AlertDealtWith>;
