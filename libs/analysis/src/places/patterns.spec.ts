import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { about, anywhere } from '../../test/chance-points.js';
import { chanceOf, shuffled } from '../numbers/chance.js';
import { clustersInTime, clustersOf, type DatedPoint } from './clusters.js';
import { densityAt, densitySurface, referenceBandwidth, type Density } from './density.js';
import { nearRepeats, type NearRepeat } from './near-repeat.js';
import { nearestNeighbour, type NearestNeighbour } from './nearest-neighbour.js';
import type { Point } from './neighbours.js';

const box = { minX: 0, minY: 0, maxX: 5_000, maxY: 5_000 };
const study = { area: 25e6, perimeter: 20_000 };
const dated = (points: readonly Point[], dayOf: (index: number) => number): DatedPoint[] =>
  points.map((point, index) => ({ ...point, day: dayOf(index) }));

describe('a density surface', () => {
  const inside = { minX: 1_000, minY: 1_000, maxX: 4_000, maxY: 4_000 };
  const points = anywhere(50, inside, chanceOf(1));
  const surface = densitySurface(points, box, 50) as Density;

  it('is the density asked for at each centre', () =>
    surface.densities.forEach((density, cell) => {
      if (cell % 37 !== 0) return;
      expect(density).toBeCloseTo(densityAt([surface.centres[cell] as Point], points)[0] ?? -1, 12);
    }));

  it('holds all events: the volume below it is their number', () =>
    expect(surface.densities.reduce((sum, density) => sum + density * 2_500, 0)).toBeCloseTo(50, 0));

  it('is said in multiples of its mean', () =>
    expect(surface.timesMean.reduce((sum, times) => sum + times, 0) / surface.timesMean.length).toBeCloseTo(1, 9));

  it('moves with the events and thins as they spread', () => {
    const [query, ...events] = [{ x: 2_500, y: 2_500 }, ...points];
    const moved = (one: Point): Point => ({ x: one.x + 1_234, y: one.y - 567 });
    const spread = (one: Point): Point => ({ x: one.x * 2, y: one.y * 2 });
    const [density] = densityAt([query], events, 900);
    expect(densityAt([moved(query)], events.map(moved), 900)[0]).toBeCloseTo(density ?? -1, 12);
    expect((densityAt([spread(query)], events.map(spread), 1_800)[0] ?? -1) * 4).toBeCloseTo(density ?? -1, 12);
  });

  it('is not drawn for fewer than 30 events', () =>
    expect(densitySurface(points.slice(0, 29), box, 50)).toEqual({ kind: 'too-few-events', events: 29, atLeast: 30 }));

  it('has no reference bandwidth of two values', () => expect(referenceBandwidth([1, 2])).toBeNaN());
});

/** Which events lie in one cluster with which, whatever the order and the numbers. */
const together = (points: readonly Point[], clusters: readonly (number | undefined)[]): string[] => {
  const groups = new Map<number, string[]>();
  clusters.forEach((cluster, index) => {
    if (cluster === undefined) return;
    groups.set(cluster, [...(groups.get(cluster) ?? []), `${points[index]?.x} ${points[index]?.y}`]);
  });
  return [...groups.values()].map((group) => group.sort().join('|')).sort();
};

