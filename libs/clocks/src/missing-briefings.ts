import { addHours, type Instant } from '@hub/kernel';

/** Which briefings have fallen due, and which comes next. */
export interface BriefingReading {
  /** Hours of the thresholds that were reached, the latest last. Exactly at the hour is reached. */
  readonly reached: readonly number[];
  readonly next?: { readonly afterHours: number; readonly at: Instant };
}

/**
 * Reads the briefings of a missing episode that began at a moment and goes on: senior officers and members are told of a
 * looked-after child who is still missing after so many elapsed hours.
 */
export const readBriefings = (missingSince: Instant, now: Instant, afterHours: readonly number[]): BriefingReading => {
  const all = afterHours.map((hours) => ({ afterHours: hours, at: addHours(missingSince, hours) }));
  const next = all.find(({ at }) => at > now);
  return {
    reached: all.filter(({ at }) => at <= now).map((threshold) => threshold.afterHours),
    ...(next ? { next } : {}),
  };
};
