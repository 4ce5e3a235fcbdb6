import type { Bounds, Equation, System } from './system.js';
import { within } from './system.js';

/** Numbers that hang together, with the equations between them. */
export interface Part {
  readonly numbers: readonly number[];
  readonly equations: readonly Equation[];
  readonly bounds: (at: number) => Bounds;
}

/** More rounds than this tell a reader nothing that linear programming does not. */
const ROUNDS = 30;

const total = (side: readonly number[], bounds: readonly Bounds[], end: 0 | 1): number =>
  side.reduce((sum, at) => sum + (bounds[at]?.[end] ?? 0), 0);

/** Narrows each number of an equation by the bounds of all others in it; says whether anything changed. */
const narrow = ({ plus, minus }: Equation, bounds: Bounds[]): boolean => {
  let changed = false;
  for (const [side, other] of [[plus, minus], [minus, plus]] as const) {
    for (const at of side) {
      const rest = side.filter((one) => one !== at);
      const least = total(other, bounds, 0) - total(rest, bounds, 1);
      const most = total(other, bounds, 1) - total(rest, bounds, 0);
      const [low, high] = bounds[at] ?? [0, Infinity];
      const next = within([low, high], [least, most]);
      if (next[0] > low || next[1] < high) {
        bounds[at] = next;
        changed = true;
      }
    }
  }
  return changed;
};

/**
 * What plain subtraction tells, over and over; and the parts into which the rest falls, which no equation with more
 * than one open number links.
 */
export const narrowed = ({ unknowns, equations }: System) => {
  const bounds: Bounds[] = unknowns.map((one) => one.bounds);
  for (let round = 0; round < ROUNDS; round += 1) {
    const changes = equations.filter((equation) => narrow(equation, bounds));
    if (changes.length === 0) break;
  }
  const isOpen = (at: number): boolean => (bounds[at]?.[0] ?? 0) < (bounds[at]?.[1] ?? 0);
  const group = unknowns.map((_, at) => at);
  const head = (at: number): number => {
    let top = at;
    while (group[top] !== top) top = group[top] ?? top;
    return top;
  };
  const openIn = ({ plus, minus }: Equation) => [...plus, ...minus].filter(isOpen);
  for (const equation of equations) {
    const [first, ...others] = openIn(equation);
    for (const other of others) group[head(other)] = head(first ?? other);
  }
  const numbersOf = new Map<number, number[]>();
  for (const at of group.keys()) if (isOpen(at)) numbersOf.set(head(at), [...(numbersOf.get(head(at)) ?? []), at]);
  const equationsOf = new Map<number, Equation[]>();
  for (const equation of equations) {
    const [first] = openIn(equation);
    if (first !== undefined) equationsOf.set(head(first), [...(equationsOf.get(head(first)) ?? []), equation]);
  }
  const settled = unknowns.flatMap((_, at): [number, Bounds][] => (isOpen(at) ? [] : [[at, bounds[at] ?? [0, 0]]]));
  const parts = [...numbersOf].map(([top, numbers]): Part => {
    const mine = equationsOf.get(top) ?? [];
    return { numbers, equations: mine, bounds: (at) => bounds[at] ?? [0, 0] };
  });
  return { settled, parts };
};
