import { childDecider, childStream } from '@hub/children';
import { assessmentDecider, assessmentStream, safetyPlanDecider, safetyPlanStream } from '@hub/exploitation';
import { fold, NOW, type AnyEvent, type Decider } from '@hub/kernel';
import { actionDecider, actionStream } from '@hub/panels';
import { placementDecider, placementStream } from '@hub/placements';
import {
  CONSENT_OF,
  GATEWAY_CODES,
  HANDOVER_PARTS,
  handoverDecider,
  handoverStream,
  receivedDecider,
  receivedStream,
  RESPONSIBILITIES,
  restrictionDecider,
  restrictionStream,
  type HandoverReceipt,
  type HandoverState,
} from '@hub/sharing';
import { handovers, idsOfChildAt, type HandoverRow } from '@hub/views';
import { fingerprintOf, PackageContent } from '@hub/worker';
import { z } from 'zod';
import {
  command,
  newIdOf,
  recordWrite,
  refused,
  type CommandContext,
  type Plan,
  type Write,
} from '../edge/commands.js';
import { date, id, oneOf, text } from '../edge/fields.js';
import { problemOf } from '../edge/problems.js';
import { reachChild, reachOwner } from '../edge/reach.js';
import { digestOfContent } from './handovers.present.js';

const NOT_KNOWN = refused('handover-not-known', 'There is no such handover.', 'handoverId');
const NOT_RECEIVED = refused('handover-not-known', 'There is no such handover.', 'receivedId');
const ALONE = refused(
  'hub-alone',
  'This hub hands nobody over: no other authority is reached from it. Send the record by the way you use today.',
);

/** A choice as the schema writes it, in capitals, as the record writes it. */
const choice = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z
    .string()
    .transform((name) => name.toLowerCase())
    .pipe(oneOf(words));

const write = (decider: unknown, stream: string, toDo: object): Write => ({
  decider: decider as Write['decider'],
  stream,
  command: toDo,
});

/** Whether only some may open the record of this child, under any id that leads to it. */
const isRestricted = async ({ hub }: CommandContext, childId: string): Promise<boolean> => {
  for (const one of await idsOfChildAt(hub.views, childId, NOW)) {
    const events = await hub.log.readStream(restrictionStream(one));
    if (fold(restrictionDecider, events as never[]).inForce) return true;
  }
  return false;
};

const OPEN = ['proposed', 'approved', 'sent'];

export const proposeHandover = command({
  subject: 'handovers',
  purpose: 'safeguarding',
  input: z.object({
    childId: id,
    toAuthority: id,
    movedOn: date,
    responsibility: choice(RESPONSIBILITIES),
    gateway: oneOf(GATEWAY_CODES),
    consentOf: choice(CONSENT_OF).optional(),
    consentGivenOn: date.optional(),
    parts: z.array(choice(HANDOVER_PARTS)),
    restrictedToo: z.boolean().optional(),
    reason: text,
  }),
  plan: async ({ consentOf, consentGivenOn, restrictedToo = false, toAuthority, childId, ...rest }, context) => {
    const hindered = await reachChild(context, childId);
    if (hindered) return hindered;
    const { hub, user, now, commandId } = context;
    if (!hub.courier) return ALONE;
    const to = hub.courier.others().find(({ code }) => code === toAuthority);
    if (!to)
      return refused('authority-not-known', 'Choose one of the authorities that this hub reaches.', 'toAuthority');
    if ((consentOf === undefined) !== (consentGivenOn === undefined)) {
      return refused(
        'consent-in-part',
        'Say both who gave consent and when.',
        consentOf ? 'consentGivenOn' : 'consentOf',
      );
    }
    const handoverId = newIdOf('HO', commandId);
    const before = await hub.views.rowsAt<HandoverRow>(handovers.table, NOW, { where: { childId } });
    if (before.some(({ row }) => OPEN.includes(row.state) && row.handoverId !== handoverId)) {
      return refused('handover-open', 'This child is being handed over already. Call that off first.', 'childId');
    }
    const proposal = {
      ...{ ...rest, handoverId, childId, restrictedToo, toAuthority, toName: to.name, toKey: fingerprintOf(to.keys) },
      ...(consentOf && consentGivenOn ? { consent: { of: consentOf, givenOn: consentGivenOn } } : {}),
      ...{ parts: [...new Set(rest.parts)], proposedBy: user.person, proposedAt: now },
    };
    const restricted = await isRestricted(context, childId);
    const propose = { type: 'Propose', proposal, authority: hub.settings.authority, restricted };
    return { writes: [write(handoverDecider, handoverStream(handoverId), propose)], childId };
  },
});

type Held = Exclude<HandoverState, { status: 'none' }>;

/** A handover of a child whose record this user may open. */
const heldOf = async (handoverId: string, context: CommandContext): Promise<{ readonly held: Held } | Plan> => {
  const held = fold(handoverDecider, (await context.hub.log.readStream(handoverStream(handoverId))) as never[]);
  if (held.status === 'none') return NOT_KNOWN;
  return reachOwner(context, held.proposal.childId, NOT_KNOWN) ?? { held };
};

