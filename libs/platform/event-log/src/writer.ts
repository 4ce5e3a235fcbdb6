import type { AppendResult, Instant } from '@hub/kernel';
import type { Statement } from 'libsql';
import { applyBatch, type AppendStore, type Batch, type Place } from './appending.js';
import type { Connection } from './database.js';
import { chainHash, NO_HASH, rowOf, type EncodedAppend, type EncodedEvent } from './encoding.js';
import { isConstraint, isStoreFault, storeError } from './errors.js';
import { COLUMNS, LogReader } from './reader.js';

/** What became of a batch. */
export type BatchAnswer = { readonly results: readonly AppendResult[] } | { readonly error: unknown };

const KNOWN_REVISIONS = 20_000;

/** The one writer of a log file: it alone knows the end of the log, and gives out positions and hashes. */
export class LogWriter implements AppendStore {
  readonly #db: Connection;
  readonly #authority: string;
  readonly #now: () => Instant;
  readonly #reader: LogReader;
  readonly #begin: Statement;
  readonly #commit: Statement;
  readonly #markBatch: Statement;
  readonly #undoBatch: Statement;
  readonly #releaseBatch: Statement;
  readonly #markAppend: Statement;
  readonly #undoAppend: Statement;
  readonly #releaseAppend: Statement;
  readonly #insert: Statement;
  readonly #revision: Statement;
  readonly #place: Statement;
  /** Last revisions of the streams written lately, so that most appends need no look-up. */
  readonly #revisions = new Map<string, number>();
  #hash = NO_HASH;
  position = 0;
  lastRecordedAt: Instant | undefined;

  constructor(db: Connection, authority: string, now: () => Instant) {
    this.#db = db;
    this.#authority = authority;
    this.#now = now;
    this.#reader = new LogReader(db);
    this.#begin = db.prepare('begin immediate');
    this.#commit = db.prepare('commit');
    this.#markBatch = db.prepare('savepoint batch');
    this.#undoBatch = db.prepare('rollback to batch');
    this.#releaseBatch = db.prepare('release batch');
    this.#markAppend = db.prepare('savepoint append');
    this.#undoAppend = db.prepare('rollback to append');
    this.#releaseAppend = db.prepare('release append');
    this.#insert = db.prepare(`insert into events (${COLUMNS}, hash) values (?,?,?,?,?,?,?,?,?,?,?,?,?)`);
    this.#revision = db.prepare('select max(revision) from events where stream = ?').raw();
    this.#place = db.prepare('select stream, revision, position, recorded_at from events where id = ?').raw();
    this.#reader.requireAuthority(authority);
    this.#reload();
  }

  /**
   * Commits batches with one flush to disk; each gets its own answer. A batch that is refused leaves the others
   * untouched; a fault of the store undoes them all.
   */
  commit(batches: readonly Batch[]): readonly BatchAnswer[] {
    try {
      this.#begin.run();
      const now = this.#now();
      const answers = batches.map((batch) => this.#tryBatch(batch, now));
      this.#commit.run();
      return answers;
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec('rollback');
      this.#reload();
      const cause = storeError(error);
      return batches.map(() => ({ error: cause }));
    }
  }

  revisionOf(stream: string): number {
    const known = this.#revisions.get(stream);
    if (known !== undefined) return known;
    const [revision] = this.#revision.get(stream) as [number | null];
    return this.#remember(stream, revision ?? -1);
  }

  placeOf(id: string): Place | undefined {
    const row = this.#place.get(id) as [string, number, number, Instant] | undefined;
    return row && { stream: row[0], revision: row[1], position: row[2], recordedAt: row[3] };
  }

  insert(append: EncodedAppend, firstRevision: number, recordedAt: Instant): boolean {
    const several = append.events.length > 1;
    const { position } = this;
    const hash = this.#hash;
    if (several) this.#markAppend.run();
    const added = append.events.every((event, index) =>
      this.#insertOne(append.stream, firstRevision + index, event, recordedAt),
    );
    if (several && !added) this.#undoAppend.run();
    if (several) this.#releaseAppend.run();
    if (added) {
      this.lastRecordedAt = recordedAt;
      this.#remember(append.stream, firstRevision + append.events.length - 1);
    } else {
      this.position = position;
      this.#hash = hash;
    }
    return added;
  }

  /** Folds the write-ahead file back, unless a reader holds it, and closes. */
  close(): void {
    this.#db.prepare('pragma wal_checkpoint(truncate)').all();
    this.#db.close();
  }

  #tryBatch(batch: Batch, now: Instant): BatchAnswer {
    const several = batch.appends.length > 1;
    if (several) this.#markBatch.run();
    try {
      const results = applyBatch(this, batch, now);
      if (several) this.#releaseBatch.run();
      return { results };
    } catch (error) {
      if (isStoreFault(error)) throw error;
      if (several) {
        this.#undoBatch.run();
        this.#releaseBatch.run();
      }
      this.#reload();
      return { error };
    }
  }

  /** False when the store refused the row because its id, or its place, is taken. */
  #insertOne(stream: string, revision: number, event: EncodedEvent, recordedAt: Instant): boolean {
    const row = rowOf(event, {
      position: this.position + 1,
      authority: this.#authority,
      stream,
      revision,
      recordedAt,
    });
    const hash = chainHash(this.#hash, row);
    try {
      this.#insert.run([...row, hash]);
    } catch (error) {
      if (isConstraint(error)) return false;
      throw error;
    }
    this.position = row[0];
    this.#hash = hash;
    return true;
  }

  #reload(): void {
    const { position, recordedAt, hash } = this.#reader.head();
    this.position = position;
    this.lastRecordedAt = recordedAt;
    this.#hash = hash ?? NO_HASH;
    this.#revisions.clear();
  }

  #remember(stream: string, revision: number): number {
    if (this.#revisions.size >= KNOWN_REVISIONS && !this.#revisions.has(stream)) this.#revisions.clear();
    this.#revisions.set(stream, revision);
    return revision;
  }
}
