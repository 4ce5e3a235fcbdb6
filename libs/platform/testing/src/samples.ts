import { eventIdOf } from '@hub/event-log';
import type { By, NewEvent } from '@hub/kernel';

/** The council of all samples: Bromley. */
export const AUTHORITY = 'E09000006';

export const SAMPLE_BY: By = { person: 'user-social-worker', agency: 'bromley', role: 'social-worker' };

/** A small event for tests of the log, with an id made of its name, so that the same name is the same event. */
export const sampleEvent = (name: string, data: object = { name }): NewEvent => ({
  id: eventIdOf(name, 0),
  type: 'sample.Noted',
  version: 1,
  by: SAMPLE_BY,
  purpose: 'test',
  correlationId: name,
  causationId: name,
  subject: '',
  data,
});

/** A clock that is set by hand, in whole milliseconds since 1970. */
export interface HandClock {
  now: () => string;
  set(instant: string): void;
}

/** A clock that stands still until it is set. */
export const handClock = (start = '2026-11-21T08:00:00.000Z'): HandClock => {
  let current = start;
  return {
    now: () => current,
    set: (instant) => {
      current = instant;
    },
  };
};
