// The type names below are the stored format: version with care.
import { z } from 'zod';
import { DateField, eventKind, personal, type EventOf } from '@hub/kernel';
import { PANELS } from './referral.events.js';

/** What can be followed up after a meeting. */
export const MATTERS = ['action', 'challenge'] as const;
export type MatterKind = (typeof MATTERS)[number];

/** By which means somebody was chased. */
export const CHASE_MEANS = ['telephone', 'email', 'in_person', 'letter', 'meeting'] as const;

const words = personal(z.string().min(1));
const meeting = { panel: z.enum(PANELS), meetingDate: DateField, childId: z.string().min(1).optional() };
const ofAction = { actionId: z.string().min(1), ...meeting };
const ofChallenge = { challengeId: z.string().min(1), ...meeting };
const ofMatter = { matter: z.enum(MATTERS), matterId: z.string().min(1), ...meeting };

const facts = {
  subject: (data: { childId?: string | undefined; panel: string; meetingDate: string }) =>
    data.childId ? `child:${data.childId}` : `meeting:${data.panel}|${data.meetingDate}`,
};

/** The agency that owns the action says that it was done, and what was done. Does not say that the panel agreed. */
export const ActionReportedDone = eventKind(
  'panels.ActionReportedDone',
  1,
  z.object({ ...ofAction, byAgency: z.string().min(1), doneOn: DateField, done: words }),
  facts,
);

/** The chair found that the action was not done, and why. It is open again under the due date that it has. */
export const ActionFoundNotDone = eventKind(
  'panels.ActionFoundNotDone',
  1,
  z.object({ ...ofAction, reason: words }),
  facts,
);

/** The agency that owns the action asked for another due date. The one that stands holds until the chair grants it. */
export const MoreTimeAsked = eventKind(
  'panels.MoreTimeAsked',
  1,
  z.object({ ...ofAction, byAgency: z.string().min(1), until: DateField, reason: words }),
  facts,
);

/** The chair gave the action another due date. */
export const MoreTimeGranted = eventKind(
  'panels.MoreTimeGranted',
  1,
  z.object({ ...ofAction, until: DateField }),
  facts,
);

/** The chair gave no more time, and why. The due date stays as it is. */
export const MoreTimeRefused = eventKind('panels.MoreTimeRefused', 1, z.object({ ...ofAction, reason: words }), facts);

/** The action is another agency's from now on, and why. Does not say that the other agency has begun. */
export const ActionHandedOver = eventKind(
  'panels.ActionHandedOver',
  1,
  z.object({
    ...ofAction,
    fromAgency: z.string().min(1),
    toAgency: z.string().min(1),
    owner: words.optional(),
    reason: words,
  }),
  facts,
);

/** The agency that was challenged answered after the meeting. Does not say that the answer is accepted. */
export const ChallengeReplied = eventKind(
  'panels.ChallengeReplied',
  1,
  z.object({ ...ofChallenge, byAgency: z.string().min(1), repliedOn: DateField, reply: words }),
  facts,
);

/** The agency that put the challenge, or the chair, accepts the answer. */
export const ReplyAccepted = eventKind(
  'panels.ReplyAccepted',
  1,
  z.object({ ...ofChallenge, byAgency: z.string().min(1) }),
  facts,
);

/** The challenge was taken to somebody above the panel, and why. Does not say what came of it. */
export const ChallengeEscalated = eventKind(
  'panels.ChallengeEscalated',
  1,
  z.object({ ...ofChallenge, byAgency: z.string().min(1), to: z.string().min(1), reason: words }),
  facts,
);

/** Somebody was asked again about an action or a challenge, by these means. Does not say that they answered. */
export const MatterChased = eventKind(
  'panels.MatterChased',
  1,
  z.object({
    ...ofMatter,
    chaseId: z.string().min(1),
    chasedOn: DateField,
    byAgency: z.string().min(1),
    /** The agency that was chased, and who there. */
    agency: z.string().min(1),
    whom: words.optional(),
    means: z.enum(CHASE_MEANS),
    about: words,
    nextChase: DateField.optional(),
  }),
  facts,
);

/** Whoever was chased answered. Does not say that the action is done or the challenge met. */
export const ChaseAnswered = eventKind(
  'panels.ChaseAnswered',
  1,
  z.object({ ...ofMatter, chaseId: z.string().min(1), answeredOn: DateField, answer: words }),
  facts,
);

export const followUpKinds = [
  ActionReportedDone,
  ActionFoundNotDone,
  MoreTimeAsked,
  MoreTimeGranted,
  MoreTimeRefused,
  ActionHandedOver,
  ChallengeReplied,
  ReplyAccepted,
  ChallengeEscalated,
  MatterChased,
  ChaseAnswered,
];
export type FollowUpEvent =
  | EventOf<typeof ActionReportedDone>
  | EventOf<typeof ActionFoundNotDone>
  | EventOf<typeof MoreTimeAsked>
  | EventOf<typeof MoreTimeGranted>
  | EventOf<typeof MoreTimeRefused>
  | EventOf<typeof ActionHandedOver>
  | EventOf<typeof ChallengeReplied>
  | EventOf<typeof ReplyAccepted>
  | EventOf<typeof ChallengeEscalated>
  | EventOf<typeof MatterChased>
  | EventOf<typeof ChaseAnswered>;
