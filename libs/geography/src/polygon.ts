import type { GridPoint } from './grid.js';

/** Corners of a closed line on the grid; the first is not repeated at the end. */
export type Ring = readonly GridPoint[];

/** An outer ring and the holes in it. */
export type Polygon = readonly Ring[];

/** A rectangle on the grid that holds something. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const boundsOf = (points: Iterable<GridPoint>): Bounds => {
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of points) {
    bounds.west = Math.min(bounds.west, x);
    bounds.east = Math.max(bounds.east, x);
    bounds.south = Math.min(bounds.south, y);
    bounds.north = Math.max(bounds.north, y);
  }
  return bounds;
};

const isInRing = ([x, y]: GridPoint, ring: Ring): boolean => {
  let inside = false;
  let [fromX, fromY] = ring.at(-1) ?? [0, 0];
  for (const [toX, toY] of ring) {
    if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside;
    [fromX, fromY] = [toX, toY];
  }
  return inside;
};

/** Whether a point lies in a polygon. Of two polygons that share an edge, a point on the edge lies in exactly one. */
export const isIn = (point: GridPoint, [outer = [], ...holes]: Polygon): boolean =>
  isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole));

/** Square metres within a ring. */
export const ringArea = (ring: Ring): number => {
  let twice = 0;
  let [fromX, fromY] = ring.at(-1) ?? [0, 0];
  for (const [toX, toY] of ring) {
    twice += fromX * toY - toX * fromY;
    [fromX, fromY] = [toX, toY];
  }
  return Math.abs(twice) / 2;
};

/** The part of a ring that is at least as near to one point as to another (Sutherland and Hodgman 1974, one half-plane). */
export const nearerTo = (ring: Ring, one: GridPoint, other: GridPoint): Ring => {
  const [ax, ay] = one;
  const [bx, by] = other;
  const excess = ([x, y]: GridPoint): number => (bx - ax) * (x - (ax + bx) / 2) + (by - ay) * (y - (ay + by) / 2);
  const kept: GridPoint[] = [];
  let from = ring.at(-1);
  for (const to of ring) {
    if (from) {
      const [before, after] = [excess(from), excess(to)];
      if (before <= 0 !== after <= 0) {
        const share = before / (before - after);
        kept.push([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
      }
      if (after <= 0) kept.push(to);
    }
    from = to;
  }
  return kept;
};
