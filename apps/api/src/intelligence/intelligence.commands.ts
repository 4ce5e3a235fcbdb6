import {
  alertDecider,
  alertStream,
  HANDLING_CODES,
  INFO_GRADES,
  judgementDecider,
  judgementStream,
  LINK_STATES,
  LINK_TYPES,
  linkDecider,
  linkStream,
  MERGEABLE,
  OBJECT_TYPES,
  objectDecider,
  objectStream,
  personDecider,
  personReviewDecider,
  personReviewStream,
  personStream,
  PLACE_RAGS,
  PLACE_TYPES,
  placeCareDecider,
  placeCareStream,
  placeDecider,
  placeStream,
  RELATIONS,
  REVIEW_OUTCOMES,
  SOURCE_GRADES,
  subjectMergeDecider,
  subjectMergeStream,
  type CareForPlace,
  type LinkDetails,
  type LinkType,
} from '@hub/intelligence';
import { londonDateOf, NOW } from '@hub/kernel';
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
  type Write,
} from '../edge/commands.js';
import { date, id, oneOf, optionalText, place, text } from '../edge/fields.js';
import { reachChild } from '../edge/reach.js';
import { crossLinksOpenTo, knownLinks, linkRecords, ownSubjects, withinReach } from './known-links.js';
import { openLinks } from './open-links.js';

const RECORD = { subject: 'record-intelligence', purpose: 'safeguarding' } as const;
const REVIEW = { subject: 'review-intelligence', purpose: 'safeguarding' } as const;

const GRADES = {
  sourceGrade: oneOf(SOURCE_GRADES).optional(),
  infoGrade: oneOf(INFO_GRADES).optional(),
  handling: oneOf(HANDLING_CODES).optional(),
};

const LINK_KEY = {
  fromType: oneOf(LINK_TYPES),
  fromId: id,
  relation: oneOf(RELATIONS),
  toType: oneOf(LINK_TYPES),
  toId: id,
  sourceRef: id,
};

const NOT_ON_RECORD = 'There is no record with this id. Check the id.';

/** A decider that writes of its own, not a whole record. */
const step = (decider: unknown, stream: string, toDo: object, { basedOn }: CommandContext): Write => ({
  decider: decider as Write['decider'],
  stream,
  command: toDo,
  ...(basedOn === undefined ? {} : { basedOn }),
});

/** What somebody may know of links now. */
const known = async (context: CommandContext) => {
  const moment = { at: context.now, position: NOW, isNow: true };
  const records = openLinks(await linkRecords({ hub: context.hub, moment }), context);
  const own = ownSubjects(records, context.user.person);
  return { records, reached: withinReach(knownLinks(records, context.now), context.sight, own) };
};

/**
 * What stands in the way of saying something about somebody or something: to this user it is not on record. Groups, cars,
 * phones and accounts need no record of their own for those who see the borough; others reach them through a child.
 */
const reachSubject = async (
  context: CommandContext,
  type: LinkType,
  subjectId: string,
  field: string,
): Promise<Plan | undefined> => {
  if (type === 'child') return reachChild(context, subjectId, field);
  const { records, reached } = await known(context);
  const rows = type === 'person' ? records.persons : type === 'place' ? records.places : undefined;
  const there = rows === undefined || rows.some(({ key }) => key === subjectId);
  const open =
    context.sight.borough ||
    (type === 'person' ? reached.standings.has(subjectId) : reached.subjects.has(`${type}:${subjectId}`));
  return there && open ? undefined : refused('not-on-record', NOT_ON_RECORD, field);
};

/** What stands in the way of linking these two: an end that is not on record, or not to this user. */
const reachEnds = async (
  context: CommandContext,
  link: Pick<LinkDetails, 'fromType' | 'fromId' | 'toType' | 'toId'>,
) => {
  for (const [type, end, field] of [
    [link.fromType, link.fromId, 'fromId'],
    [link.toType, link.toId, 'toId'],
  ] as const) {
    const hindered = await reachSubject(context, type, end, field);
    if (hindered) return hindered;
  }
  return undefined;
};

