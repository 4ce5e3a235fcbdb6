// The type names below are the stored format: version with care.
import { z } from 'zod';
import { DateField, InstantField, eventKind, personal, type EventOf } from '@hub/kernel';

const key = {
  /** Which group of readers it is for: `bscb`, `scrutiny` ... */
  variant: z.string().min(1),
  /** The quarter it is about: `2016-17Q3`. */
  period: z.string().min(1),
  edition: z.int().min(1),
};

type Key = { readonly variant: string; readonly period: string };

/** Commentary is written about numbers; should it ever name a person, the key of the pack can be destroyed. */
const ofPack = { subject: ({ variant, period }: Key) => `pack:${variant}|${period}` };

/** A definition by which a number of the pack was counted. */
export const DefinitionUsed = z.object({ id: z.string(), version: z.string(), effectiveFrom: DateField });
export type DefinitionUsed = z.infer<typeof DefinitionUsed>;

/** A file of a pack, known again by its digest. */
export const PackFile = z.object({ name: z.string().min(1), bytes: z.int().min(0), sha256: z.string().min(1) });
export type PackFile = z.infer<typeof PackFile>;

/**
 * The numbers of the pack are those that were known at this position of the log, by these definitions. Drafted again, the
 * edition takes its numbers from a later position. It does not say that anybody has looked at them.
 */
export const PackDrafted = eventKind(
  'assurance.PackDrafted',
  1,
  z.object({
    ...key,
    audience: z.string().min(1),
    logPosition: z.int().min(0),
    knownAt: InstantField,
    lines: z.array(z.string().min(1)).min(1),
    definitions: z.array(DefinitionUsed),
    draftedBy: z.string().min(1),
    /** Why there is another edition, for those who hold the one before. */
    revises: z.object({ edition: z.int().min(1), reason: z.string().min(1) }).optional(),
  }),
);

/** What a number means and what is done about it, in somebody's words. A later one for the line takes its place. */
export const CommentaryWritten = eventKind(
  'assurance.CommentaryWritten',
  1,
  z.object({ ...key, line: z.string().min(1), text: personal(z.string().min(1)), writtenBy: z.string().min(1) }),
  ofPack,
);

/** Somebody does not accept a commentary and says why. The pack waits for an answer. */
export const CommentaryChallenged = eventKind(
  'assurance.CommentaryChallenged',
  1,
  z.object({
    ...key,
    line: z.string().min(1),
    challengeId: z.string().min(1),
    matter: personal(z.string().min(1)),
    challengedBy: z.string().min(1),
  }),
  ofPack,
);

/** A challenge of a commentary was answered. It does not say that whoever put it agrees. */
export const CommentaryChallengeAnswered = eventKind(
  'assurance.CommentaryChallengeAnswered',
  1,
  z.object({
    ...key,
    line: z.string().min(1),
    challengeId: z.string().min(1),
    answer: personal(z.string().min(1)),
    answeredBy: z.string().min(1),
  }),
  ofPack,
);

/** Its maker says that the pack is ready to be checked by somebody else. */
export const PackPassedOn = eventKind('assurance.PackPassedOn', 1, z.object({ ...key, maker: z.string().min(1) }));

/** The pack was looked through and sent back to its maker. */
export const PackReturned = eventKind(
  'assurance.PackReturned',
  1,
  z.object({ ...key, reason: personal(z.string().min(1)), returnedBy: z.string().min(1) }),
  ofPack,
);

/** A second person looked the pack through and stands for it beside its maker. Nothing was given to anybody yet. */
export const PackChecked = eventKind(
  'assurance.PackChecked',
  1,
  z.object({ ...key, maker: z.string().min(1), checker: z.string().min(1) }),
);

/**
 * The pack is these files, and they show this release of the ledger. From here on its numbers count as given, whether or
 * not it is published.
 */
export const PackSealed = eventKind(
  'assurance.PackSealed',
  1,
  z.object({
    ...key,
    releaseId: z.string().min(1),
    logPosition: z.int().min(0),
    knownAt: InstantField,
    /** Digest of the log up to that position. */
    logDigest: z.string().min(1),
    definitions: z.array(DefinitionUsed),
    /** SHA-256 of what all files are drawn from. */
    contentDigest: z.string().min(1),
    files: z.array(PackFile).min(1),
    /** In which form its documents are drawn; absent: the first, before forms were counted. */
    form: z.int().min(2).optional(),
  }),
);

/** The pack was given to its readers. An edition before it is replaced. It does not say that anybody read it. */
export const PackPublished = eventKind(
  'assurance.PackPublished',
  1,
  z.object({ ...key, publishedOn: DateField, publishedBy: z.string().min(1) }),
);

/** A reader says that they have the pack. */
export const PackAcknowledged = eventKind(
  'assurance.PackAcknowledged',
  1,
  z.object({ ...key, acknowledgedBy: z.string().min(1) }),
);

/** The pack is not to be used any more, and why. What was given stays in the ledger: it cannot be taken back. */
export const PackWithdrawn = eventKind(
  'assurance.PackWithdrawn',
  1,
  z.object({ ...key, reason: personal(z.string().min(1)), withdrawnBy: z.string().min(1) }),
  ofPack,
);

export const packKinds = [
  PackDrafted,
  CommentaryWritten,
  CommentaryChallenged,
  CommentaryChallengeAnswered,
  PackPassedOn,
  PackReturned,
  PackChecked,
  PackSealed,
  PackPublished,
  PackAcknowledged,
  PackWithdrawn,
];
export type PackEvent =
  | EventOf<typeof PackDrafted>
  | EventOf<typeof CommentaryWritten>
  | EventOf<typeof CommentaryChallenged>
  | EventOf<typeof CommentaryChallengeAnswered>
  | EventOf<typeof PackPassedOn>
  | EventOf<typeof PackReturned>
  | EventOf<typeof PackChecked>
  | EventOf<typeof PackSealed>
  | EventOf<typeof PackPublished>
  | EventOf<typeof PackAcknowledged>
  | EventOf<typeof PackWithdrawn>;
