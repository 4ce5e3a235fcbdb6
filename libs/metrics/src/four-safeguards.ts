import { safeguardsAt, type Safeguards } from '@hub/casebook';
import { count, metric, percentage, ratioText, tally, type Judged } from './metric.js';
import { strandRecords, whyOutside } from './strand-story.js';
import { dateText, listText } from './words.js';

const LIMBS = ['assessment', 'safetyPlan', 'keyWorker', 'review'] as const satisfies readonly (keyof Safeguards)[];

const MISSING: Readonly<Record<(typeof LIMBS)[number], string>> = {
  assessment: 'a multi-agency assessment',
  safetyPlan: 'a safety plan in force',
  keyWorker: 'a named key worker',
  review: 'a review at MASE or MAP in the last month',
};

const LABEL: Readonly<Record<(typeof LIMBS)[number], string>> = {
  assessment: 'with a multi-agency assessment',
  safetyPlan: 'with a safety plan in force',
  keyWorker: 'with a named key worker',
  review: 'reviewed at MASE or MAP in the last month',
};

/**
 * Indicator definition 8i: at-risk children who have all four safeguards, and each alone.
 *
 * The multi-agency assessment may be of any strand and any age, but not after the end of the period. A review dated on
 * the last date counts, and so does one dated 31 days (setting) before the end of the period; a meeting that was
 * cancelled leaves no review and so leaves the safeguard unmet.
 */
export const fourSafeguards = metric(
  {
    id: '8i',
    title: 'At-risk children with all four safeguards',
    unit: 'child',
    definition:
      'Of our own children at risk on the last day of the period: those with a multi-agency assessment of any strand, a safety plan in force and a key worker on that day, and a review at MASE or MAP dated in the 31 days up to it. All four, and each alone.',
    target: { value: 100, from: '2016-04-01' },
  },
  (scope) => {
    const judged: Judged[] = [];
    const having = { assessment: 0, safetyPlan: 0, keyWorker: 0, review: 0 };
    for (const child of scope.withOpenStrands) {
      const { childCase, atRisk } = child;
      const safeguards = safeguardsAt(childCase, scope.asAt, scope.firstReviewDate);
      const missing = LIMBS.filter((limb) => !safeguards[limb]);
      if (atRisk) for (const limb of LIMBS) having[limb] += safeguards[limb] ? 1 : 0;
      judged.push({
        ref: childCase.id,
        childCase,
        outcome: !atRisk ? 'excluded' : missing.length === 0 ? 'counted' : 'not counted',
        tell: () => ({
          reason:
            whyOutside(child) ??
            (missing.length === 0
              ? 'All four safeguards.'
              : `Without ${listText(missing.map((limb) => MISSING[limb]))}.`),
          records: [...strandRecords(childCase), ...childCase.plans, ...childCase.keyWorkers],
          facts: { ...safeguards, 'reviews count from': dateText(scope.firstReviewDate) },
        }),
      });
    }
    const all = tally(judged, 'counted');
    const atRisk = all + tally(judged, 'not counted');
    return {
      numerator: all,
      denominator: atRisk,
      ratio: [all, atRisk],
      display: ratioText(all, atRisk, 'child', 'no children at risk', 'children'),
      parts: [
        count('atRisk', 'children at risk', atRisk),
        count('allFour', 'with all four safeguards', all),
        ...LIMBS.map((limb) => count(limb, LABEL[limb], having[limb])),
        percentage('percentageAllFour', 'with all four safeguards, share of all', all, atRisk),
        ...LIMBS.map((limb) =>
          percentage(
            `percentage${limb[0]?.toUpperCase()}${limb.slice(1)}`,
            `${LABEL[limb]}, share of all`,
            having[limb],
            atRisk,
          ),
        ),
      ],
      judged,
    };
  },
);
