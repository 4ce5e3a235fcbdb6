import { eventIdOf } from '@hub/event-log';
import { eventKind, eventKinds, personal, type By, type NewEvent } from '@hub/kernel';
import { z } from 'zod';

/** The council of all samples: Bromley. */
export const AUTHORITY = 'E09000006';

export const SAMPLE_BY: By = { person: 'user-social-worker', agency: 'bromley', role: 'social-worker' };

/** The kind of the sample events: a name and a text that are personal, and a list that is not. */
export const SAMPLE_KIND = eventKind(
  'sample.Noted',
  1,
  z.object({
    name: personal(z.string().optional()),
    text: personal(z.string().optional()),
    list: z.array(z.unknown()).optional(),
  }),
  { subject: () => 'child:S0000001' },
);

/** The lookup of the sample events. */
export const SAMPLE_KINDS = eventKinds([SAMPLE_KIND]);

/** A small event for tests of the log, with an id made of its name, so that the same name is the same event. */
export const sampleEvent = (name: string, data: object = { name }): NewEvent => ({
  id: eventIdOf(name, 0),
  type: SAMPLE_KIND.type,
  version: 1,
  by: SAMPLE_BY,
  purpose: 'test',
  correlationId: name,
  causationId: name,
  subject: 'child:S0000001',
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
