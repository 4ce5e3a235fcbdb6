import { epochMs, instantOf, londonDateOf, type Instant } from '@hub/kernel';
import { isChildOn, type ChildCase } from '@hub/casebook';
import { count, metric, tally, type Judged, type Told } from './metric.js';
import { countText } from './rounding.js';
import type { ChildAtEnd, Scope } from './scope.js';
import { closedStory, hasHistory, openStrandWords, strandTold, whyOutside } from './strand-story.js';
import { dateText } from './words.js';

/**
 * Whether the child was at risk at any moment of the period. Strands open only with an assessment or the start of a
 * missing episode, so the first moment of the period and those moments are all that must be looked at.
 */
const everAtRisk = (childCase: ChildCase, scope: Scope): boolean => {
  const { assessments, episodes } = childCase.strandFacts;
  if (!childCase.own || assessments.length + episodes.length === 0) return false;
  const holds = (moment: Instant): boolean => {
    if (!scope.has(moment)) return false;
    const date = londonDateOf(moment);
    return (
      isChildOn(childCase, date) &&
      scope.strandsOf(childCase, { before: instantOf(epochMs(moment) + 1), date }).length > 0
    );
  };
  return (
    holds(scope.at.from) ||
    episodes.some(({ start }) => holds(start)) ||
    assessments.some(({ assessedAt }) => holds(assessedAt))
  );
};

const storyOf = (child: ChildAtEnd, scope: Scope): string => {
  if (child.strands.length === 0) return closedStory(child.childCase, scope.asAt);
  return whyOutside(child) ?? `Open: ${openStrandWords(child.strands)}.`;
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
      const tell = (): Told => strandTold(child, storyOf(child, scope));
      if (atRisk || everAtRisk(childCase, scope)) ever += 1;
      if (strands.length > 0)
        judged.push({ outcome: atRisk ? 'counted' : 'excluded', ref: childCase.id, childCase, tell });
      else if (childCase.own && child.isChild && hasHistory(childCase, scope.asAt)) {
        judged.push({ outcome: 'not counted', ref: childCase.id, childCase, tell });
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
