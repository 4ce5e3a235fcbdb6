import { describe, it, expect } from '@jest/globals';
import { about, anywhere } from '../../test/chance-points.js';
import * as robbery from '../../test/robbery-by-ward.js';
import { chanceOf, shuffled } from '../numbers/chance.js';
import { countsIn, gridOver } from './grid.js';
import { HOTSPOT_SETTINGS, hotspots, verdictsOn } from './hotspots.js';
import { distance, type Point } from './neighbours.js';

const box = { minX: 0, minY: 0, maxX: 9_000, maxY: 12_000 };
const grid = gridOver(box, 300);

const hotCells = (points: readonly Point[]): number[] => {
  const found = hotspots({ points, events: points.length }, grid);
  if (found.says === 'cannot be told') throw new Error(`not told: ${JSON.stringify(found.because)}`);
  return found.cells.filter(({ verdict }) => verdict === 'hot').map(({ cell }) => cell);
};

describe('planted truths', () => {
  const chance = chanceOf(2016);
  const truths: Point[] = [
    { x: 2_250, y: 3_150 },
    { x: 6_750, y: 9_150 },
  ];
  const address = { x: 7_350, y: 2_550 };
  const clumps = anywhere(12, box, chance);
  const points = [
    ...anywhere(700, box, chance),
    ...truths.flatMap((centre) => about(centre, 220, 70, chance)),
    // Decoys: one address that calls the police often, a dozen places where three things happened.
    ...new Array<Point>(80).fill(address),
    ...clumps.flatMap((clump) => about(clump, 20, 3, chance)),
  ];
  const hot = hotCells(shuffled(points, chance)).map((cell) => grid.centres[cell] as Point);
  const isNear =
    (place: Point, reach: number) =>
    (centre: Point): boolean =>
      distance(place, centre) <= reach;
  const score = {
    'truths found': truths.filter((truth) => hot.some(isNear(truth, 300))).length,
    'hot cells at a truth': hot.filter((cell) => truths.some((truth) => isNear(truth, 900)(cell))).length,
    'hot cells elsewhere': hot.filter((cell) => !truths.some((truth) => isNear(truth, 900)(cell))).length,
    'decoys flagged': [address, ...clumps].filter((decoy) => hot.some(isNear(decoy, 215))).length,
  };

  it(`both found, no decoy flagged: ${JSON.stringify(score)}`, () => {
    expect(score).toMatchObject({ 'truths found': 2, 'hot cells elsewhere': 0, 'decoys flagged': 0 });
    expect(score['hot cells at a truth']).toBeGreaterThanOrEqual(10);
  });
});

describe('where there is nothing to find', () => {
  const borough = gridOver({ minX: 0, minY: 0, maxX: 6_000, maxY: 6_000 }, 300);
  const fewer = { ...HOTSPOT_SETTINGS, draws: { seed: 1, times: 19_999 } };
  /** Counts as skewed as those of a real map: most cells empty, a few very busy. */
  const skewed = (seed: number): number[] => {
    const chance = chanceOf(seed);
    return borough.centres.map(() => Math.floor(0.5 / (0.02 + chance.next())));
  };
  const seeds = Array.from({ length: 200 }, (_, seed) => seed + 1);
  const maps = seeds.map((seed) => verdictsOn(skewed(seed), borough.neighbours, fewer));
  const permuted = maps.filter((cells) =>
    cells.some(({ verdict, moran }) => verdict !== 'none' || moran.adjusted <= 0.05),
  ).length;
  const normal = maps.filter((cells) => cells.some(({ normalP }) => normalP * cells.length <= 0.05)).length;

  it(`${permuted} of 200 shuffled maps show a hotspot, at a nominal rate of 10; by the normal p it would be ${normal}`, () => {
    expect(permuted).toBeLessThanOrEqual(10);
    expect(normal).toBeGreaterThan(100);
  });

  it('points thrown anywhere are called what they are', () => {
    const points = anywhere(800, box, chanceOf(77));
    expect(hotspots({ points, events: 800 }, grid).says).toBe('no distinguishable hotspot');
  });

  it('robberies by ward show none either, whatever the ranking suggests', () => {
    const found = verdictsOn(robbery.robberies, robbery.neighbours);
    expect(found.filter(({ verdict }) => verdict !== 'none')).toEqual([]);
    expect(Math.min(...found.map(({ chance }) => chance.adjusted))).toBeGreaterThan(0.05);
  });

  it('an area where every cell has the same count has no hotspot', () =>
    expect(
      verdictsOn(
        grid.centres.map(() => 3),
        grid.neighbours,
      ).map(({ verdict, z }) => [verdict, z]),
    ).toEqual(grid.centres.map(() => ['none', 0])));
});

describe('a cold area', () => {
  it('is told from a hot one', () => {
    const points = anywhere(4_000, box, chanceOf(5)).filter(
      ({ x, y }) => !(x > 3_000 && x < 5_100 && y > 3_000 && y < 5_100),
    );
    const found = hotspots({ points, events: points.length }, grid);
    const cold = found.cells.filter((cell) => 'verdict' in cell && cell.verdict === 'cold');
    expect(cold.length).toBeGreaterThan(20);
    for (const { count } of cold) expect(count).toBeLessThan(5);
  });
});

describe('when significance cannot be drawn', () => {
  const points = anywhere(200, box, chanceOf(3));

  it('the counts and their rank are given, and no z or p', () => {
    const found = hotspots({ points: points.slice(0, 29), events: 29 }, grid);
    expect(found.says).toBe('cannot be told');
    expect(found.cells.reduce((sum, { count }) => sum + count, 0)).toBe(29);
    expect(found.cells.map(({ count }) => count)).toEqual(
      [...found.cells.map(({ count }) => count)].sort((a, b) => b - a),
    );
    expect(Object.keys(found.cells[0] ?? {}).sort()).toEqual(['cell', 'count']);
  });

  it('events outside the area are counted, not lost', () => {
    const away = [
      { x: -1, y: 5 },
      { x: 9_000, y: 5 },
    ];
    expect(hotspots({ points: [...points, ...away], events: 202 }, grid).outside).toBe(2);
  });
});

it('the counts on the grid are those of the points', () => {
  const counts = countsIn(grid.centres.length, grid.cellOf, [
    { x: 0, y: 0 },
    { x: 299.9, y: 299.9 },
    { x: 300, y: 0 },
  ]);
  expect(counts.slice(0, 2)).toEqual([2, 1]);
});
