import type { Together } from './parts.js';
import { partsOf } from './parts.js';
import type { Bounds, Equation, System } from './system.js';
import { within } from './system.js';

/** A part of a system, and between what each of its numbers lies for now. */
export interface Part extends Together {
  readonly bounds: (at: number) => Bounds;
}

/** More rounds than this tell a reader nothing that linear programming does not. */
const ROUNDS = 30;

const total = (side: readonly number[], bounds: readonly Bounds[], end: 0 | 1): number =>
  side.reduce((sum, at) => sum + (bounds[at]?.[end] ?? 0), 0);

/** Narrows each number of an equation by the bounds of all others in it; says whether anything changed. */
const narrow = ({ plus, minus }: Equation, bounds: Bounds[]): boolean => {
  let changed = false;
  for (const [side, other] of [
    [plus, minus],
    [minus, plus],
  ] as const) {
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
  const settled = unknowns.flatMap((_, at): [number, Bounds][] => (isOpen(at) ? [] : [[at, bounds[at] ?? [0, 0]]]));
  const parts = partsOf([...unknowns.keys()], equations, isOpen).map((part): Part => ({
    ...part,
    bounds: (at) => bounds[at] ?? [0, 0],
  }));
  return { settled, parts };
};
