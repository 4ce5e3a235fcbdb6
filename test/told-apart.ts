/** A part of a map, on a page or in a file that was taken out. */
export interface ShownPart {
  readonly cells: readonly string[];
  /** How many children it says it is about. */
  readonly children: number;
  /** It also counts what lies in no cell. */
  readonly beyond: boolean;
}

/** The children that there really are in each cell. */
export type ChildrenInCells = ReadonlyMap<string, ReadonlySet<string>>;

/** The smallest parts that can be told apart by whoever lays all of these maps on top of each other. */
const toldApart = (
  cells: Iterable<string>,
  maps: readonly (readonly ShownPart[])[],
): readonly (readonly string[])[] => {
  const partOf = maps.map(
    (parts) => new Map(parts.flatMap((part, at) => part.cells.map((cell) => [cell, at] as const))),
  );
  const together = new Map<string, string[]>();
  for (const cell of cells) {
    const key = partOf.map((parts) => parts.get(cell) ?? -1).join(' ');
    together.set(key, [...(together.get(key) ?? []), cell]);
  }
  return [...together.values()];
};

/** Whether the numbers of a part are told only together with what lies in no cell, and that of enough children. */
const isCountedWithMore = (cell: string, maps: readonly (readonly ShownPart[])[], least: number): boolean =>
  maps
    .flatMap((parts) => parts.filter(({ cells }) => cells.includes(cell)))
    .every(({ beyond, children }) => beyond && children >= least);

/**
 * Parts of an area that some maps or files, laid on top of each other, tell apart although fewer children than `least` are
 * behind them. Empty when nobody can be found. Where nothing happened nobody is.
 */
export const partsOfTooFew = (
  cells: Iterable<string>,
  maps: readonly (readonly ShownPart[])[],
  really: ChildrenInCells,
  least: number,
): readonly (readonly string[])[] =>
  toldApart(cells, maps).filter((part) => {
    const children = new Set(part.flatMap((cell) => [...(really.get(cell) ?? [])])).size;
    return children > 0 && children < least && !isCountedWithMore(part[0] ?? '', maps, least);
  });
