import type { Instant } from '@hub/kernel';
import type { HashedRow, StoredMeta } from '../encoding.js';
import type { IncomingEvent, OutgoingEvent } from './client.js';

/** What stands in the metadata of an event on the server: everything of the envelope that is not its type or its data. */
interface ServerMetadata extends Pick<StoredMeta, 'by' | 'purpose'> {
  readonly id: string;
  readonly authority: string;
  readonly stream: string;
  readonly revision: number;
  readonly version: number;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly subject: string;
  /** The server's own names, so that its projections by correlation work. */
  readonly $correlationId: string;
  readonly $causationId: string;
  readonly hash: string;
}

/**
 * The id under which the server knows an event: a UUID made of its hash, and so of its data, its place and everything
 * before it. The same append sent again is then stored once, and the same command decided by two machines is a conflict
 * like any other, because it would be stored with other moments.
 */
export const serverIdOf = (hash: string): string =>
  `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;

/** A row of the log as the server keeps it. */
export const toServer = (row: HashedRow): OutgoingEvent => {
  const [, id, authority, stream, revision, type, version, occurredAt, recordedAt, subject, meta, data, hash] = row;
  const { by, purpose, correlationId, causationId } = JSON.parse(meta) as StoredMeta;
  return {
    id: serverIdOf(hash),
    type,
    contentType: 'application/json',
    data: JSON.parse(data),
    metadata: {
      id,
      authority,
      stream,
      revision,
      version,
      occurredAt,
      recordedAt,
      subject,
      by,
      purpose,
      $correlationId: correlationId,
      $causationId: causationId,
      hash,
    } satisfies ServerMetadata,
  };
};

/**
 * A row as the server brings it. Whether it is what was written, only its hash can tell: of an event that no hub wrote
 * there is none.
 */
export const fromServer = ({ event }: IncomingEvent): HashedRow => {
  const metadata = (event?.metadata ?? {}) as Partial<ServerMetadata>;
  const { id = '', authority = '', stream = '', revision = -1, version = 0, subject = '' } = metadata;
  const { occurredAt = '', recordedAt = '', by, purpose, hash = '' } = metadata;
  const { $correlationId: correlationId, $causationId: causationId } = metadata;
  return [
    Number(event?.revision) + 1,
    id,
    authority,
    stream,
    revision,
    event?.type ?? '',
    version,
    occurredAt,
    recordedAt,
    subject,
    JSON.stringify({ by, purpose, correlationId, causationId }),
    JSON.stringify(event?.data ?? null),
    hash,
  ];
};

/** Names of the metadata, and what is not text in a row. */
const FORM_BYTES = 400;

/** About how much a row counts against the most that the server takes in one append; rather more than less. */
const bytesOf = (row: HashedRow): number =>
  row.reduce<number>((sum, field) => sum + (typeof field === 'string' ? Buffer.byteLength(field) : 0), FORM_BYTES);

/** The server takes a mebibyte at once unless it is told otherwise. */
export const MOST_BYTES = 1_000_000;

/** The first of these that together are not too much for one append; at least one. */
export const withinLimit = <One>(
  all: readonly One[],
  rowsOf: (one: One) => readonly HashedRow[],
  most: number,
): readonly One[] => {
  let bytes = 0;
  const cut = all.findIndex((one, index) => {
    bytes += bytesOfAll(rowsOf(one));
    return index > 0 && bytes > most;
  });
  return cut === -1 ? all : all.slice(0, cut);
};

/** About how much rows count together. */
export const bytesOfAll = (rows: readonly HashedRow[]): number => rows.reduce((sum, row) => sum + bytesOf(row), 0);
