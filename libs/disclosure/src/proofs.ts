import type { Move } from './moves.js';
import type { Bounds } from './system.js';

interface Proof {
  readonly move: Move;
  valid: boolean;
}

/**
 * Moves that were found, as proofs: numbers that a reader cannot tell from the truth. How far they take a number, up
 * and down, is what the reader cannot know about it. A proof may use whole numbers only, so it holds against a reader
 * who knows that children are counted in whole numbers.
 */
export const proofsOf = (truth: (at: number) => number, bounds: (at: number) => Bounds) => {
  const proofs: Proof[] = [];
  const about = new Map<number, Proof[]>();

  const keep = (move: Move): void => {
    const proof = { move, valid: true };
    proofs.push(proof);
    for (const at of move.keys()) about.set(at, [...(about.get(at) ?? []), proof]);
  };

  /** How many times a move can be made in the opposite direction. */
  const timesBack = (move: Move): number =>
    [...move].reduce((times, [at, by]) => {
      const [low, high] = bounds(at);
      const room = by > 0 ? truth(at) - low : high - truth(at);
      return Math.min(times, Math.floor(room / Math.abs(by)));
    }, Infinity);

  const furthest = (at: number, sign: 1 | -1): number =>
    (about.get(at) ?? []).reduce(
      (most, { move, valid }) => (valid ? Math.max(most, sign * (move.get(at) ?? 0)) : most),
      0,
    );

  return {
    add(move: Move): void {
      keep(move);
      const back = Math.min(timesBack(move), 1_000);
      if (back >= 1) keep(new Map([...move].map(([at, by]) => [at, -back * by])));
    },
    up: (at: number): number => furthest(at, 1),
    down: (at: number): number => furthest(at, -1),
    /** Numbers whose proofs move this one. */
    leaningOn: (at: number): ReadonlySet<number> =>
      new Set((about.get(at) ?? []).flatMap(({ move, valid }) => (valid ? [...move.keys()] : []))),
    /** Takes every proof that moves a number out of use; gives back how to undo that. */
    without(at: number): () => void {
      const struck = (about.get(at) ?? []).filter(({ valid }) => valid);
      for (const proof of struck) proof.valid = false;
      return () => {
        for (const proof of struck) proof.valid = true;
      };
    },
  };
};

export type Proofs = ReturnType<typeof proofsOf>;
