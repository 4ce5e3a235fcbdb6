import {
  CONFLICTS,
  disclosureDecider,
  disclosureStream,
  GATEWAY_CODES,
  GLASS_FINDINGS,
  glassDecider,
  glassStream,
  involvementDecider,
  involvementStream,
  judge,
  PURPOSES,
  restrictionDecider,
  restrictionStream,
  ROLES,
  wallDecider,
  wallStream,
  type Purpose,
  type Role,
} from '@hub/sharing';
import { fold } from '@hub/kernel';
import { z } from 'zod';
import { command, given, newIdOf, refused, type Write } from '../edge/commands.js';
import { date, id, oneOf, optionalText, text, time } from '../edge/fields.js';
import { reachChild, reachOwner } from '../edge/reach.js';

const NO_CHILD = refused('child-not-known', 'There is no child with this id on record.', 'childId');

const NO_DISCLOSURE = refused('disclosure-not-known', 'There is no such disclosure.', 'disclosureId');
const NO_CONFLICT = refused('no-conflict', 'No conflict of interest of this person is on record.', 'person');
const IS_OPEN = refused(
  'glass-is-open',
  'You opened this record already. It stays open until its time is up.',
  'childId',
);
const NO_GLASS = refused('glass-not-known', 'There is no such break-glass access.', 'glassId');
const NOT_NEEDED = refused('glass-not-needed', 'This record is open to you anyway. Nothing was recorded.', 'childId');

/** A choice as the schema writes it, in capitals, as the record writes it. */
const choice = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z
    .string()
    .transform((name) => name.toLowerCase())
    .pipe(oneOf(words));

const write = (decider: unknown, stream: string, what: object): Write => ({
  decider: decider as Write['decider'],
  stream,
  command: what,
});

const HOLDERS = ['agency', 'person'] as const;
const ROLE_CODES = Object.keys(ROLES) as [Role, ...Role[]];
const PURPOSE_CODES = Object.keys(PURPOSES) as [Purpose, ...Purpose[]];

export const breakGlass = command({
  subject: 'break-glass',
  purpose: 'safeguarding',
  input: z.object({ childId: id, reason: text, purpose: oneOf(PURPOSE_CODES) }),
  plan: async ({ childId, reason, purpose }, context) => {
    const glassId = newIdOf('G', context.commandId);
    const verdict = context.sight.of(childId);
    if (verdict.access === 'absent') return NO_CHILD;
    if (verdict.access === 'allowed') {
      if (verdict.glass === undefined) return (await reachChild(context, childId)) ?? NOT_NEEDED;
      if (verdict.glass !== glassId) return IS_OPEN;
    } else if (!verdict.canBreakGlass) return (await reachChild(context, childId)) ?? NO_CHILD;
    const { person, agency, role } = context.user;
    const broken = { glassId, childId, person, agency, role, reason, purpose, brokenAt: context.now };
    return { writes: [write(glassDecider, glassStream(glassId), { type: 'Break', ...broken })], childId };
  },
});

export const endGlass = command({
  subject: 'own-glass',
  purpose: 'safeguarding',
  input: z.object({ glassId: id }),
  plan: async ({ glassId }, { user, now }) => ({
    writes: [write(glassDecider, glassStream(glassId), { type: 'Close', glassId, by: user.person, closedAt: now })],
  }),
});

export const reviewGlass = command({
  subject: 'glass-reviews',
  purpose: 'assurance',
  input: z.object({ glassId: id, finding: choice(GLASS_FINDINGS), note: text }),
  plan: async ({ glassId, finding, note }, { hub, user, now, sight }) => {
    const stream = glassStream(glassId);
    const { broken } = fold(glassDecider, (await hub.log.readStream(stream)) as never[]);
    if (!broken || sight.keptFrom(broken.childId)) return NO_GLASS;
    const review = { type: 'Review', glassId, by: user.person, finding, note, reviewedAt: now };
    return { writes: [write(glassDecider, stream, review)] };
  },
});

export const restrictRecord = command({
  subject: 'restrictions',
  purpose: 'operation',
  input: z.object({
    childId: id,
    reason: text,
    people: z.array(id).optional(),
    roles: z.array(oneOf(ROLE_CODES)).optional(),
  }),
  plan: async ({ childId, reason, people = [], roles = [] }, context) => {
    const hindered = await reachChild(context, childId);
    if (hindered) return hindered;
    const restriction = { type: 'Restrict', childId, reason, people, roles };
    return { writes: [write(restrictionDecider, restrictionStream(childId), restriction)], childId };
  },
});

