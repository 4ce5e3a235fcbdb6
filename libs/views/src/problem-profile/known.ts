import type { Casebook } from '@hub/casebook';
import type { AsAt } from '@hub/exploitation';
import {
  intelligenceRulesOn,
  isLive,
  personStandingOn,
  standingIds,
  tiesOf,
  type EvidencedTie,
  type PersonStanding,
  type Subject,
} from '@hub/intelligence';
import type { LondonDate, Period } from '@hub/kernel';
import type { LinkRow } from '../intelligence/links.js';
import { mergesInForce, type SubjectMergeRow } from '../intelligence/merges.js';
import type { OffenceRow } from '../intelligence/offences.js';
import type { PersonRow } from '../intelligence/persons.js';
import type { PlaceRow } from '../intelligence/places.js';

/** Everything on record that a problem profile is made from. `casebook` holds the children who are counted, no others. */
export interface ProfileRecords {
  readonly casebook: Casebook;
  readonly links: readonly LinkRow[];
  readonly persons: readonly PersonRow[];
  readonly places: readonly PlaceRow[];
  readonly offences: readonly OffenceRow[];
  readonly merges: readonly SubjectMergeRow[];
}

/** For what a profile is made. */
export interface ProfileAsked {
  readonly period: Period;
  readonly before: Period;
  /** The end of the period, or the last midnight in a running one; and the same of the period before. */
  readonly at: AsAt;
  readonly atBefore: AsAt;
  readonly authority: string;
  /** Whether a child is counted, by any of its ids. */
  readonly counts: (childId: string) => boolean;
  /** Whether what is about no child is counted too: only for whoever sees the borough. */
  readonly borough: boolean;
}

/** An adult of concern whose record is live. */
export interface KnownAdult {
  readonly id: string;
  readonly label: string;
  readonly standing: PersonStanding;
}

/** A place of concern. */
export interface KnownPlace {
  readonly id: string;
  readonly name: string;
  readonly placeType: string;
  readonly located: boolean;
}

/** Who, where and with whom, as the profile may say it. */
export interface ProfileKnown {
  readonly adults: readonly KnownAdult[];
  readonly places: readonly KnownPlace[];
  /** Ties between two who stand, refuted ones left out. */
  readonly ties: readonly EvidencedTie[];
  readonly evidence: readonly LinkRow[];
  readonly offences: readonly OffenceRow[];
  /** Pieces of evidence, and adults, that an agency shares under conditions only: they are in no number. */
  readonly keptByAgency: number;
}

const childrenIn = ({ fromType, fromId, toType, toId }: LinkRow): readonly string[] => [
  ...(fromType === 'child' ? [fromId] : []),
  ...(toType === 'child' ? [toId] : []),
];

const isShared = ({ handling = 'P' }: { readonly handling?: string | undefined }): boolean => handling === 'P';

const idsOf = ({ casebook, merges }: ProfileRecords): ((subject: Subject) => string) => {
  const merged = standingIds(mergesInForce(merges));
  const children = new Map([...casebook.cases.values()].flatMap(({ id, ids }) => ids.map((one) => [one, id] as const)));
  return (subject) => (subject.type === 'child' ? (children.get(subject.id) ?? subject.id) : merged(subject));
};

/** Offences whose children are all counted; one without a child on record is the whole borough's. */
const countedOffences = (all: readonly OffenceRow[], { counts, borough }: ProfileAsked): readonly OffenceRow[] =>
  all.filter(({ childIds }) => (childIds.length === 0 ? borough : childIds.every(counts)));

const liveAdults = (persons: readonly PersonRow[], date: LondonDate): readonly KnownAdult[] =>
  persons.flatMap(({ personId, details, review }) => {
    if (details === undefined) return [];
    const standing = personStandingOn({ details, review }, date, intelligenceRulesOn(date));
    return isLive(standing) ? [{ id: personId, label: details.label, standing }] : [];
  });

/**
 * Cuts what is on record to what a profile may say, before anything is counted. A document goes to several agencies at
 * once and stays: so nothing is in it that an agency shares under conditions only. That much is kept back is said.
 */
export const profileKnown = (records: ProfileRecords, asked: ProfileAsked): ProfileKnown => {
  const { counts, borough, at } = asked;
  const idOf = idsOf(records);
  const mine = records.links.filter((link) => {
    const children = childrenIn(link);
    return children.length === 0 ? borough : children.every(counts);
  });
  const kept = new Set(
    records.persons.flatMap(({ personId, details }) => (details && !isShared(details) ? [personId] : [])),
  );
  const aboutKept = ({ fromType, fromId, toType, toId }: LinkRow): boolean =>
    (fromType === 'person' && kept.has(fromId)) || (toType === 'person' && kept.has(toId));
  const evidence = mine.filter((link) => isShared(link) && !aboutKept(link));
  const ties = tiesOf(evidence, idOf).filter(({ state }) => state !== 'refuted');
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]).map(({ type, id }) => `${type}:${id}`));
  const within = (type: string, id: string): boolean => borough || tied.has(`${type}:${id}`);
  const adults = liveAdults(
    records.persons.filter(
      ({ personId }) => !kept.has(personId) && idOf({ type: 'person', id: personId }) === personId,
    ),
    at.date,
  ).filter(({ id }) => within('person', id));
  const places = records.places
    .filter(({ placeId }) => idOf({ type: 'place', id: placeId }) === placeId && within('place', placeId))
    .map(({ placeId, name, placeType, location }) => ({
      id: placeId,
      name,
      placeType,
      located: location !== undefined,
    }));
  const stand = new Set([...adults.map(({ id }) => `person:${id}`), ...places.map(({ id }) => `place:${id}`)]);
  const stands = ({ type, id }: Subject): boolean =>
    type !== 'person' && type !== 'place' ? true : stand.has(`${type}:${id}`);
  return {
    adults,
    places,
    ties: ties.filter(({ a, b }) => stands(a) && stands(b)),
    evidence,
    offences: countedOffences(records.offences, asked),
    keptByAgency: mine.length - evidence.length,
  };
};

/** Children tied to each subject of a type, by its id. */
export const childrenTiedTo = (
  ties: readonly EvidencedTie[],
  type: Subject['type'],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { a, b } of ties) {
    const [child, other] = a.type === 'child' ? [a, b] : [b, a];
    if (child.type !== 'child' || other.type !== type) continue;
    const held = found.get(other.id) ?? new Set<string>();
    found.set(other.id, held.add(child.id));
  }
  return found;
};
