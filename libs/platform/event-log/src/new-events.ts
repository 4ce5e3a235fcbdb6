import type { AnyEvent, EventKinds, Meta, NewEvent } from '@hub/kernel';
import { eventIdOf } from './event-ids.js';

const validData = (
  kinds: EventKinds,
  { type, data }: AnyEvent,
): { version: number; subject: string; occurredAt?: string; data: object } => {
  const kind = kinds.get(type);
  if (kind === undefined) throw new Error(`No event kind is called ${type}`);
  const parsed = kind.data.safeParse(data);
  if (!parsed.success) throw new Error(`The data of ${type} does not fit its kind: ${parsed.error.message}`);
  const unknown = Object.entries(data).filter(([name, value]) => value !== undefined && !(name in kind.data.shape));
  if (unknown.length > 0) {
    throw new Error(
      `The data of ${type} has fields its kind does not know: ${unknown.map(([name]) => name).join(', ')}`,
    );
  }
  const occurredAt = kind.occurredAt(parsed.data);
  return {
    version: kind.version,
    subject: kind.subject(parsed.data),
    ...(occurredAt === undefined ? {} : { occurredAt }),
    data: parsed.data,
  };
};

/**
 * Events as deciders made them, ready for the log: id from the command's id and the place of the event in the command,
 * version, subject and moment of happening from the kind, data checked by the kind's schema.
 *
 * `firstIndex` is the number of events the same command has made before, when one command writes to several streams.
 * Throws on an unknown kind and on data that does not fit: both are bugs, not refusals.
 */
export const newEventsOf = <Event extends AnyEvent>(
  kinds: EventKinds,
  events: readonly Event[],
  meta: Meta,
  firstIndex = 0,
): NewEvent<Event>[] =>
  events.map((event, index) => ({
    id: eventIdOf(meta.commandId, firstIndex + index),
    type: event.type,
    ...validData(kinds, event),
    by: meta.by,
    purpose: meta.purpose,
    correlationId: meta.correlationId ?? meta.commandId,
    causationId: meta.causationId ?? meta.commandId,
  }));
