import { isChildOn } from '@hub/casebook';
import { byChild } from './by-child.js';
import { count, hostedChildren, metric, tally, type Judged } from './metric.js';
import { countText, numberText } from './rounding.js';
import { dayText, episodeRecords, refsOf } from './returns.js';
import { EIGHTEEN, dateText } from './words.js';

/**
 * Indicator definition R1: children who went missing again and again before the end of the period.
 *
 * The window is the 90 (setting) London dates before the end, whatever the period's own length. It is a figure at the
 * end of the period: a child is under 18 on the last day, and so was at every start. Children with one episode in the
 * window are listed as not counted.
 */
export const repeatMissing = metric(
  {
    id: 'R1',
    title: 'Repeat missing',
    unit: 'child',
    definition:
      'Children under 18 on the last day with two or more, and with three or more, missing episodes that started in the 90 days before the end of the period.',
  },
  (scope) => {
    const judged: Judged[] = [];
    let three = 0;
    for (const [childCase, own] of byChild(scope.missingInRepeatWindow)) {
      const episodes = own.map(({ episode }) => episode);
      const isChild = isChildOn(childCase, scope.at.lastDate);
      if (isChild && episodes.length >= 3) three += 1;
      judged.push({
        ref: childCase.id,
        childCase,
        outcome: !isChild ? 'excluded' : episodes.length >= 2 ? 'counted' : 'not counted',
        tell: () => ({
          reason: isChild ? `${countText(episodes.length, 'missing episode')} started in the window.` : EIGHTEEN,
          records: episodes.flatMap(episodeRecords),
          reportRefs: episodes.flatMap(refsOf),
          facts: {
            'window from': dateText(scope.repeatFromDate),
            'window to': dateText(scope.at.lastDate),
            starts: episodes.map(({ start }) => dayText(start)).join('; '),
          },
        }),
      });
    }
    const two = tally(judged, 'counted');
    const counted = judged.filter(({ outcome }) => outcome === 'counted');
    return {
      numerator: two,
      denominator: null,
      display: `${countText(two, 'child', 'children')} (${numberText(three)} with three or more)`,
      parts: [
        count('twoOrMore', 'children with two or more missing episodes', two),
        count('threeOrMore', 'children with three or more missing episodes', three),
        count('windowDays', 'days before the end of the period', scope.settings.repeatWindowDays),
        count('hostedChildren', "other authorities' children with two or more", hostedChildren(counted)),
      ],
      breakdowns: [
        {
          title: `Missing episodes in the ${scope.settings.repeatWindowDays} days from ${dateText(scope.repeatFromDate)}`,
          columns: ['Children'],
          rows: [
            { name: 'one', values: [tally(judged, 'not counted')] },
            { name: 'two', values: [two - three] },
            { name: 'three or more', values: [three] },
          ],
        },
      ],
      judged,
      hosted: hostedChildren(counted),
    };
  },
);
