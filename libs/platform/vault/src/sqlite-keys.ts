import { existsSync } from 'node:fs';
import Database, { type Statement } from 'libsql';
import {
  ERASURES_SCHEMA,
  eraseIn,
  erasuresIn,
  residueIn,
  residuesOf,
  type Erasure,
  type ErasureDone,
} from './erasing.js';
import type { KeyStore, Looked, WrappedKey } from './key-store.js';

const BUSY_TIMEOUT_MS = 5_000;

const SCHEMA = `
  create table if not exists facts (name text primary key, value blob not null) strict;
  create table if not exists keys (subject text primary key, wrapped blob) strict;
  ${ERASURES_SCHEMA}
`;

/** Keys in an SQLite file of this machine. */
export class SqliteKeys implements KeyStore {
  readonly #db: Database.Database;
  readonly #find: Statement;
  readonly #version: Statement;
  readonly #countDestructions: Statement;
  readonly #residue: ((eventId: string) => object | undefined) | undefined;
  #seenVersion = -1;
  #destructions = 0;

  constructor(
    readonly where: string,
    private readonly readOnly: boolean,
  ) {
    if (readOnly && !existsSync(where)) throw new Error(`There is no vault at ${where}`);
    this.#db = new Database(where);
    this.#db.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}; pragma synchronous = full; pragma secure_delete = on;`);
    if (readOnly) {
      this.#db.exec('pragma query_only = on');
    } else {
      this.#db.prepare('pragma journal_mode = wal').get();
      this.#db.exec(`begin immediate; ${SCHEMA} commit;`);
      this.#forgetOldPages();
    }
    this.#find = this.#db.prepare('select wrapped from keys where subject = ?').raw();
    this.#version = this.#db.prepare('pragma data_version').raw();
    this.#countDestructions = this.#db
      .prepare("select cast(value as text) from facts where name = 'destructions'")
      .raw();
    this.#residue = residueIn(this.#db);
  }

  async look(subjects: readonly string[]): Promise<Looked> {
    const found: WrappedKey[] = [];
    for (const subject of subjects) {
      const row = this.#find.get(subject) as [Buffer | null] | undefined;
      if (row !== undefined) found.push([subject, row[0]]);
    }
    return { destructions: this.#lookForDestructions(), found };
  }

  async everyKey(): Promise<readonly (readonly [string, Buffer])[]> {
    return this.#db.prepare('select subject, wrapped from keys where wrapped is not null').raw().all() as [
      string,
      Buffer,
    ][];
  }

  async add(keys: readonly (readonly [string, Buffer])[]): Promise<void> {
    this.#transaction(() => {
      const add = this.#db.prepare(
        'insert into keys (subject, wrapped) values (?, ?) on conflict (subject) do nothing',
      );
      for (const [subject, wrapped] of keys) add.run(subject, wrapped);
    });
  }

  async erase(erasure: Erasure): Promise<void> {
    this.#transaction(() => eraseIn(this.#db, erasure));
    this.#seenVersion = -1;
    this.#forgetOldPages();
  }

  async erasures(): Promise<readonly ErasureDone[]> {
    return erasuresIn(this.#db);
  }

  async residuesOf(eventIds: readonly string[]): Promise<ReadonlyMap<string, object>> {
    const found = new Map<string, object>();
    for (const eventId of eventIds) {
      const data = this.#residue?.(eventId);
      if (data !== undefined) found.set(eventId, data);
    }
    return found;
  }

  async residuesOfErasure(id: string): Promise<ReturnType<typeof residuesOf>> {
    return residuesOf(this.#db, id);
  }

  async check(): Promise<Buffer | undefined> {
    const row = this.#db.prepare("select value from facts where name = 'check'").raw().get() as [Buffer] | undefined;
    return row?.[0];
  }

  async keepCheck(sealed: Buffer): Promise<void> {
    this.#db.prepare("insert into facts (name, value) values ('check', ?) on conflict (name) do nothing").run([sealed]);
  }

  async close(): Promise<void> {
    this.#db.close();
  }

  #lookForDestructions(): number {
    const [version] = this.#version.get() as [number];
    if (version === this.#seenVersion) return this.#destructions;
    this.#seenVersion = version;
    const row = this.#countDestructions.get() as [string] | undefined;
    this.#destructions = row === undefined ? 0 : Number(row[0]);
    return this.#destructions;
  }

  /** The write-ahead file may still hold a destroyed key: it is folded back and emptied. */
  #forgetOldPages(): void {
    this.#db.prepare('pragma wal_checkpoint(truncate)').all();
  }

  #transaction(work: () => void): void {
    if (this.readOnly) throw new Error('This vault was opened for reading only');
    this.#db.exec('begin immediate');
    try {
      work();
      this.#db.exec('commit');
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec('rollback');
      throw error;
    }
  }
}
