import type { LondonDate } from '@hub/kernel';
import { writeAssessments, writeSafetyPlans } from './assessments.js';
import { isOwn, type Child, type Draw } from './child.js';
import { writeCaseWorker, writeChildRecords } from './child-records.js';
import { corners } from './corners.js';
import { openDelivery, type Sink } from './delivery.js';
import type { Feed } from './feeds.js';
import { writeDisruptions, writeLegacyOrders } from './disruptions.js';
import { absencesOf } from './going-missing.js';
import { households } from './households.js';
import { MOST_LINKED, writeLinks } from './links.js';
import { writeInterviews } from './interviews.js';
import { dateOf } from './moments.js';
import { writeOffences } from './offences.js';
import { meetingsIn, writeMeetings, type Meeting } from './panel-calendar.js';
import { writeMeetingWork, writePanelWork } from './panels.js';
import { penOf } from './pen.js';
import { writePlacements } from './placements.js';
import { writePoliceReports } from './police.js';
import { riskCaseOf } from './risk.js';
import { readReference } from './reference.js';
import { rngOf } from './rng.js';
import { windowUpTo, type Window } from './window.js';

export interface BoroughOptions {
  /** The same seed, end and size give the same bytes. */
  readonly seed: number;
  /** The first London date after the history; nothing happened or was learned on it or later. */
  readonly end: LondonDate;
  /** How many times the size of the borough; 1 by default. */
  readonly scale?: number;
  /** The size as a number of children instead; ignored when `scale` is given. */
  readonly children?: number;
}

export interface BoroughSummary {
  readonly seed: number;
  /** The first London date of the two financial years and the running one. */
  readonly start: LondonDate;
  readonly end: LondonDate;
  readonly scale: number;
  /** Children drawn; second records of one child and the children of corner cases not counted. */
  readonly children: number;
  readonly rows: Readonly<Record<Feed, number>>;
  readonly totalRows: number;
}

/** The offences of a borough are about so many children at most. */
const MOST_HARMED = 2_000;

/** About how many children one history at scale 1 holds. */
export const CHILDREN_AT_SCALE_ONE = 6300;

const drawOf = (seed: number, window: Window): Draw => {
  const counters = new Map<string, number>();
  return {
    seed,
    window,
    chanceFor: (theme, key) => rngOf(seed, theme, key),
    number: (series) => {
      const count = (counters.get(series) ?? 0) + 1;
      counters.set(series, count);
      return String(count).padStart(series === 'child' ? 7 : 6, '0');
    },
  };
};

/** Whether a child was ever at risk of exploitation, and whether it is at the end of the history. */
interface AtRisk {
  readonly ever: boolean;
  readonly atEnd: boolean;
}

/** Writes what is on record of a child. */
const writeChild = (draw: Draw, sink: Sink, child: Child, meetings: readonly Meeting[]): AtRisk => {
  const chance = (theme: string): ReturnType<typeof rngOf> => draw.chanceFor(theme, child.id);
  const absences = absencesOf(chance('absences'), child, draw.window);
  const episodes = writePoliceReports(chance('police'), draw, sink, child, absences);
  writeInterviews(chance('interviews'), draw, sink, child, episodes);
  const riskCase = riskCaseOf(chance('risk'), draw, child, episodes);
  if (riskCase) {
    writeAssessments(chance('assessments'), draw, sink, child, riskCase);
    writeSafetyPlans(chance('plans'), draw, sink, child, riskCase);
    writeDisruptions(chance('disruptions'), draw, sink, child, riskCase);
    writeCaseWorker(chance('case worker'), draw, sink, child, riskCase);
  }
  writePlacements(chance('placements'), draw, sink, child);
  writePanelWork(chance('panels'), draw, sink, child, episodes, riskCase, meetings);
  return {
    ever: riskCase !== undefined,
    atEnd: riskCase !== undefined && riskCase.to > draw.window.end && isOwn(child),
  };
};

/**
 * Writes the synthetic borough into `folder` as one historical load: two whole financial years and the running one up to
 * `end`, in one file a feed, each row with the moment at which its source learned it. Every child, worker, place and
 * word in it is invented. Files of that name in the folder are overwritten. Memory does not grow with `scale`.
 */
export const writeBorough = async (folder: string, options: BoroughOptions): Promise<BoroughSummary> => {
  const scale = options.scale ?? (options.children === undefined ? 1 : options.children / CHILDREN_AT_SCALE_ONE);
  const window = windowUpTo(options.end);
  const draw = drawOf(options.seed, window);
  const delivery = await openDelivery(folder, `Synthetic borough, seed ${options.seed}`, window.endAt);
  const meetings = meetingsIn(draw.chanceFor('meetings', 'calendar'), window);
  writeMeetings(draw.chanceFor('meetings', 'minutes'), delivery, meetings);
  writeMeetingWork(draw.chanceFor('meetings', 'work'), draw, delivery, meetings);
  const pen = penOf(delivery, window, '90');
  for (const write of Object.values(corners)) write(pen);
  const harmed: string[] = [];
  const linked: string[] = [];
  writeLegacyOrders(draw, delivery);
  let children = 0;
  for (const household of households(draw, scale)) {
    writeChildRecords(draw.chanceFor('records', household[0]?.id ?? ''), draw, delivery, household);
    for (const child of household) {
      const { ever, atEnd } = writeChild(draw, delivery, child, meetings);
      if (ever && harmed.length < MOST_HARMED) harmed.push(child.id);
      if (atEnd && linked.length < MOST_LINKED) linked.push(child.id);
    }
    children += household.length;
    await delivery.drain();
  }
  writeLinks(options.seed, delivery, window, linked);
  const planted = await readReference('planted-offences');
  writeOffences(draw.chanceFor('offences', 'borough'), delivery, window, planted, harmed);
  const rows = await delivery.close();
  const totalRows = Object.values(rows).reduce((sum, count) => sum + count, 0);
  return { seed: options.seed, start: dateOf(window.start), end: options.end, scale, children, rows, totalRows };
};
