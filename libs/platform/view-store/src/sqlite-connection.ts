import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { SqliteQueryCompiler } from 'kysely';
import Database from 'libsql';
import type { Connection, Dialect, OwnShelf, Step } from './connection.js';
import { FileShelf } from './file-shelf.js';
import { wordsOf, type Sql } from './sql.js';
import { storeTables } from './table-schema.js';

const MOST_STATEMENTS = 200;
const SCRUB_TRIES = 200;
const SCRUB_PAUSE_MS = 50;

const SQLITE: Dialect = {
  text: wordsOf(new SqliteQueryCompiler()),
  textType: 'text',
  rowsAtOnce: [32, 8, 1],
  protectView: () => '',
  protectStore: () => '',
  notice: () => [],
};

/** A connection to the file of the views, with every statement prepared once. Synchronous: SQLite is in this process. */
export class SqliteConnection implements Connection {
  readonly dialect = SQLITE;
  readonly #db: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(
    db: Database.Database,
    readonly where: string,
  ) {
    this.#db = db;
  }

  #prepared(sql: string): Database.Statement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      if (this.#statements.size >= MOST_STATEMENTS) this.#statements.clear();
      statement = this.#db.prepare(sql);
      if (statement.reader) statement.raw();
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** The rows, read while they are used. */
  rows<Row extends readonly unknown[]>({ sql, parameters }: Sql): Iterable<Row> {
    return this.#prepared(sql).iterate(parameters as unknown[]) as Iterable<Row>;
  }

  async each<Row extends readonly unknown[]>(query: Sql, take: (row: Row) => void): Promise<void> {
    for (const row of this.rows<Row>(query)) take(row);
  }

  /** Nothing else in this thread comes between the steps. */
  async write(steps: Iterable<Step>): Promise<void> {
    this.#db.exec('begin immediate');
    try {
      for (const step of steps) this.#take(step);
      this.#db.exec('commit');
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec('rollback');
      throw error;
    }
  }

  #take({ sql, parameters, changes }: Step): void {
    if (!parameters) {
      this.#db.exec(sql);
      return;
    }
    const done = this.#prepared(sql).run(parameters as unknown[]);
    if (changes && done.changes !== changes.rows) throw changes.otherwise();
  }

  /** Prepared statements hold on to tables that are about to be dropped, so they are forgotten first. */
  reshape(steps: Iterable<Step>): Promise<void> {
    this.#statements.clear();
    return this.write(steps);
  }

  /** The file is written anew without its free pages, and the write-ahead file emptied once nobody reads from it. */
  async scrub(): Promise<void> {
    this.#statements.clear();
    this.#db.exec('vacuum');
    for (let tries = 0; tries < SCRUB_TRIES; tries += 1) {
      const [busy] = this.#db.prepare('pragma wal_checkpoint(truncate)').raw().get() as [number];
      if (busy === 0) return;
      await setTimeout(SCRUB_PAUSE_MS);
    }
    throw new Error('The write-ahead file of the views could not be emptied, because somebody keeps reading from it');
  }

  shelf(name: string): OwnShelf {
    return new FileShelf(`${this.where}-shelf-${name}`);
  }

  lacks(error: unknown, table: string): boolean {
    return error instanceof Error && error.message.includes(`no such table: ${table}`);
  }

  async close(): Promise<void> {
    this.#statements.clear();
    this.#db.close();
  }
}

const BUSY_TIMEOUT_MS = 10_000;

/** Pages of the write-ahead file (64 MB) after which it is folded back into the file. */
const CHECKPOINT_PAGES = 16_000;

/**
 * Opens the file to write; makes it, readable by its owner only, when there is none. A commit is safe from the end of
 * this process, and after a power cut the file is whole but may lack the last commits: views can be built again.
 */
export const openToWrite = (file: string): SqliteConnection => {
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  const db = new Database(file);
  db.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
  db.prepare('pragma journal_mode = wal').get();
  db.exec(`
    pragma synchronous = normal;
    pragma cache_size = -65536;
    pragma wal_autocheckpoint = ${CHECKPOINT_PAGES};
  `);
  db.exec(storeTables(SQLITE));
  return new SqliteConnection(db, file);
};

/** Opens the file only to read. Reading goes on while another connection writes. */
export const openToRead = (file: string): SqliteConnection => {
  if (!existsSync(file)) throw new Error(`There are no views at ${file}`);
  const db = new Database(file);
  db.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}; pragma query_only = on; pragma cache_size = -32768;`);
  return new SqliteConnection(db, file);
};
