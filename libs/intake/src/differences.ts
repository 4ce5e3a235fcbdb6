import { changedFields, type RecordCommand, type RecordState } from '@hub/kernel';
import type { Feed } from './feed.js';
import { WITHDRAWN } from './header.js';

/** What a corrected row would change, column by column. */
export interface Difference {
  readonly feed: string;
  readonly file: string;
  readonly line: number;
  /** The values of the key columns. */
  readonly key: readonly string[];
  readonly changes: readonly { readonly column: string; readonly before: string; readonly after: string }[];
}

/** The first corrections of a dry run, and how many there are in all. */
export interface Differences {
  readonly total: number;
  readonly first: readonly Difference[];
}

const MOST = 1_000;

const inWords = (value: unknown): string => {
  if (value === undefined) return '';
  if (value === true) return 'Y';
  if (value === false) return 'N';
  if (Array.isArray(value)) return value.map(inWords).join(';');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(inWords).join(', ');
  return String(value);
};

/** The header of the column that fills a field. */
export const columnOf = (feed: Feed, field: string): string =>
  feed.columns.find((column) => column.field === field)?.name ??
  feed.places.find((place) => place.field === field)?.prefix.concat('easting') ??
  field;

type Values = Readonly<Record<string, unknown>>;

const contentChanges = (feed: Feed, before: Values, after: Values): Difference['changes'] =>
  changedFields(before, after).map((field) => ({
    column: columnOf(feed, field),
    before: inWords(before[field]),
    after: inWords(after[field]),
  }));

/** Collects what corrected rows would change: the first thousand, and the number of all. */
export class DifferenceList {
  #total = 0;
  readonly #first: Difference[] = [];

  add(
    feed: Feed,
    row: { readonly file: string; readonly line: number; readonly command: RecordCommand<object> },
    before: Exclude<RecordState<object>, { status: 'none' }>,
  ): void {
    this.#total += 1;
    if (this.#first.length >= MOST) return;
    const { command, file, line } = row;
    const values = (command.type === 'Withdraw' ? command.key : command.content) as Values;
    const stands = before.status === 'held';
    const standing =
      stands === (command.type === 'Record')
        ? []
        : [{ column: WITHDRAWN, before: stands ? 'N' : 'Y', after: stands ? 'Y' : 'N' }];
    const content = command.type === 'Record' ? contentChanges(feed, before.content as Values, values) : [];
    this.#first.push({
      feed: feed.name,
      file,
      line,
      key: feed.key.map((field) => inWords(values[field])),
      changes: [...standing, ...content],
    });
  }

  summary(): Differences {
    return { total: this.#total, first: [...this.#first] };
  }
}
