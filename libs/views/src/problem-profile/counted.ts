/** A number of the profile, with the same number a quarter before where it can be told. */
export interface Counted {
  readonly name: string;
  readonly now: number;
  readonly before?: number;
}

/** How many of each name there are, names in the order given; what has none of the names is left out. */
export const byName = (
  names: readonly string[],
  now: readonly string[],
  before?: readonly string[],
): readonly Counted[] => {
  const of = (all: readonly string[], name: string): number => all.filter((one) => one === name).length;
  return names.map((name) => ({ name, now: of(now, name), ...(before ? { before: of(before, name) } : {}) }));
};
