import {
  ATTENDANCES,
  CLOSE_REASONS,
  DECISIONS,
  MEMBER_CODES,
  PANELS,
  sittingDecider,
  sittingStream,
  type ForAgenda,
  type SittingCommand,
} from '@hub/panels';
import { NOW } from '@hub/kernel';
import { STRANDS, type Strand } from '@hub/exploitation';
import { z } from 'zod';
import { command, newIdOf, refused, type CommandContext, type Plan, type Write } from '../edge/commands.js';
import { date, id, oneOf, optionalText, text } from '../edge/fields.js';
import { reachChild } from '../edge/reach.js';
import { proposedFor } from './agenda.facts.js';
import { papersNow } from './papers.js';
import { sittingOf } from './sittings.js';

const PREPARE = { subject: 'panel-prepare', purpose: 'safeguarding' } as const;
const DECIDE = { subject: 'panel-decide', purpose: 'safeguarding' } as const;
const CHAIR = { subject: 'panel-chair', purpose: 'safeguarding' } as const;

const meeting = { panel: oneOf(PANELS), date };
const chairs = { chair: text, chairAgency: text, coChair: optionalText, coChairAgency: optionalText };

const strand = z.string().transform((name, context): Strand => {
  const found = STRANDS.find((one) => one.toUpperCase() === name);
  if (found) return found;
  context.addIssue({ code: 'custom', message: `This must be one of: ${STRANDS.join(', ')}.` });
  return z.NEVER;
});

type Asked = SittingCommand extends infer One
  ? One extends SittingCommand
    ? Omit<One, 'panel' | 'meetingDate'>
    : never
  : never;

/** What is told to a meeting. */
const tell = (
  { panel, date: meetingDate }: { readonly panel: (typeof PANELS)[number]; readonly date: string },
  asked: Asked,
  childId?: string,
): Plan => ({
  writes: [
    {
      decider: sittingDecider as unknown as Write['decider'],
      stream: sittingStream(panel, meetingDate),
      command: { ...asked, panel, meetingDate },
    },
  ],
  childId,
});

/** A command about a child, or about none: only about one whom the user may know. */
const about = async (context: CommandContext, childId: string | undefined, plan: () => Plan): Promise<Plan> =>
  (childId === undefined ? undefined : await reachChild(context, childId)) ?? plan();

export const callMeeting = command({
  ...PREPARE,
  input: z.object({ ...meeting, ...chairs }),
  plan: async ({ panel, date: day, ...names }) => tell({ panel, date: day }, { type: 'Call', chairs: names }),
});

export const changeChairs = command({
  ...PREPARE,
  input: z.object({ ...meeting, ...chairs }),
  plan: async ({ panel, date: day, ...names }) => tell({ panel, date: day }, { type: 'ChangeChairs', chairs: names }),
});

const forAgenda = async (
  {
    panel,
    childIds,
    reason,
  }: { readonly panel: string; readonly childIds: readonly string[]; readonly reason?: string | undefined },
  { hub, now }: CommandContext,
): Promise<readonly ForAgenda[] | Plan> => {
  const { proposals, rules } = await proposedFor(hub, panel, { at: now, position: NOW, isNow: true });
  const children: ForAgenda[] = [];
  for (const childId of new Set(childIds)) {
    const reasons = proposals.find((one) => one.childId === childId)?.reasons ?? [];
    if (reasons.length === 0 && reason === undefined) {
      return refused(
        'reason-missing',
        `The rules do not propose ${childId}. Say why this child should be heard.`,
        'reason',
      );
    }
    children.push({ childId, rules, reasons, byHand: reason });
  }
  return children;
};

export const putOnAgenda = command({
  ...PREPARE,
  input: z.object({ ...meeting, childIds: z.array(id).min(1), reason: optionalText }),
  plan: async (input, context) => {
    for (const childId of input.childIds) {
      const hindered = await reachChild(context, childId, 'childIds');
      if (hindered) return hindered;
    }
    const children = await forAgenda(input, context);
    return 'map' in children ? tell(input, { type: 'PutOn', children }) : children;
  },
});

export const takeOffAgenda = command({
  ...PREPARE,
  input: z.object({ ...meeting, childId: id, reason: text }),
  plan: (input, context) =>
    about(context, input.childId, () =>
      tell(input, { type: 'TakeOff', childId: input.childId, reason: input.reason }, input.childId),
    ),
});

