import { highestStatusOn, isChildOn, type ChildCase, type Held, type Status } from '@hub/casebook';
import type { ReferralDetails } from '@hub/panels';
import { COHORT, countCohort, isCohort } from './cohort.js';
import { count, metric, percentage, type Judged } from './metric.js';
import { countText, numberText, percentageText } from './rounding.js';
import type { Scope } from './scope.js';
import { whyOutside } from './strand-story.js';
import { STATUS_WORDS, dateText } from './words.js';

/** A referral to MAP in the period, and why it is excluded, if it is. */
export interface MapReferral {
  readonly childCase: ChildCase;
  readonly referral: Held<ReferralDetails>;
  readonly excluded?: string;
}

/** The referrals to MAP made in the period, of our own children under 18 on the date of the referral and of others. */
export const mapReferrals = (scope: Scope): MapReferral[] => {
  const found: MapReferral[] = [];
  for (const childCase of scope.casebook.cases.values()) {
    for (const referral of childCase.referrals) {
      const { panel, referredAt } = referral.content;
      if (panel !== 'MAP' || !scope.hasDate(referredAt)) continue;
      const excluded = whyOutside({ childCase, isChild: isChildOn(childCase, referredAt) });
      found.push({ childCase, referral, ...(excluded === undefined ? {} : { excluded }) });
    }
  }
  return found;
};

const firstDates = (referrals: readonly MapReferral[]): Map<ChildCase, string> => {
  const dates = new Map<ChildCase, string>();
  for (const { childCase, referral } of referrals) {
    const known = dates.get(childCase);
    const { referredAt } = referral.content;
    if (known === undefined || referredAt < known) dates.set(childCase, referredAt);
  }
  return dates;
};

const statusWords = (status: Status | undefined): string =>
  isCohort(status) ? STATUS_WORDS[status] : 'none of the three';

/**
 * Indicator definition 8b: referrals to MAP, and the children referred.
 *
 * The numerator counts referrals. The percentage is of children: those referred who had CIN, CPP or CLA on the date of
 * their first referral in the period, each once under the highest, of all children with one of them at the end. A
 * referral made before the 18th birthday counts, one made on it or later is excluded and is nobody's first.
 */
export const referralsToMap = metric(
  {
    id: '8b',
    title: 'Referrals to MAP',
    unit: 'referral',
    definition:
      'Referrals of our own children under 18 to MAP in the period, and the distinct children. Of those children, the ones with CIN, CPP or CLA on the date of their first referral in the period, each under the highest, as a percentage of all our children with that highest status on the last day.',
  },
  (scope) => {
    const referrals = mapReferrals(scope);
    const counted = referrals.filter(({ excluded }) => excluded === undefined);
    const statuses = new Map(
      [...firstDates(counted)].map(([childCase, date]) => [childCase, highestStatusOn(childCase, date)]),
    );
    const referred = countCohort(statuses.values());
    const cohort = scope.cohortAtEnd;
    const judged = referrals.map(({ childCase, referral, excluded }): Judged => ({
      ref: referral.content.referralId,
      childCase,
      outcome: excluded === undefined ? 'counted' : 'excluded',
      tell: () => ({
        reason: excluded ?? 'Referred to MAP in the period.',
        records: [referral, ...childCase.statuses],
        facts: {
          referred: dateText(referral.content.referredAt),
          ...(excluded === undefined
            ? { 'status at first referral in the period': statusWords(statuses.get(childCase)) }
            : {}),
        },
      }),
    }));
    const numbers = `${countText(counted.length, 'referral')} of ${countText(statuses.size, 'child', 'children')}`;
    return {
      numerator: counted.length,
      denominator: cohort.all,
      ratio: [referred.all, cohort.all],
      value: counted.length,
      display:
        cohort.all === 0
          ? `${numbers}; no children with CIN, CPP or CLA`
          : `${numbers}; ${percentageText(referred.all, cohort.all)} of those with CIN, CPP or CLA (${numberText(referred.all)} of ${numberText(cohort.all)})`,
      parts: [
        count('referrals', 'referrals to MAP', counted.length),
        count('childrenReferred', 'children referred', statuses.size),
        ...COHORT.map((status) =>
          count(`childrenReferred${status}`, `children referred: ${STATUS_WORDS[status]}`, referred[status]),
        ),
        count('childrenReferredAllThree', 'children referred: CIN, CPP or CLA', referred.all),
        count('childrenReferredNone', 'children referred: none of the three', statuses.size - referred.all),
        ...COHORT.map((status) => count(`children${status}`, `all children: ${STATUS_WORDS[status]}`, cohort[status])),
        count('childrenAllThree', 'all children: CIN, CPP or CLA', cohort.all),
        ...COHORT.map((status) =>
          percentage(
            `percentage${status}`,
            `referred, share of all: ${STATUS_WORDS[status]}`,
            referred[status],
            cohort[status],
          ),
        ),
        percentage('percentageAllThree', 'referred, share of all: CIN, CPP or CLA', referred.all, cohort.all),
      ],
      breakdowns: [
        {
          title: 'Children referred, by highest status',
          columns: ['Referred', 'All children'],
          rows: [
            ...COHORT.map((status) => ({ name: STATUS_WORDS[status], values: [referred[status], cohort[status]] })),
            { name: 'none of the three', values: [statuses.size - referred.all, null] },
          ],
        },
      ],
      judged,
    };
  },
);
