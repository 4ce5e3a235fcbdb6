import { metric } from './metric.js';
import { queuedFound, returnNotices, sameDay } from './police-notices.js';

/**
 * Indicator definition T2: whether police told us the same day that a missing child was found.
 *
 * Every found report, of a report of category missing: an episode with two found reports counts twice. A find that lies
 * before its report's last sighting is a conflict and counts nowhere.
 */
export const toldSameDayReturned = metric(
  {
    id: 'T2',
    title: 'Police told us the same day: returned',
    unit: 'found report',
    definition:
      'Found reports, of reports of category missing, with the child found in the period and under 18, of which we were told on the London date of the find, of all such found reports. One without a recorded notice was not told, and stays in the denominator.',
  },
  (scope) => sameDay(returnNotices(scope), queuedFound(scope), 'found report', 'foundReports'),
);
