import {
  AUTHORITIES,
  MEASURES,
  OUTCOMES,
  STATUSES,
  SUBJECT_TYPES,
  TOOLS,
  stepDecider,
  stepStream,
  whyNotTake,
  type Step,
  type StepDetails,
} from '@hub/disruption';
import { NOW } from '@hub/kernel';
import { disruptions, type DisruptionRow } from '@hub/views';
import { z } from 'zod';
import {
  command,
  newIdOf,
  readRecord,
  recordWrite,
  refused,
  takeBack,
  type CommandContext,
  type Plan,
} from '../edge/commands.js';
import { date, id, oneOf } from '../edge/fields.js';
import { problemOf } from '../edge/problems.js';
import { reachChild } from '../edge/reach.js';
import { mayKnow } from './disruption.known.js';

const NOT_ON_RECORD = refused(
  'not-on-record',
  'There is no disruption with this id. Leave the id out to begin a new one.',
  'disruptionId',
);

const held = async ({ hub, sight }: CommandContext, disruptionId: string): Promise<DisruptionRow | undefined> => {
  await hub.viewsCaughtUp();
  const found = await hub.views.rowAt<DisruptionRow>(disruptions.table, disruptionId, NOW);
  return found && mayKnow(found.row, sight) ? found.row : undefined;
};

/** Children that the step names already and who are kept from the person: they stay, and nothing is said of them. */
const keptChildren = ({ steps }: DisruptionRow, key: string, { sight }: CommandContext): readonly string[] =>
  (steps.find((step) => step.key === key)?.childIds ?? []).filter((childId) => !sight.opens(childId));

export const recordDisruptionStep = command({
  subject: 'record-disruption',
  purpose: 'safeguarding',
  input: z.object({
    disruptionId: id.optional(),
    tool: oneOf(TOOLS),
    measure: oneOf(MEASURES).optional(),
    subjectType: oneOf(SUBJECT_TYPES),
    subjectId: id,
    childIds: z.array(id).optional(),
    status: oneOf(STATUSES),
    statusAt: date,
    expires: date.optional(),
    authority: oneOf(AUTHORITIES).optional(),
    outcome: oneOf(OUTCOMES).optional(),
  }),
  past: ['statusAt'],
  plan: async ({ disruptionId = undefined, childIds = [], ...fields }, context): Promise<Plan> => {
    for (const childId of childIds) {
      const hindered = await reachChild(context, childId, 'childIds');
      if (hindered) return hindered;
    }
    if (childIds.length === 0 && disruptionId === undefined && !context.sight.borough) {
      return refused('child-needed', 'Name a child whom this protects and with whom you work.', 'childIds');
    }
    const row = disruptionId === undefined ? undefined : await held(context, disruptionId);
    if (disruptionId !== undefined && !row) return NOT_ON_RECORD;
    const key = disruptionId ?? newIdOf('D', context.commandId);
    const stream = stepStream(key, fields.status, fields.statusAt);
    const others = (row?.steps ?? []).filter((step) => step.key !== stream);
    const kept = row ? keptChildren(row, stream, context) : [];
    const all = [...new Set([...childIds, ...kept])].sort();
    const step: Step = { disruptionId: key, ...fields, ...(all.length === 0 ? {} : { childIds: all }) };
    const reason = whyNotTake(
      step,
      others.map((one) => ({ ...one, disruptionId: key })),
    );
    if (reason) return { problems: [problemOf(reason)] };
    // What a form that is out of date is told would name children who are kept from the person.
    const based = kept.length > 0 ? { ...context, basedOn: undefined } : context;
    const write = await recordWrite(based, stepDecider, stream, step);
    return { writes: [write], childId: childIds[0] };
  },
});

export const withdrawDisruptionStep = command({
  subject: 'record-disruption',
  purpose: 'safeguarding',
  input: z.object({ disruptionId: id, status: oneOf(STATUSES), statusAt: date }),
  plan: async (key, context): Promise<Plan> => {
    const stream = stepStream(key.disruptionId, key.status, key.statusAt);
    const row = await held(context, key.disruptionId);
    const { state } = await readRecord<StepDetails>(context, stepDecider, stream);
    if (!row || state.status === 'none') return NOT_ON_RECORD;
    const open = row.steps.flatMap(({ childIds }) => childIds ?? []).find((childId) => context.sight.opens(childId));
    return takeBack(context, stepDecider, stream, key, { missing: NOT_ON_RECORD, childId: open });
  },
});
