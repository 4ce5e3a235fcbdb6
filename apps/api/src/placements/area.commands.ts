import { fold, NOW } from '@hub/kernel';
import { areaCheckDecider, areaCheckStream, type AreaCheckState } from '@hub/placements';
import { z } from 'zod';
import { command, newIdOf, refused, type CommandContext, type Plan, type Write } from '../edge/commands.js';
import { id, place, text } from '../edge/fields.js';
import { reachChild, reachOwner } from '../edge/reach.js';
import type { ReadContext } from '../edge/reads.js';
import { foundNear, knownArea } from './area-found.js';

const NOT_ON_RECORD = refused('not-on-record', 'There is no such check of an area on record.', 'checkId');

const asReader = ({ hub, user, sight, now }: CommandContext): ReadContext => ({
  ...{ hub, user, sight },
  moment: { at: now, position: NOW, isNow: true },
});

const write = (checkId: string, toDo: object): Write => ({
  decider: areaCheckDecider as Write['decider'],
  stream: areaCheckStream(checkId),
  command: toDo,
});

/** A check and where it asked about, when it may be known to this user. */
const checkOf = async (
  checkId: string,
  context: CommandContext,
): Promise<{ readonly childId: string; readonly place: { easting: number; northing: number } | undefined } | Plan> => {
  const events = await context.hub.log.readStream(areaCheckStream(checkId));
  const state: AreaCheckState = fold(areaCheckDecider, events as never[]);
  if (state.status === 'none') return NOT_ON_RECORD;
  const { childId } = state;
  const asked = events[0]?.data as { place?: { easting: number; northing: number } } | undefined;
  return reachOwner(context, childId, NOT_ON_RECORD) ?? { childId, place: asked?.place };
};

export const checkArea = command({
  subject: 'record-placement',
  purpose: 'safeguarding',
  input: z.object({ childId: id, place, reason: text }),
  plan: async ({ childId, place: asked, reason }, context): Promise<Plan> => {
    const hindered = await reachChild(context, childId);
    if (hindered) return hindered;
    const checkId = newIdOf('AC', context.commandId);
    const found = foundNear(await knownArea(asReader(context)), asked);
    const check = { checkId, childId, place: asked, reason, checkedAt: context.now, found };
    return { writes: [write(checkId, { type: 'Check', check })], childId };
  },
});

export const lookAtAreaAgain = command({
  subject: 'record-placement',
  purpose: 'safeguarding',
  input: z.object({ checkId: id, done: text }),
  plan: async ({ checkId, done }, context): Promise<Plan> => {
    const held = await checkOf(checkId, context);
    if (!('place' in held)) return held;
    if (!held.place) return refused('erased', 'Where this check asked about was erased.', 'checkId');
    const found = foundNear(await knownArea(asReader(context)), held.place);
    const toDo = { type: 'LookAgain', lookedAt: context.now, found, done };
    return { writes: [write(checkId, toDo)], childId: held.childId };
  },
});

export const endAreaWatch = command({
  subject: 'record-placement',
  purpose: 'safeguarding',
  input: z.object({ checkId: id }),
  plan: async ({ checkId }, context): Promise<Plan> => {
    const held = await checkOf(checkId, context);
    if (!('place' in held)) return held;
    return { writes: [write(checkId, { type: 'EndWatch', endedAt: context.now })], childId: held.childId };
  },
});
