import { describe, it, expect } from '@jest/globals';
import * as cells from '../../test/cell-centres.js';
import { geodata, named } from '../../test/geodata.js';
import * as sixty from '../../test/sixty-points.js';
import { clustersOf, type DatedPoint } from './clusters.js';
import { densityAt, referenceBandwidth } from './density.js';
import { nearRepeats, type NearRepeat } from './near-repeat.js';
import { nearestNeighbour, type NearestNeighbour } from './nearest-neighbour.js';
import type { Point } from './neighbours.js';

const at = (pairs: readonly (readonly number[])[]): Point[] => pairs.map(([x = 0, y = 0]) => ({ x, y }));
const points = at(sixty.points);

describe('the quartic kernel', () => {
  it('is spatstat’s', () => {
    const found = densityAt(at(sixty.queries), points, sixty.radius);
    // Densities are of the order of 1e-5 a square metre: compared by their own size.
    found.forEach((density, query) => expect(density / (sixty.densities[query] ?? 0)).toBeCloseTo(1, 9));
  });

  it('has the reference bandwidths of MASS', () =>
    expect([points.map(({ x }) => x), points.map(({ y }) => y)].map(referenceBandwidth)).toEqual(
      sixty.bandwidths.map((bandwidth) => expect.closeTo(bandwidth, 9)),
    ));
});

describe('the nearest-neighbour index', () => {
  it('is that of R on sixty points', () => {
    const found = nearestNeighbour(points, { area: 1e6, perimeter: 4_000 }) as NearestNeighbour;
    const { mean, ratio, donnelly, p } = sixty.nearest;
    expect([found.mean, found.ratio, found.corrected, found.p]).toEqual(
      [mean, ratio, donnelly, p].map((number) => expect.closeTo(number, 9)),
    );
  });

  it('is spatstat’s on biological cells, which keep apart', () => {
    const found = nearestNeighbour(at(cells.points), { area: 1, perimeter: 4 }) as NearestNeighbour;
    expect([found.ratio, found.corrected]).toEqual([cells.ratio, cells.donnelly].map((n) => expect.closeTo(n, 9)));
  });
});

/** The same clusters whatever their numbers: each number of one list goes with one of the other. */
const partition = (clusters: readonly unknown[]): number[] => clusters.map((one) => clusters.indexOf(one));

it('DBSCAN is that of R dbscan', () => {
  const found = clustersOf(points, { metres: 80, atLeast: 5 });
  expect(partition(found.map((cluster) => (cluster === undefined ? 0 : cluster + 1)))).toEqual(
    partition(sixty.clusters),
  );
});

interface Patterns {
  readonly nni: Record<
    'redwood' | 'japanesepines',
    { x: number[]; y: number[]; R: number; donnelly: number; p: number }
  >;
  readonly knox_burkitt: {
    readonly X: number[];
    readonly Y: number[];
    readonly T: number[];
    readonly delta: number;
    readonly tau: number;
    readonly close_space_time: number;
    readonly expected: number;
    readonly p_mc_9999: number;
  };
}

const text = geodata('reference/point-pattern-network-reference.json');
const patterns = text === undefined ? undefined : (JSON.parse(text) as Patterns);

it.each(['redwood', 'japanesepines'] as const)(`${named('%s has the index of spatstat', patterns)}`, (name) => {
  const one = patterns?.nni[name];
  if (!one) return;
  const trees = one.x.map((x, index) => ({ x, y: one.y[index] ?? 0 }));
  const found = nearestNeighbour(trees, { area: 1, perimeter: 4 }) as NearestNeighbour;
  expect([found.ratio, found.corrected, found.p]).toEqual(
    [one.R, one.donnelly, one.p].map((number) => expect.closeTo(number, 9)),
  );
});

it(named('Knox on the Burkitt lymphomas of West Nile is what R and PySAL count', patterns), () => {
  if (!patterns) return;
  const { X, Y, T, delta, tau, close_space_time, expected, p_mc_9999 } = patterns.knox_burkitt;
  const events: DatedPoint[] = X.map((x, index) => ({ x, y: Y[index] ?? 0, day: T[index] ?? 0 }));
  const [found] = nearRepeats(events, { metres: [delta], days: [tau] }, { seed: 1, times: 9_999 }) as [NearRepeat];
  expect(found.observed).toBe(close_space_time);
  // Permutations come within four of their standard errors of the expectation and of another program's p.
  expect(Math.abs(found.expected - expected)).toBeLessThan(0.12);
  expect(Math.abs(found.p - p_mc_9999)).toBeLessThan(0.016);
});
