import { twoSidedP } from '../numbers/normal.js';
import { meanOf, sumOf } from '../numbers/sums.js';
import { lagOf, type Neighbours } from './neighbours.js';

/** Whether alike values lie beside each other over the whole map. */
export interface Moran {
  readonly i: number;
  readonly expected: number;
  readonly variance: number;
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/** A cell and what is beside it: both above the mean, both below, or one of each. The first word is the cell. */
export type Quadrant = 'High-High' | 'High-Low' | 'Low-High' | 'Low-Low';

export interface LocalMoran {
  readonly i: number;
  readonly expected: number;
  readonly variance: number;
  readonly z: number;
  readonly quadrant: Quadrant;
}

const linked = (neighbours: Neighbours): number => neighbours.filter((beside) => beside.length > 0).length;

/** S1 = ½ sum_ij (w_ij + w_ji)² and S2 = sum_i (sum_j w_ij + sum_j w_ji)² of row-standardised weights. */
const weightSums = (neighbours: Neighbours): { s1: number; s2: number } => {
  const into = neighbours.map(() => 0);
  const out = neighbours.map((beside) => (beside.length > 0 ? 1 : 0));
  let s1 = 0;
  neighbours.forEach((beside, cell) => {
    for (const other of beside) {
      const there = neighbours[other] ?? [];
      const weight = 1 / beside.length;
      const back = there.includes(cell) ? 1 / there.length : 0;
      into[other] = (into[other] ?? 0) + weight;
      // A pair with weights both ways is met from both ends; one with a weight one way is met once.
      s1 += back > 0 ? (weight + back) ** 2 / 2 : weight ** 2;
    }
  });
  return { s1, s2: sumOf(into.map((weight, cell) => (weight + (out[cell] ?? 0)) ** 2)) };
};

/**
 * Moran's I with row-standardised weights, its expectation -1/(n-1) and variance under randomisation, and the two-sided
 * normal p (Cliff and Ord 1981, as spdep moran.test). Cells without neighbours add nothing to the weights.
 */
export const moran = (values: readonly number[], neighbours: Neighbours): Moran => {
  const n = values.length;
  const mean = meanOf(values);
  const deviations = values.map((value) => value - mean);
  const squares = sumOf(deviations.map((d) => d ** 2));
  const s0 = linked(neighbours);
  const { s1, s2 } = weightSums(neighbours);
  const products = sumOf(
    neighbours.map((beside, cell) =>
      beside.length === 0 ? 0 : ((deviations[cell] ?? 0) * lagOf(deviations, beside)) / beside.length,
    ),
  );
  const i = ((n / s0) * products) / squares;
  const expected = -1 / (n - 1);
  const kurtosis = (n * sumOf(deviations.map((d) => d ** 4))) / squares ** 2;
  const first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 ** 2);
  const second = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 ** 2);
  const variance = (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0 ** 2) - expected ** 2;
  const z = (i - expected) / Math.sqrt(variance);
  return { i, expected, variance, z, p: twoSidedP(z) };
};

const level = (deviation: number): 'High' | 'Low' => (deviation >= 0 ? 'High' : 'Low');

/**
 * Local Moran of each cell with row-standardised weights: I_i = (x_i - x̄) / m2 · mean over neighbours of (x_j - x̄),
 * m2 = sum (x - x̄)² / n (Anselin 1995), with expectation and variance conditional on the cell's own value (Sokal, Oden
 * and Thomson 1998, as spdep localmoran). Where all values are the same nothing stands out: all numbers are 0.
 */
export const localMoran = (values: readonly number[], neighbours: Neighbours): LocalMoran[] => {
  const n = values.length;
  const mean = meanOf(values);
  const deviations = values.map((value) => value - mean);
  const m2 = sumOf(deviations.map((d) => d ** 2)) / n;
  return deviations.map((own, cell) => {
    const beside = neighbours[cell] ?? [];
    const around = beside.length > 0 ? lagOf(deviations, beside) / beside.length : 0;
    const quadrant: Quadrant = `${level(own)}-${level(around)}`;
    if (m2 === 0 || beside.length === 0) return { i: 0, expected: 0, variance: 0, z: 0, quadrant };
    const i = (own * around) / m2;
    const expected = -(own ** 2) / ((n - 1) * m2);
    const weights = 1 / beside.length - 1 / (n - 1);
    const variance = (own / m2) ** 2 * (n / (n - 2)) * weights * (m2 - own ** 2 / (n - 1));
    return { i, expected, variance, z: variance > 0 ? (i - expected) / Math.sqrt(variance) : 0, quadrant };
  });
};
