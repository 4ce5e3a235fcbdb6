import type { ChildCase } from '@hub/casebook';
import type { LondonDate } from '@hub/kernel';
import { councilInWords, isOutside, missingChecks, placedOn } from '@hub/placements';
import { needsWork, type PresentedPlacement } from '@hub/views';
import type { ChildPlacement, Placement, PlacementAgreed, PlacementPhase } from '../generated/graphql.js';

/** A placement in the words of the schema. `hidden` = where it is must be kept back. */
export const placementOf = (one: PresentedPlacement, hidden: boolean): Placement => {
  const { details, authorisation } = one;
  return {
    key: one.placement,
    revision: one.revision,
    childId: one.childId,
    recordedChildId: details.childId,
    surname: one.surname,
    forename: one.forename,
    age: one.age,
    badges: [...one.statuses],
    keyWorker: one.keyWorker?.name ?? null,
    placementType: details.placementType,
    provider: details.provider ?? null,
    name: hidden ? null : (details.name ?? null),
    place: hidden || !details.place ? null : { ...details.place, precision: details.place.precision ?? null },
    placeWithheld: hidden,
    hostLa: details.hostLa,
    host: councilInWords(details.hostLa),
    outside: one.outside,
    start: details.start,
    end: details.end ?? null,
    phase: one.phase.toUpperCase() as PlacementPhase,
    checks: one.checks.map(({ check, answer }) => ({ check, answer })),
    missing: [...one.missing],
    checkedAt: details.checkedAt ?? null,
    checkedLate: one.checkedLate,
    agreed: one.agreed.toUpperCase() as PlacementAgreed,
    agreedAt: authorisation?.decidedAt ?? null,
    reason: authorisation?.reason ?? null,
    agreedBy: authorisation?.decidedBy ?? null,
    authorisedBy: details.authorisedBy ?? null,
    checksDueOn: one.checksDueOn,
    checksDaysLeft: one.checksDaysLeft,
    work: needsWork(one) && one.own,
  };
};

/**
 * Where a child is placed on a date: of several the placement that began last. Outside = not in the area of the authority
 * that answers for the child.
 */
export const placementNow = (
  { placements, child }: Pick<ChildCase, 'placements' | 'child'>,
  today: LondonDate,
): ChildPlacement | null => {
  const authority = child.content.responsibleLa;
  const [current] = placements
    .map(({ content }) => content)
    .filter((placement) => placedOn(placement, today))
    .sort((a, b) => b.start.localeCompare(a.start));
  return current
    ? {
        placementType: current.placementType,
        name: current.name ?? null,
        host: councilInWords(current.hostLa),
        outside: isOutside(current, authority),
        start: current.start,
        missing: [...missingChecks(current, authority)],
      }
    : null;
};
