import { addHours, elapsedHours, type Instant } from '@hub/kernel';

/**
 * How a clock stands: still running, run out while nothing was done, done in time, or done too late.
 */
export type ClockState = 'running' | 'overdue' | 'met' | 'missed';

/** A clock of elapsed hours, read at a moment. */
export interface HoursReading {
  readonly startedAt: Instant;
  /** The last moment that is in time. */
  readonly dueAt: Instant;
  readonly state: ClockState;
  /** Elapsed hours until it runs out; negative = so long ago. Of a clock that was stopped: what was left then. */
  readonly hoursLeft: number;
}

/**
 * Reads a clock of elapsed hours on instants, so that a change of the clocks on the wall does not matter. Exactly at the
 * limit is in time.
 */
export const readHours = (
  startedAt: Instant,
  withinHours: number,
  doneAt: Instant | undefined,
  now: Instant,
): HoursReading => {
  const dueAt = addHours(startedAt, withinHours);
  const stoppedAt = doneAt ?? now;
  const late = stoppedAt > dueAt;
  return {
    startedAt,
    dueAt,
    state: doneAt === undefined ? (late ? 'overdue' : 'running') : late ? 'missed' : 'met',
    hoursLeft: elapsedHours(stoppedAt, dueAt),
  };
};
