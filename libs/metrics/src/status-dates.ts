import { birthday, type LondonDate } from '@hub/kernel';
import { statusesOn, type ChildCase, type Status } from '@hub/casebook';
import type { Scope } from './scope.js';

/**
 * Whether there is a date in the period, before the 18th birthday, on which the child's statuses satisfy a test. The
 * statuses change only on the first date of one and on the first date after one, so those dates and the first of the
 * period are all that must be looked at.
 */
export const onAnyDate = (
  childCase: ChildCase,
  scope: Scope,
  test: (held: ReadonlySet<Status>) => boolean,
): boolean => {
  const eighteenth = birthday(childCase.child.content.dob, 18);
  const dates: LondonDate[] = [
    scope.at.firstDate,
    ...childCase.statuses.flatMap(({ content }) => [
      content.start,
      ...(content.end === undefined ? [] : [content.end]),
    ]),
  ];
  return dates.some((date) => scope.hasDate(date) && date < eighteenth && test(statusesOn(childCase, date)));
};

/** CIN or a child protection plan, and not looked after. */
export const isInNeedNotLookedAfter = (held: ReadonlySet<Status>): boolean =>
  (held.has('CIN') || held.has('CPP')) && !held.has('CLA');
