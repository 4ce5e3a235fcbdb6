import { NOW } from '@hub/kernel';
import { TOPIC_DECISIONS, TOPIC_KINDS, topicKey, type TopicRef } from '@hub/panels';
import { z } from 'zod';
import { personsOfConcern, type PersonRow } from '@hub/views';
import { rowsFor } from '../edge/live-rows.js';
import { command, newIdOf, refused, type CommandContext, type Plan } from '../edge/commands.js';
import { date, optionalText, text } from '../edge/fields.js';
import { childIsKnown } from '../edge/reach.js';
import {
  about,
  ACTION_KIND,
  capitals,
  CHAIR,
  DECIDE,
  meeting,
  PREPARE,
  strand,
  tell,
  topicField,
} from './meeting-command.js';
import { earlierMeetingsOf } from './sittings.js';
import { topicSight } from './topic-titles.js';

interface PutOn {
  readonly panel: 'MAP' | 'MASE' | 'MACE' | 'MEGA';
  readonly date: string;
  readonly kind: TopicRef['kind'];
  readonly topic?: TopicRef | undefined;
  readonly words?: string | undefined;
  readonly strand?: 'cse' | 'missing' | 'trafficking' | 'gangs' | undefined;
  readonly reason: string;
}

/** A theme that an earlier meeting had keeps its words; a new one gets an id of its own. */
const theme = async (input: PutOn, { hub, commandId }: CommandContext): Promise<Plan> => {
  const { topic, words, strand: about, reason } = input;
  if (!topic) {
    const made: TopicRef = { kind: 'theme', id: newIdOf('TH', commandId) };
    return tell(input, { type: 'PutTopicOn', topic: made, words, strand: about, reason });
  }
  const moment = { at: hub.now(), position: NOW, isNow: true };
  const before = (await earlierMeetingsOf(hub, input, moment))
    .flatMap(({ minutes }) => minutes.topics)
    .find((one) => topicKey(one.topic) === topicKey(topic));
  if (!before) return refused('topic-not-known', 'No earlier meeting had this theme. Put it on in words.', 'topic');
  return tell(input, { type: 'PutTopicOn', topic, words: before.words, strand: before.strand, reason });
};

/** Whether a person of concern is a child by the year of birth on record: then it is a child who is heard. */
const isChild = async ({ topic, date: day }: PutOn, { hub }: CommandContext): Promise<boolean> => {
  if (topic?.kind !== 'person') return false;
  const rows = await rowsFor<PersonRow>(hub, personsOfConcern.table, { at: hub.now(), position: NOW, isNow: true });
  const born = rows.find(({ row }) => row.personId === topic.id)?.row.details?.born;
  return born !== undefined && Number(day.slice(0, 4)) - born < 18;
};

/** A person of concern or a place must be on record, and be known to the user. A child never goes on as a person. */
const subject = async (input: PutOn, context: CommandContext): Promise<Plan> => {
  const { topic, strand: about, reason } = input;
  const known = topic && topic.kind === input.kind ? await topicSight(context, [topic]) : undefined;
  if (!topic || !known?.opens(topic) || !known.titles.has(topicKey(topic))) {
    return refused('topic-not-known', 'There is no such person of concern or place on record.', 'topic');
  }
  if ((topic.kind === 'person' && (await childIsKnown(context, topic.id))) || (await isChild(input, context))) {
    return refused('is-a-child', 'This is a child. Put the child on the agenda under Children.', 'topic');
  }
  return tell(input, { type: 'PutTopicOn', topic, strand: about, reason });
};

const putOn = (input: PutOn, context: CommandContext): Promise<Plan> =>
  input.kind === 'theme' ? theme(input, context) : subject(input, context);

export const putTopicOnAgenda = command({
  ...PREPARE,
  input: z.object({
    ...meeting,
    kind: capitals(TOPIC_KINDS),
    topic: topicField.optional(),
    words: optionalText,
    strand: strand.optional(),
    reason: text,
  }),
  plan: putOn,
});

export const askAgency = command({
  ...PREPARE,
  shownElsewhere: true,
  input: z.object({
    ...meeting,
    kind: capitals(TOPIC_KINDS),
    topic: topicField.optional(),
    words: optionalText,
    strand: strand.optional(),
    reason: text,
    ownerAgency: text,
    owner: optionalText,
    action: text,
    due: date,
    actionKind: ACTION_KIND.optional(),
  }),
  plan: async ({ ownerAgency, owner, action, due, actionKind, ...input }, context) => {
    if (due < input.date) return refused('due-before-meeting', 'Give a day on or after the meeting.', 'due');
    const first = await putOn(input, context);
    if (!('writes' in first)) return first;
    const topic = input.topic ?? { kind: input.kind, id: newIdOf('TH', context.commandId) };
    const content = { actionId: newIdOf('PA', context.commandId), ownerAgency, owner, action, due, kind: actionKind };
    const second = tell(input, { type: 'Task', topic, content });
    const writes = [first, second].flatMap((plan, at) =>
      'writes' in plan ? plan.writes.map((write) => ({ ...write, part: at === 0 ? 'topic' : 'action' })) : [],
    );
    return { writes };
  },
});

export const takeTopicOffAgenda = command({
  ...PREPARE,
  input: z.object({ ...meeting, topic: topicField, reason: text }),
  plan: (input, context) =>
    about(context, input, () => tell(input, { type: 'TakeTopicOff', topic: input.topic, reason: input.reason })),
});

export const decideTopic = command({
  ...DECIDE,
  input: z.object({
    ...meeting,
    topic: topicField,
    seen: z.int().min(0),
    verdict: capitals(TOPIC_DECISIONS),
    reason: text,
    missingInformation: optionalText,
    nextReview: date.optional(),
  }),
  plan: ({ panel, date: day, topic, seen, verdict, ...rest }, context) =>
    about(context, { panel, topic }, () =>
      tell({ panel, date: day }, { type: 'DecideTopic', topic, seen, content: { decision: verdict, ...rest } }),
    ),
});

export const settleTopicClash = command({
  ...CHAIR,
  input: z.object({ ...meeting, topic: topicField }),
  plan: (input, context) => about(context, input, () => tell(input, { type: 'SettleTopic', topic: input.topic })),
});