/** Evidence that its agency gave under conditions is changed by nobody who may not read it. */
const heldBack = async (context: CommandContext, stream: string): Promise<Plan | undefined> => {
  const { state } = await readRecord<Partial<LinkDetails>>({ ...context, basedOn: undefined }, linkDecider, stream);
  if (state.status === 'none') return undefined;
  const { handling = 'P', sourceAgency = '' } = state.content;
  const withheld = context.sight.handled({ handling, originAgency: sourceAgency });
  return withheld ? { withheld } : undefined;
};

const childIn = ({ fromType, fromId, toType, toId }: Pick<LinkDetails, 'fromType' | 'fromId' | 'toType' | 'toId'>) =>
  fromType === 'child' ? fromId : toType === 'child' ? toId : undefined;

export const recordLink = command({
  ...RECORD,
  input: z.object({
    ...LINK_KEY,
    ...GRADES,
    state: oneOf(LINK_STATES),
    sourceAgency: text,
    firstSeen: date.optional(),
    lastSeen: date.optional(),
  }),
  past: ['firstSeen', 'lastSeen'],
  plan: async (input, context) => {
    const stream = linkStream(input);
    return (
      (await reachEnds(context, input)) ??
      (await heldBack(context, stream)) ?? {
        writes: [await recordWrite(context, linkDecider, stream, input)],
        childId: childIn(input),
      }
    );
  },
});

export const withdrawLink = command({
  ...RECORD,
  input: z.object(LINK_KEY),
  plan: async (key, context) => {
    const stream = linkStream(key);
    return (
      (await reachEnds(context, key)) ??
      (await heldBack(context, stream)) ??
      takeBack({ ...context, sight: context.sight }, linkDecider, stream, key, { childId: childIn(key) })
    );
  },
});

export const judgeLink = command({
  ...REVIEW,
  input: z.object({ ...LINK_KEY, state: oneOf(LINK_STATES), reason: text }),
  plan: async (input, context) => {
    const stream = linkStream(input);
    const hindered = (await reachEnds(context, input)) ?? (await heldBack(context, stream));
    if (hindered) return hindered;
    const { state } = await readRecord<LinkDetails>({ ...context, basedOn: undefined }, linkDecider, stream);
    if (state.status !== 'held') return refused('not-on-record', 'There is no such evidence now. Look again.');
    const toDo = { type: 'Judge', ...input, judgedAt: context.now };
    return { writes: [step(judgementDecider, judgementStream(input), toDo, context)], childId: childIn(input) };
  },
});

export const recordPersonOfConcern = command({
  ...RECORD,
  input: z.object({
    personId: id.optional(),
    label: text,
    born: z.int().min(1900).max(2100).optional(),
    sex: optionalText,
    ...GRADES,
    reviewDue: date,
  }),
  plan: async ({ personId = undefined, ...fields }, context) => {
    const key = personId ?? newIdOf('PC', context.commandId);
    const hindered = personId === undefined ? undefined : await reachSubject(context, 'person', key, 'personId');
    return (
      hindered ?? {
        writes: [await recordWrite(context, personDecider, personStream(key), { personId: key, ...fields })],
      }
    );
  },
});

export const reviewPersonOfConcern = command({
  ...REVIEW,
  input: z.object({ personId: id, outcome: oneOf(REVIEW_OUTCOMES), reason: text, reviewDue: date.optional() }),
  plan: async (input, context) =>
    (await reachSubject(context, 'person', input.personId, 'personId')) ?? {
      writes: [
        step(
          personReviewDecider,
          personReviewStream(input.personId),
          { type: 'Review', ...input, reviewedAt: context.now, today: londonDateOf(context.now) },
          context,
        ),
      ],
    },
});

