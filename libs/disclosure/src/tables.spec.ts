import { describe, expect, it } from '@jest/globals';
import { countsOf, keyOf, protect, shownIn, shownTable, startingRules } from './index.js';
import type { Dimension, Table } from './index.js';

const ward: Dimension = {
  id: 'ward',
  categories: [{ id: 'north', parts: [{ id: 'a' }, { id: 'b' }] }, { id: 'south' }],
};
const sex: Dimension = { id: 'sex', categories: [{ id: 'girl' }, { id: 'boy' }] };
const table: Table = {
  id: 'children by ward and sex',
  measure: 'children',
  where: { period: '2016/17 Q3' },
  rows: ward,
  columns: sex,
  counts: [
    [60, 36, 24],
    [40, 24, 16],
    [22, 14, 8],
    [18, 10, 8],
    [20, 12, 8],
  ],
};
const draft = (one: Table, more = {}) => ({
  id: 'one',
  audience: 'board',
  on: '2017-02-01',
  dimensions: [ward, sex],
  counts: countsOf(one),
  ...more,
});

describe('a table', () => {
  it('is shown as it is where no number is small', () => {
    const { release } = protect([], draft(table), startingRules);
    expect(shownTable(table, shownIn(release))).toEqual({
      id: 'children by ward and sex',
      rows: ['all', 'north', 'a', 'b', 'south'],
      columns: ['all', 'girl', 'boy'],
      cells: table.counts,
      key: [],
    });
  });

  it('shows c for a small number and for others beside it, a zero as zero, and only the key of what it uses', () => {
    const counts = [
      [60, 36, 24],
      [40, 24, 16],
      [22, 19, 3],
      [18, 5, 13],
      [20, 12, 8],
    ];
    const small = { ...table, counts };
    const { release, loss } = protect([], draft(small), startingRules);
    const { cells, key } = shownTable(small, shownIn(release));
    expect(cells).toEqual([
      [60, 36, 24],
      [40, 24, 16],
      [22, 'c', 'c'],
      [18, 'c', 'c'],
      [20, 12, 8],
    ]);
    expect(key).toEqual(['c = not shown, so that no child can be found, here or by subtraction']);
    expect(loss).toEqual({ counts: 15, small: 2, beside: 2, withheld: 0 });
  });

  it('that does not add up reaches nobody', () =>
    expect(() => countsOf({ ...table, counts: table.counts.map(([, ...rest]) => [61, ...rest]) })).toThrow(
      'does not add up',
    ));

  it('of overlapping groups adds up to at least the whole', () => {
    const strands: Dimension = { id: 'strand', overlapping: true, categories: [{ id: 'cse' }, { id: 'gangs' }] };
    const overlapping = (counts: number[]): Table => ({
      id: 'strands',
      measure: 'children',
      where: {},
      rows: strands,
      counts: counts.map((one) => [one]),
    });
    expect(countsOf(overlapping([20, 18, 9]))).toHaveLength(3);
    expect(() => countsOf(overlapping([20, 8, 9]))).toThrow('does not add up');
  });

  it('is rounded for an audience whose rule says so, and says nothing about numbers that are not in the release', () => {
    const { release } = protect([], draft(table, { audience: 'public' }), startingRules);
    const { cells } = shownTable(table, shownIn(release));
    expect(cells[0]).toEqual([60, 35, 25]);
    expect(cells[4]?.[2]).toBe('c');
    expect(() => shownIn(release)(keyOf('children', {}))).toThrow('has no number');
  });
});
