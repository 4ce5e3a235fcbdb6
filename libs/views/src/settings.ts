import { REASSESS_ROUTINELY, type ReassessWithin } from '@hub/clocks';
import { REVIEW_WITHIN_DAYS } from '@hub/casebook';
import { MISSING_STRAND_DAYS } from '@hub/exploitation';
import { INTERVIEW_WITHIN_HOURS } from '@hub/interviews';
import { BRIEFING_HOURS } from '@hub/missing';

/** What differs from place to place, or is decided anew from time to time. */
export interface ViewSettings {
  /** Calendar days after a return during which the missing strand stays open. */
  readonly missingStrandDays: number;
  /** London dates, today included, over which missing episodes are counted. */
  readonly episodeDays: number;
  /** Elapsed hours after a return within which the interview takes place. */
  readonly interviewWithinHours: number;
  /** London dates, today included, on one of which the child must have been heard at MASE or MAP. */
  readonly reviewWithinDays: number;
  readonly reassessWithin: ReassessWithin;
  /** Elapsed hours of absence after which senior officers are told of a looked-after child who is missing. */
  readonly briefAfterHours: readonly number[];
}

export const DEFAULT_SETTINGS: ViewSettings = {
  missingStrandDays: MISSING_STRAND_DAYS,
  episodeDays: 90,
  interviewWithinHours: INTERVIEW_WITHIN_HOURS,
  reviewWithinDays: REVIEW_WITHIN_DAYS,
  reassessWithin: REASSESS_ROUTINELY,
  briefAfterHours: BRIEFING_HOURS,
};
