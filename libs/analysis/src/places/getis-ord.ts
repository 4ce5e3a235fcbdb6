import { meanOf } from '../numbers/sums.js';
import { lagOf, type Neighbours } from './neighbours.js';

/**
 * Gi* of each cell: how far the values in and beside it lie above (or below) what values dealt out at random would
 * give, in standard deviations.
 *
 * z_i = (sum_j w_ij x_j - x̄ W_i) / (S sqrt((n S1_i - W_i²) / (n - 1))) with binary weights, the cell itself included,
 * W_i = S1_i = the number of cells summed, S² = sum x² / n - x̄² (Ord and Getis 1995, equation 8). Cells with a count of
 * zero belong in the list. Where all values are the same, or a cell has all others beside it, nothing stands out: 0.
 */
export const giStar = (values: readonly number[], neighbours: Neighbours): number[] => {
  const n = values.length;
  const mean = meanOf(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n;
  return values.map((own, cell) => {
    const beside = neighbours[cell] ?? [];
    const size = beside.length + 1;
    const spread = Math.sqrt((variance * (n * size - size * size)) / (n - 1));
    return spread > 0 ? (own + lagOf(values, beside) - mean * size) / spread : 0;
  });
};
