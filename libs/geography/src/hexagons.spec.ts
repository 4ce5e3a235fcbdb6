import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AreaIndex, nearestCentreAreas } from './areas.js';
import { toGrid } from './grid.js';
import { hexagonAt, hexagonRing, hexagonsOver } from './hexagons.js';
import type { Ring } from './polygon.js';

const OUTLINE: Ring = [
  [538_000, 166_000],
  [542_000, 166_000],
  [542_000, 170_000],
  [538_000, 170_000],
];
const index = new AreaIndex(
  nearestCentreAreas(
    [
      { code: 'WEST', name: 'West', easting: 539_000, northing: 168_000 },
      { code: 'EAST', name: 'East', easting: 541_000, northing: 168_000 },
    ],
    OUTLINE,
  ),
);
const hexagons = hexagonsOver(index);

describe('hexagons over areas', () => {
  it('hold every place of the areas, up to their edges', () => {
    for (let x = 538_000; x <= 542_000; x += 100) {
      for (let y = 166_000; y <= 170_000; y += 100) expect(hexagons.cellOf([x, y])).toBeDefined();
    }
    expect(hexagons.cellOf([545_000, 168_000])).toBeUndefined();
  });

  it('are each in the list once, in one area, and in one coarser hexagon of each kind', () => {
    const ids = hexagons.cells.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(hexagons.cells.map(({ area }) => area))).toEqual(new Set(['EAST', 'WEST']));
    expect(hexagons.cells.every(({ parents }) => parents.length === 2)).toBe(true);
  });

  it('lie beside each other both ways, six inside', () => {
    hexagons.neighbours.forEach((near, place) => {
      for (const other of near) expect(hexagons.neighbours[other]).toContain(place);
    });
    const middle = hexagons.cellOf([540_000, 168_000]) as number;
    expect(hexagons.neighbours[middle]).toHaveLength(6);
  });

  it('have six corners in the order longitude, latitude', () => {
    const ring = hexagonRing(hexagonAt([540_000, 168_000]));
    expect(ring).toHaveLength(6);
    for (const [longitude, latitude] of ring) {
      expect(longitude).toBeCloseTo(0.013, 1);
      expect(latitude).toBeCloseTo(51.395, 1);
    }
  });
});

describe('the hexagon of a place', () => {
  /** A corner of the areas, a few metres around it, and the exact corners and edges of hexagons, where most could go wrong. */
  const chance = fc.tuple(fc.integer({ min: 537_500, max: 542_500 }), fc.integer({ min: 165_500, max: 170_500 }));
  const corners = hexagons.cells.flatMap(({ id }) => hexagonRing(id).map(toGrid));
  const besideCorner = fc
    .tuple(
      fc.constantFrom(...corners),
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
    )
    .map(([[x, y], east, north]) => [x + east, y + north] as const);

  it('is the one H3 gives, wherever the place lies', () =>
    fc.assert(
      fc.property(fc.oneof(chance, besideCorner), (point) => {
        const place = hexagons.cellOf(point);
        const id = hexagonAt(point);
        const known = hexagons.cells.findIndex((cell) => cell.id === id);
        return place === (known < 0 ? undefined : known);
      }),
      { numRuns: 5_000, seed: 2016 },
    ));
});