describe('clusters', () => {
  it('are the same whatever the order of the events', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const chance = chanceOf(seed);
        const points = [...anywhere(60, { ...box, maxX: 1_500, maxY: 1_500 }, chance)];
        const other = shuffled(points, chance);
        expect(together(other, clustersOf(other))).toEqual(together(points, clustersOf(points)));
      }),
      { numRuns: 50 },
    ));

  it('need four events within 150 m, the event itself among them', () => {
    const row = [0, 100, 200].map((x) => ({ x, y: 0 }));
    expect(clustersOf([...row, { x: 100, y: 150 }])).toEqual([0, 0, 0, 0]);
    expect(clustersOf([...row, { x: 100, y: 151 }])).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('an event between two goes to the nearest', () => {
    const west = [0, -50, -100, -149].map((x) => ({ x, y: 0 }));
    const east = [290, 340, 390, 439].map((x) => ({ x, y: 0 }));
    expect(clustersOf([{ x: 145.5, y: 0 }, ...west, ...east])[0]).toBe(1);
    expect(clustersOf([{ x: 144.5, y: 0 }, ...west, ...east])[0]).toBe(0);
  });

  it('in time are those close in days too', () => {
    const place = [0, 10, 20, 30].map((x) => ({ x, y: 0 }));
    expect(
      clustersInTime(
        dated(place, (index) => index * 5),
        15,
      ),
    ).toEqual([0, 0, 0, 0]);
    expect(
      clustersInTime(
        dated(place, (index) => index * 6),
        5,
      ),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('near repeats', () => {
  const chance = chanceOf(41);
  const background = dated(anywhere(400, box, chance), () => chance.below(365));
  const chain = Array.from({ length: 40 }, (_, start) => {
    const [origin] = anywhere(1, box, chance) as [Point];
    const day = 5 + start * 8;
    return dated(about(origin, 60, 2, chance), (index) => day + index * 3);
  }).flat();

  it('are found where events are followed by others nearby within the week', () => {
    const found = nearRepeats(shuffled([...background, ...chain], chance)) as NearRepeat[];
    const near = found.find(({ metres, days }) => metres === 200 && days === 7);
    expect(near?.p).toBe(0.001);
    expect(near?.ratio).toBeGreaterThan(2);
    expect(found.find(({ metres, days }) => metres === 400 && days === 14)?.p).toBeGreaterThan(0.05);
  });

  it('are found no more often than the nominal rate where dates mean nothing', () => {
    const times = Array.from({ length: 200 }, (_, seed) => {
      const luck = chanceOf(seed + 1);
      const events = dated(anywhere(120, { ...box, maxX: 2_000, maxY: 2_000 }, luck), () => luck.below(90));
      const [near] = nearRepeats(events, { metres: [200], days: [7] }, { seed, times: 199 }) as [NearRepeat];
      return near.p;
    });
    expect(times.filter((p) => p <= 0.05).length).toBeLessThanOrEqual(15);
  });

  it('same place is a band of its own, and no ratio is given where none was expected', () => {
    const repeated = dated([...anywhere(30, box, chance), { x: 9, y: 9 }, { x: 9, y: 9 }], (index) => index * 40);
    const found = nearRepeats(repeated, { metres: [0, 200], days: [40] }) as NearRepeat[];
    expect(found.map(({ metres, observed }) => [metres, observed])).toEqual([
      [0, 1],
      [200, expect.any(Number)],
    ]);
    const apart = dated(
      [...anywhere(30, box, chance)].map((one, index) => ({ x: index * 1_000, y: one.y })),
      () => 1,
    );
    expect((nearRepeats(apart) as NearRepeat[]).map(({ ratio, p }) => [ratio, p])).toEqual(
      new Array(6).fill([undefined, 1]),
    );
  });

  it('are not asked of fewer than 30 events', () =>
    expect(nearRepeats(background.slice(0, 29))).toEqual({ kind: 'too-few-events', events: 29, atLeast: 30 }));
});

describe('the nearest-neighbour index', () => {
  const points = anywhere(200, box, chanceOf(8));
  const index = (of: readonly Point[], within = study): NearestNeighbour =>
    nearestNeighbour(of, within) as NearestNeighbour;

  it('is about 1 for points thrown anywhere, below it where they gather', () => {
    expect(index(points).corrected).toBeCloseTo(1, 1);
    expect(index(about({ x: 2_500, y: 2_500 }, 300, 200, chanceOf(2))).ratio).toBeLessThan(0.4);
  });

  it('does not change when the map is moved or drawn larger', () => {
    const drawn = points.map(({ x, y }) => ({ x: x * 3 + 50, y: y * 3 - 70 }));
    expect(index(drawn, { area: 25e6 * 9, perimeter: 60_000 }).corrected).toBeCloseTo(index(points).corrected, 9);
  });

  it('says how many points share a place', () =>
    expect(index([...points, points[0] as Point, points[0] as Point]).duplicates).toBe(2));

  it('is not said of fewer than 30 points', () =>
    expect(nearestNeighbour(points.slice(0, 29), study)).toEqual({ kind: 'too-few-events', events: 29, atLeast: 30 }));
});
