import { pathBetween } from '@hub/analysis';
import { subjectKey } from '@hub/intelligence';
import type { RowVersion } from '@hub/kernel';
import { alertsDealtWith, type DealtWithRow } from '@hub/views';
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
  QueryLinkAlertsArgs,
  QueryLinkEvidenceArgs,
  QueryLinkMapArgs,
  QueryLinkPathArgs,
  QueryLinkSubjectsArgs,
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
import { mergesInto } from './merges.present.js';
import { openLinks } from './open-links.js';

export const POLICY = { subject: 'intelligence', purpose: 'safeguarding' } as const;

const find = (_args: object, context: ReadContext): Promise<LinkRecords> => linkRecords(context);

/** Links as they stand, as far as they are somebody's business. */
export const reached = (records: LinkRecords, { user, moment, sight }: ReadContext): KnownLinks =>
  withinReach(knownLinks(records, moment.at), sight, ownSubjects(records, user.person));

/** Children among the ends of ties. */
export const childrenOf = (keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => (key.startsWith('child:') ? [key.slice('child:'.length)] : []));

/** Adults, places and things among the ends of ties, by kind and id. */
export const othersOf = (keys: readonly string[]): readonly string[] => keys.filter((key) => !key.startsWith('child:'));

/** An end of ties as the read audit names whom was asked for: a child by its id alone. */
const askedAs = (key: string): string => key.replace(/^child:/, '');

const shownIn = {
  map: ({ nodes }: LinkMap): readonly string[] => nodes.map(({ id }) => id),
  evidence: (evidence: readonly LinkEvidence[]): readonly string[] => evidence.flatMap(({ from, to }) => [from, to]),
  steps: (steps: readonly LinkStep[] | null): readonly string[] => (steps ?? []).flatMap(({ from, to }) => [from, to]),
};

export const linkMap = read({
  ...POLICY,
  find: find as (args: Partial<QueryLinkMapArgs>, context: ReadContext) => Promise<LinkRecords>,
  hydrate: asFound<LinkRecords>,
  rules: openLinks,
  present: (records, args, context): LinkMap => {
    const { hub, user } = context;
    return linkMapOf(reached(records, context), args, scopeInWords(hub.settings.roles[user.role].scope));
  },
  names: (map) => childrenOf(shownIn.map(map)),
  others: (map) => othersOf(shownIn.map(map)),
});

export const linkEvidence = read({
  ...POLICY,
  find: find as (args: QueryLinkEvidenceArgs, context: ReadContext) => Promise<LinkRecords>,
  hydrate: asFound<LinkRecords>,
  rules: openLinks,
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
  names: (evidence) => childrenOf(shownIn.evidence(evidence)),
  others: (evidence) => othersOf(shownIn.evidence(evidence)),
  asks: ({ a }) => askedAs(a),
});

/** Whom and what a new link may name, by name. A thing that no tie and nobody's own record shows here is not told of. */
export const linkSubjects = read({
  ...POLICY,
  find: find as (args: Partial<QueryLinkSubjectsArgs>, context: ReadContext) => Promise<LinkRecords>,
  hydrate: asFound<LinkRecords>,
  rules: openLinks,
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
  others: (found) => found.map(({ id }) => id),
});

export const linkPath = read({
  ...POLICY,
  find: find as (args: QueryLinkPathArgs, context: ReadContext) => Promise<LinkRecords>,
  hydrate: asFound<LinkRecords>,
  rules: openLinks,
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
  names: (steps) => childrenOf(shownIn.steps(steps)),
  others: (steps) => othersOf(shownIn.steps(steps)),
  asks: ({ a }) => askedAs(a),
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
      open: openLinks(open, context),
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
  others: (alerts) =>
    othersOf(alerts.flatMap(({ subject, ties }) => [subject, ...ties.flatMap((tie) => tie.split('|'))])),
});
