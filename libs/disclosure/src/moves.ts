import type { Column } from './lp.js';
import { cheapest } from './lp.js';
import { partsOf } from './parts.js';
import type { Bounds, Equation } from './system.js';

/** Numbers that could be others all at once, with every sum still right: how much each would change. */
export type Move = ReadonlyMap<number, number>;

/** A number as far as a mover is concerned. `free` bounds cost nothing; `paid` ones cost `price` a unit beyond them. */
export interface Movable {
  readonly value: number;
  readonly free: Bounds;
  readonly paid: Bounds;
  readonly price: number;
}

/** A little, so that of moves that cost nothing the shortest is taken. */
const STEP = 1e-3;

/** A capacity this many times what is asked for is not written into the programme, but checked afterwards. */
const AMPLE = 2;

const NEAR = 1e-6;

/** Up to so many numbers whole numbers are insisted on; with more, what linear programming finds must do. */
const FEW = 150;

interface Side {
  readonly at: number;
  readonly sign: 1 | -1;
  readonly column: Column;
}

/**
 * Finds moves: the network flow and linear programming heuristics of Kelly, Golden and Assad (1992) and Cox (1995),
 * table by table as in HiTaS (de Wolf 2002), with the margins that tables share settled before the next table.
 */
export const moverOf = (equations: readonly Equation[], movable: (at: number) => Movable) => {
  const equationsOf = new Map<number, number[]>();
  const inBlock = new Map<string, number[]>();
  for (const [index, { plus, minus, block }] of equations.entries()) {
    inBlock.set(block, [...(inBlock.get(block) ?? []), index]);
    for (const at of [...plus, ...minus]) equationsOf.set(at, [...(equationsOf.get(at) ?? []), index]);
  }
  const blocks = new Map(
    [...equationsOf].map(([at, its]) => [at, [...new Set(its.map((index) => equations[index]?.block ?? ''))].sort()]),
  );
  const blocksOf = (at: number): readonly string[] => blocks.get(at) ?? [];

  /** Both directions of a number, within what is free and, when paid for, beyond. */
  const sidesOf = (at: number, rows: Column['in'], all: boolean, amount: number): Side[] => {
    const { value, free, paid, price } = movable(at);
    const capacity = (most: number) => (all || most < AMPLE * amount ? { most } : {});
    return ([1, -1] as const).flatMap((sign): Side[] => {
      const edge = sign === 1 ? 1 : 0;
      const freely = Math.abs(free[edge] - value);
      const beyond = Math.abs(paid[edge] - value) - (freely === Infinity ? 0 : freely);
      const signed = rows.map(([row, coefficient]) => [row, sign * coefficient] as const);
      return [
        ...(freely > 0 ? [{ at, sign, column: { cost: STEP, ...capacity(freely), in: signed } }] : []),
        ...(beyond > 0 && freely !== Infinity
          ? [{ at, sign, column: { cost: STEP + price, ...capacity(beyond), in: signed } }]
          : []),
      ];
    });
  };

  const fits = (move: Move): boolean =>
    [...move].every(([at, by]) => {
      const {
        value,
        paid: [low, high],
      } = movable(at);
      return value + by >= low - NEAR && value + by <= high + NEAR;
    });

  /** Completes a move so that these equations hold; numbers that `may` move do, those already moved stay. */
  const completed = (
    chosen: readonly number[],
    move: Move,
    may: (at: number) => boolean,
    amount: number,
  ): Move | undefined => {
    const rightHand = chosen.map((index) => {
      const { plus = [], minus = [] } = equations[index] ?? {};
      const sum = (side: readonly number[]) => side.reduce((total, at) => total + (move.get(at) ?? 0), 0);
      return sum(minus) - sum(plus);
    });
    const rows = new Map<number, [number, number][]>();
    for (const [row, index] of chosen.entries()) {
      const { plus = [], minus = [] } = equations[index] ?? {};
      for (const [side, coefficient] of [
        [plus, 1],
        [minus, -1],
      ] as const) {
        for (const at of side) {
          if (move.has(at) || !may(at)) continue;
          rows.set(at, [...(rows.get(at) ?? []), [row, coefficient]]);
        }
      }
    }
    const program = (all: boolean): { sides: Side[]; rows: number[] } | undefined => {
      let sides = [...rows].flatMap(([at, where]) => sidesOf(at, where, all, amount));
      for (;;) {
        const ofRow = rightHand.map(() => new Set<number>());
        for (const { at, column } of sides) for (const [row] of column.in) ofRow[row]?.add(at);
        if (ofRow.some((ats, row) => ats.size === 0 && rightHand[row] !== 0)) return undefined;
        const stuck = new Set(ofRow.flatMap((ats, row) => (ats.size === 1 && rightHand[row] === 0 ? [...ats] : [])));
        if (stuck.size === 0) {
          const used = ofRow.flatMap((ats, row) => (ats.size > 0 ? [row] : []));
          return { sides, rows: used };
        }
        sides = sides.filter(({ at }) => !stuck.has(at));
      }
    };
    for (const { all, whole } of [
      { all: false, whole: false },
      { all: true, whole: false },
      { all: true, whole: true },
    ]) {
      const made = program(all);
      if (!made) return undefined;
      const position = new Map(made.rows.map((row, index) => [row, index]));
      const outcome = cheapest(
        made.rows.map((row) => rightHand[row] ?? 0),
        made.sides.map(({ column }) => ({
          ...column,
          in: column.in.map(([row, coefficient]) => [position.get(row) ?? 0, coefficient] as const),
        })),
        whole,
      );
      if (outcome.kind !== 'solved') return undefined;
      const next = new Map(move);
      for (const [index, { at, sign }] of made.sides.entries()) {
        const by = sign * (outcome.values[index] ?? 0);
        if (by !== 0) next.set(at, (next.get(at) ?? 0) + by);
      }
      const isWhole = [...next.values()].every(Number.isInteger);
      if (fits(next) && (isWhole || whole || rows.size > FEW)) return next;
    }
    return undefined;
  };

  /** Table by table, from one of those of the number on: each is completed with the margins that were settled before. */
  const stepwise = (start: number, amount: number, first: string | undefined): Move | undefined => {
    let move: Move = new Map([[start, amount]]);
    const settled = new Set<string>();
    const waiting = [first, ...blocksOf(start).filter((block) => block !== first)];
    for (let block = waiting.shift(); block !== undefined; block = waiting.shift()) {
      if (settled.has(block)) continue;
      const inside = (at: number) => blocksOf(at).every((other) => other === block);
      const open = (at: number) => blocksOf(at).every((other) => !settled.has(other));
      const chosen = inBlock.get(block) ?? [];
      const next = completed(chosen, move, inside, Math.abs(amount)) ?? completed(chosen, move, open, Math.abs(amount));
      if (!next) return undefined;
      settled.add(block);
      for (const at of next.keys())
        if (!move.has(at)) waiting.push(...blocksOf(at).filter((other) => !settled.has(other)));
      move = next;
    }
    return move;
  };

  let parts: ReadonlyMap<number, readonly number[]> | undefined;
  /** The equations of the part in which a number stands, where its numbers are few. */
  const equationsAround = (start: number): readonly number[] => {
    parts ??= new Map(
      partsOf([...equationsOf.keys()], equations, () => true).flatMap((part) => {
        const indices = part.numbers.length > FEW ? [] : part.equations.map((one) => equations.indexOf(one));
        return part.numbers.map((at) => [at, indices] as const);
      }),
    );
    return parts.get(start) ?? [];
  };

  /** All tables at once, where they are few enough: what is cheap in the first need not be cheap in the next. */
  const together = (start: number, amount: number): Move | undefined => {
    const around = equationsAround(start);
    if (around.length === 0) return undefined;
    return completed(around, new Map([[start, amount]]), () => true, Math.abs(amount));
  };

  const possible = (start: number, amount: number): boolean => {
    const { value, paid } = movable(start);
    return value + amount >= paid[0] && value + amount <= paid[1];
  };

  return {
    /**
     * The cheapest move found, table by table, that changes one number by an amount, and all others as they must, beyond
     * what is free where that is paid for. Nothing when none is found.
     */
    quick: (start: number, amount: number): Move | undefined =>
      possible(start, amount) ? stepwise(start, amount, blocksOf(start)[0]) : undefined,
    /**
     * The same from each other of its tables on, since the table that is completed first decides what the others may still
     * move, and the cheapest of all tables at once.
     */
    others: (start: number, amount: number): readonly Move[] => {
      if (!possible(start, amount)) return [];
      const found = blocksOf(start)
        .slice(1)
        .map((first) => stepwise(start, amount, first));
      return [...found, together(start, amount)].filter((one) => one !== undefined);
    },
  };
};
