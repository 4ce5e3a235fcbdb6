import { disruptions } from './disruptions.js';
import { within72Hours, sinceNotice } from './interviews.js';
import { episodesAndChildren, inNeedMissing, lookedAfterMissing, missingNow, repeats } from './missing.js';
import { mapOutcomes, mapReferrals, mase } from './panels.js';
import { hoursToNotice, toldOfMissing, toldOfReturns } from './police.js';
import { cse, gangs, knownToBeAtRisk, overlap, safeguards } from './risk.js';
import type { Day, Moment } from './london.js';
import type { Delivery } from './records.js';
import { worldAt, type Numbers, type World } from './world.js';

const INDICATORS: Readonly<Record<string, (world: World) => Numbers>> = {
  '8a': knownToBeAtRisk,
  '8b': mapReferrals,
  '8c': mapOutcomes,
  '8d': mase,
  '8e': within72Hours,
  '8f': inNeedMissing,
  '8g': gangs,
  '8h': cse,
  '8i': safeguards,
  T1: toldOfMissing,
  T2: toldOfReturns,
  T3: hoursToNotice,
  T4: sinceNotice,
  R1: repeats,
  R2: episodesAndChildren,
  R3: missingNow,
  C1: lookedAfterMissing,
  S1: overlap,
  D1: disruptions,
};

/** Every number of every indicator; undefined while no day of the period had ended. */
export const secondOpinion = (
  deliveries: readonly Delivery[],
  authority: string,
  knownAt: Moment,
  period: readonly [Day, Day],
): Readonly<Record<string, Numbers>> | undefined => {
  const world = worldAt(deliveries, authority, knownAt, period);
  if (world.lastDay < world.firstDay) return undefined;
  return Object.fromEntries(Object.entries(INDICATORS).map(([id, count]) => [id, count(world)]));
};
