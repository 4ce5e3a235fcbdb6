import { addDays, dayNumber, type LondonDate } from '@hub/kernel';

/**
 * Working days after a child's move within which the other authority must know. Care Planning, Placement and Case Review
 * (England) Regulations 2010 (SI 2010/959), reg. 13(4)(a), inserted by SI 2013/3239, reg. 19: a looked-after child's
 * placement outside the area is told to the area authority before it is made, or in an emergency within five working days
 * of its start. The hub holds every move, of any child, to the longer of the two; that it was an emergency is nothing it knows.
 */
export const TELL_WITHIN_WORKING_DAYS = 5;

/** Working days within which a handover should be answered: the hub's own measure, no law's. */
export const ANSWER_WITHIN_WORKING_DAYS = 5;

/** Day 0 of the calendar, 1 January 1970, was a Thursday. */
const isWeekend = (date: LondonDate): boolean => [2, 3].includes(((dayNumber(date) % 7) + 7) % 7);

/** The date so many working days later. Mondays to Fridays; bank holidays count too, so that it is never too late. */
export const workingDaysAfter = (date: LondonDate, days: number): LondonDate => {
  let at = date;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    if (!isWeekend(at)) left -= 1;
  }
  return at;
};

/** The last date on which the other authority is told in time. */
export const tellBy = (movedOn: LondonDate): LondonDate => workingDaysAfter(movedOn, TELL_WITHIN_WORKING_DAYS);

/** The last date on which a handover that came on a date is answered in time. */
export const answerBy = (receivedOn: LondonDate): LondonDate =>
  workingDaysAfter(receivedOn, ANSWER_WITHIN_WORKING_DAYS);
