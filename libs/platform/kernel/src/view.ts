import type { AnyEvent, Envelope } from './event.js';

/** A row of a view: plain values only, so that SQLite and PostgreSQL keep them alike. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * A view as a pure fold: which row an event touches, and what the row is afterwards (`undefined` = the row goes).
 * `table` ends in a number; a new number rebuilds the view from the log beside the old one.
 */
export interface View<R extends Row, E extends AnyEvent> {
  readonly table: `${string}_v${number}`;
  /** The columns that are kept beside the JSON body so that they can be searched and sorted. */
  readonly columns: readonly (keyof R & string)[];
  key(event: Envelope<E>): string;
  readonly on: {
    readonly [T in E['type']]: (event: Envelope<Extract<E, { type: T }>>, row: R | undefined) => R | undefined;
  };
}

/** When X then Y: a pure function from an event to the commands it leads to. Reads no view, calls no process. */
export interface Process<E extends AnyEvent, C> {
  readonly name: string;
  readonly on: { readonly [T in E['type']]: (event: Envelope<Extract<E, { type: T }>>) => readonly C[] };
}
