import {
  fold,
  type AnyEvent,
  type Decider,
  type Envelope,
  type EventKinds,
  type EventLog,
  type Instant,
  type Meta,
  type Refusal,
} from '@hub/kernel';
import { eventIdOf } from './event-ids.js';
import { newEventsOf } from './new-events.js';

/** What became of a command. */
export type Handled<State, Event extends AnyEvent> =
  | {
      readonly outcome: 'accepted';
      /** The events that the command led to; none when it changed nothing. */
      readonly events: readonly Event[];
      /** The revision of the stream afterwards, -1 when it is still empty. */
      readonly revision: number;
      /** The position of the stream's last event, 0 when it is still empty: what a view must have seen. */
      readonly position: number;
      readonly recordedAt: Instant | undefined;
      /** True when this command had been accepted before and this is its original answer. */
      readonly repeated: boolean;
    }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }
  | {
      /** The stream has moved on since the screen was drawn: what holds now, nothing was written. */
      readonly outcome: 'stale';
      readonly revision: number;
      readonly state: State;
    };

export interface HandleOptions {
  readonly kinds: EventKinds;
  /** The revision that the user's screen showed. When the stream is further on the command is not run. */
  readonly basedOn?: number;
}

const ATTEMPTS = 8;

/** The events a command added to a stream when it was accepted. */
const eventsOfCommand = (stream: readonly Envelope[], commandId: string): readonly Envelope[] => {
  const firstId = eventIdOf(commandId, 0);
  const start = stream.findIndex(({ id }) => id === firstId);
  if (start === -1) return [];
  let end = start + 1;
  while (stream[end]?.id === eventIdOf(commandId, end - start)) end += 1;
  return stream.slice(start, end);
};

/**
 * Runs a command on a stream: reads it, decides, and appends at the revision it read. When someone else was quicker
 * it reads and decides again, which is safe because deciders are pure. The same command id twice gives the original
 * answer and adds nothing.
 *
 * Throws when the data of an event does not fit its kind (a bug), when the store cannot write, and after eight lost
 * races in a row.
 */
export const handle = async <State, Command, Event extends AnyEvent>(
  log: EventLog,
  decider: Decider<State, Command, Event>,
  stream: string,
  command: Command,
  meta: Meta,
  { kinds, basedOn }: HandleOptions,
): Promise<Handled<State, Event>> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const history = await log.readStream(stream);
    const before = eventsOfCommand(history, meta.commandId);
    const original = before.at(-1);
    if (original !== undefined) {
      const { revision, position, recordedAt } = original;
      const events = before.map(({ type, data }) => ({ type, data }) as Event);
      return { outcome: 'accepted', events, revision, position, recordedAt, repeated: true };
    }
    const last = history.at(-1);
    const revision = last?.revision ?? -1;
    const state = fold(decider, history as readonly unknown[] as readonly Event[]);
    if (basedOn !== undefined && revision > basedOn) return { outcome: 'stale', revision, state };
    const decision = decider.decide(command, state);
    if (decision.outcome === 'refused') return decision;
    const { events } = decision;
    if (events.length === 0) {
      const { position = 0, recordedAt } = last ?? {};
      return { outcome: 'accepted', events, revision, position, recordedAt, repeated: false };
    }
    const result = await log.append({ stream, expected: revision, events: newEventsOf(kinds, events, meta) });
    if (result.outcome === 'appended') {
      return {
        outcome: 'accepted',
        events,
        revision: result.revision,
        position: result.position,
        recordedAt: result.recordedAt,
        repeated: result.repeated,
      };
    }
  }
  throw new Error(`The stream ${stream} changed ${ATTEMPTS} times while a command was being decided. Try again.`);
};
