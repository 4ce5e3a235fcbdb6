import { describe, expect, it } from '@jest/globals';
import { keyOf, levelsOf, type Region } from './levels.js';

const region = (cells: readonly string[], events: number): Region =>
  ({ cells, events, name: cells[0] ?? '', children: events, beyond: false }) as unknown as Region;

const levelsInKey = (regions: readonly Region[]): readonly number[] => keyOf(regions, 'count').map(([level]) => level);

describe('the key beside the map', () => {
  it.each([
    ['one area of one cell', [region(['a'], 7)]],
    ['one area of many cells, as the board is shown it', [region(['a', 'b', 'c', 'd', 'e'], 6)]],
    ['areas of unlike size', [region(['a', 'b'], 30), region(['c', 'd', 'e', 'f', 'g', 'h'], 6)]],
    ['single cells', [region(['a'], 1), region(['b'], 2), region(['c'], 40)]],
  ])('names every colour that is on the map: %s', (_, regions) => {
    for (const level of levelsOf(regions, 'count').values()) expect(levelsInKey(regions)).toContain(level);
  });

  it('of merged areas names no colour that is not on the map, and says that a cell has its share', () => {
    const regions = [region(['a', 'b', 'c', 'd', 'e'], 6), region(['f', 'g'], 12)];
    expect(keyOf(regions, 'count')).toEqual([
      [3, 'above 0.96, up to 2.2 in each cell, on average'],
      [5, 'above 3.8, up to 6 in each cell, on average'],
    ]);
    expect([...new Set(levelsOf(regions, 'count').values())].sort()).toEqual([3, 5]);
  });

  it('is pale where one merged area is all there is, and says that there is nothing to compare', () => {
    const regions = [region(['a', 'b', 'c', 'd', 'e'], 6)];
    expect(keyOf(regions, 'count')).toEqual([[2, 'the same in each of these cells: nothing can be compared']]);
    expect(new Set(levelsOf(regions, 'count').values())).toEqual(new Set([2]));
  });

  it('of single cells counts in whole numbers', () =>
    expect(keyOf([region(['a'], 1), region(['b'], 25)], 'count').map(([, words]) => words)).toEqual([
      '1',
      '2 to 4',
      '5 to 9',
      '10 to 16',
      '17 to 25',
    ]));
});
