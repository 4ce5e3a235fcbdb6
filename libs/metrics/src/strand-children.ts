import type { Strand } from '@hub/exploitation';
import type { Judged } from './metric.js';
import type { ChildAtEnd, Scope } from './scope.js';
import { closedStory, hasHistory, strandTold, whyOutside } from './strand-story.js';

/**
 * Everyone of whom something is known about one strand: our own children with the strand open at the end of the period
 * are counted, those with it closed are not, adults and other authorities' children with it open are excluded.
 */
export const judgeStrand = (
  scope: Scope,
  strand: Strand,
  reason: (child: ChildAtEnd) => string,
): { readonly judged: Judged[]; readonly counted: ChildAtEnd[] } => {
  const counted: ChildAtEnd[] = [];
  const judged: Judged[] = [];
  for (const child of scope.childrenAtEnd) {
    const { childCase } = child;
    const outside = whyOutside(child);
    if (child.strands.some((open) => open.strand === strand)) {
      if (outside === undefined) counted.push(child);
      judged.push({
        outcome: outside === undefined ? 'counted' : 'excluded',
        ref: childCase.id,
        childCase,
        tell: () => strandTold(child, outside ?? reason(child), strand),
      });
    } else if (outside === undefined && hasHistory(childCase, scope.asAt, strand)) {
      judged.push({
        outcome: 'not counted',
        ref: childCase.id,
        childCase,
        tell: () => strandTold(child, closedStory(childCase, scope.asAt, [strand]), strand),
      });
    }
  }
  return { judged, counted };
};
