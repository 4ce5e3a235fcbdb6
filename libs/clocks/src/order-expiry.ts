import { addDays, type LondonDate } from '@hub/kernel';
import { readDays, type DaysReading } from './dates.js';

/** Days before an order or notice runs out in which somebody should decide whether to ask for it again. */
export const EXPIRING_WITHIN_DAYS = 56;

/** An order, notice or injunction that holds, and how long still. */
export interface ExpiryReading extends DaysReading {
  /** Whether the time to decide about another one has come. */
  readonly decideNow: boolean;
}

/** Reads until when an order holds: `expires` is the first date on which it no longer does. */
export const readExpiry = (
  expires: LondonDate,
  today: LondonDate,
  withinDays: number = EXPIRING_WITHIN_DAYS,
): ExpiryReading => {
  const reading = readDays(addDays(expires, -1), today);
  return { ...reading, decideNow: expires > today && expires <= addDays(today, withinDays) };
};
