import type { Declaration } from './declaration.js';

/** What is wrong with a cell, to be said after the name of its column: "does not exist. Check it …". */
export class Problem {
  constructor(readonly reason: string) {}
}

/** What a parser of cells may ask and tell while a row is read. */
export interface RowNotes {
  readonly declaration: Declaration;
  /** The time in this field was assumed, because the wall time exists twice and the delivery declares which to take. */
  assume(field: string): void;
  /** The code is in no list we know; it is taken and shown in the data-quality list. */
  unknownCode(column: string, code: string): void;
}

/** Reads a trimmed cell that is not empty. */
export type Parser<Value> = (text: string, column: Column, notes: RowNotes) => Value | Problem;

/** A column of a feed: its header, the field of the record that it fills, and how its cells are read. */
export interface Column {
  /** The header, in exact case. */
  readonly name: string;
  readonly field: string;
  /** The column in a practitioner's words, for messages. */
  readonly words: string;
  readonly required: boolean;
  readonly parse: Parser<unknown>;
  /** The value of an empty cell, when that is not simply "not recorded". */
  readonly empty?: unknown;
  /** The last day of something: moved one day on when the delivery declares inclusive ends. */
  readonly isEnd: boolean;
  /** The declaration's `responsibleLa` serves a missing column and empty cells. */
  readonly declaredLa: boolean;
}

/** A cell as it is shown in a message: on one line and not too long. */
export const shown = (text: string): string => {
  const line = text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
