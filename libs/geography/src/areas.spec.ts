import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AreaIndex, nearestCentreAreas, type Centre } from './areas.js';
import { isIn, ringArea, type Ring } from './polygon.js';

/** An outline with a bay: it bends inwards. */
const BAY: Ring = [
  [0, 0],
  [10_000, 0],
  [10_000, 10_000],
  [5_000, 4_000],
  [0, 10_000],
];

const centre = (code: string, easting: number, northing: number): Centre => ({ code, name: code, easting, northing });

const someCentres = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 3_999 })), {
    minLength: 2,
    maxLength: 25,
    selector: ([x, y]) => `${x} ${y}`,
  })
  .map((points) => points.map(([x, y], at) => centre(`W${at}`, x, y)));

describe('areas from centres', () => {
  it('cover the outline, and no part of it twice', () =>
    fc.assert(
      fc.property(someCentres, (centres) => {
        const areas = nearestCentreAreas(centres, BAY);
        const sum = areas.reduce((all, { polygons }) => all + ringArea(polygons[0]?.[0] ?? []), 0);
        expect(sum).toBeCloseTo(ringArea(BAY), 0);
      }),
    ));

  it('give each point to its nearest centre', () =>
    fc.assert(
      fc.property(someCentres, fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 3_999 }), (all, x, y) => {
        const away = ({ easting, northing }: Centre): number => Math.hypot(easting - x, northing - y);
        const [nearest, next] = [...all].sort((a, b) => away(a) - away(b)) as [Centre, Centre];
        fc.pre(away(next) - away(nearest) > 0.01);
        expect(new AreaIndex(nearestCentreAreas(all, BAY)).at([x, y])?.code).toBe(nearest.code);
      }),
    ));

  it('a centre that owns nothing of the outline gets no area', () =>
    expect(
      nearestCentreAreas([centre('IN', 5_000, 1_000), centre('OUT', 5_000, -90_000)], BAY).map(({ code }) => code),
    ).toEqual(['IN']));
});

describe('the area of a place', () => {
  const square = (west: number, south: number, side: number): Ring => [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
  ];

  it('is none outside all areas and in a hole', () => {
    const index = new AreaIndex([{ code: 'A', name: 'A', polygons: [[square(0, 0, 100), square(40, 40, 20)]] }]);
    expect(index.at([10, 10])?.code).toBe('A');
    expect(index.at([50, 50])).toBeUndefined();
    expect(index.at([200, 10])).toBeUndefined();
  });

  it('on an edge that two areas share is exactly one of them', () => {
    const [one, other] = [[square(0, 0, 100)], [square(100, 0, 100)]];
    expect([isIn([100, 50], one), isIn([100, 50], other)].filter(Boolean)).toHaveLength(1);
  });
});
