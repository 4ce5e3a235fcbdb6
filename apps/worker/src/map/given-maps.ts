import { readersOf, ruleOn, startingRules } from '@hub/disclosure';
import { addDays, endOfLondonDay, londonDateOf, previousQuarter, type Instant, type Period } from '@hub/kernel';
import type { Guarded } from './map-answer.js';

/** Days after the end of a quarter until it is shown to those who may not open the records; late facts are in by then. */
const GIVEN_AFTER_DAYS = 30;

/**
 * As known at which moment a quarter is shown to a guarded reader: one moment for ever, so that asking again later tells
 * nothing of what was recorded in between.
 */
export const givenAt = ({ end }: Pick<Period, 'end'>): Instant => endOfLondonDay(addDays(end, GIVEN_AFTER_DAYS));

/** The latest quarter, up to this one, whose map was given by a moment. */
export const latestGiven = (quarter: Period, knownAt: Instant): Period => {
  let latest = quarter;
  while (givenAt(latest) > knownAt) latest = previousQuarter(latest);
  return latest;
};

/** The rule by which an audience is shown a map on the date of a moment. */
export const guardedOn = (audience: string, at: Instant): Guarded => {
  const date = londonDateOf(at);
  const least = readersOf(startingRules, audience, date).map(({ threshold }) => threshold + 1);
  return {
    least: [...new Set(least)].sort((a, b) => a - b),
    roundTo: ruleOn(startingRules, audience, date).roundTo,
  };
};
