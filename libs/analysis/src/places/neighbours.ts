/** For each cell, the positions of the cells beside it, itself not among them. */
export type Neighbours = readonly (readonly number[])[];

/** A point of the British National Grid, in metres. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Metres between two points. */
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The values beside a cell, added up: its spatial lag with binary weights. */
export const lagOf = (values: ArrayLike<number>, beside: readonly number[]): number => {
  let sum = 0;
  for (const other of beside) sum += values[other] ?? 0;
  return sum;
};
