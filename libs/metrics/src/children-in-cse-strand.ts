import type { ChildCase } from '@hub/casebook';
import { inCohortOn } from './cohort.js';
import { count, metric, percentage } from './metric.js';
import { countText, numberText, percentageText } from './rounding.js';
import { judgeStrand } from './strand-children.js';

/**
 * Indicator definition 8h: our own children with the CSE strand open at the end of the period.
 *
 * The numerator is every such child; the percentage is of those of them with CIN, CPP or CLA, of all children with CIN,
 * CPP or CLA, because a child at risk need not be in that cohort.
 */
export const childrenInCseStrand = metric(
  {
    id: '8h',
    title: 'Children at risk of CSE',
    unit: 'child',
    definition:
      'Our own children under 18 with the CSE strand open on the last day of the period. The percentage is of those of them with CIN, CPP or CLA that day, of all our children with CIN, CPP or CLA that day.',
  },
  (scope) => {
    const inside = (childCase: ChildCase): boolean => inCohortOn(childCase, scope.at.lastDate);
    const { judged, counted } = judgeStrand(scope, 'cse', ({ childCase }) =>
      inside(childCase)
        ? 'The CSE strand is open; the child has CIN, CPP or CLA.'
        : 'The CSE strand is open; the child has none of CIN, CPP and CLA.',
    );
    const cohort = scope.cohortAtEnd.all;
    const withStatus = counted.filter(({ childCase }) => inside(childCase)).length;
    const children = countText(counted.length, 'child', 'children');
    return {
      numerator: counted.length,
      denominator: cohort,
      ratio: [withStatus, cohort],
      value: counted.length,
      display:
        cohort === 0
          ? `${children}; no children with CIN, CPP or CLA`
          : `${children}; ${percentageText(withStatus, cohort)} of those with CIN, CPP or CLA (${numberText(withStatus)} of ${numberText(cohort)})`,
      parts: [
        count('cse', 'children with the CSE strand open', counted.length),
        count('cseInCohort', 'of them with CIN, CPP or CLA', withStatus),
        count('cseOutsideCohort', 'of them with none of CIN, CPP and CLA', counted.length - withStatus),
        count('cohort', 'children with CIN, CPP or CLA', cohort),
        percentage(
          'percentageOfCohort',
          'with the CSE strand open, share of all with CIN, CPP or CLA',
          withStatus,
          cohort,
        ),
      ],
      judged,
    };
  },
);