export const recordPlaceOfConcern = command({
  ...RECORD,
  input: z.object({ placeId: id.optional(), name: text, placeType: oneOf(PLACE_TYPES), location: place.optional() }),
  plan: async ({ placeId = undefined, ...fields }, context) => {
    const key = placeId ?? newIdOf('PL', context.commandId);
    const hindered = placeId === undefined ? undefined : await reachSubject(context, 'place', key, 'placeId');
    return (
      hindered ?? { writes: [await recordWrite(context, placeDecider, placeStream(key), { placeId: key, ...fields })] }
    );
  },
});

const careFor = async (context: CommandContext, toDo: CareForPlace): Promise<Plan> =>
  (await reachSubject(context, 'place', toDo.placeId, 'placeId')) ?? {
    writes: [step(placeCareDecider, placeCareStream(toDo.placeId), toDo, context)],
  };

export const ratePlace = command({
  ...RECORD,
  input: z.object({ placeId: id, rag: oneOf(PLACE_RAGS), reason: text, reviewDue: date.optional() }),
  plan: (input, context) => careFor(context, { type: 'Rate', ...input, ratedAt: context.now }),
});

export const planForPlace = command({
  ...RECORD,
  input: z.object({ placeId: id, plan: text, leadAgency: text, reviewDue: date.optional() }),
  plan: (input, context) => careFor(context, { type: 'Plan', ...input, madeAt: context.now }),
});

export const nameGuardian = command({
  ...RECORD,
  input: z.object({ placeId: id, guardianId: id.optional(), name: text, part: text, since: date }),
  past: ['since'],
  plan: ({ guardianId, ...input }, context) =>
    careFor(context, { type: 'NameGuardian', ...input, guardianId: guardianId ?? newIdOf('G', context.commandId) }),
});

export const endGuardian = command({
  ...RECORD,
  input: z.object({ placeId: id, guardianId: id, until: date }),
  past: ['until'],
  plan: (input, context) => careFor(context, { type: 'EndGuardian', ...input }),
});

export const nameLinkedObject = command({
  ...RECORD,
  input: z.object({ objectType: oneOf(OBJECT_TYPES), objectId: id.optional(), label: text }),
  plan: async ({ objectType, objectId = undefined, label }, context) => {
    const key = objectId ?? newIdOf('OB', context.commandId);
    const hindered = objectId === undefined ? undefined : await reachSubject(context, objectType, key, 'objectId');
    const content = { objectType, objectId: key, label };
    return hindered ?? { writes: [await recordWrite(context, objectDecider, objectStream(objectType, key), content)] };
  },
});

export const mergeSubjects = command({
  ...REVIEW,
  input: z.object({ subjectType: oneOf(MERGEABLE), oldId: id, id, reason: text }),
  plan: async (input, context) =>
    (await reachSubject(context, input.subjectType, input.oldId, 'oldId')) ??
    (await reachSubject(context, input.subjectType, input.id, 'id')) ?? {
      writes: [
        await recordWrite(context, subjectMergeDecider, subjectMergeStream(input.subjectType, input.oldId), {
          ...input,
          mergedAt: context.now,
        }),
      ],
    },
});

export const unmergeSubjects = command({
  ...REVIEW,
  input: z.object({ subjectType: oneOf(MERGEABLE), oldId: id, reason: text }),
  plan: (key, context) => takeBack(context, subjectMergeDecider, subjectMergeStream(key.subjectType, key.oldId), key),
});

export const dealWithAlert = command({
  ...RECORD,
  input: z.object({ alertId: id, done: text }),
  plan: async ({ alertId, done }, context) => {
    const found = crossLinksOpenTo((await known(context)).reached).find((one) => one.id === alertId);
    if (found === undefined) {
      return refused('no-such-alert', 'There is no such alert now: what it rested on has changed.', 'alertId');
    }
    const { childIds } = found;
    const toDo = { type: 'DealWith', alertId, childIds, done, dealtWithAt: context.now };
    return { writes: [step(alertDecider, alertStream(alertId), toDo, context)] };
  },
});
