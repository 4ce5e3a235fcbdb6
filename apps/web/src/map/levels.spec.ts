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
    const regions = [region(['a', 'b', 'c', 'd', 'e'], 6)];
    expect(keyOf(regions, 'count')).toEqual([[5, 'above 0.77, up to 1.2 in each cell, on average']]);
    expect(new Set(levelsOf(regions, 'count').values())).toEqual(new Set([5]));
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
