import type Database from 'libsql';
import type { Step } from './connection.js';
import type { Sql } from './sql.js';

const MOST_STATEMENTS = 200;

/** Statements of one connection, each prepared once. */
export class SqliteStatements {
  readonly #prepared = new Map<string, Database.Statement>();

  constructor(private readonly db: Database.Database) {}

  /** The rows, read while they are used. */
  rows<Row extends readonly unknown[]>({ sql, parameters }: Sql): Iterable<Row> {
    return this.#of(sql).iterate(parameters as unknown[]) as Iterable<Row>;
  }

  /** Carries the steps out, all or none. Nothing else in this thread comes between them. */
  write(steps: Iterable<Step>): void {
    this.begin();
    try {
      for (const step of steps) this.take(step);
      this.commit();
    } catch (error) {
      this.undo();
      throw error;
    }
  }

  begin(): void {
    this.db.exec('begin immediate');
  }

  take({ sql, parameters, changes }: Step): void {
    if (!parameters) {
      this.db.exec(sql);
      return;
    }
    const done = this.#of(sql).run(parameters as unknown[]);
    if (changes && done.changes !== changes.rows) throw changes.otherwise();
  }

  commit(): void {
    this.db.exec('commit');
  }

  /** Nothing of what was taken since the beginning is kept. */
  undo(): void {
    if (this.db.inTransaction) this.db.exec('rollback');
  }

  #of(sql: string): Database.Statement {
    let statement = this.#prepared.get(sql);
    if (!statement) {
      if (this.#prepared.size >= MOST_STATEMENTS) this.#prepared.clear();
      statement = this.db.prepare(sql);
      if (statement.reader) statement.raw();
      this.#prepared.set(sql, statement);
    }
    return statement;
  }

  /** They hold on to tables that are about to be dropped. */
  forget(): void {
    this.#prepared.clear();
  }
}
