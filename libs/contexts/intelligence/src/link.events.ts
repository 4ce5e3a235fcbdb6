// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, DateField, eventKind, type EventOf } from '@hub/kernel';
import { HANDLING_CODES, INFO_GRADES, SOURCE_GRADES } from './grades.js';

export const LINK_TYPES = ['child', 'person', 'place', 'group', 'vehicle', 'phone', 'online'] as const;
export type LinkType = (typeof LINK_TYPES)[number];

export const RELATIONS = [
  'associates_with',
  'met_at',
  'found_at',
  'exploited_at',
  'suspected_of_exploiting',
  'member_of',
  'uses',
] as const;
export type Relation = (typeof RELATIONS)[number];

export const LINK_STATES = ['confirmed', 'suspected', 'refuted'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** One piece of evidence that two are linked: one reference of one agency. Several pieces may be about the same two. */
export const LinkDetails = z.object({
  fromType: z.enum(LINK_TYPES),
  fromId: z.string().min(1),
  relation: z.enum(RELATIONS),
  toType: z.enum(LINK_TYPES),
  toId: z.string().min(1),
  state: z.enum(LINK_STATES),
  sourceAgency: z.string().min(1),
  sourceRef: z.string().min(1),
  sourceGrade: z.enum(SOURCE_GRADES).optional(),
  infoGrade: z.enum(INFO_GRADES).optional(),
  handling: z.enum(HANDLING_CODES).optional(),
  firstSeen: DateField.optional(),
  lastSeen: DateField.optional(),
  assumed: AssumedField,
});
export type LinkDetails = z.infer<typeof LinkDetails>;

/** What names a piece of evidence, as text. */
export const LinkKey = z.object({
  fromType: z.string(),
  fromId: z.string(),
  relation: z.string(),
  toType: z.string(),
  toId: z.string(),
  sourceRef: z.string(),
});
export type LinkKey = z.infer<typeof LinkKey>;

/** A source says how two are linked, and how sure it is. Says nothing of blame, least of all where one of them is a child. */
export const LinkRecorded = eventKind('intelligence.LinkRecorded', 1, LinkDetails);

/** The same piece of evidence now reads otherwise, for example because it was refuted. The earlier version stays in history. */
export const LinkCorrected = eventKind('intelligence.LinkCorrected', 1, LinkDetails);

/** The source took its evidence back: it counts nowhere and is not shown. To say that it is untrue, it is refuted instead. */
export const LinkWithdrawn = eventKind('intelligence.LinkWithdrawn', 1, LinkKey);

export const linkKinds = [LinkRecorded, LinkCorrected, LinkWithdrawn];
export type LinkEvent = EventOf<typeof LinkRecorded> | EventOf<typeof LinkCorrected> | EventOf<typeof LinkWithdrawn>;
