import type { Move } from './moves.js';
import type { Bounds } from './system.js';

interface Proof {
  readonly move: Move;
  valid: boolean;
}

/** Proofs that take a number furthest one way: the best found, and the best of those found while that one is struck. */
interface Side {
  best?: Proof;
  standIn?: Proof;
}

const MOST_TIMES = 1_000;

/**
 * Moves that were found, as proofs: numbers that a reader cannot tell from the truth. How far they take a number, up
 * and down, is what the reader cannot know about it. Proofs are in whole numbers wherever those were found, so they
 * hold against a reader who knows that children are.
 */
export const proofsOf = (truth: (at: number) => number, bounds: (at: number) => Bounds) => {
  const proofs: Proof[] = [];
  const ups = new Map<number, Side>();
  const downs = new Map<number, Side>();
  const reach = (proof: Proof | undefined, at: number): number =>
    proof?.valid ? Math.abs(proof.move.get(at) ?? 0) : 0;
  const furthest = (sides: ReadonlyMap<number, Side>, at: number): number => {
    const side = sides.get(at);
    return side ? Math.max(reach(side.best, at), reach(side.standIn, at)) : 0;
  };

  const keep = (move: Move): void => {
    const proof = { move, valid: true };
    proofs.push(proof);
    for (const [at, by] of move) {
      const sides = by > 0 ? ups : downs;
      const side = sides.get(at);
      if (!side) sides.set(at, { best: proof });
      else if (Math.abs(by) <= furthest(sides, at)) continue;
      else if (side.best?.valid) side.best = proof;
      else side.standIn = proof;
    }
  };

  /** How many times a move can be made in the opposite direction. */
  const timesBack = (move: Move): number => {
    let times = MOST_TIMES;
    for (const [at, by] of move) {
      const [low, high] = bounds(at);
      const room = by > 0 ? truth(at) - low : high - truth(at);
      times = Math.min(times, Math.floor(room / Math.abs(by)));
      if (times < 1) return 0;
    }
    return times;
  };

  return {
    up: (at: number): number => furthest(ups, at),
    down: (at: number): number => furthest(downs, at),
    add(move: Move): void {
      keep(move);
      const back = timesBack(move);
      if (back >= 1) keep(new Map([...move].map(([at, by]) => [at, -back * by])));
    },
    /** Looks through all proofs for those that take a number furthest now. */
    recall(at: number): void {
      for (const proof of proofs) {
        const sides = (proof.move.get(at) ?? 0) > 0 ? ups : downs;
        if (reach(proof, at) > furthest(sides, at)) sides.set(at, { ...sides.get(at), standIn: proof });
      }
    },
    /** Takes every proof that moves a number out of use; gives back how to undo that. */
    without(at: number): () => void {
      const struck = proofs.filter(({ move, valid }) => valid && move.has(at));
      for (const proof of struck) proof.valid = false;
      return () => {
        for (const proof of struck) proof.valid = true;
      };
    },
  };
};

export type Proofs = ReturnType<typeof proofsOf>;
