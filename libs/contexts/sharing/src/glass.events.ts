// The type names below are the stored format: version with care.
import { z } from 'zod';
import { InstantField, eventKind, personal, type EventOf } from '@hub/kernel';

/** What somebody who looked at a broken glass found. */
export const GLASS_FINDINGS = ['justified', 'not_justified', 'referred_on'] as const;
export type GlassFinding = (typeof GLASS_FINDINGS)[number];

const ofChild = { subject: (data: { childId: string }) => `child:${data.childId}` };

/**
 * Somebody opened a record that is not theirs to open, because it could not wait, and says why. Does not say that it was
 * right: that is for the review.
 */
export const GlassBroken = eventKind(
  'sharing.GlassBroken',
  1,
  z.object({
    glassId: z.string().min(1),
    childId: z.string().min(1),
    /** User id, never a name. */
    person: z.string().min(1),
    agency: z.string().min(1),
    role: z.string().min(1),
    reason: personal(z.string().min(1)),
    purpose: z.string().min(1),
    brokenAt: InstantField,
    until: InstantField,
  }),
  { ...ofChild, occurredAt: (data) => data.brokenAt },
);

/** Whoever broke the glass needs it no more: the record is closed to them again. */
export const GlassClosed = eventKind(
  'sharing.GlassClosed',
  1,
  z.object({ glassId: z.string().min(1), childId: z.string().min(1), closedAt: InstantField }),
  { ...ofChild, occurredAt: (data) => data.closedAt },
);

/** Somebody else looked at why the glass was broken and what was read, and found this. It closes the matter here. */
export const GlassReviewed = eventKind(
  'sharing.GlassReviewed',
  1,
  z.object({
    glassId: z.string().min(1),
    childId: z.string().min(1),
    finding: z.enum(GLASS_FINDINGS),
    note: personal(z.string().min(1)),
    reviewedAt: InstantField,
  }),
  { ...ofChild, occurredAt: (data) => data.reviewedAt },
);

export const glassKinds = [GlassBroken, GlassClosed, GlassReviewed];
export type GlassEvent = EventOf<typeof GlassBroken> | EventOf<typeof GlassClosed> | EventOf<typeof GlassReviewed>;
