// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, InstantField, Place, eventKind, personal, type EventOf } from '@hub/kernel';

export const THEMES = ['cse', 'trafficking', 'gangs', 'county_lines', 'serious_violence'] as const;
export type Theme = (typeof THEMES)[number];

/** An incident for the problem profile. When it happened may be known only as a span. */
export const OffenceDetails = z.object({
  offenceId: z.string().min(1),
  theme: z.enum(THEMES),
  offenceType: z.string().min(1),
  occurredFrom: InstantField,
  occurredTo: InstantField.optional(),
  reportedAt: InstantField.optional(),
  location: personal(Place).optional(),
  placeId: z.string().optional(),
  childIds: z.array(z.string()),
  personIds: z.array(z.string()),
  outcome: z.string().optional(),
  assumed: AssumedField,
});
export type OffenceDetails = z.infer<typeof OffenceDetails>;

/** Where it happened can lead to a child's home: sealed with the first child's key, and with the incident's own where none is named. */
const details = {
  subject: (data: { offenceId: string; childIds?: readonly string[] }) => {
    const [first] = [...(data.childIds ?? [])].sort();
    return first === undefined ? `offence:${data.offenceId}` : `child:${first}`;
  },
  occurredAt: (data: { occurredFrom?: string | undefined }) => data.occurredFrom,
};

/** Police recorded that this happened, to these children. Children named in it are those harmed; it says nothing of guilt. */
export const OffenceRecorded = eventKind('intelligence.OffenceRecorded', 1, OffenceDetails, details);

/** The incident now reads otherwise. The earlier version stays in history. */
export const OffenceCorrected = eventKind('intelligence.OffenceCorrected', 1, OffenceDetails, details);

/** Police took the record back: it counts nowhere. */
export const OffenceWithdrawn = eventKind('intelligence.OffenceWithdrawn', 1, z.object({ offenceId: z.string() }));

export const offenceKinds = [OffenceRecorded, OffenceCorrected, OffenceWithdrawn];
export type OffenceEvent =
  EventOf<typeof OffenceRecorded> | EventOf<typeof OffenceCorrected> | EventOf<typeof OffenceWithdrawn>;
