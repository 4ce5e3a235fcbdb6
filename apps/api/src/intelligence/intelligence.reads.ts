import { pathBetween } from '@hub/analysis';
import { subjectKey, type LinkType } from '@hub/intelligence';
import type { RowVersion } from '@hub/kernel';
import {
  alertsDealtWith,
  disruptions,
  offences,
  placeCare,
  type DealtWithRow,
  type DisruptionRow,
  type OffenceRow,
  type PlaceCareRow,
} from '@hub/views';
import { knownRows } from '../disruption/disruption.known.js';
import { rowsFor } from '../edge/live-rows.js';
import { asFound, nobody, read, type ReadContext } from '../edge/reads.js';
import { scopeInWords } from '../edge/scope.words.js';
import type {
  LinkAlert,
  LinkEvidence,
  LinkedType,
  LinkMap,
  LinkState,
  LinkStep,
  LinkSubject,
  PersonOfConcern,
  PlaceOfConcern,
  QueryLinkAlertsArgs,
  QueryLinkEvidenceArgs,
  QueryLinkMapArgs,
  QueryLinkPathArgs,
  QueryLinkSubjectsArgs,
  QueryPersonOfConcernArgs,
  QueryPersonsOfConcernArgs,
  QueryPlaceOfConcernArgs,
  QueryPlacesOfConcernArgs,
  SubjectMerge,
} from '../generated/graphql.js';
import { alertsOf, heldAlerts } from './alerts.present.js';
import {
  cutLinks,
  knownLinks,
  linkRecords,
  ownSubjects,
  withinReach,
  type KnownLinks,
  type LinkRecords,
} from './known-links.js';
import { linkMapOf, networkWithin } from './link-map.present.js';
import { isLivePerson, personOf, placeOf } from './subjects.present.js';

const POLICY = { subject: 'intelligence', purpose: 'safeguarding' } as const;

const find = (_args: object, context: ReadContext): Promise<LinkRecords> => linkRecords(context);

const reached = (records: LinkRecords, { user, moment, sight }: ReadContext): KnownLinks =>
  withinReach(knownLinks(records, moment.at), sight, ownSubjects(records, user.person));

/** What was merged into an id, the latest first, with what the old record is called. */
const mergesInto = (records: LinkRecords, type: LinkType, id: string): SubjectMerge[] => {
  const nameOf = (oldId: string): string | undefined => {
    if (type === 'person') return records.persons.find(({ key }) => key === oldId)?.row.details?.label;
    if (type === 'place') return records.places.find(({ key }) => key === oldId)?.row.name;
    return records.objects.find(({ key }) => key === `${type}:${oldId}`)?.row.label;
  };
  return records.merges
    .filter(({ row }) => row.subjectType === type && row.id === id)
    .map(({ row }) => ({
      oldId: row.oldId,
      label: nameOf(row.oldId) ?? null,
      at: row.mergedAt,
      by: row.by,
      reason: row.reason ?? null,
      parted: row.parted ? { at: row.parted.at, by: row.parted.by, reason: row.parted.reason ?? null } : null,
    }))
    .sort((a, b) => b.at.localeCompare(a.at) || a.oldId.localeCompare(b.oldId));
};

/** Children among the ends of ties. */
const childrenOf = (keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => (key.startsWith('child:') ? [key.slice('child:'.length)] : []));

const childrenOfTies = (shown: readonly { readonly ties: readonly { a: string; b: string }[] }[]): readonly string[] =>
  childrenOf(shown.flatMap(({ ties }) => ties.flatMap(({ a, b }) => [a, b])));

export const linkMap = read({
  ...POLICY,
  find: find as (args: Partial<QueryLinkMapArgs>, context: ReadContext) => Promise<LinkRecords>,
  hydrate: asFound<LinkRecords>,
  rules: cutLinks,
  present: (records, args, context): LinkMap => {
    const { hub, user } = context;
    return linkMapOf(reached(records, context), args, scopeInWords(hub.settings.roles[user.role].scope));
  },
  names: ({ nodes }) => childrenOf(nodes.map(({ id }) => id)),
});

