import { londonDateOf } from '@hub/kernel';
import {
  HOLD_MATTERS,
  RETENTION_DECISIONS,
  holdDecider,
  holdStream,
  retentionDecider,
  retentionStream,
  scheduleOn,
  type HoldEvent,
} from '@hub/records';
import { holdsOver } from '@hub/worker';
import { z } from 'zod';
import { command, newIdOf, refused, type CommandContext, type Write } from '../edge/commands.js';
import { date, id, text } from '../edge/fields.js';
import { choice } from './choice.js';
import { childOnRecord, isUnknownTo } from './on-record.js';

const NO_CHILD = refused('child-not-known', 'There is no child with this id on record.', 'childId');
const NO_HOLD = refused('no-such-hold', 'No such hold stands. Look at the list of holds as it is now.', 'holdId');

const onRetention = (childId: string, what: object): Write => ({
  decider: retentionDecider as Write['decider'],
  stream: retentionStream(childId),
  command: what,
});

/** When the record of a child falls due, by the rules of today. */
const retentionOfChild = async (context: CommandContext, childId: string) => {
  if (isUnknownTo(context, childId)) return undefined;
  const { hub, now } = context;
  const today = londonDateOf(now);
  const schedule = scheduleOn(hub.schedules, today);
  const position = hub.viewsPosition();
  const [line] = await hub.figures.retention({ position, today, schedule, childId });
  return line;
};

export const proposeRetention = command({
  subject: 'records-decide',
  purpose: 'governance',
  input: z.object({ childId: id, decision: choice(RETENTION_DECISIONS), keepUntil: date.optional(), reason: text }),
  plan: async ({ childId: asked, decision, keepUntil, reason }, context) => {
    const line = await retentionOfChild(context, asked);
    if (!line) return NO_CHILD;
    const { childId, childIds, rule, version, dueOn } = line;
    const holds = await holdsOver(context.hub.views, childIds);
    const what = {
      type: 'Propose',
      childId,
      decision,
      keepUntil,
      reason,
      applied: { rule, version, dueOn },
      person: context.user.person,
      holds,
      today: londonDateOf(context.now),
    };
    return { writes: [onRetention(childId, what)], childId };
  },
});

export const agreeRetention = command({
  subject: 'records-decide',
  purpose: 'governance',
  input: z.object({ childId: id }),
  plan: async ({ childId: asked }, context) => {
    const line = await retentionOfChild(context, asked);
    if (!line) return NO_CHILD;
    const { childId, childIds } = line;
    const holds = await holdsOver(context.hub.views, childIds);
    return {
      writes: [onRetention(childId, { type: 'Agree', childId, person: context.user.person, holds })],
      childId,
    };
  },
});

export const declineRetention = command({
  subject: 'records-decide',
  purpose: 'governance',
  input: z.object({ childId: id, reason: text }),
  plan: async ({ childId: asked, reason }, context) => {
    const line = await retentionOfChild(context, asked);
    if (!line) return NO_CHILD;
    const { childId } = line;
    return {
      writes: [onRetention(childId, { type: 'Decline', childId, reason, person: context.user.person })],
      childId,
    };
  },
});

const onHold = (holdId: string, what: object): Write => ({
  decider: holdDecider as Write['decider'],
  stream: holdStream(holdId),
  command: what,
});

/** Whose hold it is, from the log itself; undefined when there is no such hold. */
const holdPlaced = async ({ hub }: CommandContext, holdId: string) => {
  const [placed] = (await hub.log.readStream(holdStream(holdId))) as readonly unknown[] as readonly HoldEvent[];
  return placed?.data;
};

export const placeHold = command({
  subject: 'records-decide',
  purpose: 'governance',
  input: z.object({ childId: id.optional(), matter: choice(HOLD_MATTERS), reason: text, reviewOn: date }),
  plan: async ({ childId, matter, reason, reviewOn }, context) => {
    if (childId !== undefined && !(await childOnRecord(context, childId))) return NO_CHILD;
    const holdId = newIdOf('H', context.commandId);
    const what = { type: 'Place', holdId, childId, matter, reason, reviewOn };
    return { writes: [onHold(holdId, what)], ...(childId === undefined ? {} : { childId }) };
  },
});

export const reviewHold = command({
  subject: 'records-decide',
  purpose: 'governance',
  input: z.object({ holdId: id, reviewOn: date }),
  plan: async ({ holdId, reviewOn }, context) => {
    const held = await holdPlaced(context, holdId);
    if (!held) return NO_HOLD;
    const what = { type: 'Review', holdId, childId: held.childId, reviewOn };
    return { writes: [onHold(holdId, what)], childId: held.childId };
  },
});

export const liftHold = command({
  subject: 'records-decide',
  purpose: 'governance',
  input: z.object({ holdId: id, reason: text }),
  plan: async ({ holdId, reason }, context) => {
    const held = await holdPlaced(context, holdId);
    if (!held) return NO_HOLD;
    const what = { type: 'Lift', holdId, childId: held.childId, reason };
    return { writes: [onHold(holdId, what)], childId: held.childId };
  },
});
