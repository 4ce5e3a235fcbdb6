import { onCourse, risk as planned } from './calibration.js';
import { ageOn, eighteenth, isOwn, statusOn, type Child, type Draw } from './child.js';
import { HOUR, atTime, dayOfMoment, startOfDay, weekday, type Day, type Moment } from './moments.js';
import { timesMissing, type Episode } from './police.js';
import type { Rng } from './rng.js';

export type Strand = 'cse' | 'missing' | 'trafficking' | 'gangs';
export type Rag = 'red' | 'amber' | 'green' | 'none';

/** How worried workers were about each strand when they looked again. */
export interface Look {
  readonly at: Moment;
  readonly rags: ReadonlyMap<Strand, Rag>;
}

/** A time in which a child was thought to be at risk. */
export interface RiskCase {
  readonly strands: readonly Strand[];
  readonly from: Day;
  /** The day on which it was closed, or the 18th birthday; may lie after the history. */
  readonly to: Day;
  readonly looks: readonly Look[];
  /** Whether a panel took the case on. */
  readonly listed: boolean;
  /** Closed by a panel, by an assessment that finds no risk, or not at all. */
  readonly closedBy: 'panel' | 'assessment' | 'nobody';
}

const order: readonly Rag[] = ['none', 'green', 'amber', 'red'];

/** The worst of several RAG values. */
export const worst = (rags: Iterable<Rag>): Rag =>
  [...rags].reduce<Rag>((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), 'none');

/** What was thought at the last look at or before a moment. */
export const thoughtAt = (riskCase: RiskCase, at: Moment): ReadonlyMap<Strand, Rag> =>
  riskCase.looks.filter((look) => look.at <= at).slice(-1)[0]?.rags ?? new Map();

const next = (rng: Rng, rag: Rag, ageOfCase: number): Rag => {
  const better = 0.22 + 0.1 * ageOfCase;
  const step = rng.weighted([
    [-1, better],
    [1, 0.13],
    [0, 0.87 - better],
  ] as const);
  return order[Math.min(3, Math.max(1, order.indexOf(rag) + step))] ?? rag;
};

const workday = (rng: Rng, day: Day): Moment => {
  const shift = Math.max(0, weekday(day) - 4);
  return atTime(day + (shift > 0 ? 3 - shift : 0), rng.int(9 * HOUR, 17 * HOUR));
};

const looksOf = (rng: Rng, strands: readonly Strand[], from: Day, to: Day, closedBy: RiskCase['closedBy']): Look[] => {
  let rags = new Map(strands.map((strand) => [strand, rng.weighted(planned.firstRag) as Rag]));
  const looks: Look[] = [];
  const slow = rng.chance(0.25);
  for (
    let day = from;
    day < to - 10;
    day += Math.round(planned.reassessDays * (slow || rng.chance(0.12) ? 1.25 + rng.next() : 0.85 + 0.25 * rng.next()))
  ) {
    looks.push({ at: workday(rng, day), rags });
    rags = new Map([...rags].map(([strand, rag]) => [strand, next(rng, rag, (day - from) / 365)]));
  }
  if (closedBy === 'assessment')
    looks.push({ at: workday(rng, to), rags: new Map(strands.map((strand) => [strand, 'none' as const])) });
  return looks;
};

const beginning = (rng: Rng, draw: Draw, child: Child, episodes: readonly Episode[]): Day | undefined => {
  const times = timesMissing(episodes);
  if (times > 0 && rng.chance(planned.afterMissing(times))) {
    const at = episodes[Math.min(episodes.length - 1, rng.int(0, 2))]?.absence.start;
    return at === undefined ? undefined : dayOfMoment(at) + rng.int(2, 25);
  }
  const from = draw.window.start - 300;
  const day = from + Math.floor(rng.exponential(365.25 / planned.startsAYearInNeed));
  if (day >= draw.window.end || ageOn(child, day) < 11) return undefined;
  const status = statusOn(child, day);
  return status === undefined || status === 'EARLY_HELP' || status === 'CARE_LEAVER' ? undefined : day;
};

const caseOf = (
  rng: Rng,
  draw: Draw,
  child: Child,
  strands: readonly Strand[],
  from: Day,
  wouldEnd: Day,
): RiskCase | undefined => {
  const adult = eighteenth(child);
  const to = Math.min(wouldEnd, adult);
  if (from >= adult || to <= draw.window.start || startOfDay(from) < child.firstKnown) return undefined;
  const listed = rng.chance(onCourse(planned.listedByPanel, draw.window.progress(startOfDay(from))));
  const closedBy = to === adult ? 'nobody' : listed && rng.chance(0.7) ? 'panel' : 'assessment';
  return { strands, from, to, listed, closedBy, looks: looksOf(rng, strands, from, to, closedBy) };
};

const exploitationCase = (rng: Rng, draw: Draw, child: Child, episodes: readonly Episode[]): RiskCase | undefined => {
  const from = beginning(rng, draw, child, episodes);
  if (from === undefined) return undefined;
  const strands = rng
    .weighted(planned.strands)
    .map((strand) => (strand === 'cse' && child.sex === '1' && rng.chance(planned.boysInGangs) ? 'gangs' : strand));
  const lasts = Math.max(45, Math.round(rng.exponential(planned.meanDays)));
  return caseOf(rng, draw, child, [...new Set(strands)], from, from + lasts);
};

const missingCase = (rng: Rng, draw: Draw, child: Child, episodes: readonly Episode[]): RiskCase | undefined => {
  const missing = episodes.filter((episode) => episode.missing);
  const [first, last] = [missing[0], missing[missing.length - 1]];
  if (!first || !last) return undefined;
  const share = onCourse(planned.missingOnly, draw.window.progress(first.absence.end));
  if (!rng.chance(share)) return undefined;
  const from = dayOfMoment(first.absence.end) + rng.int(2, 10);
  return caseOf(rng, draw, child, ['missing'], from, dayOfMoment(last.absence.end) + rng.int(60, 130));
};

/**
 * The time of risk of a child, if there is one: own children only. About exploitation, trafficking or gangs for some;
 * about going missing alone for others.
 */
export const riskCaseOf = (rng: Rng, draw: Draw, child: Child, episodes: readonly Episode[]): RiskCase | undefined =>
  isOwn(child) ? (exploitationCase(rng, draw, child, episodes) ?? missingCase(rng, draw, child, episodes)) : undefined;

/** Looks worth writing: those in the history, and the last one before it. */
export const looksIn = (riskCase: RiskCase, window: Draw['window']): readonly Look[] => {
  const before = riskCase.looks.filter((look) => look.at < window.startAt).slice(-1);
  return [...before, ...riskCase.looks.filter((look) => look.at >= window.startAt && look.at < window.endAt)];
};
