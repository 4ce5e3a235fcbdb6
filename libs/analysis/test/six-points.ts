// Six points with a value each, from the tests of PySAL esda (BSD-3), and what R 4.2.2 with spdep 1.2-7 makes of them:
// localG with binary weights, all points within 15 as neighbours.

/** Coordinates. */
export const points = [
  [10, 10],
  [20, 10],
  [40, 10],
  [15, 20],
  [30, 20],
  [30, 30],
];

/** The value at each point. */
export const values = [2, 3, 3.2, 5, 8, 7];

/** Neighbours are at most this far apart. */
export const threshold = 15;

/** Positions in the list of points. */
export const neighbours = [[1, 3], [0, 3, 4], [4], [0, 1, 4], [1, 2, 3, 5], [4]];

/** Gi, without the place itself. */
export const gi = [
  -1.01367289855026, -0.0436158942016938, 1.31558702896054, -0.314126758204563, 1.15373985810677, 1.7783394086211,
];

/** Gi*, with the place itself. */
export const giStar = [
  -1.39727626201154, -0.289177615627128, 0.650649635161037, -0.289177615627128, 1.23452088351987, 2.0242433093899,
];
