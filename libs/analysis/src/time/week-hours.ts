import { dayNumber, epochMs, instantOf, londonDateOf, londonHourOf, type Instant } from '@hub/kernel';

/** When something happened, as far as is known: at one moment (`from` and `to` alike) or at some time between two. */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/** The hours of the week in London: rows Monday to Sunday, columns the hours from 0 to 23. */
export interface WeekHours {
  /** Events in each hour; one that may have happened in several counts a part in each. They sum to `events`. */
  readonly weights: readonly (readonly number[])[];
  /** Events whose time is known to a moment or a window. */
  readonly events: number;
  /** Events of which no time is known, or whose window ends before it begins. They are in no hour. */
  readonly unknown: number;
  /** Of `events`, those whose window is longer than a day: they say little about the hour. */
  readonly vague: number;
  /** The hour about which the day gathers (0 to 24, as an angle), and how closely: 0 not at all, 1 all at once. */
  readonly meanHour: number | undefined;
  readonly gathered: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DAYS = 7;
const HOURS = 24;
/** Below this the hours have no middle worth saying. */
const SCATTERED = 1e-9;

/** The hour of the London week of one hour since 1970: since 1972 London is whole hours away from UTC. */
const slotOf = (hour: number): number => {
  const instant = instantOf(hour * HOUR);
  // The first of January 1970 was a Thursday.
  const weekday = (dayNumber(londonDateOf(instant)) + 3) % DAYS;
  return weekday * HOURS + londonHourOf(instant);
};

/** The middle of the hours as directions on a clock face (Fisher 1993, section 2.3), each at half past. */
const gatheringOf = (byHour: readonly number[]): Pick<WeekHours, 'meanHour' | 'gathered'> => {
  const angle = (hour: number): number => ((hour + 0.5) / HOURS) * 2 * Math.PI;
  const all = byHour.reduce((sum, weight) => sum + weight, 0);
  const east = byHour.reduce((sum, weight, hour) => sum + weight * Math.sin(angle(hour)), 0);
  const north = byHour.reduce((sum, weight, hour) => sum + weight * Math.cos(angle(hour)), 0);
  const gathered = all > 0 ? Math.hypot(east, north) / all : 0;
  if (gathered < SCATTERED) return { meanHour: undefined, gathered: 0 };
  const direction = Math.atan2(east, north) / (2 * Math.PI);
  return { meanHour: (direction < 0 ? direction + 1 : direction) * HOURS, gathered };
};

/**
 * Aoristic analysis (Ratcliffe and McCullagh 1998): each event is spread evenly over the elapsed time in which it may have
 * happened and counted in the hours of the London week by its share. In the spring one hour does not exist and gets
 * nothing; in the autumn one is lived through twice and gets both. An event of unknown time (`undefined`) stays unknown
 * and is never put at midnight.
 */
export const weekHours = (windows: readonly (Window | undefined)[]): WeekHours => {
  const slots = new Float64Array(DAYS * HOURS);
  const known = windows.filter((window): window is Window => window !== undefined && window.to >= window.from);
  const slotsOfHours = new Map<number, number>();
  let vague = 0;
  for (const { from, to } of known) {
    const start = epochMs(from);
    const end = epochMs(to);
    if (end - start > DAY) vague += 1;
    for (let hour = Math.floor(start / HOUR); hour * HOUR < end || hour * HOUR <= start; hour += 1) {
      const inside = Math.min(end, (hour + 1) * HOUR) - Math.max(start, hour * HOUR);
      const slot = slotsOfHours.get(hour) ?? slotOf(hour);
      slotsOfHours.set(hour, slot);
      slots[slot] = (slots[slot] ?? 0) + (end > start ? inside / (end - start) : 1);
    }
  }
  const weights = Array.from({ length: DAYS }, (_, day) => [...slots.subarray(day * HOURS, (day + 1) * HOURS)]);
  const byHour = Array.from({ length: HOURS }, (_, hour) => weights.reduce((sum, day) => sum + (day[hour] ?? 0), 0));
  return { weights, events: known.length, unknown: windows.length - known.length, vague, ...gatheringOf(byHour) };
};
