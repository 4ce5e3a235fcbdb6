import { solve } from 'yalps';

/** A variable of a linear programme, from zero to `most`, with its coefficient in each row it is in. */
export interface Column {
  readonly cost: number;
  readonly most?: number;
  readonly in: readonly (readonly [row: number, coefficient: number])[];
}

/** The outcome of a programme: values by position of the column, none that fit, ever better ones, or no answer. */
export type Outcome =
  | { readonly kind: 'solved'; readonly cost: number; readonly values: readonly number[] }
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'endless' };

const COST = -1;
const EXACT = 1e-6;

/**
 * Values that make each row equal to its right-hand side at the least cost. `whole` asks for whole numbers.
 *
 * The solver is deterministic: the same rows and columns in the same order give the same values. Where it turns in a
 * circle (degenerate tables do that to a simplex method) the costs are nudged apart, by amounts that depend on the
 * position alone, and if that does not help it says so, and never guesses.
 */
export const cheapest = (rightHand: readonly number[], columns: readonly Column[], whole = false): Outcome => {
  const constraints: [number, { equal: number } | { max: number }][] = rightHand.map((equal, row) => [row, { equal }]);
  for (const [index, { most }] of columns.entries()) {
    if (most !== undefined && Number.isFinite(most)) constraints.push([rightHand.length + index, { max: most }]);
  }
  const attempt = (nudge: number) =>
    solve<number, number>(
      {
        direction: 'minimize',
        objective: COST,
        constraints,
        variables: columns.map(({ cost, most, in: rows }, index) => [
          index,
          [
            [COST, cost + nudge * ((index * 7919) % 1009)],
            ...rows,
            ...(most !== undefined && Number.isFinite(most) ? [[rightHand.length + index, 1] as const] : []),
          ],
        ]),
        integers: whole,
      },
      { maxPivots: 2_000 },
    );
  for (const nudge of [0, 1e-7, 1e-6, 1e-5]) {
    const { status, variables } = attempt(nudge);
    if (status === 'infeasible') return { kind: 'impossible' };
    if (status === 'unbounded') return { kind: 'unbounded' };
    if (status === 'optimal') {
      const values = columns.map(() => 0);
      for (const [index, value] of variables) values[index] = value;
      return {
        kind: 'solved',
        cost: columns.reduce((sum, { cost }, index) => sum + cost * (values[index] ?? 0), 0),
        values: values.map((value) => (Math.abs(value - Math.round(value)) < EXACT ? Math.round(value) : value)),
      };
    }
  }
  return { kind: 'endless' };
};
