import { metric } from './metric.js';
import { missingNotices, queuedMissing, sameDay } from './police-notices.js';

/**
 * Indicator definition T1: whether police told us the same day that a child was reported missing.
 *
 * Every report of category missing, as known: one upgraded from absent counts by the time it was reported. Told on the
 * same London date, even a minute before the report was made, is the same day.
 */
export const toldSameDayMissing = metric(
  {
    id: 'T1',
    title: 'Police told us the same day: missing',
    unit: 'report',
    definition:
      'Police reports of category missing made in the period about children under 18, of which we were told on the London date of the report, of all such reports. A report without a recorded notice was not told, and stays in the denominator.',
  },
  (scope) => sameDay(missingNotices(scope), queuedMissing(scope), 'report', 'reports'),
);