export const approveHandover = command({
  subject: 'decide-handover',
  purpose: 'safeguarding',
  input: z.object({ handoverId: id, shown: id }),
  plan: async ({ handoverId, shown }, context) => {
    const found = await heldOf(handoverId, context);
    if (!('held' in found)) return found;
    const { hub, user, now } = context;
    if (!hub.courier) return ALONE;
    const { proposal } = found.held;
    const position = hub.viewsPosition();
    const stands = await hub.courier.contentOf(proposal, position);
    if (!stands) return refused('child-not-known', 'There is no child with this id on record any more.', 'handoverId');
    if (found.held.status === 'proposed' && digestOfContent(stands) !== shown) {
      return refused(
        'changed-since',
        'The record changed since you read it. Read what goes again, then approve.',
        'shown',
      );
    }
    const approve = { type: 'Approve', by: user.person, at: now, position };
    return { writes: [write(handoverDecider, handoverStream(handoverId), approve)], childId: proposal.childId };
  },
});

export const withdrawHandover = command({
  subject: 'handovers',
  purpose: 'safeguarding',
  input: z.object({ handoverId: id, reason: text }),
  plan: async ({ handoverId, reason }, context) => {
    const found = await heldOf(handoverId, context);
    if (!('held' in found)) return found;
    const withdraw = { type: 'Withdraw', reason, by: context.user.person, at: context.now };
    return {
      writes: [write(handoverDecider, handoverStream(handoverId), withdraw)],
      childId: found.held.proposal.childId,
    };
  },
});

interface Copy {
  readonly write: Write;
  readonly provenance: {
    readonly stream: string;
    readonly theirStream: string;
    readonly theirRevision: number;
    readonly theyKnewAt: string;
  };
}

/** The records of a package as records of ours: under ids of ours, about the child as we call them. */
const copiesOf = async (
  { child, assessments, plans, actions, placements }: PackageContent,
  { fromAuthority, responsibility }: HandoverReceipt,
  { childId, isNew }: { readonly childId: string; readonly isNew: boolean },
  context: CommandContext,
): Promise<readonly Copy[]> => {
  const own = (theirs: string): string => `${fromAuthority}-${theirs}`;
  const copies: Copy[] = [];
  const copy = async (
    {
      stream: theirStream,
      revision: theirRevision,
      knownAt: theyKnewAt,
    }: PackageContent['child'] | PackageContent['plans'][number],
    decider: unknown,
    stream: string,
    content: object,
  ): Promise<void> => {
    const made = await recordWrite(context, decider, stream, content, { part: stream });
    copies.push({ write: made, provenance: { stream, theirStream, theirRevision, theyKnewAt } });
  };
  if (isNew) {
    const { authority } = context.hub.settings;
    const content = { ...child.content, childId, ...(responsibility === 'moves' ? { responsibleLa: authority } : {}) };
    await copy(child, childDecider, childStream(childId), content);
  }
  for (const one of assessments) {
    const assessmentId = own(one.content.assessmentId);
    await copy(one as never, assessmentDecider, assessmentStream(assessmentId), {
      ...one.content,
      assessmentId,
      childId,
    });
  }
  for (const one of plans) {
    const planId = own(one.content.planId);
    await copy(one, safetyPlanDecider, safetyPlanStream(planId), { ...one.content, planId, childId });
  }
  for (const one of actions) {
    const actionId = own(one.content.actionId);
    await copy(one as never, actionDecider, actionStream(actionId), { ...one.content, actionId, childId });
  }
  for (const one of placements) {
    const stream = placementStream(childId, one.content.start);
    await copy(one as never, placementDecider, stream, { ...one.content, childId });
  }
  return copies;
};

/** What our own rules have against these records; nothing is written when there is anything. */
const refusalsOf = async (writes: readonly Write[], { hub }: CommandContext) => {
  const problems = [];
  for (const { decider, stream, command: toDo } of writes) {
    const typed = decider as Decider<unknown, unknown, AnyEvent>;
    const decision = typed.decide(toDo, fold(typed, await hub.log.readStream(stream)));
    if (decision.outcome === 'refused') problems.push(problemOf(decision.refusal));
  }
  return problems;
};

export const acceptHandover = command({
  subject: 'decide-handover',
  purpose: 'safeguarding',
  input: z.object({ receivedId: id, childId: id.optional() }),
  plan: async ({ receivedId, childId: same }, context) => {
    const stream = receivedStream(receivedId);
    const [first] = await context.hub.log.readStream(stream);
    if (first === undefined) return NOT_RECEIVED;
    if (same !== undefined) {
      const hindered = await reachChild(context, same);
      if (hindered) return hindered;
    }
    const receipt = first.data as HandoverReceipt & { readonly $erased?: true };
    const childId = same ?? newIdOf('H', receivedId);
    const takeOver = { type: 'TakeOver', receivedId, childId, takenBy: context.user.person, takenAt: context.now };
    if (receipt.$erased) return { writes: [write(receivedDecider, stream, { ...takeOver, records: [] })] };
    const content = PackageContent.parse(JSON.parse(receipt.content));
    const copies = await copiesOf(content, receipt, { childId, isNew: same === undefined }, context);
    const records = copies.map(({ provenance }) => provenance);
    const writes = [...copies.map((copy) => copy.write), write(receivedDecider, stream, { ...takeOver, records })];
    const problems = await refusalsOf(writes, context);
    return problems.length > 0 ? { problems } : { writes, childId };
  },
});

export const refuseHandover = command({
  subject: 'decide-handover',
  purpose: 'safeguarding',
  input: z.object({ receivedId: id, reason: text }),
  plan: async ({ receivedId, reason }, context) => {
    const stream = receivedStream(receivedId);
    if ((await context.hub.log.readStream(stream)).length === 0) return NOT_RECEIVED;
    const refuse = { type: 'Refuse', reason, by: context.user.person, at: context.now };
    return { writes: [write(receivedDecider, stream, refuse)] };
  },
});