export const liftRestriction = command({
  subject: 'restrictions',
  purpose: 'operation',
  input: z.object({ childId: id, reason: text }),
  plan: async ({ childId, reason }, context) => {
    const hindered = await reachChild(context, childId);
    if (hindered) return hindered;
    return {
      writes: [write(restrictionDecider, restrictionStream(childId), { type: 'Lift', childId, reason })],
      childId,
    };
  },
});

export const declareConflict = command({
  subject: 'declare-conflict',
  purpose: 'operation',
  input: z.object({
    childId: id,
    person: id.optional(),
    nature: choice(CONFLICTS),
    detail: optionalText,
  }),
  plan: async ({ childId, person, nature, detail }, { hub, user }) => {
    const who = person ?? user.person;
    const manages = judge(user.role, 'operation', 'conflicts', hub.settings.roles);
    if (who !== user.person && !manages.allowed) return { withheld: manages.withheld };
    const declared = { type: 'Declare', childId, person: who, nature, ...given({ detail }) };
    return { writes: [write(wallDecider, wallStream(childId, who), declared)] };
  },
});

export const endConflict = command({
  subject: 'conflicts',
  purpose: 'operation',
  input: z.object({ childId: id, person: id, reason: text }),
  plan: async ({ childId, person, reason }, context) => {
    const by = context.user.person;
    if (person !== by) {
      const hindered = reachOwner(context, childId, NO_CONFLICT);
      if (hindered) return hindered;
    }
    return { writes: [write(wallDecider, wallStream(childId, person), { type: 'End', childId, person, reason, by })] };
  },
});

export const grantInvolvement = command({
  subject: 'involvements',
  purpose: 'operation',
  input: z.object({
    childId: id,
    holder: choice(HOLDERS),
    who: id,
    reason: text,
    gateway: oneOf(GATEWAY_CODES),
    until: date.optional(),
  }),
  plan: async ({ holder: kind, ...fields }, context) => {
    const { childId, who } = fields;
    const hindered = await reachChild(context, childId);
    if (hindered) return hindered;
    const granted = { type: 'Grant', kind, ...given(fields) };
    return { writes: [write(involvementDecider, involvementStream(childId, kind, who), granted)], childId };
  },
});

export const endInvolvement = command({
  subject: 'involvements',
  purpose: 'operation',
  input: z.object({ childId: id, holder: choice(HOLDERS), who: id, reason: text }),
  plan: async ({ holder: kind, childId, who, reason }, context) => {
    const hindered = await reachChild(context, childId);
    if (hindered) return hindered;
    const ended = { type: 'End', kind, childId, who, reason };
    return { writes: [write(involvementDecider, involvementStream(childId, kind, who), ended)], childId };
  },
});

export const recordDisclosure = command({
  subject: 'disclosures',
  purpose: 'operation',
  input: z.object({
    childId: id,
    toAgency: text,
    recipient: text,
    what: text,
    why: text,
    gateway: oneOf(GATEWAY_CODES),
    disclosedAt: time,
  }),
  past: ['disclosedAt'],
  plan: async (input, context) => {
    const hindered = await reachChild(context, input.childId);
    if (hindered) return hindered;
    const disclosureId = newIdOf('D', context.commandId);
    const disclosed = { type: 'Disclose', disclosureId, fromAgency: context.user.agency, ...input };
    return { writes: [write(disclosureDecider, disclosureStream(disclosureId), disclosed)], childId: input.childId };
  },
});

export const withdrawDisclosure = command({
  subject: 'disclosures',
  purpose: 'operation',
  input: z.object({ disclosureId: id, reason: text }),
  plan: async ({ disclosureId, reason }, context) => {
    const stream = disclosureStream(disclosureId);
    const { disclosed } = fold(disclosureDecider, (await context.hub.log.readStream(stream)) as never[]);
    const hindered = disclosed ? reachOwner(context, disclosed.childId, NO_DISCLOSURE) : NO_DISCLOSURE;
    return hindered ?? { writes: [write(disclosureDecider, stream, { type: 'Withdraw', disclosureId, reason })] };
  },
});
