import { STRANDS } from '@hub/exploitation';
import {
  ACTION_KINDS,
  ASKED_SAFEGUARDS,
  PANELS,
  sittingDecider,
  sittingStream,
  topicOfKey,
  type SittingCommand,
  type TopicRef,
} from '@hub/panels';
import { z } from 'zod';
import { refused, type CommandContext, type Plan, type Write } from '../edge/commands.js';
import { date, id, oneOf, optionalText, text } from '../edge/fields.js';
import { reachChild } from '../edge/reach.js';
import { seated } from './seats.js';
import { topicSight } from './topic-titles.js';

export const PREPARE = { subject: 'panel-prepare', purpose: 'safeguarding' } as const;
export const DECIDE = { subject: 'panel-decide', purpose: 'safeguarding' } as const;
export const CHAIR = { subject: 'panel-chair', purpose: 'safeguarding' } as const;

/** Which meeting a command is about. */
export const meeting = { panel: oneOf(PANELS), date };
export const chairs = { chair: text, chairAgency: text, coChair: optionalText, coChairAgency: optionalText };

/** A word that the schema writes in capitals and the record in small letters. */
export const capitals = <const Word extends string>(words: readonly Word[]) =>
  z.string().transform((name, context): Word => {
    const found = words.find((one) => one.toUpperCase() === name);
    if (found) return found;
    context.addIssue({ code: 'custom', message: `This must be one of: ${words.join(', ')}.` });
    return z.NEVER;
  });

export const strand = capitals(STRANDS);
export const ACTION_KIND = capitals(ACTION_KINDS);
export const SAFEGUARD = capitals(ASKED_SAFEGUARDS);

/** A topic by its name, `theme:TH-1`. */
export const topicField = id.transform((key, context): TopicRef => {
  const topic = topicOfKey(key);
  if (topic) return topic;
  context.addIssue({ code: 'custom', message: 'This is no topic of a meeting. Choose it from the agenda.' });
  return z.NEVER;
});

type Asked = SittingCommand extends infer One
  ? One extends SittingCommand
    ? Omit<One, 'panel' | 'meetingDate'>
    : never
  : never;

/** What is told to a meeting. */
export const tell = (
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

interface About {
  readonly panel: string;
  readonly childId?: string | undefined;
  readonly topic?: TopicRef | undefined;
}

/**
 * A command at a meeting about a child, a topic, or neither: at a panel on which the user sits, and only about a child
 * or a topic that they may know.
 */
export const about = (context: CommandContext, { panel, childId, topic }: About, plan: () => Plan): Promise<Plan> =>
  seated({ panel }, context, async () => {
    const hindered = childId === undefined ? undefined : await reachChild(context, childId);
    if (hindered) return hindered;
    if (topic && !(await topicSight(context, [topic])).opens(topic)) {
      return refused('topic-not-on-agenda', 'This is not on the agenda. Put it on first, with a reason.', 'topic');
    }
    if (childId !== undefined && topic !== undefined) {
      return refused('about-two', 'This can be about a child or about something else, not both. Choose one.', 'topic');
    }
    return plan();
  });
