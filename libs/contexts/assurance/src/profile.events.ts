// The type names below are the stored format: version with care.
import { z } from 'zod';
import { DateField, InstantField, eventKind, personal, type EventOf } from '@hub/kernel';
import { DefinitionUsed, PackFile } from './pack.events.js';

/** The parts of a problem profile that somebody writes about: victims, adults of concern, locations, themes, and what is not known. */
export const PROFILE_SECTIONS = ['victims', 'adults', 'locations', 'themes', 'gaps'] as const;
export type ProfileSectionId = (typeof PROFILE_SECTIONS)[number];

/** For whom a profile is drawn: the panel by its rights, the director and chief officer, the board and members. */
export const PROFILE_AUDIENCES = ['panel', 'director', 'board'] as const;
export type ProfileAudience = (typeof PROFILE_AUDIENCES)[number];

const key = {
  /** The quarter it is about: `2016-17Q3`. */
  period: z.string().min(1),
  version: z.int().min(1),
};

/** Words are written about numbers; should they ever name a person, the key of the quarter can be destroyed. */
const ofProfile = { subject: ({ period }: { readonly period: string }) => `profile:${period}` };

/**
 * The numbers of the profile are those that were known at this position of the log, by these definitions. Drafted again,
 * the version takes them from a later position. It does not say that anybody has looked at them.
 */
export const ProfileDrafted = eventKind(
  'assurance.ProfileDrafted',
  1,
  z.object({
    ...key,
    logPosition: z.int().min(0),
    knownAt: InstantField,
    definitions: z.array(DefinitionUsed),
    draftedBy: z.string().min(1),
    /** Why there is another version of a quarter that was sealed. */
    revises: z.object({ version: z.int().min(1), reason: z.string().min(1) }).optional(),
  }),
);

/** What the numbers of a section mean, in somebody's words. A later text for the section takes its place. */
export const ProfileTextWritten = eventKind(
  'assurance.ProfileTextWritten',
  1,
  z.object({
    ...key,
    section: z.enum(PROFILE_SECTIONS),
    text: personal(z.string().min(1)),
    writtenBy: z.string().min(1),
  }),
  ofProfile,
);

/**
 * The profile recommends that an agency does this by a day, and names who answers for it there. It does not say that the
 * agency agreed.
 */
export const RecommendationMade = eventKind(
  'assurance.RecommendationMade',
  1,
  z.object({
    ...key,
    recommendationId: z.string().min(1),
    text: personal(z.string().min(1)),
    agency: z.string().min(1),
    owner: personal(z.string().min(1)),
    due: DateField,
    madeBy: z.string().min(1),
  }),
  ofProfile,
);

/** A recommendation was taken out of a draft before it was sealed. It does not say that it was wrong. */
export const RecommendationDropped = eventKind(
  'assurance.RecommendationDropped',
  1,
  z.object({ ...key, recommendationId: z.string().min(1), droppedBy: z.string().min(1) }),
);

/** Its maker says that the profile is ready to be checked by somebody else. */
export const ProfilePassedOn = eventKind(
  'assurance.ProfilePassedOn',
  1,
  z.object({ ...key, maker: z.string().min(1) }),
);

/** The profile was looked through and sent back to its maker. */
export const ProfileReturned = eventKind(
  'assurance.ProfileReturned',
  1,
  z.object({ ...key, reason: personal(z.string().min(1)), returnedBy: z.string().min(1) }),
  ofProfile,
);

/** A second person looked the profile through and stands for it beside its maker. It is not given to the board yet. */
export const ProfileChecked = eventKind(
  'assurance.ProfileChecked',
  1,
  z.object({ ...key, maker: z.string().min(1), checker: z.string().min(1) }),
);

/** What one audience is shown, known again by the SHA-256 of what its files are drawn from. */
export const ProfileContentSealed = z.object({ audience: z.enum(PROFILE_AUDIENCES), digest: z.string().min(1) });
export type ProfileContentSealed = z.infer<typeof ProfileContentSealed>;

/**
 * This version of the profile is these contents and files: numbers as known at `logPosition`, words as they were when it
 * was checked. From here on what the board is shown of it counts as given.
 */
export const ProfileSealed = eventKind(
  'assurance.ProfileSealed',
  1,
  z.object({
    ...key,
    releaseId: z.string().min(1),
    logPosition: z.int().min(0),
    knownAt: InstantField,
    /** The position at which it was checked: words and recommendations are those of this position. */
    wordsPosition: z.int().min(0),
    /** Digest of the log up to `logPosition`. */
    logDigest: z.string().min(1),
    definitions: z.array(DefinitionUsed),
    contents: z.array(ProfileContentSealed).min(1),
    files: z.array(PackFile).min(1),
    /** In which form its documents are drawn; absent: the first, before forms were counted. */
    form: z.int().min(2).optional(),
    sealedOn: DateField,
    sealedBy: z.string().min(1),
  }),
);

export const profileKinds = [
  ProfileDrafted,
  ProfileTextWritten,
  RecommendationMade,
  RecommendationDropped,
  ProfilePassedOn,
  ProfileReturned,
  ProfileChecked,
  ProfileSealed,
];
export type ProfileEvent =
  | EventOf<typeof ProfileDrafted>
  | EventOf<typeof ProfileTextWritten>
  | EventOf<typeof RecommendationMade>
  | EventOf<typeof RecommendationDropped>
  | EventOf<typeof ProfilePassedOn>
  | EventOf<typeof ProfileReturned>
  | EventOf<typeof ProfileChecked>
  | EventOf<typeof ProfileSealed>;
