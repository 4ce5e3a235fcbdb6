import { isChildOn } from '@hub/casebook';
import { count, hostedChildren, metric, tally, type Judged } from './metric.js';
import { countText } from './rounding.js';
import { episodeFacts, episodeRecords, refsOf } from './returns.js';
import { EIGHTEEN } from './words.js';

/**
 * Indicator definition R3: missing episodes under way at the end of the period.
 *
 * An episode whose end was never recorded counts until the later absence that showed it. It is a figure at the end of
 * the period: someone who turned 18 while away is excluded.
 */
export const missingNow = metric(
  {
    id: 'R3',
    title: 'Missing now',
    unit: 'episode',
    definition:
      'Missing episodes of children under 18 that began before the end of the period with no return before it. In a running period the end is the last midnight.',
  },
  (scope) => {
    const judged = scope.missingAtEnd.map(({ childCase, episode }): Judged => {
      const isChild = isChildOn(childCase, scope.at.lastDate);
      return {
        ref: episode.id,
        childCase,
        outcome: isChild ? 'counted' : 'excluded',
        tell: () => ({
          reason: isChild ? 'No return before the end of the period.' : EIGHTEEN,
          records: episodeRecords(episode),
          reportRefs: refsOf(episode),
          facts: episodeFacts(episode),
        }),
      };
    });
    const episodes = tally(judged, 'counted');
    const counted = judged.filter(({ outcome }) => outcome === 'counted');
    return {
      numerator: episodes,
      denominator: null,
      display: countText(episodes, 'episode'),
      parts: [
        count('episodes', 'missing episodes under way', episodes),
        count('children', 'children missing', new Set(counted.map(({ childCase }) => childCase?.id)).size),
        count(
          'hostedEpisodes',
          "of them of other authorities' children",
          counted.filter(({ childCase }) => childCase?.own === false).length,
        ),
        count('hostedChildren', "other authorities' children among them", hostedChildren(judged)),
      ],
      judged,
      hosted: hostedChildren(judged),
    };
  },
);
