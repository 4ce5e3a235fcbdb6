import {
  authorisationDecider,
  authorisationStream,
  councilCode,
  placementDecider,
  placementStream,
  type PlacementDetails,
} from '@hub/placements';
import { z } from 'zod';
import {
  command,
  readRecord,
  recordWrite,
  refused,
  takeBack,
  type CommandContext,
  type Plan,
} from '../edge/commands.js';
import { date, id, optionalText, place, text, time } from '../edge/fields.js';
import { reachChild } from '../edge/reach.js';

interface Key {
  readonly childId: string;
  readonly start: string;
}

const NOT_ON_RECORD = refused('not-on-record', 'There is no such placement on record.', 'start');
const NO_COUNCIL = refused(
  'no-such-council',
  'The hub knows no council of this name. Write it as on its letters, or give its ONS code, such as E10000016 for Kent.',
  'hostLa',
);
const CHANGED = refused(
  'changed-since-shown',
  'This placement changed since you were shown it. Look at it again before you agree to it.',
);

/** What agreeing to a placement comes to: only as it was shown, and by its rules. */
const agree = async (
  { childId, start, shown }: Key & { readonly shown: number },
  context: CommandContext,
  override: string | undefined,
): Promise<Plan> => {
  const hindered = await reachChild(context, childId);
  if (hindered) return hindered;
  const { state, revision } = await readRecord<PlacementDetails>(
    { ...context, basedOn: undefined },
    placementDecider,
    placementStream(childId, start),
  );
  if (state.status !== 'held') return NOT_ON_RECORD;
  if (revision !== shown) return CHANGED;
  const toDecide = {
    type: 'Authorise' as const,
    placement: state.content,
    authority: context.hub.settings.authority,
    decidedAt: context.now,
    decidedBy: context.user.person,
    ...(override === undefined ? {} : { override }),
  };
  const decider = authorisationDecider as never;
  return { writes: [{ decider, stream: authorisationStream(childId, start), command: toDecide }], childId };
};

export const recordPlacement = command({
  subject: 'record-placement',
  purpose: 'safeguarding',
  input: z.object({
    childId: id,
    placementType: text,
    provider: optionalText,
    name: optionalText,
    hostLa: text,
    place: place.optional(),
    start: date,
    end: date.optional(),
    hostAuthorityConsulted: z.boolean().optional(),
    exploitationRiskChecked: z.boolean().optional(),
    healthEducationChecked: z.boolean().optional(),
    checkedAt: time.optional(),
  }),
  past: ['checkedAt'],
  plan: async (fields, context): Promise<Plan> => {
    const { childId, start } = fields;
    const hindered = await reachChild(context, childId);
    if (hindered) return hindered;
    const hostLa = councilCode(fields.hostLa);
    if (hostLa === undefined) return NO_COUNCIL;
    const stream = placementStream(childId, start);
    const { state } = await readRecord<PlacementDetails>(context, placementDecider, stream);
    const authorisedBy = state.status === 'held' ? state.content.authorisedBy : undefined;
    const content = { ...fields, hostLa, ...(authorisedBy === undefined ? {} : { authorisedBy }) };
    return { writes: [await recordWrite(context, placementDecider, stream, content)], childId };
  },
});

export const withdrawPlacement = command({
  subject: 'record-placement',
  purpose: 'safeguarding',
  input: z.object({ childId: id, start: date }),
  plan: (key, context) =>
    takeBack(context, placementDecider, placementStream(key.childId, key.start), key, { missing: NOT_ON_RECORD }),
});

export const authorisePlacement = command({
  subject: 'authorise-placement',
  purpose: 'safeguarding',
  input: z.object({ childId: id, start: date, shown: z.int() }),
  plan: (input, context) => agree(input, context, undefined),
});

export const authorisePlacementWithoutChecks = command({
  subject: 'override-placement-checks',
  purpose: 'safeguarding',
  input: z.object({ childId: id, start: date, shown: z.int(), reason: text }),
  plan: ({ reason, ...input }, context) => agree(input, context, reason),
});

export const withdrawAuthorisation = command({
  subject: 'authorise-placement',
  purpose: 'safeguarding',
  input: z.object({ childId: id, start: date }),
  plan: (key, context) =>
    takeBack(context, authorisationDecider, authorisationStream(key.childId, key.start), key, {
      missing: NOT_ON_RECORD,
    }),
});
