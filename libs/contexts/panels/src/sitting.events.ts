// The type names below are the stored format: version with care.
import { z } from 'zod';
import { DateField, InstantField, eventKind, personal, type EventOf } from '@hub/kernel';
import { AGENDA_REASONS } from './agenda.js';
import { keyOwnerOf } from './key-owner.js';
import { PANELS } from './referral.events.js';
import { DECISIONS } from './review.events.js';
import { MEMBER_CODES } from './terms.js';
import { topicKinds, TopicRef, type TopicEvent } from './topics.events.js';

const key = { panel: z.enum(PANELS), meetingDate: DateField };
const ofChild = { ...key, childId: z.string().min(1) };

/** What is said about a child, a topic, or neither. */
const ofEither = { ...key, childId: z.string().min(1).optional(), topic: TopicRef.optional() };
const about = { subject: keyOwnerOf };

export const ATTENDANCES = ['present', 'apologies', 'absent'] as const;
export const CLOSE_REASONS = ['risk_reduced', 'moved_away', 'turned_18', 'other_authority', 'not_exploited'] as const;

/** What a panel asks to be put in place or renewed for a child. The monthly review is the meeting itself. */
export const ASKED_SAFEGUARDS = ['multi_agency_assessment', 'safety_plan', 'key_worker'] as const;
/** What an action is for, when it is not for one child alone: to disrupt, or to make a place safer. */
export const ACTION_KINDS = ['disruption', 'place'] as const;

/** Who takes the chair of a meeting. */
export const Chairs = z.object({
  chair: personal(z.string().min(1)),
  chairAgency: z.string().min(1),
  coChair: personal(z.string().min(1)).optional(),
  coChairAgency: z.string().min(1).optional(),
});
export type Chairs = z.infer<typeof Chairs>;

/** What a meeting decides about a child. */
export const DecisionContent = z.object({
  decision: z.enum(DECISIONS),
  /** Why the child leaves the panel; only with the decision to close. */
  closeReason: z.enum(CLOSE_REASONS).optional(),
  /** What the decision is about; none named = every strand. */
  strands: z.array(z.enum(['cse', 'missing', 'trafficking', 'gangs'])),
  ragAfter: z.enum(['red', 'amber', 'green', 'none']).optional(),
  categoryAfter: z.enum(['1', '2', '3']).optional(),
  reason: personal(z.string().min(1)),
  /** What is not known and was asked for. */
  missingInformation: personal(z.string().min(1)).optional(),
  /** What is to be in place by the next review. */
  safeguards: z.array(z.enum(ASKED_SAFEGUARDS)).optional(),
  nextReview: DateField.optional(),
});
export type DecisionContent = z.infer<typeof DecisionContent>;

/** An action as a meeting sets it. */
export const TaskContent = z.object({
  actionId: z.string().min(1),
  ownerAgency: z.string().min(1),
  owner: personal(z.string().min(1)).optional(),
  action: personal(z.string().min(1)),
  due: DateField,
  /** Absent = an action for the child. */
  kind: z.enum(ACTION_KINDS).optional(),
  /** Which means of disruption is asked for, by its code in the register of disruption. */
  tool: z.string().min(1).optional(),
});
export type TaskContent = z.infer<typeof TaskContent>;

/** A challenge as it is put at a meeting, with its answer when one is given there. */
export const ChallengeContent = z.object({
  challengeId: z.string().min(1),
  byAgency: z.string().min(1),
  toAgency: z.string().min(1),
  matter: personal(z.string().min(1)),
  answer: personal(z.string().min(1)).optional(),
  accepted: z.boolean().optional(),
  escalatedTo: z.string().min(1).optional(),
});
export type ChallengeContent = z.infer<typeof ChallengeContent>;

/** A panel shall meet on this date under these terms of reference. Does not say that it met. */
export const MeetingCalled = eventKind(
  'panels.MeetingCalled',
  1,
  z.object({ ...key, terms: z.string().min(1), ...Chairs.shape }),
  about,
);

/** Others than before take the chair of the meeting. */
export const ChairsChanged = eventKind('panels.ChairsChanged', 1, z.object({ ...key, ...Chairs.shape }), about);

/** The child shall be heard at the meeting, for these reasons of the rules, or for one that somebody gave. */
export const ChildPutOnAgenda = eventKind(
  'panels.ChildPutOnAgenda',
  1,
  z.object({
    ...ofChild,
    /** Version of the rules that proposed it. */
    rules: z.string().min(1),
    reasons: z.array(
      z.object({
        code: z.enum(AGENDA_REASONS),
        count: z.int().optional(),
        since: DateField.optional(),
        due: DateField.optional(),
        panel: z.enum(PANELS).optional(),
      }),
    ),
    byHand: personal(z.string().min(1)).optional(),
  }),
  about,
);

