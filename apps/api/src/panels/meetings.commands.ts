import { ATTENDANCES, CLOSE_REASONS, DECISIONS, MEMBER_CODES, type ForAgenda } from '@hub/panels';
import { NOW } from '@hub/kernel';
import { z } from 'zod';
import { command, newIdOf, refused, type CommandContext, type Plan } from '../edge/commands.js';
import { date, id, oneOf, optionalText, text } from '../edge/fields.js';
import { reachChild } from '../edge/reach.js';
import {
  about,
  ACTION_KIND,
  chairs,
  CHAIR,
  DECIDE,
  meeting,
  PREPARE,
  SAFEGUARD,
  strand,
  tell,
  topicField,
} from './meeting-command.js';
import { MINUTES_FORM } from './minutes.document.js';
import { seated } from './seats.js';
import { proposedFor } from './agenda.facts.js';
import { papersNow } from './papers.js';
import { sittingOf, type MeetingAsked } from './sittings.js';

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
    date,
    childIds,
    reason,
  }: MeetingAsked & { readonly childIds: readonly string[]; readonly reason?: string | undefined },
  { hub, now }: CommandContext,
): Promise<readonly ForAgenda[] | Plan> => {
  const { proposals, rules } = await proposedFor(hub, { panel, date }, { at: now, position: NOW, isNow: true });
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
    about(context, input, () =>
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
  plan: (input, context) =>
    seated(input, context, () => tell(input, { type: 'NoteAttendance', entries: input.entries })),
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
    safeguards: z.array(SAFEGUARD).optional(),
    nextReview: date.optional(),
  }),
  plan: ({ panel, date: day, childId, seen, safeguards, ...rest }, context) => {
    const content = { ...rest, ...(safeguards?.length ? { safeguards } : {}) };
    return about(context, { panel, childId }, () =>
      tell({ panel, date: day }, { type: 'Decide', childId, seen, content }, childId),
    );
  },
});

export const settleClash = command({
  ...CHAIR,
  input: z.object({ ...meeting, childId: id }),
  plan: (input, context) =>
    about(context, input, () => tell(input, { type: 'Settle', childId: input.childId }, input.childId)),
});

export const taskAction = command({
  ...DECIDE,
  input: z.object({
    ...meeting,
    childId: id.optional(),
    topic: topicField.optional(),
    kind: ACTION_KIND.optional(),
    tool: optionalText,
    actionId: id.optional(),
    ownerAgency: text,
    owner: optionalText,
    action: text,
    due: date,
  }),
  plan: ({ panel, date: day, childId, topic, actionId, ...rest }, context) => {
    const content = { actionId: actionId ?? newIdOf('PA', context.commandId), ...rest };
    return about(context, { panel, childId, topic }, () =>
      tell({ panel, date: day }, { type: 'Task', childId, topic, content }, childId),
    );
  },
});

export const putChallenge = command({
  ...DECIDE,
  input: z.object({
    ...meeting,
    childId: id.optional(),
    topic: topicField.optional(),
    byAgency: text,
    toAgency: text,
    matter: text,
    answer: optionalText,
    accepted: z.boolean().optional(),
    escalatedTo: optionalText,
  }),
  plan: ({ panel, date: day, childId, topic, ...rest }, context) => {
    const content = { challengeId: newIdOf('PC', context.commandId), ...rest };
    return about(context, { panel, childId, topic }, () =>
      tell({ panel, date: day }, { type: 'PutChallenge', childId, topic, content }, childId),
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
  plan: ({ panel, date: day, challengeId, ...answer }, context) =>
    seated({ panel }, context, async () => {
      const sitting = await sittingOf(context.hub, { panel, date: day });
      const childId = sitting?.state.challenges[challengeId]?.childId;
      if (childId !== undefined && !context.sight.opens(childId)) {
        return refused('no-challenge', 'This challenge was not put at this meeting.', 'challengeId');
      }
      return tell({ panel, date: day }, { type: 'AnswerChallenge', challengeId, answer }, childId);
    }),
});

export const addMinuteNote = command({
  ...DECIDE,
  input: z.object({ ...meeting, childId: id.optional(), topic: topicField.optional(), note: text }),
  plan: ({ panel, date: day, childId, topic, note }, context) =>
    about(context, { panel, childId, topic }, () =>
      tell({ panel, date: day }, { type: 'AddNote', childId, topic, note }, childId),
    ),
});

export const closeMeeting = command({
  ...CHAIR,
  input: z.object(meeting),
  plan: async (input, { now }) => tell(input, { type: 'Close', closedAt: now, minutesForm: MINUTES_FORM }),
});
