import type { Category, Dimension, Where } from '../cells.js';
import type { Draft } from '../protect.js';
import { countsOf, lines, type Table } from '../tables.js';

/** Chance that is the same on every machine: Park and Miller's minimal standard generator (1988). */
export const chanceFrom = (seed: number) => {
  let state = (seed % 2_147_483_646) + 1;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
  for (let warmUp = 0; warmUp < 5; warmUp += 1) next();
  return {
    below: (end: number): number => Math.floor(next() * end),
    likely: (share: number): boolean => next() < share,
    /** A position with the first ones likelier, as wards and ages are in life. */
    skewed: (end: number): number => Math.floor(end * next() ** 2),
  };
};

export type Chance = ReturnType<typeof chanceFrom>;

/** A child as far as tables go: a category of each dimension. */
export type Child = Where;

export const leaves = (categories: readonly Category[]): readonly string[] =>
  categories.flatMap(({ id, parts = [] }) => (parts.length > 0 ? leaves(parts) : [id]));

const inside = (categories: readonly Category[], id: string): readonly string[] => {
  for (const category of categories) {
    if (category.id === id) return category.parts ? leaves(category.parts) : [id];
    const deeper = inside(category.parts ?? [], id);
    if (deeper.length > 0) return deeper;
  }
  return [];
};

/** Whether a child is counted where a dimension has a category; every child is in "all". */
export const isIn = (child: Child, dimension: Dimension, category: string): boolean =>
  category === 'all' || inside(dimension.categories, category).includes(child[dimension.id] ?? '');

/** A table counted from children. */
export const tableOf = (
  children: readonly Child[],
  rows: Dimension,
  columns?: Dimension,
  where: Where = {},
): Table => ({
  id: `${rows.id} by ${columns?.id ?? 'nothing'}`,
  measure: 'children',
  where,
  rows,
  ...(columns ? { columns } : {}),
  counts: lines(rows).map((row) =>
    lines(columns).map(
      (column) =>
        children.filter((child) => isIn(child, rows, row) && (!columns || isIn(child, columns, column))).length,
    ),
  ),
});

const dimension = (id: string, chance: Chance): Dimension => {
  const outer = 2 + chance.below(3);
  const deep = chance.likely(0.5);
  const categories = Array.from({ length: outer }, (_, index): Category => {
    const name = `${id}${index}`;
    const parts = Array.from({ length: 2 + chance.below(2) }, (_part, part) => ({ id: `${name}.${part}` }));
    return deep && chance.likely(0.6) ? { id: name, parts } : { id: name };
  });
  return { id, categories };
};

export interface TableSet {
  readonly dimensions: readonly Dimension[];
  readonly children: readonly Child[];
  readonly tables: readonly Table[];
}

export const someChild = (dimensions: readonly Dimension[], chance: Chance): Child =>
  Object.fromEntries(
    dimensions.map(({ id, categories }) => {
      const names = leaves(categories);
      return [id, names[chance.skewed(names.length)] ?? ''];
    }),
  );

/** Tables of the same children by pairs of dimensions, some with categories within categories: margins are shared. */
export const randomTables = (seed: number): TableSet => {
  const chance = chanceFrom(seed);
  const dimensions = ['a', 'b', 'c', 'd'].slice(0, 2 + chance.below(3)).map((id) => dimension(id, chance));
  const size = 5 + chance.below(chance.likely(0.3) ? 400 : 90);
  const children = Array.from({ length: size }, () => someChild(dimensions, chance));
  const pairs = dimensions.flatMap((rows, index) =>
    dimensions.slice(index + 1).map((columns) => [rows, columns] as const),
  );
  const chosen = pairs.filter((_, index) => index === 0 || chance.likely(0.6));
  return { dimensions, children, tables: chosen.map(([rows, columns]) => tableOf(children, rows, columns)) };
};

export const draftOf = (
  tables: readonly Table[],
  dimensions: readonly Dimension[],
  more: Partial<Draft> = {},
): Draft => ({
  id: 'first',
  audience: 'board',
  on: '2017-02-01',
  dimensions,
  counts: tables.flatMap(countsOf),
  ...more,
});
