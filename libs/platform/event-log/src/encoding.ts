import { hash } from 'node:crypto';
import type { Append, By, Envelope, ExpectedRevision, Instant } from '@hub/kernel';

/** An event as text, ready for a store or a message: what costs time is done in the caller's thread. */
export interface EncodedEvent {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  /** Undefined = the moment of recording. */
  readonly occurredAt: Instant | undefined;
  readonly subject: string;
  /** JSON of who, why, correlation and causation. */
  readonly meta: string;
  /** JSON of the data. */
  readonly data: string;
}

export interface EncodedAppend {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly EncodedEvent[];
}

/** Who, why, and what it belongs to, as the column `meta` keeps it. */
export interface StoredMeta {
  readonly by: By;
  readonly purpose: string;
  readonly correlationId: string;
  readonly causationId: string;
}

/** A row of the log in the order of its columns, without the hash. */
export type StoredRow = readonly [
  position: number,
  id: string,
  authority: string,
  stream: string,
  revision: number,
  type: string,
  version: number,
  occurredAt: Instant,
  recordedAt: Instant,
  subject: string,
  meta: string,
  data: string,
];

/** A row with the hash that chains it to the row before. */
export type HashedRow = readonly [...StoredRow, hash: string];

/** The hash before the first event. */
export const NO_HASH = '0'.repeat(64);

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Throws when a text is not an instant of fixed width, because instants are compared as text. */
export const requireInstant = (instant: Instant): Instant => {
  if (!INSTANT.test(instant)) throw new RangeError(`Not an instant of the form 2026-11-21T08:00:00.000Z: ${instant}`);
  return instant;
};

/** An append as text. Throws on what no engine may store: no events, no stream, one id twice. */
export const encodeAppend = ({ stream, expected, events }: Append): EncodedAppend => {
  if (stream === '') throw new RangeError('An append needs a stream');
  if (events.length === 0) throw new RangeError(`An append to ${stream} needs at least one event`);
  if (events.length > 1 && new Set(events.map(({ id }) => id)).size < events.length) {
    throw new RangeError(`An append to ${stream} holds one event id twice`);
  }
  return {
    stream,
    expected,
    events: events.map((event) => {
      const { by, purpose, correlationId, causationId } = event;
      return {
        id: event.id,
        type: event.type,
        version: event.version,
        occurredAt: event.occurredAt === undefined ? undefined : requireInstant(event.occurredAt),
        subject: event.subject,
        meta: JSON.stringify({ by, purpose, correlationId, causationId } satisfies StoredMeta),
        data: JSON.stringify(event.data),
      };
    }),
  };
};

/** Where an event is put: what the log adds to it. */
export interface RowPlace {
  readonly position: number;
  readonly authority: string;
  readonly stream: string;
  readonly revision: number;
  readonly recordedAt: Instant;
}

/** The row of an event at its place. */
export const rowOf = (
  event: EncodedEvent,
  { position, authority, stream, revision, recordedAt }: RowPlace,
): StoredRow => [
  position,
  event.id,
  authority,
  stream,
  revision,
  event.type,
  event.version,
  event.occurredAt ?? recordedAt,
  recordedAt,
  event.subject,
  event.meta,
  event.data,
];

/** The envelope of a row. */
export const decodeRow = (row: StoredRow): Envelope => {
  const { by, purpose, correlationId, causationId } = JSON.parse(row[10]) as StoredMeta;
  return {
    id: row[1],
    authority: row[2],
    stream: row[3],
    revision: row[4],
    position: row[0],
    type: row[5],
    version: row[6],
    occurredAt: row[7],
    recordedAt: row[8],
    by,
    purpose,
    correlationId,
    causationId,
    subject: row[9],
    data: JSON.parse(row[11]) as object,
  };
};

/**
 * The hash of a row, which includes the hash of the row before it: SHA-256, in hex, over four lines: the hash before,
 * the short columns as a JSON array, meta, data. JSON holds no line breaks, so the lines cannot be confused.
 */
export const chainHash = (before: string, row: StoredRow): string =>
  hash('sha256', `${before}\n${JSON.stringify(row.slice(0, 10))}\n${row[10]}\n${row[11]}`, 'hex');
