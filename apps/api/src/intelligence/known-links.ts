import {
  crossLinks,
  intelligenceRulesOn,
  isLive,
  personStandingOn,
  standingIds,
  subjectKey,
  tiesOf,
  type CrossLink,
  type Evidence,
  type EvidencedTie,
  type IntelligenceRules,
  type LinkType,
  type PersonStanding,
  type Subject,
} from '@hub/intelligence';
import { londonDateOf, type LondonDate, type RowVersion } from '@hub/kernel';
import {
  CHILDREN,
  linkedObjects,
  links,
  mergesInForce,
  personsOfConcern,
  places,
  subjectMerges,
  type ChildRow,
  type LinkRow,
  type ObjectRow,
  type PersonRow,
  type PlaceRow,
  type SubjectMergeRow,
} from '@hub/views';
import { rowsFor } from '../edge/live-rows.js';
import type { ReadContext } from '../edge/reads.js';
import type { Sight } from '../edge/sight.js';

/** Everything on record about who, where and with whom, before the rules. */
export interface LinkRecords {
  readonly links: readonly RowVersion<LinkRow>[];
  readonly persons: readonly RowVersion<PersonRow>[];
  readonly places: readonly RowVersion<PlaceRow>[];
  readonly objects: readonly RowVersion<ObjectRow>[];
  readonly merges: readonly RowVersion<SubjectMergeRow>[];
  readonly children: readonly RowVersion<ChildRow>[];
  /** Evidence that an agency keeps to itself and that would otherwise be known here: it is counted and never shown. */
  readonly kept: readonly RowVersion<LinkRow>[];
}

export const linkRecords = async ({ hub, moment }: Pick<ReadContext, 'hub' | 'moment'>): Promise<LinkRecords> => ({
  links: await rowsFor<LinkRow>(hub, links.table, moment),
  persons: await rowsFor<PersonRow>(hub, personsOfConcern.table, moment),
  places: await rowsFor<PlaceRow>(hub, places.table, moment),
  objects: await rowsFor<ObjectRow>(hub, linkedObjects.table, moment),
  merges: await rowsFor<SubjectMergeRow>(hub, subjectMerges.table, moment),
  children: await rowsFor<ChildRow>(hub, CHILDREN.table, moment),
  kept: [],
});

const childrenIn = ({ fromType, fromId, toType, toId }: LinkRow): readonly string[] => [
  ...(fromType === 'child' ? [fromId] : []),
  ...(toType === 'child' ? [toId] : []),
];

/** Records of links without what is about children who are not open, whoever gave it. */
export const ofOpenChildren = (records: LinkRecords, opens: (childId: string) => boolean): LinkRecords => ({
  ...records,
  links: records.links.filter(({ row }) => childrenIn(row).every(opens)),
  children: records.children.filter(({ row }) => opens(row.childId)),
});

/** Persons of concern come from police: the feed names no other agency. */
const PERSONS_COME_FROM = 'Police';

/**
 * What somebody may know: no evidence about a child whose record is not open to them, and none that an agency gave under
 * conditions they do not meet. What an agency keeps is counted, so that nobody believes to see all of it; what is about
 * a hidden child is not.
 */
export const cutLinks = (
  records: LinkRecords,
  { sight }: Pick<ReadContext, 'sight'>,
  opens: (childId: string) => boolean = (childId) => sight.opens(childId),
): LinkRecords => {
  const known = ofOpenChildren(records, opens);
  const persons = sight.keepHandled(known.persons, ({ row }) => ({
    handling: row.details?.handling ?? 'P',
    originAgency: PERSONS_COME_FROM,
    may: [],
  }));
  const kept = new Set(known.persons.map(({ key }) => key));
  for (const { key } of persons.open) kept.delete(key);
  const aboutKept = ({ fromType, fromId, toType, toId }: LinkRow): boolean =>
    (fromType === 'person' && kept.has(fromId)) || (toType === 'person' && kept.has(toId));
  const shared = sight
    .keepHandled(known.links, ({ row }) => ({ handling: row.handling ?? 'P', originAgency: row.sourceAgency, may: [] }))
    .open.filter(({ row }) => !aboutKept(row));
  const open = new Set(shared);
  return {
    ...known,
    links: shared,
    persons: persons.open,
    kept: known.links.filter((one) => !open.has(one)),
  };
};

