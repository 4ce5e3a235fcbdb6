import type { Equation, System } from './system.js';

/** Numbers that hang together through equations with more than one open number, and those equations. */
export interface Together {
  readonly numbers: readonly number[];
  readonly equations: readonly Equation[];
}

/** The parts into which the open ones of these numbers fall. No equation may link them with an open one beside. */
export const partsOf = (
  numbers: readonly number[],
  equations: readonly Equation[],
  isOpen: (at: number) => boolean,
): readonly Together[] => {
  const above = new Map(numbers.filter(isOpen).map((at) => [at, at]));
  const head = (at: number): number => {
    let top = at;
    for (let next = above.get(top); next !== undefined && next !== top; next = above.get(top)) top = next;
    above.set(at, top);
    return top;
  };
  const open = equations.map(({ plus, minus }) => [...plus, ...minus].filter(isOpen));
  for (const [first, ...others] of open) {
    for (const other of others) above.set(head(other), head(first ?? other));
  }
  const parts = new Map<number, { numbers: number[]; equations: Equation[] }>();
  for (const at of above.keys()) {
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

/**
 * What hangs together with a release under way, by its numbers: the parts in which one of them stands. What was given
 * before and has no open number in common with it is neither more nor less safe than it was when it was given.
 */
export const partsAround = ({ unknowns, equations }: System, numbers: Iterable<number>) => {
  const isOpen = (at: number): boolean => {
    const [low, high] = unknowns[at]?.bounds ?? [0, 0];
    return low < high;
  };
  const of = new Set(numbers);
  const around = partsOf([...unknowns.keys()], equations, isOpen).filter((part) =>
    part.numbers.some((at) => of.has(at)),
  );
  const partAt = new Map(around.flatMap((part) => part.numbers.map((at) => [at, part] as const)));
  return {
    numbers: [...partAt.keys()],
    equations: equations.filter(({ plus, minus }) => [...plus, ...minus].some((at) => partAt.has(at))),
    partOf: (at: number): Together | undefined => partAt.get(at),
  };
};
