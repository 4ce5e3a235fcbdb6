import { isLive, reviewDueOf, subjectKey, type Subject } from '@hub/intelligence';
import type { DisruptionRow, OffenceRow, PersonRow, PlaceCareRow, PlaceRow } from '@hub/views';
import type { PersonOfConcern, PlaceOfConcern, SubjectMerge, SubjectOrder } from '../generated/graphql.js';
import type { KnownLinks, KnownTie } from './known-links.js';
import { tieOf } from './link-map.present.js';

const tiesWith = ({ ties }: KnownLinks, subject: Subject): readonly KnownTie[] => {
  const key = subjectKey(subject);
  return ties.filter(({ a, b }) => subjectKey(a) === key || subjectKey(b) === key);
};

/** How many different ones of a type it is tied to; refuted ties do not count. */
const countOf = (ties: readonly KnownTie[], type: Subject['type'], self: Subject): number =>
  new Set(
    ties
      .filter(({ state }) => state !== 'refuted')
      .flatMap(({ a, b }) => [a, b])
      .filter((end) => end.type === type && subjectKey(end) !== subjectKey(self))
      .map(({ id }) => id),
  ).size;

/** What is done against a person or about a place, the latest first. */
const ordersOf = (
  rows: readonly DisruptionRow[],
  subject: { readonly type: string; readonly id: string },
): SubjectOrder[] =>
  rows
    .filter(({ subjectType, subjectId }) => subjectType === subject.type && subjectId === subject.id)
    .map(({ disruptionId, tool, steps }) => ({
      id: disruptionId,
      tool,
      steps: steps.map(({ status, statusAt, expires }) => ({ status, at: statusAt, expires: expires ?? null })),
    }))
    .sort((a, b) => (b.steps.at(-1)?.at ?? '').localeCompare(a.steps.at(-1)?.at ?? '') || a.id.localeCompare(b.id));

/** A person of concern with ties; undefined when no agency keeps a record of them, or it may not be known. */
export const personOf = (
  id: string,
  row: PersonRow,
  known: KnownLinks,
  { orders, merges }: { readonly orders: readonly DisruptionRow[]; readonly merges: SubjectMerge[] },
): PersonOfConcern | undefined => {
  const standing = known.standings.get(id);
  const { details, review } = row;
  if (standing === undefined || details === undefined) return undefined;
  const self = { type: 'person', id } as const;
  const ties = tiesWith(known, self);
  return {
    id,
    revision: row.revision,
    reviewRevision: row.reviewRevision,
    label: details.label ?? null,
    born: details.born ?? null,
    sex: details.sex ?? null,
    sourceGrade: details.sourceGrade ?? null,
    infoGrade: details.infoGrade ?? null,
    handling: details.handling ?? null,
    reviewDue: reviewDueOf({ details, review }),
    standing,
    lastReview: review
      ? {
          at: review.reviewedAt,
          outcome: review.outcome,
          reason: review.reason ?? null,
          reviewDue: review.reviewDue ?? null,
          by: review.by,
        }
      : null,
    children: countOf(ties, 'child', self),
    places: countOf(ties, 'place', self),
    ties: ties.map((tie) => tieOf(known, tie)),
    merges,
    orders: ordersOf(orders, self),
  };
};

/** Whether a person is in the live lists. */
export const isLivePerson = ({ standing }: PersonOfConcern): boolean => isLive(standing as never);

interface PlaceKnown {
  readonly row: PlaceRow;
  readonly care: PlaceCareRow | undefined;
  readonly incidents: readonly OffenceRow[];
  readonly orders: readonly DisruptionRow[];
  readonly merges: SubjectMerge[];
}

/** A place of concern with what was decided about it. */
export const placeOf = (
  id: string,
  { row, care, incidents, orders, merges }: PlaceKnown,
  known: KnownLinks,
): PlaceOfConcern => {
  const self = { type: 'place', id } as const;
  const ties = tiesWith(known, self);
  const plan = care?.plans.at(-1);
  return {
    id,
    revision: row.revision,
    careRevision: care?.revision ?? -1,
    name: row.name ?? null,
    placeType: row.placeType,
    location: row.location ? { ...row.location, precision: row.location.precision ?? null } : null,
    rag: care?.ratings.at(-1)?.rag ?? null,
    ratings: [...(care?.ratings ?? [])]
      .reverse()
      .map(({ rag, reason, at, reviewDue }) => ({ rag, reason: reason ?? null, at, reviewDue: reviewDue ?? null })),
    plan: plan
      ? { plan: plan.plan ?? null, leadAgency: plan.leadAgency, at: plan.at, reviewDue: plan.reviewDue ?? null }
      : null,
    guardians: (care?.guardians ?? []).map(({ id: guardianId, name, part, since, until }) => ({
      id: guardianId,
      name: name ?? null,
      part,
      since,
      until: until ?? null,
    })),
    children: countOf(ties, 'child', self),
    persons: countOf(ties, 'person', self),
    ties: ties.map((tie) => tieOf(known, tie)),
    merges,
    orders: ordersOf(orders, self),
    incidents: incidents.length,
  };
};
