import {
  actionDecider,
  actionStream,
  challengeDecider,
  challengeStream,
  CHASE_MEANS,
  followUpDecider,
  followUpStream,
  MATTERS,
  type ActionDetails,
  type ChallengeDetails,
  type FollowUpCommand,
  type Matter,
  type MatterKind,
} from '@hub/panels';
import { isErased } from '@hub/kernel';
import { z } from 'zod';
import { command, newIdOf, readRecord, refused, type CommandContext, type Plan, type Write } from '../edge/commands.js';
import { date, id, oneOf, optionalText, text } from '../edge/fields.js';
import { mayForAny, ownAgency } from './agencies.js';
import { reachMatter } from './reach-matter.js';

const FOLLOW = { subject: 'follow-up', purpose: 'safeguarding' } as const;
const CHAIR = { subject: 'panel-chair', purpose: 'safeguarding' } as const;

type Asked = FollowUpCommand extends infer One ? (One extends FollowUpCommand ? Omit<One, 'matter'> : never) : never;

const NO_ACTION = refused('no-action', 'There is no such action on record.', 'actionId');
const NO_CHALLENGE = refused('no-challenge', 'There is no such challenge on record.', 'challengeId');

/** The record of a matter, as the log itself holds it; a plan that refuses where the user may not know it. */
const matterFor = async (context: CommandContext, kind: MatterKind, matterId: string): Promise<Matter | Plan> => {
  const unbased = { hub: context.hub, basedOn: undefined };
  const missing = kind === 'action' ? NO_ACTION : NO_CHALLENGE;
  const { state } =
    kind === 'action'
      ? await readRecord<ActionDetails>(unbased, actionDecider, actionStream(matterId))
      : await readRecord<ChallengeDetails>(unbased, challengeDecider, challengeStream(matterId));
  if (state.status !== 'held' || isErased(state.content)) return missing;
  const matter = { kind, record: state.content } as Matter;
  return reachMatter(context, matter, missing) ?? matter;
};

/** Something said of a matter, when `whose` agency the user speaks for. */
const say = async (
  context: CommandContext,
  kind: MatterKind,
  matterId: string,
  make: (matter: Matter) => { readonly asked: Asked; readonly whose?: string | undefined },
): Promise<Plan> => {
  const matter = await matterFor(context, kind, matterId);
  if (!('record' in matter)) return matter;
  const { hub, user } = context;
  const { asked, whose } = make(matter);
  if (whose !== undefined && !ownAgency(hub, user).has(whose) && !mayForAny(hub, user)) {
    return refused(
      'other-agency',
      `This is for ${whose} to say, or for the chair. Ring them, or record that you chased.`,
    );
  }
  return {
    writes: [
      {
        decider: followUpDecider as unknown as Write['decider'],
        stream: followUpStream(kind, matterId),
        command: { ...asked, matter },
      },
    ],
    childId: matter.record.childId,
  };
};

const ownerOf = ({ record }: Matter): string => ('ownerAgency' in record ? record.ownerAgency : record.toAgency);
const putBy = ({ record }: Matter): string => ('byAgency' in record ? record.byAgency : record.ownerAgency);

export const reportActionDone = command({
  ...FOLLOW,
  input: z.object({ actionId: id, doneOn: date, done: text }),
  past: ['doneOn'],
  plan: ({ actionId, doneOn, done }, context) =>
    say(context, 'action', actionId, (matter) => ({
      asked: { type: 'ReportDone', byAgency: ownerOf(matter), doneOn, done },
      whose: ownerOf(matter),
    })),
});

export const findActionNotDone = command({
  ...CHAIR,
  input: z.object({ actionId: id, reason: text }),
  plan: ({ actionId, reason }, context) =>
    say(context, 'action', actionId, () => ({ asked: { type: 'FindNotDone', reason } })),
});

export const askMoreTime = command({
  ...FOLLOW,
  input: z.object({ actionId: id, until: date, reason: text }),
  plan: ({ actionId, until, reason }, context) =>
    say(context, 'action', actionId, (matter) => ({
      asked: { type: 'AskMoreTime', byAgency: ownerOf(matter), until, reason },
      whose: ownerOf(matter),
    })),
});

export const answerMoreTime = command({
  ...CHAIR,
  input: z.object({ actionId: id, granted: z.boolean(), until: date.optional(), reason: optionalText }),
  plan: async ({ actionId, granted, until, reason }, context) => {
    if (!granted && reason === undefined) {
      return refused('reason-missing', 'Say why there is no more time, so that the agency knows.', 'reason');
    }
    return say(context, 'action', actionId, () => ({
      asked: granted ? { type: 'GrantMoreTime', until } : { type: 'RefuseMoreTime', reason: reason ?? '' },
    }));
  },
});

export const handOverAction = command({
  ...FOLLOW,
  input: z.object({ actionId: id, toAgency: text, owner: optionalText, reason: text }),
  plan: ({ actionId, toAgency, owner, reason }, context) =>
    say(context, 'action', actionId, (matter) => ({
      asked: { type: 'HandOver', toAgency, owner, reason },
      whose: ownerOf(matter),
    })),
});

export const replyToChallenge = command({
  ...FOLLOW,
  input: z.object({ challengeId: id, repliedOn: date, reply: text }),
  past: ['repliedOn'],
  plan: ({ challengeId, repliedOn, reply }, context) =>
    say(context, 'challenge', challengeId, (matter) => ({
      asked: { type: 'Reply', byAgency: ownerOf(matter), repliedOn, reply },
      whose: ownerOf(matter),
    })),
});

export const acceptReply = command({
  ...FOLLOW,
  input: z.object({ challengeId: id }),
  plan: ({ challengeId }, context) =>
    say(context, 'challenge', challengeId, (matter) => ({
      asked: { type: 'Accept', byAgency: putBy(matter) },
      whose: putBy(matter),
    })),
});

export const escalateChallenge = command({
  ...FOLLOW,
  input: z.object({ challengeId: id, to: text, reason: text }),
  plan: ({ challengeId, to, reason }, context) =>
    say(context, 'challenge', challengeId, (matter) => ({
      asked: { type: 'Escalate', byAgency: putBy(matter), to, reason },
      whose: putBy(matter),
    })),
});

export const recordChase = command({
  ...FOLLOW,
  input: z.object({
    matter: oneOf(MATTERS),
    matterId: id,
    chasedOn: date,
    agency: text,
    whom: optionalText,
    means: oneOf(CHASE_MEANS),
    about: text,
    nextChase: date.optional(),
  }),
  past: ['chasedOn'],
  plan: ({ matter, matterId, ...chase }, context) =>
    say(context, matter, matterId, () => ({
      asked: {
        type: 'Chase',
        chaseId: newIdOf('CH', context.commandId),
        byAgency: context.user.agency,
        ...chase,
      },
    })),
});

export const answerChase = command({
  ...FOLLOW,
  input: z.object({ matter: oneOf(MATTERS), matterId: id, chaseId: id, answeredOn: date, answer: text }),
  past: ['answeredOn'],
  plan: ({ matter, matterId, ...answer }, context) =>
    say(context, matter, matterId, () => ({ asked: { type: 'AnswerChase', ...answer } })),
});
