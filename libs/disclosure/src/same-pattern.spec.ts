import { expect, it } from '@jest/globals';
import { chanceFrom, draftOf, randomTables } from './made-up/tables.js';
import { countsOf, protect, startingRules } from './index.js';

const shuffled = <T>(items: readonly T[], seed: number): readonly T[] => {
  const chance = chanceFrom(seed);
  const order = items.map((item) => ({ item, place: chance.below(1_000_000) }));
  return order.sort((a, b) => a.place - b.place).map(({ item }) => item);
};

it('the same numbers give the same release, whatever the order of cells, tables and dimensions', () => {
  for (const seed of [4, 7, 12, 23, 31, 47]) {
    const { tables, dimensions } = randomTables(seed);
    const inOrder = protect([], draftOf(tables, dimensions), startingRules);
    const counts = shuffled(tables.flatMap(countsOf), seed);
    const mixed = protect([], draftOf([], shuffled(dimensions, seed), { counts }), startingRules);
    expect(mixed.release.counts).toEqual(inOrder.release.counts);
    expect(protect([], draftOf(tables, dimensions), startingRules)).toEqual(inOrder);
  }
});

it('tables that do not agree about a number are not released', () => {
  const counts = [1, 2].map((value) => ({ measure: 'children', where: {}, value }));
  expect(() => protect([], draftOf([], [], { counts }), startingRules)).toThrow('do not agree about children{}');
});
