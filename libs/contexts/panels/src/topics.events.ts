// The type names below are the stored format: version with care.
import { z } from 'zod';
import { DateField, eventKind, personal, type EventOf } from '@hub/kernel';
import { PANELS } from './referral.events.js';
import { keyOwnerOf } from './key-owner.js';

/**
 * What a panel talks about beside children: a person of concern, a place, a theme that several cases share. With the
 * children (victims) these are the four parts of a VOLT agenda: victims, offenders, locations, themes.
 */
export const TOPIC_KINDS = ['person', 'place', 'theme'] as const;

/** What a meeting may decide about a topic: keep it in view, act on it, or leave it. */
export const TOPIC_DECISIONS = ['keep', 'act', 'close'] as const;

const key = { panel: z.enum(PANELS), meetingDate: DateField };

/** Which topic: a person or place by its id on record, a theme by the id under which it was first put on an agenda. */
export const TopicRef = z.object({ kind: z.enum(TOPIC_KINDS), id: z.string().min(1) });
export type TopicRef = z.infer<typeof TopicRef>;

const OfTopic = z.object({ ...key, topic: TopicRef });

const about = { subject: keyOwnerOf };

/** What a meeting decides about a topic. */
export const TopicDecision = z.object({
  decision: z.enum(TOPIC_DECISIONS),
  reason: personal(z.string().min(1)),
  /** What is not known and was asked for. */
  missingInformation: personal(z.string().min(1)).optional(),
  nextReview: DateField.optional(),
});
export type TopicDecision = z.infer<typeof TopicDecision>;

/** The topic shall be talked about at the meeting, and why. Asserts nothing about a person or a place named in it. */
export const TopicPutOnAgenda = eventKind(
  'panels.TopicPutOnAgenda',
  1,
  z.object({
    ...OfTopic.shape,
    /** A theme in words. A person or place goes by what its record says. */
    words: personal(z.string().min(1)).optional(),
    strand: z.enum(['cse', 'missing', 'trafficking', 'gangs']).optional(),
    reason: personal(z.string().min(1)),
  }),
  about,
);

/** The topic shall not be talked about at the meeting after all, and why. */
export const TopicTakenOffAgenda = eventKind(
  'panels.TopicTakenOffAgenda',
  1,
  z.object({ ...OfTopic.shape, reason: personal(z.string().min(1)) }),
  about,
);

/** The meeting decided so about the topic. A later one takes its place; the earlier stays in the minutes' history. */
export const TopicDecided = eventKind(
  'panels.TopicDecided',
  1,
  z.object({ ...OfTopic.shape, ...TopicDecision.shape }),
  about,
);

/** Somebody decided otherwise without having seen the decision that stood. It did not take effect and waits for the chair. */
export const TopicDecisionSetAside = eventKind(
  'panels.TopicDecisionSetAside',
  1,
  z.object({ ...OfTopic.shape, ...TopicDecision.shape }),
  about,
);

/** The chair looked at decisions about the topic that clashed, and the one that stands is to stand. */
export const TopicClashSettled = eventKind('panels.TopicClashSettled', 1, OfTopic);

export const topicKinds = [
  TopicPutOnAgenda,
  TopicTakenOffAgenda,
  TopicDecided,
  TopicDecisionSetAside,
  TopicClashSettled,
];
export type TopicEvent =
  | EventOf<typeof TopicPutOnAgenda>
  | EventOf<typeof TopicTakenOffAgenda>
  | EventOf<typeof TopicDecided>
  | EventOf<typeof TopicDecisionSetAside>
  | EventOf<typeof TopicClashSettled>;
