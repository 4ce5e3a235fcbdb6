import type { Move } from './moves.js';
import { partsOf, type Together } from './parts.js';
import type { Row, Simplex } from './simplex.js';
import { simplexOf } from './simplex.js';
import type { Bounds, Equation } from './system.js';

const NEAR = 1e-6;

/** Numbers that equations leave room: those alone in an equation have none, and so on. */
const roomy = (
  numbers: readonly number[],
  equations: readonly Equation[],
  hasRoom: (at: number) => boolean,
): ReadonlySet<number> => {
  const left = new Set(numbers.filter(hasRoom));
  for (let changed = true; changed;) {
    changed = false;
    for (const { plus, minus } of equations) {
      const open = [...plus, ...minus].filter((at) => left.has(at));
      if (open.length !== 1) continue;
      for (const at of open) left.delete(at);
      changed = true;
    }
  }
  return left;
};

const rowOf = ({ plus, minus }: Equation, column: ReadonlyMap<number, number>): Row => {
  const row = new Map<number, number>();
  for (const [side, coefficient] of [
    [plus, 1],
    [minus, -1],
  ] as const) {
    for (const at of side) {
      const place = column.get(at);
      if (place !== undefined) row.set(place, (row.get(place) ?? 0) + coefficient);
    }
  }
  return row;
};

/**
 * How far numbers can be from the truth with nothing more hidden. `boundsOf` says between what a reader knows each to
 * be; `truth` is what it is.
 */
export const explorerOf = (
  { numbers, equations }: Together,
  truth: (at: number) => number,
  boundsOf: (at: number) => Bounds,
) => {
  const roomOf = (at: number): Bounds => {
    const [low, high] = boundsOf(at);
    return [low - truth(at), high - truth(at)];
  };
  const left = roomy(numbers, equations, (at) => boundsOf(at)[0] < boundsOf(at)[1]);
  const parts = partsOf(numbers, equations, (at) => left.has(at));
  const partOf = new Map(parts.flatMap((part) => part.numbers.map((at) => [at, part] as const)));
  const made = new Map<(typeof parts)[number], { simplex: Simplex; column: ReadonlyMap<number, number> }>();

  const simplexFor = (at: number) => {
    const part = partOf.get(at);
    if (!part) return undefined;
    const known = made.get(part);
    if (known) return { ...known, part };
    const column = new Map(part.numbers.map((number, index) => [number, index]));
    const rows = part.equations.map((equation) => rowOf(equation, column));
    const simplex = simplexOf(part.numbers.length, rows, (index) => roomOf(part.numbers[index] ?? -1));
    made.set(part, { simplex, column });
    return { simplex, column, part };
  };

  /** The changes as a move, if they are one: every sum right, nothing beyond its bounds. */
  const checked = (changes: ReadonlyMap<number, number>, sums: readonly Equation[]): Move | undefined => {
    const tidied = (by: number) => (Math.abs(by - Math.round(by)) < NEAR ? Math.round(by) : by);
    const move = new Map([...changes].map(([at, by]) => [at, tidied(by)] as const).filter(([, by]) => by !== 0));
    const inside = [...move].every(([at, by]) => by >= roomOf(at)[0] - NEAR && by <= roomOf(at)[1] + NEAR);
    const add = (side: readonly number[]) => side.reduce((sum, at) => sum + (move.get(at) ?? 0), 0);
    const right = sums.every(({ plus, minus }) => Math.abs(add(plus) - add(minus)) < NEAR);
    return inside && right ? move : undefined;
  };
  const isWhole = (move: Move | undefined): boolean => move !== undefined && [...move.values()].every(Number.isInteger);

  const attempt = (at: number, way: 1 | -1, goal: number): Move | undefined => {
    const found = simplexFor(at);
    if (!found) return undefined;
    const { simplex, column, part } = found;
    if (way * simplex.stretch(column.get(at) ?? 0, way, goal) <= NEAR) return undefined;
    return checked(new Map([...column].map(([number, index]) => [number, simplex.value(index)])), part.equations);
  };

  return {
    /**
     * The move that takes a number as far as `goal`, or as far as it goes; nothing when it cannot move. It goes on from
     * the last one, or from the truth when `anew`, which moves fewer numbers. In whole numbers where the corner at
     * which it ends has them: tried once more from the truth when it has not.
     */
    stretched(at: number, way: 1 | -1, goal: number, anew = false): Move | undefined {
      if (anew) simplexFor(at)?.simplex.restart();
      const move = attempt(at, way, goal);
      if (move === undefined || anew || isWhole(move)) return move;
      simplexFor(at)?.simplex.restart();
      return attempt(at, way, goal);
    },
    /** Holds a number to its true value; gives back how to let it go again. */
    hold(at: number): () => void {
      const found = simplexFor(at);
      if (!found) return () => undefined;
      const column = found.column.get(at) ?? 0;
      found.simplex.restart();
      found.simplex.allow(column, [0, 0]);
      const room = roomOf(at);
      return () => {
        found.simplex.allow(column, room);
      };
    },
  };
};

export type Explorer = ReturnType<typeof explorerOf>;
