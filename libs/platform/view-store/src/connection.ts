import type { OperationNodeSource } from 'kysely';
import type { Shelf, ViewTable } from '@hub/kernel';
import type { Sql } from './sql.js';

/** A part of a transaction. */
export interface Step {
  readonly sql: string;
  /** Absent = a text without parameters, which may hold several statements. */
  readonly parameters?: readonly unknown[];
  /** How many rows it changes; with any other number the whole transaction is undone, with this error. */
  readonly changes?: { readonly rows: number; otherwise(): Error };
}

/** Rows as an engine gives them: at once when it is in this process, otherwise later. */
export type Found<Row> = Iterable<Row> | Promise<Iterable<Row>>;

/** What is said of a commit to other processes: positions and tables, never a word about a child. */
export interface Notice {
  readonly position: number;
  readonly tables: readonly string[];
}

/** A commit as other processes look it up when they heard of it: the line itself carries the notice only. */
export interface Move extends Notice {
  /** The cases that its events concern; absent = any may be. */
  readonly owners?: readonly string[];
}

/** Commits after one that was seen. */
export interface Moves {
  /** Number of the last one; the next look begins there. */
  readonly last: number;
  /** In their order; absent = some of them are no longer kept. */
  readonly moves?: readonly Move[];
}

/** The right to keep the views of a place, held by one process at a time. */
export interface ViewsLease {
  /** Greater than that of every holder before. */
  readonly number: number;
  /** Settles when it is held no more: it was given back, or the line to the server broke. */
  readonly lost: Promise<void>;
  release(): Promise<void>;
}

/** A line on which commits are heard. */
export interface Line {
  /** Settles when the line is no more; fails with what cut it off. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** What an engine writes otherwise than the others. */
export interface Dialect {
  /** The text of a statement. */
  text(query: OperationNodeSource): Sql;
  /** The type of a column of text, which is ordered by its bytes. */
  readonly textType: string;
  /** Into how many rows one statement writes, the most first. */
  readonly rowsAtOnce: readonly number[];
  /** Statements that keep what is in a view's table from being changed, when the engine can. */
  protectView(view: ViewTable, name: string): string;
  /** The same for the store's own tables. */
  protectStore(): string;
  /** Tells other processes of a commit, when the engine can. */
  notice(move: Move): readonly Step[];
}

/** A shelf of this process. */
export interface OwnShelf extends Shelf {
  /** Everything on it is gone. */
  close(): void;
}

/** A connection to the place of the views. Every engine passes one contract suite. */
export interface Connection {
  readonly dialect: Dialect;
  /** Where that is, in words. */
  readonly where: string;
  /** Hands over the rows of a query in order, each a list of its columns. */
  each<Row extends readonly unknown[]>(query: Sql, take: (row: Row) => void): Promise<void>;
  /** The rows of a query, to be used before anything else is asked. What is being written beside is among them. */
  rows<Row extends readonly unknown[]>(query: Sql): Found<Row>;
  /** Carries the steps out, all or none. */
  write(steps: Iterable<Step>): Promise<void>;
  /**
   * The same beside what goes on here: the steps are taken at once, and it settles when they are written. What this
   * connection is asked or given to write afterwards waits for that.
   */
  writeBeside(steps: Iterable<Step>): Promise<void>;
  /** Nothing is written beside for now: waits for what is, and lets go of what that needs. */
  restBeside(): Promise<void>;
  /** The same as `write` for steps that make, rename or drop tables. */
  reshape(steps: Iterable<Step>): Promise<void>;
  /** Hears of commits of any process, when the engine can. */
  listen?(heard: (notice: Partial<Notice>) => void): Promise<Line>;
  /** What was committed after the move of this number, when the engine can tell. */
  movesAfter?(number: number): Promise<Moves>;
  /** Waits for the lease; from then on nothing is written once another process has it. Rejects when the signal is given. */
  lease?(signal: AbortSignal): Promise<ViewsLease>;
  /** Sees to it that nothing of rows and tables that are gone is left in the engine's files. */
  scrub(): Promise<void>;
  /**
   * A shelf, where the engine is in this process and so is quicker with many rows before the indexes are made. The name
   * sets it apart from other shelves in use.
   */
  shelf?(name: string): OwnShelf;
  /** Whether this error says that a table is not there. */
  lacks(error: unknown, table: string): boolean;
  close(): Promise<void>;
}

/** Every row of a query. */
export const allRows = async <Row extends readonly unknown[]>(db: Connection, query: Sql): Promise<Row[]> => {
  const rows: Row[] = [];
  await db.each<Row>(query, (row) => rows.push(row));
  return rows;
};
