// The type names below are the stored format: version with care.
import { z } from 'zod';
import { InstantField, eventKind, type EventOf } from '@hub/kernel';

/** Of a read that names very many children this many ids are kept, and how many there were. */
export const NAMED_IN_AUDIT = 500;

const count = z.int().min(0);

/** Someone was shown records. Who, from which agency, in which role and for which purpose stand in the envelope. */
export const RecordsRead = eventKind(
  'sharing.RecordsRead',
  1,
  z.object({
    /** The question as the API names it, for example `sheet`. */
    query: z.string(),
    subject: z.string(),
    /** Ids of children whose names or details were shown, at most 500. */
    childIds: z.array(z.string()),
    /** How many children there were. */
    children: count,
    /** The moment of knowledge that was asked for; absent = now. */
    knownAt: InstantField.optional(),
    /** True when it is being sent to an open page as it changes. */
    live: z.boolean().optional(),
    /** The broken glass under which a record was open that is otherwise not: its id. */
    glass: z.string().optional(),
  }),
);

/** Someone asked for something that their role may not have, and was not given it. It does not say that it exists. */
export const AccessRefused = eventKind(
  'sharing.AccessRefused',
  1,
  z.object({
    query: z.string(),
    subject: z.string(),
    reason: z.string(),
    /** The child that was asked about, when one was named. */
    childId: z.string().optional(),
  }),
);

/**
 * Someone signed in through their organisation's sign-in service. It ties the person of the other lines to an account,
 * so that an auditor can ask that service who it was; it says nothing about what they then did.
 */
export const SignedIn = eventKind(
  'sharing.SignedIn',
  1,
  z.object({
    /** The sign-in service's own address, which makes the account unique. */
    issuer: z.string(),
    /** The account as its sign-in service knows it: an id, never a name or an e-mail address. */
    account: z.string(),
  }),
);

export const readKinds = [RecordsRead, AccessRefused, SignedIn];
export type ReadEvent = EventOf<typeof RecordsRead> | EventOf<typeof AccessRefused> | EventOf<typeof SignedIn>;
