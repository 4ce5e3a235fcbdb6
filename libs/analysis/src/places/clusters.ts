import { within } from './close-pairs.js';
import { distance, type Point } from './neighbours.js';

/** An event at a point, on a day counted from any fixed day. */
export interface DatedPoint extends Point {
  readonly day: number;
}

/** What makes a cluster: at least so many events, the event itself among them, within a distance in metres. */
export interface Reach {
  readonly metres: number;
  readonly atLeast: number;
}

export const REACH: Reach = { metres: 150, atLeast: 4 };

/** The number of each event's cluster, from 0; `undefined` for an event in none. */
export type Clusters = readonly (number | undefined)[];

/** Grows clusters from events with enough neighbours, then gives every other event that such a one reaches to the nearest. */
const grown = (points: readonly Point[], near: readonly (readonly number[])[], atLeast: number): Clusters => {
  const isCore = near.map((others) => others.length + 1 >= atLeast);
  const cluster = points.map((): number | undefined => undefined);
  let clusters = 0;
  points.forEach((_, start) => {
    if (!isCore[start] || cluster[start] !== undefined) return;
    const waiting = [start];
    cluster[start] = clusters;
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      for (const other of near[index] ?? []) {
        if (!isCore[other] || cluster[other] !== undefined) continue;
        cluster[other] = clusters;
        waiting.push(other);
      }
    }
    clusters += 1;
  });
  return points.map((point, index) => {
    if (isCore[index]) return cluster[index];
    const reached = (near[index] ?? []).filter((other) => isCore[other]);
    const apart = (other: number): number => distance(point, points[other] as Point);
    const [nearest] = reached.sort((a, b) => apart(a) - apart(b) || (cluster[a] ?? 0) - (cluster[b] ?? 0));
    return nearest === undefined ? undefined : cluster[nearest];
  });
};

/**
 * DBSCAN (Ester, Kriegel, Sander and Xu 1996): places where events lie close together. An event at the edge of two
 * clusters goes to the nearest, so that the order of the events does not matter. It describes; it says nothing about
 * chance.
 */
export const clustersOf = (points: readonly Point[], { metres, atLeast }: Reach = REACH): Clusters =>
  grown(points, within(points, metres), atLeast);

/** ST-DBSCAN (Birant and Kut 2007): the same, close in space and at most so many days apart. */
export const clustersInTime = (points: readonly DatedPoint[], days: number, reach: Reach = REACH): Clusters => {
  const near = within(points, reach.metres).map((others, index) =>
    others.filter((other) => Math.abs((points[other]?.day ?? 0) - (points[index]?.day ?? 0)) <= days),
  );
  return grown(points, near, reach.atLeast);
};
