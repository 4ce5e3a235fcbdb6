// The type names below are the stored format: version with care.
import { z } from 'zod';
import { InstantField, eventKind, type EventOf } from '@hub/kernel';

/** One line of the audit names at most this many children; a read of more has several lines, written together. */
export const NAMED_IN_LINE = 500;

/** How somebody looked for a child. What they typed is identity and is not kept. */
export const SEARCHED_BY = {
  name: 'name',
  id: 'id or police reference',
  'date-of-birth': 'date of birth',
} as const;
export type SearchedBy = keyof typeof SEARCHED_BY;

const count = z.int().min(0);

/** Of what kind those are whom a read may show beside children. */
export const OTHER_KINDS = {
  person: 'adult of concern',
  place: 'place',
  group: 'group',
  vehicle: 'vehicle',
  phone: 'phone',
  online: 'account',
} as const;
export type OtherKind = keyof typeof OTHER_KINDS;

/** Whether a key names an adult, a place or another subject: its kind and its id, `person:PC1`. Ids of children have no colon. */
export const isOther = (key: string): boolean => (key.split(':', 1)[0] ?? '') in OTHER_KINDS && key.includes(':');

/** Whose records were shown, and how the reader stood to them at that moment. */
const shown = {
  /** The question as the API names it, for example `sheet`. */
  query: z.string(),
  subject: z.string(),
  /** Ids of the children of this line. */
  childIds: z.array(z.string()),
  /** How many children the whole read showed, over all its lines. */
  children: count,
  /** Adults, places, groups and things of this line, each by its kind and id: `person:PC1`. Absent = none. */
  others: z.array(z.string()).optional(),
  /** The one of them whose own page it was; absent = it was no such page. */
  page: z.string().optional(),
  /** Which line of how many, when one read has several; they share their correlation id. */
  part: z.object({ number: z.int().min(1), of: z.int().min(2) }).optional(),
  /** Those of `childIds` whose surname is also a name of the reader. */
  ownSurname: z.array(z.string()).optional(),
  /** Those of `childIds` to whom neither the reader nor their team or agency had a part in the case. */
  unrelated: z.array(z.string()).optional(),
  /** The moment of knowledge that was asked for; absent = now. */
  knownAt: InstantField.optional(),
  /** The break-glass under which it was shown. */
  glass: z.string().optional(),
};

/** Someone was shown records. Who, from which agency, in which role and for which purpose stand in the envelope. */
export const RecordsRead = eventKind(
  'sharing.RecordsRead',
  1,
  z.object({
    ...shown,
    /** True when it is being sent to an open page as it changes. */
    live: z.boolean().optional(),
    /** The id that was asked for, when nothing is on record under it; of an adult or a place with its kind. */
    asked: z.string().optional(),
  }),
);

/** Someone looked for a child, found or not. It does not hold what they typed, only a keyed digest of it. */
export const RecordsSearched = eventKind(
  'sharing.RecordsSearched',
  1,
  z.object({
    ...shown,
    by: z.enum(Object.keys(SEARCHED_BY) as [SearchedBy, ...SearchedBy[]]),
    /** The same text gives the same digest; without the hub's master key nobody gets from the digest to the text. */
    digest: z.string(),
    /** True when the text is also a name of whoever searched. */
    forOwnName: z.boolean().optional(),
  }),
);

/** Someone took records out of the hub as a file. It does not say what became of the file. */
export const RecordsExported = eventKind('sharing.RecordsExported', 1, z.object(shown));

/** Someone opened the browser's print dialog over a page. It does not say that paper came out. */
export const PagePrinted = eventKind('sharing.PagePrinted', 1, z.object(shown));

/** A page of someone began to be told of changes as they happen. What it is then shown has lines of its own. */
export const ChangesFollowed = eventKind(
  'sharing.ChangesFollowed',
  1,
  z.object({ query: z.string(), subject: z.string() }),
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
    /** The adult, place or other subject that was asked about, when one was named. */
    other: z.string().optional(),
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

/** Why somebody's session is ended for them: chosen from a list, so that no free text about a person comes into the audit. */
export const END_REASONS = {
  left: 'They have left, or work elsewhere now',
  lost: 'A device was lost or stolen',
  unattended: 'They are signed in where they are not',
  unusual: 'Something unusual was seen',
  asked: 'They asked for it',
} as const;
export type EndReason = keyof typeof END_REASONS;

/**
 * An administrator ended somebody else's session; everything open in it was closed. It does not take a right away: the
 * person may sign in again.
 */
export const SessionEnded = eventKind(
  'sharing.SessionEnded',
  1,
  z.object({
    /** Whose session it was: a user id, never a name. */
    person: z.string(),
    reason: z.enum(Object.keys(END_REASONS) as [EndReason, ...EndReason[]]),
  }),
);

export const readKinds = [
  RecordsRead,
  RecordsSearched,
  RecordsExported,
  PagePrinted,
  ChangesFollowed,
  AccessRefused,
  SignedIn,
  SessionEnded,
];

/** An event that says whose records were shown. */
export type ShownEvent =
  | EventOf<typeof RecordsRead>
  | EventOf<typeof RecordsSearched>
  | EventOf<typeof RecordsExported>
  | EventOf<typeof PagePrinted>;

export type ReadEvent =
  | ShownEvent
  | EventOf<typeof ChangesFollowed>
  | EventOf<typeof AccessRefused>
  | EventOf<typeof SignedIn>
  | EventOf<typeof SessionEnded>;
