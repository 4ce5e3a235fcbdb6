import type { Instant, Period } from '@hub/kernel';
import type { Casebook } from '@hub/casebook';
import type { Figure, Metric } from './figure.js';
import { Scope } from './scope.js';
import { settingsOn, type MetricSettings } from './settings.js';

/**
 * One indicator for a period, from the casebook as known at that moment. The casebook must hold just what was recorded at
 * or before `knownAt`; the figure does not look for itself. Settings default to those in force when the period starts.
 */
export const figure = (
  metric: Metric,
  casebook: Casebook,
  period: Period,
  knownAt: Instant,
  settings: MetricSettings = settingsOn(period.start),
): Figure => metric.compute(new Scope(casebook, period, knownAt, settings));

/** Several indicators for a period in one pass: what they share is worked out once. */
export const figuresOf = (
  metrics: readonly Metric[],
  casebook: Casebook,
  period: Period,
  knownAt: Instant,
  settings: MetricSettings = settingsOn(period.start),
): Figure[] => {
  const scope = new Scope(casebook, period, knownAt, settings);
  return metrics.map((metric) => metric.compute(scope));
};

/** The same indicator for several periods, as known at one moment: a trend. Oldest first when the periods are. */
export const trend = (
  metric: Metric,
  casebook: Casebook,
  periods: readonly Period[],
  knownAt: Instant,
  settings?: MetricSettings,
): Figure[] => periods.map((period) => figure(metric, casebook, period, knownAt, settings ?? settingsOn(period.start)));
