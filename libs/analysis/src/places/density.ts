import { LIMITS, type Doubt } from './doubts.js';
import type { Box } from './grid.js';
import type { Point } from './neighbours.js';

/** A surface for orientation: it has no p-value and says nothing about chance. */
export interface Density {
  readonly centres: readonly Point[];
  /** Events a square metre at each centre. */
  readonly densities: readonly number[];
  /** Each density in multiples of the mean over the surface; contours begin at 3. */
  readonly timesMean: readonly number[];
}

/** Kernel radius in metres unless said otherwise. */
export const RADIUS = 300;

/** Most strips that events are put into. */
const STRIPS = 4_096;

/** Events in order of the north-south strip they lie in, so that those that can reach a place are met together. */
const inStrips = (events: readonly Point[], radius: number) => {
  let [west, east] = [Infinity, -Infinity];
  for (const { x } of events) {
    west = Math.min(west, x);
    east = Math.max(east, x);
  }
  const width = Math.max(radius, (east - west) / (STRIPS - 1));
  const strips = events.length === 0 ? 0 : Math.floor((east - west) / width) + 1;
  const starts = new Int32Array(strips + 1);
  const stripOf = (x: number): number => Math.floor((x - west) / width);
  for (const { x } of events) starts[stripOf(x) + 1] = (starts[stripOf(x) + 1] ?? 0) + 1;
  for (let strip = 0; strip < strips; strip += 1) starts[strip + 1] = (starts[strip + 1] ?? 0) + (starts[strip] ?? 0);
  const next = starts.slice();
  const xs = new Float64Array(events.length);
  const ys = new Float64Array(events.length);
  for (const { x, y } of events) {
    const strip = stripOf(x);
    const at = next[strip] ?? 0;
    next[strip] = at + 1;
    xs[at] = x;
    ys[at] = y;
  }
  /** Where the strip of an easting begins, or one so many strips further east. */
  const startOf = (x: number, further = 0): number => starts[Math.min(strips, Math.max(0, stripOf(x) + further))] ?? 0;
  return { xs, ys, startOf };
};

/**
 * The density at given places: each event spreads over a disc of radius h by the quartic kernel, K(d) = 3/(πh²) (1 -
 * d²/h²)² for d < h (Silverman 1986, equation 4.5). Events a square metre. No correction for edges.
 */
export const densityAt = (places: readonly Point[], events: readonly Point[], radius = RADIUS): number[] => {
  const height = 3 / (Math.PI * radius * radius);
  const reach = radius * radius;
  const { xs, ys, startOf } = inStrips(events, radius);
  return places.map(({ x, y }) => {
    let sum = 0;
    for (let at = startOf(x - radius), end = startOf(x + radius, 1); at < end; at += 1) {
      const squared = ((xs[at] as number) - x) ** 2 + ((ys[at] as number) - y) ** 2;
      if (squared < reach) sum += (1 - squared / reach) ** 2;
    }
    return height * sum;
  });
};

/**
 * The density at the centres of squares over a box, each event added only to the squares it reaches. A doubt where there
 * are fewer than 30 events: a surface of few points is a map of the points.
 */
export const densitySurface = (
  events: readonly Point[],
  box: Box,
  size: number,
  radius = RADIUS,
  atLeast = LIMITS.events,
): Density | Doubt => {
  if (events.length < atLeast) return { kind: 'too-few-events', events: events.length, atLeast };
  const columns = Math.ceil((box.maxX - box.minX) / size);
  const rows = Math.ceil((box.maxY - box.minY) / size);
  const sums = new Float64Array(columns * rows);
  const reach = radius * radius;
  const height = 3 / (Math.PI * reach);
  const first = (from: number): number => Math.max(0, Math.ceil(from / size - 0.5));
  const last = (to: number, end: number): number => Math.min(end - 1, Math.floor(to / size - 0.5));
  for (const event of events) {
    const alongEast = event.x - box.minX;
    const alongNorth = event.y - box.minY;
    for (let row = first(alongNorth - radius); row <= last(alongNorth + radius, rows); row += 1) {
      const north = ((row + 0.5) * size - alongNorth) ** 2;
      for (let column = first(alongEast - radius); column <= last(alongEast + radius, columns); column += 1) {
        const squared = ((column + 0.5) * size - alongEast) ** 2 + north;
        if (squared < reach)
          sums[row * columns + column] = (sums[row * columns + column] ?? 0) + (1 - squared / reach) ** 2;
      }
    }
  }
  const densities = Array.from(sums, (sum) => height * sum);
  const mean = densities.reduce((sum, density) => sum + density, 0) / densities.length;
  return {
    centres: densities.map((_, cell) => ({
      x: box.minX + ((cell % columns) + 0.5) * size,
      y: box.minY + (Math.floor(cell / columns) + 0.5) * size,
    })),
    densities,
    timesMean: densities.map((density) => (mean > 0 ? density / mean : 0)),
  };
};

/** The value that so large a share of sorted numbers lies below, by linear interpolation (type 7 of Hyndman and Fan 1996). */
const quantile = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (place - Math.floor(place)) * (above - below);
};

/**
 * The reference bandwidth along one axis, in metres: 4 · 1.06 · min(sd, IQR / 1.34) · n^(-1/5) (Venables and Ripley
 * 2002, bandwidth.nrd of MASS). Shown beside the radius in use; it is not a number for two or fewer values.
 */
export const referenceBandwidth = (values: readonly number[]): number => {
  const n = values.length;
  if (n < 3) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  const spread = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 1.34;
  return 4 * 1.06 * Math.min(deviation, spread) * n ** -0.2;
};
