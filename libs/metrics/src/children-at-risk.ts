import { birthday, epochMs, instantOf, londonDateOf, startOfLondonDay } from '@hub/kernel';
import type { Instant } from '@hub/kernel';
import type { ChildCase } from '@hub/casebook';
import { count, metric, tally, type Judged } from './metric.js';
import { countText } from './rounding.js';
import type { Scope } from './scope.js';
import { closedStory, hasHistory, openStrandWords, strandTold, whyOutside } from './strand-story.js';
import { dateText } from './words.js';

/**
 * Whether the child was at risk at any moment of the period. Strands open only with an assessment or the start of a
 * missing episode, so the first moment of the period and those moments are all that must be looked at.
 */
const everAtRisk = (childCase: ChildCase, scope: Scope): boolean => {
  if (!childCase.own) return false;
  const eighteenth = startOfLondonDay(birthday(childCase.child.content.dob, 18));
  const { assessments, episodes } = childCase.strandFacts;
  const moments: Instant[] = [
    scope.at.from,
    ...assessments.map(({ assessedAt }) => assessedAt),
    ...episodes.map(({ start }) => start),
  ];
  return moments.some(
    (moment) =>
      scope.has(moment) &&
      moment < eighteenth &&
      scope.strandsOf(childCase, { before: instantOf(epochMs(moment) + 1), date: londonDateOf(moment) }).length > 0,
  );
};

/** Indicator definition 8a: our own children with an open strand at the end of the period. */
export const childrenAtRisk = metric(
  {
    id: '8a',
    title: 'Children known to be at risk of CSE, missing, trafficking or gangs',
    unit: 'child',
    definition:
      'Our own children under 18 with at least one open strand on the last day of the period; beside it, those with one at any moment of the period. A child with several strands counts once.',
  },
  (scope) => {
    const judged: Judged[] = [];
    let ever = 0;
    for (const child of scope.childrenAtEnd) {
      const { childCase, strands, atRisk } = child;
      const base = { ref: childCase.id, childCase };
      if (atRisk || everAtRisk(childCase, scope)) ever += 1;
      if (atRisk) {
        judged.push({
          ...base,
          outcome: 'counted',
          tell: () => strandTold(child, `Open: ${openStrandWords(strands)}.`),
        });
      } else if (strands.length > 0) {
        judged.push({ ...base, outcome: 'excluded', tell: () => strandTold(child, whyOutside(child) ?? '') });
      } else if (childCase.own && child.isChild && hasHistory(childCase, scope.asAt)) {
        judged.push({
          ...base,
          outcome: 'not counted',
          tell: () => strandTold(child, closedStory(childCase, scope.asAt)),
        });
      }
    }
    const atRisk = tally(judged, 'counted');
    return {
      numerator: atRisk,
      denominator: null,
      display: countText(atRisk, 'child', 'children'),
      parts: [
        count('atRisk', `children at risk on ${dateText(scope.at.lastDate)}`, atRisk),
        count('everAtRisk', 'children at risk at any moment of the period', ever),
      ],
      judged,
    };
  },
);
