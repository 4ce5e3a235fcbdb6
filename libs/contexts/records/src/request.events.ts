// The type names below are the stored format: version with care.
import { z } from 'zod';
import { DateField, InstantField, eventKind, personal, type EventOf } from '@hub/kernel';

export const REQUESTERS = ['child', 'parent', 'representative'] as const;
export const TEXT_DECISIONS = ['release', 'redact', 'leave_out'] as const;

/** Why a part of a record is not given out. */
export const GROUNDS = ['third_party', 'serious_harm', 'crime', 'informant', 'legal_advice', 'conditions'] as const;

const request = { requestId: z.string().min(1), childId: z.string().min(1) };
const ofChild = { subject: ({ childId }: { childId: string }) => `child:${childId}` };

/** Somebody asked what is held about a person. The clock runs from that day; it does not say that they may have it. */
export const RequestReceived = eventKind(
  'records.RequestReceived',
  1,
  z.object({
    ...request,
    receivedOn: DateField,
    requester: z.enum(REQUESTERS),
    requesterName: personal(z.string().min(1)).optional(),
  }),
  ofChild,
);

/** The request is complex: two more months to answer it, for the reason given. */
export const AnswerExtended = eventKind(
  'records.AnswerExtended',
  1,
  z.object({ ...request, reason: personal(z.string().min(1)) }),
  ofChild,
);

/** A person read a free text and decided whether it may be given out as it is, changed, or not at all. */
export const TextReviewed = eventKind(
  'records.TextReviewed',
  1,
  z.object({
    ...request,
    /** Which text: record, field, and a digest of what it said. */
    textId: z.string().min(1),
    decision: z.enum(TEXT_DECISIONS),
    ground: z.enum(GROUNDS).optional(),
    /** The text as it may be given out, when it was changed. */
    text: personal(z.string().min(1)).optional(),
  }),
  ofChild,
);

/** A pack was put together as things were known at a moment. It does not say that anybody outside was given it. */
export const PackMade = eventKind(
  'records.PackMade',
  1,
  z.object({
    ...request,
    knownAt: InstantField,
    /** SHA-256 of the pack as data. */
    digest: z.string().min(1),
    leftOut: z.array(z.object({ ground: z.enum(GROUNDS), count: z.int().min(1) })),
  }),
  ofChild,
);

/** The pack with this digest was given to whoever asked. The request is answered. */
export const PackReleased = eventKind(
  'records.PackReleased',
  1,
  z.object({ ...request, digest: z.string().min(1), releasedOn: DateField }),
  ofChild,
);

export const requestKinds = [RequestReceived, AnswerExtended, TextReviewed, PackMade, PackReleased];
export type RequestEvent =
  | EventOf<typeof RequestReceived>
  | EventOf<typeof AnswerExtended>
  | EventOf<typeof TextReviewed>
  | EventOf<typeof PackMade>
  | EventOf<typeof PackReleased>;
