import { setTimeout } from 'node:timers/promises';
import { SqliteQueryCompiler } from 'kysely';
import type Database from 'libsql';
import type { Connection, Dialect, Found, OwnShelf, Step } from './connection.js';
import { FileShelf } from './file-shelf.js';
import { wordsOf, type Sql } from './sql.js';
import { SqliteBeside } from './sqlite-beside.js';
import { databaseToRead, databaseToWrite } from './sqlite-file.js';
import { SqliteStatements } from './sqlite-statements.js';
import { storeTables } from './table-schema.js';
import { WriteInHand } from './write-in-hand.js';

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

/** A connection to the file of the views. Synchronous, SQLite being in this process, but for what is written beside. */
export class SqliteConnection implements Connection {
  readonly dialect = SQLITE;
  readonly #db: Database.Database;
  readonly #statements: SqliteStatements;
  readonly #inHand = new WriteInHand();
  #beside: SqliteBeside | undefined;

  constructor(
    db: Database.Database,
    readonly where: string,
  ) {
    this.#db = db;
    this.#statements = new SqliteStatements(db);
  }

  rows<Row extends readonly unknown[]>(query: Sql): Found<Row> {
    const { ended } = this.#inHand;
    return ended ? ended.then(() => this.#statements.rows<Row>(query)) : this.#statements.rows<Row>(query);
  }

  async each<Row extends readonly unknown[]>(query: Sql, take: (row: Row) => void): Promise<void> {
    for (const row of this.#statements.rows<Row>(query)) take(row);
  }

  async write(steps: Iterable<Step>): Promise<void> {
    const { ended } = this.#inHand;
    if (ended) await ended;
    this.#statements.write(steps);
  }

  /** In a thread that is started with the first batch. */
  writeBeside(steps: Iterable<Step>): Promise<void> {
    this.#beside ??= new SqliteBeside(this.where);
    return this.#inHand.begin(this.#beside.write(steps));
  }

  async restBeside(): Promise<void> {
    const beside = this.#beside;
    this.#beside = undefined;
    await beside?.close();
  }

  reshape(steps: Iterable<Step>): Promise<void> {
    this.#statements.forget();
    return this.write(steps);
  }

  /** The file is written anew without its free pages, and the write-ahead file emptied once nobody reads from it. */
  async scrub(): Promise<void> {
    this.#statements.forget();
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
    await this.restBeside();
    this.#statements.forget();
    this.#db.close();
  }
}

/** Opens the file to write, with the store's own tables. */
export const openToWrite = (file: string): SqliteConnection => {
  const db = databaseToWrite(file);
  db.exec(storeTables(SQLITE));
  return new SqliteConnection(db, file);
};

/** Opens the file only to read. */
export const openToRead = (file: string): SqliteConnection => new SqliteConnection(databaseToRead(file), file);