/** The child shall not be heard at the meeting after all, and why. Does not say that there is no risk. */
export const ChildTakenOffAgenda = eventKind(
  'panels.ChildTakenOffAgenda',
  1,
  z.object({ ...ofChild, reason: personal(z.string().min(1)) }),
  about,
);

/** The papers of the meeting are what was known at this position of the log, judged at this moment; their digest proves it. */
export const PapersSealed = eventKind(
  'panels.PapersSealed',
  1,
  z.object({
    ...key,
    logPosition: z.int().min(0),
    judgedAt: InstantField,
    childIds: z.array(z.string()),
    topics: z.array(TopicRef).optional(),
    digest: z.string().min(1),
    definitions: z.array(z.object({ name: z.string(), version: z.string() })),
  }),
);

/** The meeting began. */
export const MeetingOpened = eventKind('panels.MeetingOpened', 1, z.object({ ...key, openedAt: InstantField }), {
  occurredAt: ({ openedAt }) => openedAt,
});

/** Who of a member came, sent apologies, or did neither. */
export const AttendanceNoted = eventKind(
  'panels.AttendanceNoted',
  1,
  z.object({
    ...key,
    member: z.enum(MEMBER_CODES),
    attendance: z.enum(ATTENDANCES),
    people: personal(z.string().min(1)).optional(),
  }),
  about,
);

/** The meeting decided so about the child. A later one takes its place; the earlier stays in the minutes' history. */
export const DecisionMade = eventKind(
  'panels.DecisionMade',
  1,
  z.object({ ...ofChild, ...DecisionContent.shape }),
  about,
);

/** Somebody decided otherwise without having seen the decision that stood. It did not take effect and waits for the chair. */
export const DecisionSetAside = eventKind(
  'panels.DecisionSetAside',
  1,
  z.object({ ...ofChild, ...DecisionContent.shape }),
  about,
);

/** The chair looked at decisions that clashed, and the one that stands is to stand. */
export const ClashSettled = eventKind('panels.ClashSettled', 1, z.object(ofChild));

/** The meeting asked an agency to do this by a date. Does not say that it was done. */
export const ActionTasked = eventKind('panels.ActionTasked', 1, z.object({ ...ofEither, ...TaskContent.shape }), about);

/** At the meeting an agency challenged another. Without an answer it asserts none. */
export const ChallengePut = eventKind(
  'panels.ChallengePut',
  1,
  z.object({ ...ofEither, ...ChallengeContent.shape }),
  about,
);

/** A challenge was answered at the meeting where it was put. */
export const ChallengeAnswered = eventKind(
  'panels.ChallengeAnswered',
  1,
  z.object({ ...ofEither, ...ChallengeContent.shape }),
  about,
);

/** A note was added to the minutes. It changes nothing of what they say was decided. */
export const MinuteNoteAdded = eventKind(
  'panels.MinuteNoteAdded',
  1,
  z.object({ ...ofEither, note: personal(z.string().min(1)) }),
  about,
);

/** The meeting ended. Nothing can be decided at it any more; notes can be added. */
export const MeetingClosed = eventKind(
  'panels.MeetingClosed',
  1,
  z.object({
    ...key,
    closedAt: InstantField,
    chairAgency: z.string().min(1),
    present: z.array(z.enum(MEMBER_CODES)),
    apologies: z.array(z.enum(MEMBER_CODES)),
    quorate: z.boolean(),
    /** The form of words in which its minutes read from now on; absent = the first. */
    minutesForm: z.string().min(1).optional(),
  }),
  { occurredAt: ({ closedAt }) => closedAt },
);

export const sittingKinds = [
  MeetingCalled,
  ChairsChanged,
  ChildPutOnAgenda,
  ChildTakenOffAgenda,
  PapersSealed,
  MeetingOpened,
  AttendanceNoted,
  DecisionMade,
  DecisionSetAside,
  ClashSettled,
  ActionTasked,
  ChallengePut,
  ChallengeAnswered,
  MinuteNoteAdded,
  MeetingClosed,
  ...topicKinds,
];
export type SittingEvent =
  | EventOf<typeof MeetingCalled>
  | EventOf<typeof ChairsChanged>
  | EventOf<typeof ChildPutOnAgenda>
  | EventOf<typeof ChildTakenOffAgenda>
  | EventOf<typeof PapersSealed>
  | EventOf<typeof MeetingOpened>
  | EventOf<typeof AttendanceNoted>
  | EventOf<typeof DecisionMade>
  | EventOf<typeof DecisionSetAside>
  | EventOf<typeof ClashSettled>
  | EventOf<typeof ActionTasked>
  | EventOf<typeof ChallengePut>
  | EventOf<typeof ChallengeAnswered>
  | EventOf<typeof MinuteNoteAdded>
  | EventOf<typeof MeetingClosed>
  | TopicEvent;
