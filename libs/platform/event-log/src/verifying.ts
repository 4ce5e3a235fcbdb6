import { setImmediate } from 'node:timers/promises';
import type { Instant } from '@hub/kernel';
import { openToRead, type Connection } from './database.js';
import { chainHash, NO_HASH, type HashedRow, type StoredRow } from './encoding.js';
import { COLUMNS } from './reader.js';

/** A digest that was written down, in minutes or a pack: what the log was, up to a position. */
export interface Digest {
  readonly position: number;
  /** 64 hex digits; the digest of an empty log is all zeros. */
  readonly digest: string;
}

/** What a check of the whole log found. */
export type ChainReport =
  | ({ readonly outcome: 'intact'; readonly recordedAt: Instant | undefined } & Digest)
  | { readonly outcome: 'changed'; readonly position: number; readonly problem: string };

const CHUNK = 1_000;

const NUMBERS = new Set(['revision', 'version']);

/** Where a check has come to. */
interface Reached extends Digest {
  readonly recordedAt: Instant | undefined;
}

/** What is wrong with the row that follows; undefined when it is as it was written. */
export const problemOf = (row: HashedRow, before: Reached): string | undefined => {
  const [position, , , , , , , , recordedAt] = row;
  if (position !== before.position + 1) return 'an event is missing here';
  if (before.recordedAt !== undefined && recordedAt < before.recordedAt)
    return 'recorded before the event in front of it';
  const fields = row.slice(0, 12) as unknown as StoredRow;
  if (chainHash(before.digest, fields) !== row[12]) return 'the event, or its hash, is not what was written';
  return undefined;
};

/**
 * Checks rows against the hash chain, page by page; `read` answers the rows after a position, none at the end. `known`
 * are digests that were written down.
 */
export const verifyRows = async (
  read: (after: number) => Promise<readonly HashedRow[]>,
  known: readonly Digest[],
): Promise<ChainReport> => {
  let reached: Reached = { position: 0, digest: NO_HASH, recordedAt: undefined };
  for (;;) {
    const rows = await read(reached.position);
    if (rows.length === 0) break;
    for (const row of rows) {
      const problem = problemOf(row, reached);
      if (problem !== undefined) return { outcome: 'changed', position: reached.position + 1, problem };
      reached = { position: row[0], digest: row[12], recordedAt: row[8] };
      if (known.some(({ position, digest }) => position === row[0] && digest !== row[12])) {
        const words = 'the log up to here is not the one whose digest was written down';
        return { outcome: 'changed', position: reached.position, problem: words };
      }
    }
  }
  const cut = known.find(({ position }) => position > reached.position);
  if (cut !== undefined) {
    const problem = `the log ends here, but a digest was written down for position ${cut.position}`;
    return { outcome: 'changed', position: reached.position + 1, problem };
  }
  return { outcome: 'intact', ...reached };
};

const isDamage = (error: unknown): boolean =>
  /^SQLITE_(CORRUPT|NOTADB)/.test(String((error as { readonly code?: unknown }).code));

/** The rows after a position as bytes: a text that is none any more would end the process in the driver. */
const BYTES = COLUMNS.split(', ').map((column) =>
  column === 'position' ? column : NUMBERS.has(column) ? `cast(${column} as integer)` : `cast(${column} as blob)`,
);

const rowOf = (values: readonly (number | Uint8Array | null)[]): HashedRow =>
  values.map((value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value,
  ) as unknown as HashedRow;

/** Reads page by page, and row by row where the file is damaged, so that the first row that cannot be read is known. */
const readDamaged = (db: Connection): ((after: number) => HashedRow[] | 'damaged') => {
  const read = db
    .prepare(`select ${BYTES.join(', ')}, cast(hash as blob) from events where position > ? order by position limit ?`)
    .raw();
  const rowsAfter = (after: number, limit: number): HashedRow[] | 'damaged' => {
    try {
      return (read.all(after, limit) as Parameters<typeof rowOf>[0][]).map(rowOf);
    } catch (error) {
      if (!isDamage(error)) throw error;
      return limit === 1 ? 'damaged' : rowsAfter(after, 1);
    }
  };
  return (after) => rowsAfter(after, CHUNK);
};

const damagedAt = (position: number): ChainReport => ({
  outcome: 'changed',
  position,
  problem: 'the file is damaged from here on',
});

/** Where reading ended because the file is damaged. */
class Damaged extends Error {
  constructor(readonly position: number) {
    super();
  }
}

/**
 * Checks every event of a log file against the hash chain, also while a hub writes it. Names the first position that
 * is not as it was written, or that a damaged file does not give any more. The end of a log can only be checked against
 * digests that were written down: pass them as `known`.
 */
export const verifyChain = async (file: string, known: readonly Digest[] = []): Promise<ChainReport> => {
  let db: Connection | undefined;
  try {
    db = openToRead(file);
    const read = readDamaged(db);
    return await verifyRows(async (after) => {
      await setImmediate();
      const rows = read(after);
      if (rows === 'damaged') throw new Damaged(after + 1);
      return rows;
    }, known);
  } catch (error) {
    if (error instanceof Damaged) return damagedAt(error.position);
    if (isDamage(error)) return damagedAt(1);
    throw error;
  } finally {
    db?.close();
  }
};

/** The digest of a log file up to a position, to be printed where it can be compared later; without one, of all. */
export const digestAt = (file: string, position?: number): Digest => {
  const db = openToRead(file);
  try {
    const row = db
      .prepare('select position, hash from events where position <= ? order by position desc limit 1')
      .raw()
      .get(position ?? Number.MAX_SAFE_INTEGER) as [number, string] | undefined;
    if (position !== undefined && (row?.[0] ?? 0) !== position) {
      throw new RangeError(`The log ends at position ${row?.[0] ?? 0}, it has no position ${position}`);
    }
    return { position: row?.[0] ?? 0, digest: row?.[1] ?? NO_HASH };
  } finally {
    db.close();
  }
};
