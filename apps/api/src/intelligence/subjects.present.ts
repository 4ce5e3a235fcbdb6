import { isLive, reviewDueOf, subjectKey, type Subject } from '@hub/intelligence';
import type { DisruptionRow, OffenceRow, PersonRow, PlaceCareRow, PlaceRow } from '@hub/views';
import { standing } from '../disruption/disruption.known.js';
import { disruptionOf } from '../disruption/disruption.present.js';
import type { Disruption, PersonOfConcern, PlaceOfConcern, SubjectMerge } from '../generated/graphql.js';
import type { KnownLinks, KnownTie } from './known-links.js';
import { leftOutAbout, tieOf } from './link-map.present.js';

/** The ties of somebody or something. */
export const tiesWith = ({ ties }: KnownLinks, subject: Subject): readonly KnownTie[] => {
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
  subject: Subject,
  { today, subjects, idOf }: KnownLinks,
): Disruption[] =>
  rows
    .filter((row) => row.subjectType === subject.type && idOf({ ...subject, id: row.subjectId }) === subject.id)
    .flatMap((row) => standing(row, today) ?? [])
    .sort((a, b) => (b.since ?? '').localeCompare(a.since ?? '') || a.disruptionId.localeCompare(b.disruptionId))
    .map((one) =>
      disruptionOf(one, {
        child: (childId) => subjects.get(subjectKey({ type: 'child', id: childId }))?.label,
        subject: () => subjects.get(subjectKey(subject))?.label,
      }),
    );

/** A person of concern with ties; undefined when no agency keeps a record of them, or it may not be known. */
export const personOf = (
  id: string,
  row: PersonRow,
  known: KnownLinks,
  { orders, merges }: { readonly orders: readonly DisruptionRow[]; readonly merges: SubjectMerge[] },
): PersonOfConcern | undefined => {
  const stands = known.standings.get(id);
  const { details, review } = row;
  if (stands === undefined || details === undefined) return undefined;
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
    standing: stands,
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
    leftOut: leftOutAbout(known, self),
    merges,
    orders: ordersOf(orders, self, known),
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
    leftOut: leftOutAbout(known, self),
    merges,
    orders: ordersOf(orders, self, known),
    incidents: incidents.length,
  };
};