type KnownEvidence = Evidence &
  Pick<LinkRow, 'revision' | 'knownAt' | 'firstKnownAt' | 'sourceState' | 'judgement' | 'judgementRevision'> & {
    readonly key: string;
    readonly knownOn: LondonDate;
  };

export type KnownTie = EvidencedTie<KnownEvidence>;

/** What is known of whom links speak of, by the key of the subject. */
export interface KnownSubject {
  readonly subject: Subject;
  readonly label: string;
  readonly note?: string;
}

/** Links as they stand on a day: ties between what is on record, and what waits or has expired. */
export interface KnownLinks {
  readonly ties: readonly KnownTie[];
  readonly subjects: ReadonlyMap<string, KnownSubject>;
  readonly standings: ReadonlyMap<string, PersonStanding>;
  /** Under which id a subject stands. */
  readonly idOf: (subject: Subject) => string;
  readonly rules: IntelligenceRules;
  readonly today: LondonDate;
  readonly waiting: number;
  readonly expired: number;
  readonly keptByAgency: number;
  /** Pieces of evidence about somebody or something that an agency keeps to itself. */
  readonly keptAbout: (subject: Subject) => number;
}

const TYPE_IN_WORDS: Readonly<Record<LinkType, string>> = {
  child: 'Child',
  person: 'Adult',
  place: 'Place',
  group: 'Group',
  vehicle: 'Vehicle',
  phone: 'Phone',
  online: 'Account',
};

const NOTES: Readonly<Partial<Record<PersonStanding, string>>> = {
  'review-due': 'Review is due: nobody has said lately whether this record is still needed.',
};

/** What a child is called who is said to bring others in. */
export const CHILD_WHO_RECRUITS =
  'Said to bring other children in. A child, and a victim too: look at what is done to protect this child.';

/** Under which id each subject stands: of children as social care merged them, of others as was decided here. */
const identities = (records: LinkRecords): ((subject: Subject) => string) => {
  const merged = standingIds(mergesInForce(records.merges.map(({ row }) => row)));
  const children = new Map(records.children.flatMap(({ row }) => row.ids.map((id) => [id, row.childId] as const)));
  return (subject) => (subject.type === 'child' ? (children.get(subject.id) ?? subject.id) : merged(subject));
};

