/** A part of a document. */
export type Block =
  | { readonly is: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string }
  /** Names and values; `note` says why a value is not there. */
  | {
      readonly is: 'values';
      readonly values: readonly { readonly name: string; readonly value: string; readonly note?: true }[];
    }
  | {
      readonly is: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** What a document says, in order; how it looks is the business of whoever draws it. */
export interface ReportDocument {
  readonly title: string;
  /** Protective marking, on every page. */
  readonly marking: string;
  readonly blocks: readonly Block[];
}
