import {
  addDays,
  ageOn,
  birthday,
  dayNumber,
  epochMs,
  londonDateOf,
  londonWallTimeOf,
  parseTime,
  startOfLondonDay,
  type LondonDate,
} from '@hub/kernel';

/** Whole minutes since 1970, UTC. The generator counts in these; text is made only when a row is written. */
export type Moment = number;

/** Days since 1970 of a London date. */
export type Day = number;

export const HOUR = 60;
export const DAY = 1440;

const MINUTE_MS = 60_000;

export const dayOf = (date: LondonDate): Day => dayNumber(date);
export const dateOf = (day: Day): LondonDate => addDays('1970-01-01', day);

const iso = (moment: Moment): string => new Date(moment * MINUTE_MS).toISOString();

/** A moment as an instant, to the minute: `2026-03-29T01:30Z`. */
export const instantText = (moment: Moment): string => `${iso(moment).slice(0, 16)}Z`;

/** The moment of an instant, rounded down to the minute. */
export const momentOf = (instant: string): Moment => Math.floor(epochMs(instant) / MINUTE_MS);

export const startOfDay = (day: Day): Moment => momentOf(startOfLondonDay(dateOf(day)));

export const dayOfMoment = (moment: Moment): Day => dayNumber(londonDateOf(iso(moment)));

/** So many minutes into a London day, counted on the clock; in the hour that spring skips, one hour later. */
export const atTime = (day: Day, minuteOfDay: number): Moment => {
  const guess = day * DAY + minuteOfDay;
  const wall = londonWallTimeOf(iso(guess - HOUR));
  return wall === iso(guess).slice(0, 16) ? guess - HOUR : guess;
};

/** Minutes on the London clock since midnight. */
export const minuteOfDay = (moment: Moment): number => {
  const wall = londonWallTimeOf(iso(moment));
  return Number(wall.slice(11, 13)) * HOUR + Number(wall.slice(14, 16));
};

/** 0 Monday to 6 Sunday. */
export const weekday = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/**
 * A moment as an agency writes it: London wall time, or with `Z` in the autumn hour that exists twice, where wall time
 * alone would be refused.
 */
export const wallText = (moment: Moment): string => {
  const wall = londonWallTimeOf(iso(moment));
  const hour = wall.slice(11, 13);
  return hour === '01' && !parseTime(wall).ok ? instantText(moment) : wall;
};

export const ageAt = (dob: Day, day: Day): number => ageOn(dateOf(dob), dateOf(day));

/** The first day on which someone is so many years old; born on 29 February, 1 March in other years. */
export const birthdayOf = (dob: Day, years: number): Day => dayNumber(birthday(dateOf(dob), years));

/** The next moment in office hours (Monday to Friday, 08:30 to 17:30) at or after this one. */
export const officeHours = (moment: Moment): Moment => {
  let day = dayOfMoment(moment);
  const minute = minuteOfDay(moment);
  if (weekday(day) < 5 && minute >= 510 && minute <= 1050) return moment;
  const spread = (((moment * 7) % 97) + 97) % 97;
  if (weekday(day) >= 5 || minute > 1050) {
    day += 1;
    while (weekday(day) >= 5) day += 1;
  }
  return atTime(day, 510 + spread);
};
