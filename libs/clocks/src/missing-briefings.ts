import { addHours, type Instant } from '@hub/kernel';

/**
 * Elapsed hours after which senior officers and members are told of a looked-after child who is still missing: 24, 48
 * and 72 hours, 5 and 7 days. Professional practice, not a published rule: a setting.
 */
export const BRIEF_AFTER_HOURS: readonly number[] = [24, 48, 72, 120, 168];

/** Which briefings have fallen due, and which comes next. */
export interface BriefingReading {
  /** Hours of the thresholds that were reached, the latest last. Exactly at the hour is reached. */
  readonly reached: readonly number[];
  readonly next?: { readonly afterHours: number; readonly at: Instant };
}

/** Reads the briefings of a missing episode that began at a moment and goes on. */
export const readBriefings = (
  missingSince: Instant,
  now: Instant,
  afterHours: readonly number[] = BRIEF_AFTER_HOURS,
): BriefingReading => {
  const all = afterHours.map((hours) => ({ afterHours: hours, at: addHours(missingSince, hours) }));
  const next = all.find(({ at }) => at > now);
  return {
    reached: all.filter(({ at }) => at <= now).map((threshold) => threshold.afterHours),
    ...(next ? { next } : {}),
  };
};