export const sealPapers = command({
  ...PREPARE,
  input: z.object(meeting),
  plan: async (input, { hub }) => {
    const sitting = await sittingOf(hub, input);
    if (!sitting) return refused('no-meeting', 'There is no meeting of this panel on this day. Make it first.');
    return tell(input, { type: 'SealPapers', papers: await papersNow(hub, sitting) });
  },
});

export const openMeeting = command({
  ...PREPARE,
  input: z.object(meeting),
  plan: async (input, { now }) => tell(input, { type: 'Open', openedAt: now }),
});

export const noteAttendance = command({
  ...DECIDE,
  input: z.object({
    ...meeting,
    entries: z
      .array(z.object({ member: oneOf(MEMBER_CODES), attendance: oneOf(ATTENDANCES), people: optionalText }))
      .min(1),
  }),
  plan: async (input) => tell(input, { type: 'NoteAttendance', entries: input.entries }),
});

export const decideItem = command({
  ...DECIDE,
  input: z.object({
    ...meeting,
    childId: id,
    seen: z.int().min(0),
    decision: oneOf(DECISIONS),
    closeReason: oneOf(CLOSE_REASONS).optional(),
    strands: z.array(strand),
    ragAfter: oneOf(['red', 'amber', 'green', 'none']).optional(),
    categoryAfter: oneOf(['1', '2', '3']).optional(),
    reason: text,
    missingInformation: optionalText,
    nextReview: date.optional(),
  }),
  plan: ({ panel, date: day, childId, seen, ...content }, context) =>
    about(context, childId, () => tell({ panel, date: day }, { type: 'Decide', childId, seen, content }, childId)),
});

export const settleClash = command({
  ...CHAIR,
  input: z.object({ ...meeting, childId: id }),
  plan: (input, context) =>
    about(context, input.childId, () => tell(input, { type: 'Settle', childId: input.childId }, input.childId)),
});

export const taskAction = command({
  ...DECIDE,
  input: z.object({
    ...meeting,
    childId: id.optional(),
    actionId: id.optional(),
    ownerAgency: text,
    owner: optionalText,
    action: text,
    due: date,
  }),
  plan: ({ panel, date: day, childId, actionId, ...rest }, context) => {
    const content = { actionId: actionId ?? newIdOf('PA', context.commandId), ...rest };
    return about(context, childId, () => tell({ panel, date: day }, { type: 'Task', childId, content }, childId));
  },
});

export const putChallenge = command({
  ...DECIDE,
  input: z.object({
    ...meeting,
    childId: id.optional(),
    byAgency: text,
    toAgency: text,
    matter: text,
    answer: optionalText,
    accepted: z.boolean().optional(),
    escalatedTo: optionalText,
  }),
  plan: ({ panel, date: day, childId, ...rest }, context) => {
    const content = { challengeId: newIdOf('PC', context.commandId), ...rest };
    return about(context, childId, () =>
      tell({ panel, date: day }, { type: 'PutChallenge', childId, content }, childId),
    );
  },
});

export const answerChallenge = command({
  ...DECIDE,
  input: z.object({
    ...meeting,
    challengeId: id,
    answer: text,
    accepted: z.boolean().optional(),
    escalatedTo: optionalText,
  }),
  plan: async ({ panel, date: day, challengeId, ...answer }, context) => {
    const sitting = await sittingOf(context.hub, { panel, date: day });
    const childId = sitting?.state.challenges[challengeId]?.childId;
    if (childId !== undefined && !context.sight.opens(childId)) {
      return refused('no-challenge', 'This challenge was not put at this meeting.', 'challengeId');
    }
    return tell({ panel, date: day }, { type: 'AnswerChallenge', challengeId, answer }, childId);
  },
});

export const addMinuteNote = command({
  ...DECIDE,
  input: z.object({ ...meeting, childId: id.optional(), note: text }),
  plan: ({ panel, date: day, childId, note }, context) =>
    about(context, childId, () => tell({ panel, date: day }, { type: 'AddNote', childId, note }, childId)),
});

export const closeMeeting = command({
  ...CHAIR,
  input: z.object(meeting),
  plan: async (input, { now }) => tell(input, { type: 'Close', closedAt: now }),
});
