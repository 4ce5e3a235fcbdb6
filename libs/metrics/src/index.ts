import type { Instant, Period } from '@hub/kernel';
import type { Casebook } from '@hub/casebook';
import { challengeAndActionAtMase } from './challenge-and-action-at-mase.js';
import { childrenAtRisk } from './children-at-risk.js';
import { childrenInCseStrand } from './children-in-cse-strand.js';
import { childrenInGangsStrand } from './children-in-gangs-strand.js';
import { childrenInNeedMissing } from './children-in-need-missing.js';
import { disruptions } from './disruptions.js';
import type { Figure, Metric } from './figure.js';
import { figuresOf } from './figures.js';
import { fourSafeguards } from './four-safeguards.js';
import { hoursToNotice } from './hours-to-notice.js';
import { interviewsSinceNotice } from './interviews-since-notice.js';
import { interviewsWithin72Hours } from './interviews-within-72-hours.js';
import { lookedAfterMissing } from './looked-after-missing.js';
import { referralsToMap } from './map-referrals.js';
import { missingEpisodes } from './missing-episodes.js';
import { missingNow } from './missing-now.js';
import { outcomesOfMapReferrals } from './outcomes-of-map-referrals.js';
import { repeatMissing } from './repeat-missing.js';
import type { MetricSettings } from './settings.js';
import { strandOverlap } from './strand-overlap.js';
import { toldSameDayMissing } from './told-same-day-missing.js';
import { toldSameDayReturned } from './told-same-day-returned.js';

export * from './figure.js';
export { figure, figuresOf, trend } from './figures.js';
export * from './interview-year/index.js';
export * from './json.js';
export * from './needs/needs.js';
export * from './quality/index.js';
export { Scope } from './scope.js';
export * from './settings.js';
export * from './shape.js';
export * from './shapes.js';

/** Every indicator, in the order of the plan. */
export const metrics: readonly Metric[] = [
  childrenAtRisk,
  referralsToMap,
  outcomesOfMapReferrals,
  challengeAndActionAtMase,
  interviewsWithin72Hours,
  childrenInNeedMissing,
  childrenInGangsStrand,
  childrenInCseStrand,
  fourSafeguards,
  toldSameDayMissing,
  toldSameDayReturned,
  hoursToNotice,
  interviewsSinceNotice,
  repeatMissing,
  missingEpisodes,
  missingNow,
  lookedAfterMissing,
  strandOverlap,
  disruptions,
];

/** The indicator of this id, as people write it (`8e`, `t1`); `undefined` when there is none. */
export const metricOf = (id: string): Metric | undefined =>
  metrics.find((metric) => metric.id.toLowerCase() === id.trim().toLowerCase());

/** Every indicator for a period in one pass, in the order of the plan. */
export const allFigures = (casebook: Casebook, period: Period, knownAt: Instant, settings?: MetricSettings): Figure[] =>
  figuresOf(metrics, casebook, period, knownAt, settings);
