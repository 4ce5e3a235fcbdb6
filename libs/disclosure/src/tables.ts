import type { Count, Dimension, Category, Where } from './cells.js';
import { keyOf, withClause } from './cells.js';
import type { Shown } from './symbols.js';
import { keyUnder } from './symbols.js';

/** The line or column of a table that is the sum of the outermost categories. */
export const ALL = 'all';

/**
 * A table: a measure in a scope, by one dimension down and, if there is one, another across. `counts` holds a line for
 * every category of `rows` in the order of `lines`, and in it a number for every category of `columns`.
 */
export interface Table {
  readonly id: string;
  readonly measure: string;
  readonly where: Where;
  readonly rows: Dimension;
  readonly columns?: Dimension;
  readonly counts: readonly (readonly number[])[];
}

const flat = (categories: readonly Category[]): readonly string[] =>
  categories.flatMap(({ id, parts = [] }) => [id, ...flat(parts)]);

/** The categories of a dimension as lines of a table: all first, then each category before its parts. */
export const lines = (dimension: Dimension | undefined): readonly string[] =>
  dimension ? [ALL, ...flat(dimension.categories)] : [ALL];

const clause = (where: Where, dimension: Dimension | undefined, line: string): Where =>
  dimension && line !== ALL ? withClause(where, dimension.id, line) : where;

const cellsOf = (table: Table): readonly (readonly Where[])[] =>
  lines(table.rows).map((row) =>
    lines(table.columns).map((column) => clause(clause(table.where, table.rows, row), table.columns, column)),
  );

/** What adds up to what among the lines of a dimension, as positions. */
const sums = (dimension: Dimension): readonly (readonly [number, readonly number[]])[] => {
  const at = new Map(lines(dimension).map((line, index) => [line, index]));
  const below = (whole: string, parts: readonly Category[]): [number, number[]][] => [
    ...(parts.length > 0
      ? [[at.get(whole) ?? 0, parts.map(({ id }) => at.get(id) ?? 0)] satisfies [number, number[]]]
      : []),
    ...parts.flatMap(({ id, parts: deeper = [] }) => below(id, deeper)),
  ];
  return below(ALL, dimension.categories);
};

const addsUp = (vectors: readonly (readonly number[])[], dimension: Dimension): boolean =>
  sums(dimension).every(([whole, parts]) =>
    vectors.every((vector) => {
      const sum = parts.reduce((total, part) => total + (vector[part] ?? NaN), 0);
      return dimension.overlapping ? sum >= (vector[whole] ?? NaN) : sum === vector[whole];
    }),
  );

const transposed = (counts: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  (counts[0] ?? []).map((_, column) => counts.map((line) => line[column] ?? NaN));

/** The numbers of a table. Throws when lines do not add up: a table of that kind must not reach anybody. */
export const countsOf = (table: Table): readonly Count[] => {
  const whole = table.counts.every((line) => line.every((value) => Number.isInteger(value) && value >= 0));
  const additive =
    addsUp(transposed(table.counts), table.rows) && (!table.columns || addsUp(table.counts, table.columns));
  if (!whole || !additive) throw new Error(`The table "${table.id}" does not add up.`);
  return cellsOf(table).flatMap((line, row) =>
    line.map((where, column) => ({ measure: table.measure, where, value: table.counts[row]?.[column] ?? NaN })),
  );
};

/** A table as its audience sees it, with the key of the symbols that it uses. */
export interface ShownTable {
  readonly id: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly Shown[])[];
  readonly key: readonly string[];
}

/** A table drawn from what survives. `shown` answers for the name of a number. */
export const shownTable = (table: Table, shown: (key: string) => Shown): ShownTable => {
  const cells = cellsOf(table).map((line) => line.map((where) => shown(keyOf(table.measure, where))));
  return { id: table.id, rows: lines(table.rows), columns: lines(table.columns), cells, key: keyUnder(cells.flat()) };
};
