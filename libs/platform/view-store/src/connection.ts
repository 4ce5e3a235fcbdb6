import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import Database from 'libsql';

const MOST_STATEMENTS = 200;

/** A connection to the file of the views, with every statement prepared once. Synchronous: SQLite is in this process. */
export class Connection {
  readonly #db: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(db: Database.Database) {
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

  /** Runs a statement that answers nothing; how many rows it changed. */
  run(sql: string, parameters: readonly unknown[] = []): number {
    return this.#prepared(sql).run(parameters as unknown[]).changes;
  }

  /** The rows of a query, each a list of its columns, read while they are used. */
  rows<R extends readonly unknown[]>(sql: string, parameters: readonly unknown[] = []): Iterable<R> {
    return this.#prepared(sql).iterate(parameters as unknown[]) as Iterable<R>;
  }

  all<R extends readonly unknown[]>(sql: string, parameters: readonly unknown[] = []): readonly R[] {
    return [...this.rows<R>(sql, parameters)];
  }

  /** Several statements without parameters. */
  exec(sql: string): void {
    this.#db.exec(sql);
  }

  /** All or nothing. */
  transaction<Result>(work: () => Result): Result {
    this.#db.exec('begin immediate');
    try {
      const result = work();
      this.#db.exec('commit');
      return result;
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec('rollback');
      throw error;
    }
  }

  /** Forgets prepared statements, which hold on to tables that are about to be dropped. */
  forget(): void {
    this.#statements.clear();
  }

  close(): void {
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
export const openToWrite = (file: string): Connection => {
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
  return new Connection(db);
};

/** Opens the file only to read. Reading goes on while another connection writes. */
export const openToRead = (file: string): Connection => {
  if (!existsSync(file)) throw new Error(`There are no views at ${file}`);
  const db = new Database(file);
  db.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}; pragma query_only = on; pragma cache_size = -32768;`);
  return new Connection(db);
};
