// The type names below are the stored format: version with care.
import { z } from 'zod';
import { InstantField, eventKind, personal, type EventOf } from '@hub/kernel';
import { UNUSUAL_RULES, type UnusualRule } from './access.js';

/** What came of looking into an unusual access. */
export const ACCESS_FINDINGS = {
  explained: 'There was good reason',
  advised: 'The person was spoken to',
  referred_on: 'Passed on to information governance or a manager',
} as const;
export type AccessFinding = keyof typeof ACCESS_FINDINGS;

/**
 * An auditor looked into an access that a rule had listed, and found this. Does not say that the access was right or
 * wrong beyond the finding, and takes nothing out of the audit.
 */
export const UnusualAccessLookedInto = eventKind(
  'sharing.UnusualAccessLookedInto',
  1,
  z.object({
    /** Which listed access: rule, day and whose. */
    key: z.string().min(1),
    rule: z.enum(Object.keys(UNUSUAL_RULES) as [UnusualRule, ...UnusualRule[]]),
    /** User id of whose access it is; absent when it is about many people. */
    person: z.string().optional(),
    /** Why it was listed, as it was shown. */
    why: z.string(),
    finding: z.enum(Object.keys(ACCESS_FINDINGS) as [AccessFinding, ...AccessFinding[]]),
    note: personal(z.string().min(1)),
    lookedIntoAt: InstantField,
  }),
  { subject: ({ person }) => `user:${person ?? 'many'}`, occurredAt: ({ lookedIntoAt }) => lookedIntoAt },
);

export const lookingIntoKinds = [UnusualAccessLookedInto];
export type LookingIntoEvent = EventOf<typeof UnusualAccessLookedInto>;
