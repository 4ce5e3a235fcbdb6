import { addDays, type LondonDate } from '@hub/kernel';
import { readDays, type DaysReading } from './dates.js';

/**
 * The checks of a placement in another authority's area: they are made before the child moves in, so the last date in time
 * is the day before the start (Bromley improvement plan 2016, actions 8.7.1 to 8.7.3).
 */
export const readPlacementChecks = (start: LondonDate, today: LondonDate): DaysReading =>
  readDays(addDays(start, -1), today);
