import type { Equation } from './system.js';

/** Numbers that hang together through equations with more than one open number, and those equations. */
export interface Together {
  readonly numbers: readonly number[];
  readonly equations: readonly Equation[];
}

/** The parts into which the open ones of `size` numbers fall. */
export const partsOf = (
  size: number,
  equations: readonly Equation[],
  isOpen: (at: number) => boolean,
): readonly Together[] => {
  const above = Array.from({ length: size }, (_, at) => at);
  const head = (at: number): number => {
    let top = at;
    while (above[top] !== top) top = above[top] ?? top;
    above[at] = top;
    return top;
  };
  const open = equations.map(({ plus, minus }) => [...plus, ...minus].filter(isOpen));
  for (const [first, ...others] of open) {
    for (const other of others) above[head(other)] = head(first ?? other);
  }
  const parts = new Map<number, { numbers: number[]; equations: Equation[] }>();
  for (const at of above.keys()) {
    if (!isOpen(at)) continue;
    const part = parts.get(head(at)) ?? { numbers: [], equations: [] };
    part.numbers.push(at);
    parts.set(head(at), part);
  }
  for (const [index, [first]] of open.entries()) {
    const equation = equations[index];
    if (first !== undefined && equation) parts.get(head(first))?.equations.push(equation);
  }
  return [...parts.values()];
};
