import { daysBetween, type LondonDate } from '@hub/kernel';

/** A clock of calendar days, read on a London date. */
export interface DaysReading {
  /** The last date that is in time. */
  readonly dueOn: LondonDate;
  /** Calendar days until then; negative = so long ago. */
  readonly daysLeft: number;
  readonly overdue: boolean;
}

/** Reads a clock whose last good date is known. */
export const readDays = (dueOn: LondonDate, today: LondonDate): DaysReading => ({
  dueOn,
  daysLeft: daysBetween(today, dueOn),
  overdue: today > dueOn,
});