const standingOn = (records: LinkRecords, today: LondonDate): KnownLinks => {
  const rules = intelligenceRulesOn(today);
  const idOf = identities(records);
  const standings = new Map<string, PersonStanding>();
  const subjects = new Map<string, KnownSubject>();
  const put = (type: LinkType, id: string, label: string | undefined, note?: string): void => {
    const subject = { type, id: idOf({ type, id }) };
    if (subject.id !== id && subjects.has(subjectKey(subject))) return;
    const called = label ?? `${TYPE_IN_WORDS[type]} ${id}`;
    subjects.set(subjectKey(subject), { subject, label: called, ...(note === undefined ? {} : { note }) });
  };
  for (const { row } of records.children) {
    const { childId, surname, forename } = row;
    put('child', childId, surname ? `${surname}, ${forename} (child ${childId})` : undefined);
  }
  for (const { key, row } of records.places) put('place', key, row.name);
  for (const { row } of records.objects) put(row.objectType, row.objectId, row.label);
  let expired = 0;
  for (const { key, row } of records.persons) {
    if (row.details === undefined) continue;
    const standing = personStandingOn({ details: row.details, review: row.review }, today, rules);
    standings.set(key, standing);
    if (isLive(standing)) put('person', key, row.details.label, NOTES[standing]);
    else expired += 1;
  }
  const all = tiesOf(
    records.links.map(({ key, row }): KnownEvidence => ({ ...row, key, knownOn: londonDateOf(row.firstKnownAt) })),
    idOf,
  );
  for (const { a, b } of all) {
    for (const { type, id } of [a, b]) {
      const named = type === 'child' || type === 'person' || type === 'place';
      if (!named && !subjects.has(subjectKey({ type, id }))) put(type, id, undefined);
    }
  }
  const gone = new Set([...standings].filter(([, one]) => !isLive(one)).map(([id]) => `person:${id}`));
  const stands = (subject: Subject): boolean => subjects.has(subjectKey(subject));
  const ties = all.filter(({ a, b }) => stands(a) && stands(b));
  const waiting = all.filter((tie) => [tie.a, tie.b].some((end) => !stands(end) && !gone.has(subjectKey(end)))).length;
  for (const { a, b, evidence } of ties) {
    for (const end of [a, b]) {
      const held = subjects.get(subjectKey(end));
      const recruits = evidence.some(
        ({ fromType, fromId, relation, state }) =>
          relation === 'suspected_of_exploiting' &&
          state !== 'refuted' &&
          fromType === 'child' &&
          end.type === 'child' &&
          idOf({ type: 'child', id: fromId }) === end.id,
      );
      if (held && recruits) subjects.set(subjectKey(end), { ...held, note: CHILD_WHO_RECRUITS });
    }
  }
  const keptAbout = (subject: Subject): number =>
    records.kept.filter(({ row }) =>
      [
        { type: row.fromType, id: row.fromId },
        { type: row.toType, id: row.toId },
      ].some((end) => end.type === subject.type && idOf(end) === subject.id),
    ).length;
  const keptByAgency = records.kept.length;
  return { ties, subjects, standings, idOf, rules, today, waiting, expired, keptByAgency, keptAbout };
};

const KNOWN = new WeakMap<LinkRecords, KnownLinks>();

/** Ties as they stand on the day of a moment; for the same records and day the same object. */
export const knownLinks = (records: LinkRecords, at: string): KnownLinks => {
  const today = londonDateOf(at);
  const before = KNOWN.get(records);
  if (before?.today === today) return before;
  const known = standingOn(records, today);
  KNOWN.set(records, known);
  return known;
};

/** What somebody recorded first: they know of it before it is linked with anything. */
export const ownSubjects = (
  { persons, places: onRecord, objects }: LinkRecords,
  person: string,
): ReadonlySet<string> => {
  const mine = ({ row }: RowVersion<PersonRow | PlaceRow | ObjectRow>): boolean => row.firstBy === person;
  return new Set([
    ...persons.filter(mine).map(({ key }) => `person:${key}`),
    ...onRecord.filter(mine).map(({ key }) => `place:${key}`),
    ...objects.filter(mine).map(({ key }) => key),
  ]);
};

/**
 * What is somebody's business: for those who see the borough all of it; for others only what hangs together with a child
 * whose record is open to them, and, without its ties, what they recorded themselves.
 */
export const withinReach = (known: KnownLinks, sight: Pick<Sight, 'borough'>, own: ReadonlySet<string>): KnownLinks => {
  if (sight.borough) return known;
  const beside = new Map<string, string[]>();
  for (const { a, b } of known.ties) {
    const [one, other] = [subjectKey(a), subjectKey(b)];
    beside.set(one, [...(beside.get(one) ?? []), other]);
    beside.set(other, [...(beside.get(other) ?? []), one]);
  }
  const reached = new Set(
    [...known.subjects].filter(([, { subject }]) => subject.type === 'child').map(([key]) => key),
  );
  for (const key of reached) for (const next of beside.get(key) ?? []) reached.add(next);
  const open = (key: string): boolean => reached.has(key) || own.has(key);
  return {
    ...known,
    ties: known.ties.filter(({ a }) => reached.has(subjectKey(a))),
    subjects: new Map([...known.subjects].filter(([key]) => open(key))),
    standings: new Map([...known.standings].filter(([id]) => open(`person:${id}`))),
    waiting: 0,
    expired: 0,
  };
};

/** What should be looked at across cases, of what is known here. */
export const crossLinksOpenTo = ({ ties, today, rules }: KnownLinks): readonly CrossLink[] =>
  crossLinks(ties, today, rules);
