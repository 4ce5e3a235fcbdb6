import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { chanceOf, shuffled } from '../numbers/chance.js';
import { giStar } from './getis-ord.js';
import { countsIn, gridOver } from './grid.js';
import { hotspots } from './hotspots.js';
import { localMoran, moran } from './moran.js';
import { about, anywhere } from '../../test/chance-points.js';

const { neighbours } = gridOver({ minX: 0, minY: 0, maxX: 500, maxY: 600 }, 100);
const someValues = fc.array(fc.integer({ min: 0, max: 1_000 }), {
  minLength: neighbours.length,
  maxLength: neighbours.length,
});
const close = (numbers: readonly number[]): unknown => numbers.map((number) => expect.closeTo(number, 7));

describe('Gi* and local Moran', () => {
  it('do not depend on how the cells are numbered', () =>
    fc.assert(
      fc.property(someValues, fc.nat(), (values, seed) => {
        const order = shuffled(
          values.map((_, cell) => cell),
          chanceOf(seed),
        );
        const numberOf = new Map(order.map((cell, number) => [cell, number]));
        const turned = order.map((cell) => (neighbours[cell] ?? []).map((other) => numberOf.get(other) ?? -1));
        const dealt = order.map((cell) => values[cell] ?? 0);
        const back = <T>(found: readonly T[]): T[] => values.map((_, cell) => found[numberOf.get(cell) ?? -1] as T);
        expect(back(giStar(dealt, turned))).toEqual(close(giStar(values, neighbours)));
        const z = (of: ReturnType<typeof localMoran>): number[] => of.map((one) => one.z);
        expect(back(z(localMoran(dealt, turned)))).toEqual(close(z(localMoran(values, neighbours))));
      }),
      { numRuns: 40 },
    ));

  it('do not change when every value is raised alike or counted in another unit', () =>
    fc.assert(
      fc.property(someValues, fc.integer({ min: 1, max: 50 }), fc.nat(500), (values, times, more) => {
        fc.pre(new Set(values).size > 1);
        const other = values.map((value) => value * times + more);
        expect(giStar(other, neighbours)).toEqual(close(giStar(values, neighbours)));
        expect(moran(other, neighbours).i).toBeCloseTo(moran(values, neighbours).i, 7);
      }),
      { numRuns: 40 },
    ));

  it('local Moran sums to the whole: its mean is Moran’s I', () =>
    fc.assert(
      fc.property(someValues, (values) => {
        fc.pre(new Set(values).size > 1);
        const local = localMoran(values, neighbours);
        expect(local.reduce((sum, { i }) => sum + i, 0) / local.length).toBeCloseTo(moran(values, neighbours).i, 9);
      }),
      { numRuns: 40 },
    ));
});

describe('a hotspot map', () => {
  const chance = chanceOf(4);
  const box = { minX: 0, minY: 0, maxX: 4_000, maxY: 4_000 };
  const points = [...anywhere(250, box, chance), ...about({ x: 1_150, y: 2_850 }, 200, 60, chance)];
  const map = (of: readonly { x: number; y: number }[], grid = gridOver(box, 200)) =>
    hotspots({ points: of, events: of.length }, grid);
  const plain = map(points);

  it('does not depend on the order of the events', () => {
    expect(plain.says).toBe('hotspots');
    expect(map(shuffled(points, chance))).toEqual(plain);
  });

  it('moves with the events', () => {
    const moved = points.map(({ x, y }) => ({ x: x + 540_000, y: y + 169_000 }));
    const there = { minX: 540_000, minY: 169_000, maxX: 544_000, maxY: 173_000 };
    expect(map(moved, gridOver(there, 200))).toEqual(plain);
  });

  it('is the same in yards as in metres', () => {
    const drawn = points.map(({ x, y }) => ({ x: x * 2, y: y * 2 }));
    expect(map(drawn, gridOver({ minX: 0, minY: 0, maxX: 8_000, maxY: 8_000 }, 400))).toEqual(plain);
  });
});

describe('a grid', () => {
  it('leaves out what lies outside the area of study, and knows who touches whom', () => {
    const half = gridOver({ minX: 0, minY: 0, maxX: 300, maxY: 300 }, 100, ({ x }) => x < 200);
    expect(half.centres).toHaveLength(6);
    expect(half.neighbours.map(({ length }) => length)).toEqual([3, 3, 5, 5, 3, 3]);
    expect(half.cellOf({ x: 250, y: 50 })).toBeUndefined();
    expect(half.cellOf({ x: 150, y: 250 })).toBe(5);
    expect(countsIn(6, half.cellOf, [{ x: 250, y: 50 }])).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is symmetric: each neighbour has the cell as its own', () =>
    neighbours.forEach((beside, cell) => {
      for (const other of beside) expect(neighbours[other]).toContain(cell);
    }));
});
