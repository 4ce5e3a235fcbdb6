import type { Envelope } from './event.js';
import type { Row } from './view.js';

/** A table of a view. Its rows are kept as a JSON body; `columns` are fields of the row that can be searched and sorted too. */
export interface ViewTable {
  /** Ends in a number; a new number builds the table anew, beside the old one. */
  readonly table: `${string}_v${number}`;
  /** Fields of the row and their kind; true and false are kept as 1 and 0. */
  readonly columns: Readonly<Record<string, 'text' | 'integer'>>;
  /** Columns by which rows are found at any moment of knowledge. */
  readonly lookups?: readonly string[];
  /** Columns by which only the rows that hold now are found: cheaper to keep. */
  readonly currentLookups?: readonly string[];
  /** Whether all rows at a past position must be found quickly. */
  readonly wholeAtPosition?: boolean;
  /** Whether the versions that began between two positions must be found quickly. */
  readonly findsWhatBegan?: boolean;
}

/** A row and its key. */
export interface KeyedRow {
  readonly key: string;
  readonly row: object;
}

/** A request for the rows that hold now and whose column (or `key`) has this value. */
export interface RowsWanted {
  readonly table: string;
  readonly where: string;
  readonly is: string;
}

/** Work that asks for rows while it goes on: the store answers at once, or later, or a test from memory. */
export type Reading<Result = void> = Generator<RowsWanted, Result, Iterable<KeyedRow>>;

/** What an event changes in the tables of a group. Nothing of it is kept when the event cannot be taken in. */
export interface RowChanges {
  /**
   * This row holds from the event on; `body` is its JSON, `row` has at least the fields that are columns. `replaces` =
   * another row of this key held until now.
   */
  put(table: string, key: string, row: object, body: string, replaces: boolean): void;
  /** The row of this key holds no more. */
  close(table: string, key: string): void;
  /** This row, or these rows, could not be worked out: they stay as they were, and it is said. */
  park(table: string, key: string, error: unknown): void;
  /** What could not be worked out before is right again. */
  unpark(table: string, key: string): void;
  /** The case that the event concerns, for those who follow it. */
  concerns(owner: string): void;
}

/** What a group remembers between events. It is fed every event of the log in order. */
export interface Projector {
  /** Runs once, before the first event. */
  load(): Reading;
  /** Takes an event in; `undefined` when the event does not matter here. */
  apply(event: Envelope, changes: RowChanges): Reading | undefined;
}

/**
 * A place for texts that memory has no room for. It is empty at the start and gone at the end, so it says nothing that the
 * tables do not say. Throws when it fails: then everything on it is lost, and asked of the tables again.
 */
export interface Shelf {
  has(name: string): boolean;
  /** Puts a text beside those that are under this name already. */
  put(name: string, text: string): void;
  /** Takes the texts under this name away, in the order in which they were put. */
  take(name: string): readonly string[];
}

/** What a projector starts from. */
export interface ProjectorStart {
  /** The tables are empty: nothing need be asked. */
  readonly empty: boolean;
  /** What could not be worked out so far. */
  readonly parked: readonly { readonly table: string; readonly key: string }[];
  /** Absent = what memory has no room for is asked of the tables again. */
  readonly shelf?: Shelf;
}

/** Views that share a checkpoint, because they are worked out together. */
export interface ViewGroup {
  readonly name: string;
  readonly tables: readonly ViewTable[];
  start(from: ProjectorStart): Projector;
}

/** A version of a row, and for which positions of the log it holds. */
export interface RowVersion<R = Row> {
  readonly key: string;
  readonly row: R;
  /** Position of the event that made it. */
  readonly knownFrom: number;
  /** Position of the event that ended it; absent while it holds. */
  readonly knownTo?: number;
}

export type RowValue = string | number;

/** A column equals this, or is one of these, or lies at or above, or contains this text. */
export type RowCondition =
  RowValue | readonly RowValue[] | { readonly atLeast: RowValue } | { readonly contains: string };

/** Which rows are wanted: every condition holds. `key` and the table's columns can be named. */
export interface RowsAsked {
  readonly where?: Readonly<Record<string, RowCondition>>;
  /** A column, the latest or greatest first when it starts with `-`. Rows of equal value are ordered by key. */
  readonly orderBy?: string;
  readonly limit?: number;
  /** What is wanted of a row: it is made of each row as it is read, so that whole rows are never held together. */
  readonly form?: (row: never) => unknown;
}

/** Reads views as known at a position of the log. `NOW` is every position not yet reached. */
export interface ViewReader {
  rowsAt<R = Row>(table: string, position: number, asked?: RowsAsked): Promise<readonly RowVersion<R>[]>;
  /**
   * The same rows as they are stored: each is read out of its text when its `row` is asked for, and again each time. For a
   * question about many rows of which little is kept.
   */
  storedRowsAt<R = Row>(table: string, position: number): Promise<readonly RowVersion<R>[]>;
  rowAt<R = Row>(table: string, key: string, position: number): Promise<RowVersion<R> | undefined>;
  /** Every version known by a position, the oldest first. */
  versionsUpTo<R = Row>(table: string, position: number, asked?: RowsAsked): Promise<readonly RowVersion<R>[]>;
  /** Every version that began after one position, and at or before another, the oldest first. */
  versionsBegun<R = Row>(
    table: string,
    after: number,
    upTo: number,
    asked?: RowsAsked,
  ): Promise<readonly RowVersion<R>[]>;
}

/** The position that stands for now. */
export const NOW = Number.MAX_SAFE_INTEGER - 1;
