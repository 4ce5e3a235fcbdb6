import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergedUpward, type Region } from './regions.js';

const children = (count: number, from = 0): ReadonlySet<string> =>
  new Set(Array.from({ length: count }, (_, at) => `child ${from + at}`));

const cell = (place: number, path: readonly string[], count: number): Region => ({
  cells: [place],
  path,
  children: children(count, place * 100),
});

const shown = (regions: readonly Region[]): readonly string[] =>
  regions.map((region) => `${region.cells.join('+')}: ${region.children.size}`);

/** Maps of cells in two kinds of containers, in which a child may be counted in several cells. */
const maps = fc
  .array(
    fc.record({
      outer: fc.integer({ min: 0, max: 3 }),
      inner: fc.integer({ min: 0, max: 2 }),
      children: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 9 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((cells) =>
    cells.map((one, place): Region => ({
      cells: [place],
      path: [`outer ${one.outer}`, `inner ${one.outer} ${one.inner}`],
      children: new Set(one.children.map(String)),
    })),
  );

const everyone = (regions: readonly Region[]): number => new Set(regions.flatMap((one) => [...one.children])).size;

describe('cells with too few children merge upward', () => {
  it('with those beside them in the same container, the empty ones too; others stay', () =>
    expect(
      shown(
        mergedUpward(
          [
            cell(0, ['a'], 2),
            cell(1, ['a'], 4),
            cell(2, ['a'], 0),
            cell(3, ['a'], 7),
            cell(4, ['b'], 0),
            cell(5, ['b'], 9),
          ],
          6,
        ),
      ),
    ).toEqual(['0+1+2: 6', '3: 7', '4: 0', '5: 9']));

  it('into the next container when their own has too few', () =>
    expect(
      shown(
        mergedUpward(
          [
            cell(0, ['a', 'x'], 2),
            cell(1, ['a', 'x'], 8),
            cell(2, ['a', 'y'], 4),
            cell(3, ['a', 'z'], 0),
            cell(4, ['b', 'w'], 0),
          ],
          6,
        ),
      ),
    ).toEqual(['0+2+3: 6', '1: 8', '4: 0']));

  it('into the smallest region that stands when the whole map has no other', () =>
    expect(shown(mergedUpward([cell(0, ['a'], 1), cell(1, ['b'], 9), cell(2, ['c'], 7)], 6))).toEqual([
      '0+2: 8',
      '1: 9',
    ]));

  it('into one region that must be hidden when all of the map is about too few', () =>
    expect(shown(mergedUpward([cell(0, ['a'], 1), cell(1, ['b'], 2), cell(2, ['c'], 0)], 6))).toEqual(['0+1+2: 3']));

  it('so that in any map each region is about nobody or enough, and no cell is lost or counted twice', () =>
    fc.assert(
      fc.property(maps, fc.integer({ min: 2, max: 12 }), (cells, least) => {
        const regions = mergedUpward(cells, least);
        expect(regions.flatMap((region) => region.cells).sort((a, b) => a - b)).toEqual(cells.map((_, place) => place));
        if (everyone(cells) < least) return;
        for (const region of regions) expect(region.children.size === 0 || region.children.size >= least).toBe(true);
      }),
    ));

  it('the same whatever the order of the cells', () =>
    fc.assert(
      fc.property(maps, (cells) =>
        expect(shown(mergedUpward([...cells].reverse(), 6))).toEqual(shown(mergedUpward(cells, 6))),
      ),
    ));

  it('a coarser reading is made of whole regions of a finer one, so that the two cannot be subtracted', () =>
    fc.assert(
      fc.property(maps, fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 8 }), (cells, least, more) => {
        const fine = mergedUpward(cells, least);
        const coarse = mergedUpward(fine, least + more);
        for (const region of fine) {
          const holders = coarse.filter((one) => region.cells.some((place) => one.cells.includes(place)));
          expect(holders).toHaveLength(1);
        }
      }),
    ));
});