export const linkEvidence = read({
  ...POLICY,
  find: find as (args: QueryLinkEvidenceArgs, context: ReadContext) => Promise<LinkRecords>,
  hydrate: asFound<LinkRecords>,
  rules: cutLinks,
  present: (records, { a, b }, context): LinkEvidence[] => {
    const key = [a, b].sort().join('|');
    const tie = reached(records, context).ties.find((one) => one.key === key);
    return (tie?.evidence ?? []).map((one) => ({
      key: one.key,
      revision: one.revision,
      from: `${one.fromType}:${one.fromId}`,
      relation: one.relation,
      to: `${one.toType}:${one.toId}`,
      state: one.state.toUpperCase() as LinkState,
      sourceAgency: one.sourceAgency,
      sourceRef: one.sourceRef,
      sourceGrade: one.sourceGrade ?? null,
      infoGrade: one.infoGrade ?? null,
      handling: one.handling ?? null,
      firstSeen: one.firstSeen ?? null,
      lastSeen: one.lastSeen ?? null,
      knownAt: one.knownAt,
      sourceState: one.sourceState.toUpperCase() as LinkState,
      judgement: one.judgement
        ? {
            state: one.judgement.state.toUpperCase() as LinkState,
            reason: one.judgement.reason ?? null,
            at: one.judgement.at,
            by: one.judgement.by,
          }
        : null,
      judgementRevision: one.judgementRevision,
    }));
  },
  names: (evidence) => childrenOf(evidence.flatMap(({ from, to }) => [from, to])),
});

/** Whom and what a new link may name, by name. A thing that no tie and nobody's own record shows here is not told of. */
export const linkSubjects = read({
  ...POLICY,
  find: find as (args: Partial<QueryLinkSubjectsArgs>, context: ReadContext) => Promise<LinkRecords>,
  hydrate: asFound<LinkRecords>,
  rules: cutLinks,
  present: (records, _args, context): LinkSubject[] => {
    const { ties, subjects } = reached(records, context);
    const mine = ownSubjects(records, context.user.person);
    const tied = new Set(ties.flatMap(({ a, b }) => [subjectKey(a), subjectKey(b)]));
    return [...subjects]
      .map(([key, { subject, label }]) => ({ key, subject, label }))
      .filter(
        ({ key, subject: { type } }) =>
          type === 'person' || type === 'place' || (type !== 'child' && (tied.has(key) || mine.has(key))),
      )
      .map(({ key, subject: { type, id }, label }) => ({
        id: key,
        type: type.toUpperCase() as LinkedType,
        label,
        merges: mergesInto(records, type, id),
      }))
      .sort((a, b) => a.label.localeCompare(b.label) || a.id.localeCompare(b.id));
  },
  names: nobody,
});

export const linkPath = read({
  ...POLICY,
  find: find as (args: QueryLinkPathArgs, context: ReadContext) => Promise<LinkRecords>,
  hydrate: asFound<LinkRecords>,
  rules: cutLinks,
  present: (records, args, context): LinkStep[] | null => {
    const known = reached(records, context);
    const steps = pathBetween(networkWithin(known, args), args.a, args.b);
    const labelOf = (id: string): string => known.subjects.get(id)?.label ?? id;
    return (
      steps?.map(({ from, to, state }) => ({
        from: from.id,
        fromLabel: labelOf(from.id),
        to: to.id,
        toLabel: labelOf(to.id),
        state: state.toUpperCase() as LinkState,
      })) ?? null
    );
  },
  names: (steps) => childrenOf((steps ?? []).flatMap(({ from, to }) => [from, to])),
});

interface AlertRecords {
  readonly open: LinkRecords;
  /** With what is about children whose record is withheld, for those who do not see the borough. */
  readonly wider: LinkRecords | undefined;
  readonly dealtWith: readonly RowVersion<DealtWithRow>[];
}

export const linkAlerts = read({
  ...POLICY,
  find: async (_args: Partial<QueryLinkAlertsArgs>, context): Promise<AlertRecords> => ({
    open: await linkRecords(context),
    wider: undefined,
    dealtWith: await rowsFor<DealtWithRow>(context.hub, alertsDealtWith.table, context.moment),
  }),
  hydrate: asFound<AlertRecords>,
  rules: ({ open, dealtWith }, context) => {
    const { sight } = context;
    const knows = (childId: string): boolean => ['allowed', 'withheld'].includes(sight.of(childId).access);
    return {
      open: cutLinks(open, context),
      wider: sight.borough ? undefined : cutLinks(open, context, knows),
      dealtWith: dealtWith.filter(({ row }) => row.childIds.every((childId) => sight.opens(childId))),
    };
  },
  present: ({ open, wider, dealtWith }, _args, context): LinkAlert[] => {
    const known = reached(open, context);
    const held = wider ? heldAlerts(known, knownLinks(wider, context.moment.at)) : [];
    return [...alertsOf(known, dealtWith), ...held];
  },
  names: (alerts) => alerts.flatMap(({ childIds }) => childIds),
});

interface PersonRecords {
  readonly records: LinkRecords;
  readonly orders: readonly RowVersion<DisruptionRow>[];
}

