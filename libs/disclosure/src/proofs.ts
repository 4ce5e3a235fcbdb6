import type { Move } from './moves.js';
import type { Bounds } from './system.js';

interface Proof {
  readonly move: Move;
  valid: boolean;
}

const MOST_TIMES = 1_000;

/**
 * Moves that were found, as proofs: numbers that a reader cannot tell from the truth. How far they take a number, up
 * and down, is what the reader cannot know about it. Proofs are in whole numbers, so they hold against a reader who
 * knows that children are.
 */
export const proofsOf = (truth: (at: number) => number, bounds: (at: number) => Bounds) => {
  const proofs: Proof[] = [];
  const best = { up: new Map<number, Proof>(), down: new Map<number, Proof>() };
  const reach = (proof: Proof | undefined, at: number, sign: 1 | -1): number =>
    proof?.valid ? Math.max(0, sign * (proof.move.get(at) ?? 0)) : 0;

  const keep = (move: Move): void => {
    const proof = { move, valid: true };
    proofs.push(proof);
    for (const [at, by] of move) {
      const side = by > 0 ? best.up : best.down;
      if (Math.abs(by) > reach(side.get(at), at, by > 0 ? 1 : -1)) side.set(at, proof);
    }
  };

  /** How many times a move can be made in the opposite direction. */
  const timesBack = (move: Move): number =>
    [...move].reduce((times, [at, by]) => {
      const [low, high] = bounds(at);
      const room = by > 0 ? truth(at) - low : high - truth(at);
      return Math.min(times, Math.floor(room / Math.abs(by)));
    }, MOST_TIMES);

  const furthest = (at: number, sign: 1 | -1): Proof | undefined => {
    const side = sign === 1 ? best.up : best.down;
    const held = side.get(at);
    if (held?.valid !== false) return held;
    for (const proof of proofs) if (reach(proof, at, sign) > reach(side.get(at), at, sign)) side.set(at, proof);
    return side.get(at);
  };
  const up = (at: number): number => reach(furthest(at, 1), at, 1);
  const down = (at: number): number => reach(furthest(at, -1), at, -1);

  return {
    up,
    down,
    add(move: Move): void {
      keep(move);
      const back = timesBack(move);
      if (back >= 1) keep(new Map([...move].map(([at, by]) => [at, -back * by])));
    },
    /** Takes every proof that moves a number out of use; gives back how to undo that. */
    without(at: number): () => void {
      const struck = proofs.filter(({ move, valid }) => valid && move.has(at));
      for (const proof of struck) proof.valid = false;
      return () => {
        for (const proof of struck) {
          proof.valid = true;
          for (const [moved, by] of proof.move) {
            const sign = by > 0 ? 1 : -1;
            const side = sign === 1 ? best.up : best.down;
            if (Math.abs(by) > reach(side.get(moved), moved, sign)) side.set(moved, proof);
          }
        }
      };
    },
  };
};

export type Proofs = ReturnType<typeof proofsOf>;
