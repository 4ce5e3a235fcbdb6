import { londonDateOf, type Instant, type LondonDate, type ViewTable } from '@hub/kernel';
import { readPlacementChecks } from '@hub/clocks';
import type { Held, Owner } from '@hub/casebook';
import {
  answerTo,
  checkedLate,
  CHECKS,
  isOutside,
  missingChecks,
  placedOn,
  type AuthorisationDetails,
  type Check,
  type CheckAnswer,
  type PlacementDetails,
} from '@hub/placements';
import type { CaseView } from '../cases/case-view.js';
import { joined, piece } from '../cases/pieces.js';
import {
  OF_THE_HEADER,
  ownedHeaderOf,
  presentHeader,
  type ChildHeader,
  type PresentedHeader,
} from '../children/header.js';
import { given } from '../given.js';

/** A placement of a child, with what was decided about it. Own and hosted children alike. */
export interface PlacementRow extends ChildHeader {
  readonly owner: Owner;
  /** Stream of the placement: what a form names to put it right. */
  readonly placement: string;
  readonly revision: number;
  readonly knownAt: Instant;
  readonly details: PlacementDetails;
  readonly authorisation?: AuthorisationDetails;
}

export const PLACEMENTS: ViewTable = {
  table: 'placements_v2',
  columns: { owner: 'text', childId: 'text' },
  currentLookups: ['owner'],
  wholeAtPosition: true,
};

const authorisationFor = (
  { childId, start, hostLa }: PlacementDetails,
  all: readonly Held<AuthorisationDetails>[],
): AuthorisationDetails | undefined =>
  all.find(({ content }) => content.childId === childId && content.start === start && content.hostLa === hostLa)
    ?.content;

/** Where do looked-after children live, and who agreed to it? Key: the placement's record. */
export const placements: CaseView<PlacementRow> = {
  table: PLACEMENTS,
  of: new Set([...OF_THE_HEADER, 'placement', 'authorisation']),
  rows: (assembled, { date, workings }) => {
    const childCase = assembled.case;
    if (!childCase || childCase.placements.length === 0) return [];
    const header = ownedHeaderOf(childCase, date, workings);
    return childCase.placements.map(({ key, revision, knownAt, content }) => {
      const authorisation = authorisationFor(content, childCase.authorisations);
      const placed = piece({ placement: key, revision, knownAt, details: content, ...given({ authorisation }) });
      return joined(key, header, placed);
    });
  },
};

/** How a placement was agreed to, as far as is on record. */
export type Agreed = 'with_checks' | 'without_checks' | 'by_source' | 'not_agreed';

/** A placement as it stands on a London date. */
export interface PresentedPlacement extends PresentedHeader {
  readonly placement: string;
  readonly revision: number;
  readonly details: PlacementDetails;
  readonly phase: 'to_come' | 'current' | 'over';
  readonly outside: boolean;
  /** What is on record of each check; empty in our own area. */
  readonly checks: readonly { readonly check: Check; readonly answer: CheckAnswer }[];
  readonly missing: readonly Check[];
  /** The checks are dated after the child moved in. */
  readonly checkedLate: boolean;
  readonly agreed: Agreed;
  readonly authorisation?: AuthorisationDetails;
  /** The last date on which checks are in time: the day before the start. */
  readonly checksDueOn: LondonDate;
  /** Whole days until then; negative = so long ago. */
  readonly checksDaysLeft: number;
}

const agreedOf = ({ details, authorisation }: PlacementRow): Agreed => {
  if (authorisation) return authorisation.missing.length === 0 ? 'with_checks' : 'without_checks';
  return details.authorisedBy === undefined ? 'not_agreed' : 'by_source';
};

/** A placement on a London date. `authority` is the ONS code of the council whose hub it is. */
export const presentPlacement = (row: PlacementRow, today: LondonDate, authority: string): PresentedPlacement => {
  const { placement, revision, details, authorisation } = row;
  const outside = isOutside(details, authority);
  const { dueOn, daysLeft } = readPlacementChecks(details.start, today);
  return {
    ...presentHeader(row, today),
    placement,
    revision,
    details,
    phase: details.start > today ? 'to_come' : placedOn(details, today) ? 'current' : 'over',
    outside,
    checks: outside ? CHECKS.map((check) => ({ check, answer: answerTo(details, check) })) : [],
    missing: missingChecks(details, authority),
    checkedLate: outside && checkedLate(details),
    agreed: agreedOf(row),
    ...given({ authorisation }),
    checksDueOn: dueOn,
    checksDaysLeft: daysLeft,
  };
};

/** Whether somebody has something to do about a placement: it lies outside, is not over, and is not checked and agreed to. */
export const needsWork = ({ outside, phase, missing, agreed }: PresentedPlacement): boolean =>
  outside && phase !== 'over' && (missing.length > 0 || agreed === 'not_agreed');

/**
 * The placements with work to do on a date, those of our own children: the earliest start first, because the child has
 * lived there longest unchecked.
 */
export const placementWorklist = (
  rows: readonly { readonly row: PlacementRow }[],
  now: Instant,
  authority: string,
): PresentedPlacement[] =>
  rows
    .map(({ row }) => presentPlacement(row, londonDateOf(now), authority))
    .filter((one) => one.own && needsWork(one))
    .sort((a, b) => a.details.start.localeCompare(b.details.start) || a.placement.localeCompare(b.placement));
