import { attack, keyOf } from '../src/index.js';
import type { AudienceRule, Release, Standing } from '../src/index.js';
import { chanceFrom, draftOf, someChild, tableOf } from '../src/made-up/tables.js';

/** A table of three by three with its margins: small enough to try everything. */
export const smallTable = (seed: number) => {
  const chance = chanceFrom(seed);
  const dimensions = ['a', 'b'].map((id) => ({ id, categories: [0, 1, 2].map((one) => ({ id: `${id}${one}` })) }));
  const children = Array.from({ length: 15 + chance.below(80) }, () => someChild(dimensions, chance));
  const [rows = dimensions[0], columns] = dimensions;
  return draftOf(rows ? [tableOf(children, rows, columns)] : [], dimensions);
};

/** A release of a draft in which exactly these numbers are hidden. */
export const hiding = (draft: ReturnType<typeof smallTable>, hidden: ReadonlySet<string>): Release => ({
  ...draft,
  roundTo: 1,
  threshold: 5,
  counts: draft.counts.map((count) => ({
    ...count,
    standing: (hidden.has(keyOf(count.measure, count.where)) ? 'c' : 'exact') satisfies Standing,
  })),
});

const subsets = function* <T>(items: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) yield [];
  else {
    for (let index = from; index <= items.length - size; index += 1) {
      for (const rest of subsets(items, size - 1, index + 1)) yield [items[index] as T, ...rest];
    }
  }
};

/** The fewest numbers that must be hidden beside the small ones, by trying all ways in order of their number. */
export const fewestBeside = (draft: ReturnType<typeof smallTable>, rule: AudienceRule): number => {
  const keys = draft.counts.map((count) => ({ key: keyOf(count.measure, count.where), value: count.value }));
  const small = keys.filter(({ value }) => value >= 1 && value <= rule.threshold).map(({ key }) => key);
  const others = keys.filter(({ value }) => value > rule.threshold).map(({ key }) => key);
  const holds = (more: readonly string[]) =>
    attack([hiding(draft, new Set([...small, ...more]))], [rule]).every(({ kind }) => kind === 'needless');
  for (let size = 0; size <= others.length; size += 1) {
    for (const more of subsets(others, size)) if (holds(more)) return size;
  }
  return Infinity;
};

/** Every whole-number table that a reader cannot tell from this one: for each hidden number, the least and the most. */
export const triedOut = (
  known: readonly { readonly row: number; readonly column: number; readonly value: number | undefined }[],
  size: number,
): ReadonlyMap<string, readonly [number, number]> => {
  const most = Math.max(...known.map(({ value }) => value ?? 0));
  const at = (row: number, column: number) => known.find((one) => one.row === row && one.column === column)?.value;
  const ranges = new Map<string, [number, number]>();
  const table = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const note = (row: number, column: number, value: number) => {
    const [low, high] = ranges.get(`${row},${column}`) ?? [Infinity, -Infinity];
    ranges.set(`${row},${column}`, [Math.min(low, value), Math.max(high, value)]);
  };
  const row = (index: number) => table[index]?.reduce((sum, one) => sum + one, 0) ?? 0;
  const column = (index: number) => table.reduce((sum, line) => sum + (line[index] ?? 0), 0);
  const fill = (place: number): void => {
    const [r, c] = [Math.floor(place / size), place % size];
    if (r === size) {
      for (let index = 0; index < size; index += 1) if (column(index) !== at(-1, index)) return;
      for (const [y, line] of table.entries()) for (const [x, value] of line.entries()) note(y, x, value);
      return;
    }
    const given = at(r, c);
    const line = table[r] ?? [];
    for (let value = given ?? 1; value <= (given ?? most); value += 1) {
      line[c] = value;
      if (c < size - 1 ? row(r) <= (at(r, -1) ?? 0) : row(r) === at(r, -1)) fill(place + 1);
    }
    line[c] = 0;
  };
  fill(0);
  return ranges;
};
