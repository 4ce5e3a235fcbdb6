import { addDays, daysBetween, isDate, type LondonDate } from '@hub/kernel';

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

/** The same day of the month so many months later; the month's last day when it has no such day. */
export const addMonths = (date: LondonDate, months: number): LondonDate => {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const inMonth = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  const sameDay = `${inMonth}-${date.slice(8)}`;
  if (isDate(sameDay)) return sameDay;
  return addDays(addMonths(`${inMonth}-01`, 1), -1);
};
