import { notices, onCourse } from './calibration.js';
import type { Version } from './delivery.js';
import type { Cells } from './feeds.js';
import { DAY, HOUR, dayOfMoment, officeHours, startOfDay, wallText, type Moment } from './moments.js';
import type { Rng } from './rng.js';

/** When the council was told of something that happened at `since`; `undefined` when it never was. */
export const noticeAt = (rng: Rng, since: Moment, progress: number, sameDayShare: number): Moment | undefined => {
  if (rng.chance(onCourse(notices.never, progress))) return undefined;
  const midnight = startOfDay(dayOfMoment(since) + 1);
  if (rng.chance(sameDayShare)) {
    const left = midnight - since - 1;
    return since + Math.min(left, Math.max(5, Math.round(rng.logNormal(70, 0.9))));
  }
  const later = rng.chance(0.75)
    ? midnight + rng.int(20, 16 * HOUR)
    : midnight + Math.round(rng.exponential(2.2 - progress) * DAY);
  return rng.chance(0.5) ? later : officeHours(later);
};

/** Soon told: one row says all. Told late: the row is first without the notice, and a later version has it. */
export const withNotice = <F extends 'police_missing_reports' | 'police_found_reports'>(
  rng: Rng,
  cells: Cells<F>,
  firstKnown: Moment,
  noticed: Moment | undefined,
): Version<F>[] => {
  if (noticed === undefined) return [{ knownAt: firstKnown, cells }];
  const told = { ...cells, la_notified_at: wallText(noticed) };
  if (noticed - firstKnown < 5 * HOUR)
    return [{ knownAt: Math.max(firstKnown, noticed) + rng.int(1, 40), cells: told }];
  return [
    { knownAt: firstKnown, cells },
    { knownAt: noticed + rng.int(2, 90), cells: told },
  ];
};
