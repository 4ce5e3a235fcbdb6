import { twoSidedP } from '../numbers/normal.js';
import { LIMITS, type Doubt } from './doubts.js';
import type { Point } from './neighbours.js';

/** The area of study: square metres, and metres around it. */
export interface Study {
  readonly area: number;
  readonly perimeter: number;
}

export interface NearestNeighbour {
  /** Mean metres from each point to the nearest other. */
  readonly mean: number;
  /** What it would be without pattern: below 1 points gather, above 1 they keep apart. */
  readonly ratio: number;
  /** The ratio corrected for edges (Donnelly 1978). */
  readonly corrected: number;
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  /** Points that share their place with an earlier one. Many of them make the ratio small by themselves. */
  readonly duplicates: number;
}

const meanNearest = (points: readonly Point[]): number => {
  const byEast = [...points].sort((a, b) => a.x - b.x);
  let sum = 0;
  byEast.forEach((point, index) => {
    let least = Infinity;
    for (const step of [-1, 1]) {
      for (let other = index + step; other >= 0 && other < byEast.length; other += step) {
        const { x, y } = byEast[other] as Point;
        if ((x - point.x) ** 2 >= least) break;
        least = Math.min(least, (x - point.x) ** 2 + (y - point.y) ** 2);
      }
    }
    sum += Math.sqrt(least);
  });
  return sum / points.length;
};

/**
 * Nearest-neighbour index R = mean / (½ √(A/n)), z = (mean - expected) / (√((4 - π) A / 4π) / n) (Clark and Evans 1954);
 * corrected: expected + (0.0514 + 0.0412/√n) P/n (Donnelly 1978). A doubt where there are fewer points than 30.
 */
export const nearestNeighbour = (
  points: readonly Point[],
  { area, perimeter }: Study,
  atLeast = LIMITS.events,
): NearestNeighbour | Doubt => {
  const n = points.length;
  if (n < atLeast) return { kind: 'too-few-events', events: n, atLeast };
  const mean = meanNearest(points);
  const expected = 0.5 * Math.sqrt(area / n);
  const atEdges = expected + ((0.0514 + 0.0412 / Math.sqrt(n)) * perimeter) / n;
  const z = (mean - expected) / (Math.sqrt(((4 - Math.PI) * area) / (4 * Math.PI)) / n);
  const duplicates = n - new Set(points.map(({ x, y }) => `${x} ${y}`)).size;
  return { mean, ratio: mean / expected, corrected: mean / atEdges, z, p: twoSidedP(z), duplicates };
};
