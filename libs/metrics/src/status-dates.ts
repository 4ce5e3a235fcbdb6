import type { LondonDate } from '@hub/kernel';
import { hasStatusOn, isChildOn, type ChildCase } from '@hub/casebook';
import type { Scope } from './scope.js';

/**
 * Whether there is a date in the period, before the 18th birthday, on which a test of the child's statuses holds. The
 * statuses change only on the first date of one and on the first date after one, so those dates and the first of the
 * period are all that must be looked at.
 */
export const onAnyDate = (
  childCase: ChildCase,
  scope: Scope,
  test: (childCase: ChildCase, date: LondonDate) => boolean,
): boolean => {
  const holds = (date: LondonDate | undefined): boolean =>
    date !== undefined && scope.hasDate(date) && test(childCase, date) && isChildOn(childCase, date);
  return (
    childCase.statuses.length > 0 &&
    (holds(scope.at.firstDate) || childCase.statuses.some(({ content }) => holds(content.start) || holds(content.end)))
  );
};

/** Looked after on a date. */
export const isLookedAfterOn = (childCase: ChildCase, date: LondonDate): boolean => hasStatusOn(childCase, date, 'CLA');

/** CIN or a child protection plan, and not looked after, on a date. */
export const isInNeedNotLookedAfterOn = (childCase: ChildCase, date: LondonDate): boolean =>
  (hasStatusOn(childCase, date, 'CIN') || hasStatusOn(childCase, date, 'CPP')) && !isLookedAfterOn(childCase, date);
