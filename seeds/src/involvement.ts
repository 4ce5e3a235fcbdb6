import { involvement as planned } from './calibration.js';
import type { Spell } from './child.js';
import { birthdayOf, type Day } from './moments.js';
import type { Rng } from './rng.js';
import type { Window } from './window.js';

/** The way a child comes to social care. */
export type Journey = 'need' | 'protectionPlan' | 'lookedAfter';

/** Dates of the main stretch of a journey: already running when the history begins, or beginning within it. */
export interface Stretch {
  readonly begins: Day;
  readonly lasts: number;
}

const needDays = (rng: Rng, byTimeInNeed: boolean): number => {
  const { shortNeed, longNeed } = planned;
  const shortWeight = byTimeInNeed ? shortNeed.share * shortNeed.meanDays : shortNeed.share;
  const longWeight = byTimeInNeed ? (1 - shortNeed.share) * longNeed.meanDays : 1 - shortNeed.share;
  return rng.weighted([
    [shortNeed.meanDays, shortWeight],
    [longNeed.meanDays, longWeight],
  ] as const);
};

const meanDays = (rng: Rng, journey: Journey, running: boolean): number =>
  journey === 'need'
    ? needDays(rng, running)
    : journey === 'protectionPlan'
      ? planned.protectionPlanDays
      : planned.lookedAfterDays;

/**
 * A stretch that runs when the history begins. Lengths are exponential, so what is behind and what is to come are
 * drawn alike.
 */
export const runningStretch = (rng: Rng, journey: Journey, window: Window): Stretch => {
  const mean = meanDays(rng, journey, true);
  const behind = Math.ceil(rng.exponential(mean)) + 1;
  return { begins: window.start - behind, lasts: behind + Math.ceil(rng.exponential(mean)) };
};

export const newStretch = (rng: Rng, journey: Journey, window: Window): Stretch => ({
  begins: rng.int(window.start, window.end - 1),
  lasts: Math.max(journey === 'protectionPlan' ? 60 : 7, Math.ceil(rng.exponential(meanDays(rng, journey, false)))),
});

const legalCourse = (rng: Rng, begins: Day, ends: Day): Spell[] => {
  const looked = (legal: string, start: Day, end: Day): Spell => ({ status: 'CLA', legal, start, end });
  if (rng.chance(0.5)) return [looked('V2', begins, ends)];
  const order = begins + rng.int(160, 280);
  return order < ends
    ? [looked('C1', begins, order), looked(rng.chance(0.85) ? 'C2' : 'E1', order, ends)]
    : [looked('C1', begins, ends)];
};

const around = (rng: Rng, journey: Journey, { begins, lasts }: Stretch): Spell[] => {
  const ends = begins + lasts;
  const other = (status: Spell['status'], start: Day, end: Day): Spell => ({ status, legal: '', start, end });
  if (journey === 'need') {
    const earlier = rng.chance(0.12) ? [other('EARLY_HELP', begins - rng.int(60, 200), begins)] : [];
    const later = rng.chance(0.1) ? [other('EARLY_HELP', ends, ends + rng.int(40, 180))] : [];
    return [...earlier, other('CIN', begins, ends), ...later];
  }
  if (journey === 'protectionPlan') {
    const plan = other('CPP', begins, ends);
    const needBegins = begins - rng.int(25, 60);
    const needEnds = ends + rng.int(60, 150);
    return rng.chance(0.3)
      ? [other('CIN', needBegins, needEnds), plan]
      : [other('CIN', needBegins, begins), plan, other('CIN', ends, needEnds)];
  }
  const earlier = rng.chance(0.7) ? [other('CIN', begins - rng.int(20, 120), begins)] : [];
  const later = rng.chance(0.5) ? [other('CIN', ends, ends + rng.int(40, 140))] : [];
  return [...earlier, ...legalCourse(rng, begins, ends), ...later];
};

/**
 * The statuses of one child along a journey: nothing before birth, nothing but leaving care after the 18th birthday,
 * and nothing that ended before the history.
 */
export const spellsOf = (rng: Rng, journey: Journey, stretch: Stretch, dob: Day, window: Window): Spell[] => {
  const adult = birthdayOf(dob, 18);
  const born = dob + 2;
  const childhood = around(rng, journey, stretch)
    .map((spell) => ({ ...spell, start: Math.max(spell.start, born), end: Math.min(spell.end, adult) }))
    .filter((spell) => spell.start < spell.end && spell.end > window.start && spell.start < window.end);
  const leavesAtEighteen = childhood.some((spell) => spell.status === 'CLA' && spell.end === adult);
  return leavesAtEighteen
    ? [...childhood, { status: 'CARE_LEAVER', legal: '', start: adult, end: birthdayOf(dob, 21) }]
    : childhood;
};