const findPersons = async (_args: object, context: ReadContext): Promise<PersonRecords> => ({
  records: await linkRecords(context),
  orders: await rowsFor<DisruptionRow>(context.hub, disruptions.table, context.moment),
});

const cutPersons = ({ records, orders }: PersonRecords, context: ReadContext): PersonRecords => ({
  records: cutLinks(records, context),
  orders: knownRows(orders, context.sight),
});

/** The id under which somebody or something stands that is asked for by any id. */
const standsAs = (records: LinkRecords, type: LinkType, id: string, { moment }: ReadContext): string =>
  knownLinks(records, moment.at).idOf({ type, id });

const personsIn = ({ records, orders }: PersonRecords, context: ReadContext): readonly PersonOfConcern[] => {
  const known = reached(records, context);
  const done = orders.map(({ row }) => row);
  return records.persons
    .filter(({ key }) => known.idOf({ type: 'person', id: key }) === key)
    .flatMap(
      ({ key, row }) => personOf(key, row, known, { orders: done, merges: mergesInto(records, 'person', key) }) ?? [],
    );
};

export const persons = read({
  ...POLICY,
  find: findPersons as (args: Partial<QueryPersonsOfConcernArgs>, context: ReadContext) => Promise<PersonRecords>,
  hydrate: asFound<PersonRecords>,
  rules: cutPersons,
  present: (records, { all }, context): PersonOfConcern[] =>
    personsIn(records, context)
      .filter((person) => all === true || isLivePerson(person))
      .sort((a, b) => a.reviewDue.localeCompare(b.reviewDue) || a.id.localeCompare(b.id)),
  names: childrenOfTies,
});

export const person = read({
  ...POLICY,
  find: findPersons as (args: QueryPersonOfConcernArgs, context: ReadContext) => Promise<PersonRecords>,
  hydrate: asFound<PersonRecords>,
  rules: cutPersons,
  present: (records, { id }, context): PersonOfConcern | null =>
    personsIn(records, context).find((one) => one.id === standsAs(records.records, 'person', id, context)) ?? null,
  names: (found) => childrenOfTies(found ? [found] : []),
});

interface PlaceRecords extends PersonRecords {
  readonly care: readonly RowVersion<PlaceCareRow>[];
  readonly offences: readonly RowVersion<OffenceRow>[];
}

const findPlaces = async (args: object, context: ReadContext): Promise<PlaceRecords> => ({
  ...(await findPersons(args, context)),
  care: await rowsFor<PlaceCareRow>(context.hub, placeCare.table, context.moment),
  offences: await rowsFor<OffenceRow>(context.hub, offences.table, context.moment),
});

const cutPlaces = ({ care, offences: happened, ...records }: PlaceRecords, context: ReadContext): PlaceRecords => ({
  ...cutPersons(records, context),
  care,
  offences: happened.filter(({ row }) => row.childIds.every((childId) => context.sight.opens(childId))),
});

const placesIn = (
  { records, orders, care, offences: happened }: PlaceRecords,
  context: ReadContext,
): PlaceOfConcern[] => {
  const known = reached(records, context);
  const done = orders.map((one) => one.row);
  const cares = new Map(care.map(({ key, row }) => [key, row]));
  return records.places
    .filter(({ key }) => known.subjects.has(`place:${key}`))
    .map(({ key, row }) => {
      const incidents = happened.map((one) => one.row).filter(({ placeId }) => placeId === key);
      const merges = mergesInto(records, 'place', key);
      return placeOf(key, { row, care: cares.get(key), incidents, orders: done, merges }, known);
    });
};

export const placesOfConcern = read({
  ...POLICY,
  find: findPlaces as (args: Partial<QueryPlacesOfConcernArgs>, context: ReadContext) => Promise<PlaceRecords>,
  hydrate: asFound<PlaceRecords>,
  rules: cutPlaces,
  present: (records, _args, context) =>
    placesIn(records, context).sort((a, b) => b.children - a.children || a.id.localeCompare(b.id)),
  names: childrenOfTies,
});

export const placeOfConcern = read({
  ...POLICY,
  find: findPlaces as (args: QueryPlaceOfConcernArgs, context: ReadContext) => Promise<PlaceRecords>,
  hydrate: asFound<PlaceRecords>,
  rules: cutPlaces,
  present: (records, { id }, context): PlaceOfConcern | null =>
    placesIn(records, context).find((one) => one.id === standsAs(records.records, 'place', id, context)) ?? null,
  names: (found) => childrenOfTies(found ? [found] : []),
});
