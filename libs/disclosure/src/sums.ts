import type { Category, Count, Dimension, SumOfNumbers, Where } from './cells.js';
import { byText, keyOf, withClause } from './cells.js';

/** A number of a system with its position. */
export type Placed = Count & { readonly at: number };

/** A whole, the parts of it that were given, and what is left or counted twice, if anything. */
export interface Sum {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly left?: { readonly value: number; readonly harmless: boolean };
  /** `left` is what the parts have in common, to be taken off them. */
  readonly overlap: boolean;
  readonly block: string;
}

interface Cover {
  readonly parts: readonly Placed[];
  readonly complete: boolean;
}

/** The outermost parts of a category that are there, and whether they are all of it. */
const cover = (categories: readonly Category[], find: (category: string) => Placed | undefined): Cover => {
  const covers = categories.map(({ id, parts = [] }): Cover => {
    const found = find(id);
    if (found) return { parts: [found], complete: true };
    return parts.length > 0 ? cover(parts, find) : { parts: [], complete: false };
  });
  return { parts: covers.flatMap((one) => one.parts), complete: covers.every((one) => one.complete) };
};

const wholes = (dimension: Dimension): readonly { id: string | undefined; parts: readonly Category[] }[] => {
  const inside = (categories: readonly Category[]): readonly { id: string; parts: readonly Category[] }[] =>
    categories.flatMap(({ id, parts = [] }) => (parts.length > 0 ? [{ id, parts }, ...inside(parts)] : []));
  return [{ id: undefined, parts: dimension.categories }, ...inside(dimension.categories)];
};

/** The table that a sum belongs to. What spans tables, or is no known dimension, tells tables apart by its value. */
const blockOf = (measure: string, base: Where, along: Dimension, dimensions: readonly Dimension[]): string => {
  const inTable = new Set(dimensions.flatMap(({ id, spansTables }) => (spansTables ? [] : [id])));
  const scope = along.spansTables ? {} : Object.fromEntries(Object.entries(base).filter(([id]) => !inTable.has(id)));
  const by = [...Object.keys(base).filter((id) => !(id in scope)), along.id].sort();
  return `${keyOf(measure, scope)} by ${by.join(', ')}`;
};

/** Numbers that are alike in all but one dimension, by their category of it. */
interface Line {
  readonly dimension: Dimension;
  readonly measure: string;
  readonly base: Where;
  readonly whole: Placed | undefined;
  readonly categories: ReadonlyMap<string, Placed>;
}

/** Every sum along one line. */
const along = ({ dimension, whole: all, categories }: Line, block: string): readonly Sum[] => {
  const find = (category: string) => categories.get(category);
  return wholes(dimension).flatMap(({ id, parts: inner }): readonly Sum[] => {
    const whole = id === undefined ? all : find(id);
    if (!whole) return [];
    const { parts, complete } = cover(inner, find);
    const rest = whole.value - parts.reduce((sum, part) => sum + part.value, 0);
    const common = { whole: whole.at, parts: parts.map(({ at }) => at), overlap: false, block };
    if (parts.length === 0) return [];
    if (dimension.overlapping) {
      const outside = parts.flatMap((part): Sum[] => {
        const left = whole.value - part.value;
        return left < 0 ? [] : [{ ...common, parts: [part.at], left: { value: left, harmless: true } }];
      });
      if (!complete || rest > 0) return outside;
      return [...outside, { ...common, left: { value: -rest, harmless: true }, overlap: true }];
    }
    if (complete) return rest === 0 ? [common] : [];
    return rest < 0 ? [] : [{ ...common, left: { value: rest, harmless: dimension.restIsHarmless ?? false } }];
  });
};

const groupsOf = ({ measure, where }: Pick<Count, 'measure' | 'where'>, dimensions: readonly Dimension[]) =>
  dimensions.map(({ id }) => `${id} ${keyOf(measure, withClause(where, id, undefined))}`);

/** Whether a number stands in a line with one of these, along any dimension, or in a sum with one. */
export const touchedBy = (
  numbers: readonly Count[],
  dimensions: readonly Dimension[],
  declared: readonly SumOfNumbers[],
) => {
  const groups = new Set(numbers.flatMap((number) => groupsOf(number, dimensions)));
  const keys = new Set(numbers.map(({ measure, where }) => keyOf(measure, where)));
  const inSum = new Set(
    declared
      .map(({ whole, parts }) => [whole, ...parts])
      .filter((names) => names.some((name) => keys.has(name)))
      .flat(),
  );
  return (count: Count): boolean =>
    keys.size > 0 &&
    (inSum.has(keyOf(count.measure, count.where)) || groupsOf(count, dimensions).some((group) => groups.has(group)));
};

/** A declared sum among the numbers that were given; none when its whole, or every part, was not. */
const asGiven = (sum: SumOfNumbers, numbers: ReadonlyMap<string, Placed>): readonly Sum[] => {
  const whole = numbers.get(sum.whole);
  const parts = sum.parts.flatMap((name) => numbers.get(name) ?? []);
  if (!whole || parts.length === 0) return [];
  const left = whole.value - parts.reduce((total, part) => total + part.value, 0);
  const common = { whole: whole.at, parts: parts.map(({ at }) => at), overlap: false, block: sum.table };
  if (sum.rest !== true && parts.length === sum.parts.length) return left === 0 ? [common] : [];
  return left < 0 ? [] : [{ ...common, left: { value: left, harmless: sum.harmless ?? false } }];
};

const linesOf = (numbers: ReadonlyMap<string, Placed>, dimensions: readonly Dimension[]): ReadonlyMap<string, Line> => {
  const lines = new Map<string, Line & { readonly categories: Map<string, Placed> }>();
  for (const number of numbers.values()) {
    for (const dimension of dimensions) {
      const category = number.where[dimension.id];
      if (category === undefined) continue;
      const base = withClause(number.where, dimension.id, undefined);
      const key = keyOf(number.measure, base);
      const name = `${dimension.id} ${key}`;
      const whole = numbers.get(key);
      const line = lines.get(name) ?? { dimension, measure: number.measure, base, whole, categories: new Map() };
      line.categories.set(category, number);
      lines.set(name, line);
    }
  }
  return lines;
};

/**
 * Every sum in which a number of the latest release takes part, with the numbers of earlier ones. Numbers of
 * different days that do not add up, because one of them was revised, make no sum.
 */
export const sumsOf = (
  numbers: ReadonlyMap<string, Placed>,
  latest: ReadonlySet<number>,
  dimensions: readonly Dimension[],
  declared: readonly SumOfNumbers[],
): readonly Sum[] => [
  ...[...linesOf(numbers, dimensions)]
    .filter(([, { whole, categories }]) => [whole, ...categories.values()].some((one) => one && latest.has(one.at)))
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([, line]) => along(line, blockOf(line.measure, line.base, line.dimension, dimensions))),
  ...declared
    .flatMap((sum) => asGiven(sum, numbers))
    .filter(({ whole, parts }) => [whole, ...parts].some((at) => latest.has(at))),
];
