import { durations, goingMissing } from './calibration.js';
import { ageOn, eighteenth, statusOn, type Child } from './child.js';
import { DAY, HOUR, atTime, dayOfMoment, startOfDay, type Day, type Moment } from './moments.js';
import type { Rng } from './rng.js';
import type { Window } from './window.js';

/** One absence as it was: nobody has reported it yet. */
export interface Absence {
  readonly start: Moment;
  /** When the child came back; may lie after the history. */
  readonly end: Moment;
  /** How the police graded it: `upgraded` is first absent, then missing. */
  readonly grading: 'missing' | 'absent' | 'upgraded';
}

const startsAYear = (child: Child, day: Day): number => {
  const { lookedAfter, lookedAfterInHomes, need } = goingMissing.startsAYear;
  const status = statusOn(child, day);
  if (status === 'CLA') return child.care?.type === 'foster' ? lookedAfter : lookedAfterInHomes;
  return status === 'CIN' || status === 'CPP' ? need : 0;
};

const FASTEST = 1.3 * goingMissing.startsAYear.lookedAfterInHomes;

/** Days on which a spell of going missing begins for a child known to social care. */
const beginnings = (rng: Rng, child: Child, window: Window): Day[] => {
  const from = window.start - 150;
  const days: Day[] = [];
  for (let day = from + rng.exponential(365.25 / FASTEST); day < window.end; day += rng.exponential(365.25 / FASTEST)) {
    const whole = Math.floor(day);
    const now = startsAYear(child, whole) * goingMissing.ageWeight(ageOn(child, whole));
    if (rng.chance(now / FASTEST)) days.push(whole);
  }
  return days;
};

/** Most children are last seen in the late afternoon, evening or night. */
const lastSeen = (rng: Rng, day: Day): Moment => {
  const hour = rng.weighted([
    [rng.int(0, 6), 9],
    [rng.int(7, 11), 10],
    [rng.int(12, 15), 18],
    [rng.int(16, 19), 30],
    [rng.int(20, 23), 33],
  ] as const);
  return atTime(day, hour * HOUR + rng.int(0, 59));
};

const missingFor = (rng: Rng): number => {
  const { shortShare, dayShare, weekShare, shortMedianHours, shortSigma, longMeanDays } = durations;
  const kind = rng.weighted([
    ['short', shortShare],
    ['day', dayShare],
    ['week', weekShare],
    ['long', 1 - shortShare - dayShare - weekShare],
  ] as const);
  if (kind === 'short') return Math.max(35, Math.round(rng.logNormal(shortMedianHours, shortSigma) * HOUR));
  if (kind === 'day') return rng.int(12 * HOUR, 48 * HOUR);
  if (kind === 'week') return rng.int(2 * DAY, 7 * DAY);
  return 7 * DAY + Math.round(rng.exponential(longMeanDays) * DAY);
};

const absentFor = (rng: Rng): number => Math.min(20 * HOUR, Math.max(40, Math.round(rng.logNormal(4, 0.5) * HOUR)));

const grading = (rng: Rng): Absence['grading'] => {
  const { absentShare, upgradedShare } = goingMissing;
  return rng.weighted([
    ['absent', absentShare],
    ['upgraded', upgradedShare],
    ['missing', 1 - absentShare - upgradedShare],
  ] as const);
};

const tailOf = (child: Child, day: Day): number => {
  if (child.kind !== 'involved') return goingMissing.tail[child.kind];
  return statusOn(child, day) === 'CLA' ? goingMissing.tail.lookedAfter : goingMissing.tail.need;
};

const firstDays = (rng: Rng, child: Child, window: Window): Day[] =>
  child.kind === 'involved'
    ? beginnings(rng, child, window)
    : [dayOfMoment(child.firstKnown) - (child.kind === 'hosted' ? rng.int(-60, -2) : 2)];

/**
 * The absences of a child in order, none overlapping: spells of going missing, most of one or two absences, a few of
 * dozens close together (heavy tail, domain reference 7.1). Stops at the 18th birthday.
 */
export const absencesOf = (rng: Rng, child: Child, window: Window): Absence[] => {
  const adult = startOfDay(eighteenth(child));
  const all: Absence[] = [];
  let free = -Infinity;
  for (const first of firstDays(rng, child, window)) {
    const often = rng.logSeries(tailOf(child, first), goingMissing.most);
    const meanGap = often > 10 ? rng.int(5, 11) : rng.int(9, 36);
    let day = first;
    for (let i = 0; i < often; i += 1) {
      const graded = grading(rng);
      const start = lastSeen(rng, day);
      if (start < free) {
        day = dayOfMoment(free) + 1;
        continue;
      }
      if (start >= adult || start >= window.endAt) return all;
      const end = start + (graded === 'absent' ? absentFor(rng) : missingFor(rng));
      if (start >= window.startAt) all.push({ start, end, grading: graded });
      free = end + 2 * HOUR;
      day = dayOfMoment(end) + Math.floor(rng.exponential(meanGap));
    }
  }
  return all;
};
