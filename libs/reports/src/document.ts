/** A name with its value; `note` says why a value is not there. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
  readonly note?: true;
}

/** A table. The first row is its head; a screen reader reads each cell with the head of its column. */
export interface TableBlock {
  readonly is: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The first column names its row. */
  readonly rowHeads?: true;
  /** How the width is shared between the columns; absent = as their contents need it. */
  readonly widths?: readonly number[];
  /** Columns of numbers, counted from 0: they stand to the right. */
  readonly numbers?: readonly number[];
  /** Many columns: printed small, so that a page holds it. */
  readonly dense?: true;
}

/** A picture that the hub itself drew. */
export interface FigureBlock {
  readonly is: 'figure';
  readonly caption: string;
  /** What is to be seen, for whoever cannot see it. Never empty. */
  readonly alt: string;
  /** One `<svg>` element with its size in `viewBox`; it must come from the hub's own charts, not from anybody's text. */
  readonly svg: string;
}

/** A part of a document. A line break in a text is a line break in print. */
export type Block =
  | { readonly is: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string }
  /** A remark beside what is said: a definition, a method, a warning. */
  | { readonly is: 'note'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | { readonly is: 'values'; readonly values: readonly NamedValue[] }
  | TableBlock
  | FigureBlock
  /** What follows begins on a new page, where there are pages. */
  | { readonly is: 'page' };

/** What a document says, in order; how it looks is the business of whoever draws it. */
export interface ReportDocument {
  readonly title: string;
  /** Protective marking, at the top and at the bottom of every page. */
  readonly marking: string;
  /** Paper; absent = A4, upright. */
  readonly paper?: 'A4' | 'A3 landscape';
  /** A first page of its own, with the title and these values. */
  readonly cover?: readonly NamedValue[];
  /** What the document holds, by its headings, before the rest. */
  readonly contents?: true;
  /** SHA-256 of what the document says, printed on every page: two prints with the same digest say the same. */
  readonly digest?: string;
  readonly blocks: readonly Block[];
}

/** Who took a document out of the hub, and when, in words; it stands across every page. */
export interface Printed {
  readonly by: string;
  readonly at: string;
}

/** One line that says who took a document out. */
export const printedLine = ({ by, at }: Printed): string => `Taken out by ${by}, ${at}`;
