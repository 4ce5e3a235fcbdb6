import type { Instant } from '@hub/kernel';
import type { Statement } from 'libsql';
import type { Place } from '../appending.js';
import { openToWrite, type Connection } from '../database.js';
import { NO_HASH, type HashedRow } from '../encoding.js';
import { COLUMNS, LogReader } from '../reader.js';

/**
 * This machine's copy of the log, in the form of the embedded log file: the server knows streams by name only, and a
 * look-up by event id, by stream or by moment needs an index. It holds what the server has shown or acknowledged, and
 * nothing else; deleted, it is fetched again.
 */
export class LogCopy {
  readonly #db: Connection;
  readonly #insert: Statement;
  readonly #revision: Statement;
  readonly #place: Statement;
  readonly #hash: Statement;
  readonly reader: LogReader;
  position: number;
  recordedAt: Instant | undefined;
  /** The hash of the last event. */
  digest: string;

  private constructor(db: Connection, authority: string) {
    this.#db = db;
    this.reader = new LogReader(db);
    this.reader.requireAuthority(authority);
    this.#insert = db.prepare(`insert into events (${COLUMNS}, hash) values (?,?,?,?,?,?,?,?,?,?,?,?,?)`);
    this.#revision = db.prepare('select max(revision) from events where stream = ?').raw();
    this.#place = db.prepare('select stream, revision, position, recorded_at from events where id = ?').raw();
    this.#hash = db.prepare('select hash from events where position = ?').raw();
    const { position, recordedAt, hash } = this.reader.head();
    this.position = position;
    this.recordedAt = recordedAt;
    this.digest = hash ?? NO_HASH;
  }

  /** Folds the write-ahead file back, unless a reader holds it, and closes. */
  close(): void {
    this.#db.prepare('pragma wal_checkpoint(truncate)').all();
    this.#db.close();
  }

  /** The revision of the last event of a stream, -1 when it is empty. */
  revisionOf(stream: string): number {
    const [revision] = this.#revision.get(stream) as [number | null];
    return revision ?? -1;
  }

  placeOf(id: string): Place | undefined {
    const row = this.#place.get(id) as [string, number, number, Instant] | undefined;
    return row && { stream: row[0], revision: row[1], position: row[2], recordedAt: row[3] };
  }

  /** Whether this very row is in the copy, and not another one in its place. */
  holds(row: HashedRow): boolean {
    const [hash] = (this.#hash.get(row[0]) as [string] | undefined) ?? [];
    return hash === row[12];
  }

  /** Opens the copy in a file, and makes it when there is none. Throws when it is the log of another council. */
  static open(file: string, authority: string): LogCopy {
    const db = openToWrite(file, 'copy');
    try {
      return new LogCopy(db, authority);
    } catch (error) {
      db.close();
      throw error;
    }
  }

  /** Adds rows that follow the last one; those that are there already are left out. */
  add(rows: readonly HashedRow[]): void {
    const added = rows.filter(([position]) => position > this.position);
    const last = added.at(-1);
    if (last === undefined) return;
    this.#db.exec('begin immediate');
    try {
      for (const row of added) this.#insert.run([...row]);
      this.#db.exec('commit');
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec('rollback');
      throw error;
    }
    this.position = last[0];
    this.recordedAt = last[8];
    this.digest = last[12];
  }
}
