import { highestStatusOn, type ChildCase, type Status } from '@hub/casebook';
import type { LondonDate } from '@hub/kernel';

/** The statuses of the children that social care formally works with, the lowest first. */
export const COHORT = ['CIN', 'CPP', 'CLA'] as const;
export type CohortStatus = (typeof COHORT)[number];

/** Whether a status is CIN, CPP or CLA. */
export const isCohort = (status: Status | undefined): status is CohortStatus =>
  status !== undefined && (COHORT as readonly Status[]).includes(status);

/** How many of these children have each of CIN, CPP and CLA as their highest status on a date. */
export type CohortCount = Readonly<Record<CohortStatus | 'all', number>>;

/** Counts highest statuses; others count nowhere. */
export const countCohort = (statuses: Iterable<Status | undefined>): CohortCount => {
  const counted = { CIN: 0, CPP: 0, CLA: 0, all: 0 };
  for (const status of statuses) {
    if (!isCohort(status)) continue;
    counted[status] += 1;
    counted.all += 1;
  }
  return counted;
};

/** Whether the child has CIN, CPP or CLA on a date. */
export const inCohortOn = (childCase: ChildCase, date: LondonDate): boolean =>
  isCohort(highestStatusOn(childCase, date));
