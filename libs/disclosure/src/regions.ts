/**
 * A part of a map that is shown as one: some of its cells. `path` names the containers that hold all of them, the largest
 * first; cells that share nothing but the whole map have none.
 */
export interface Region {
  /** Places of its cells in the list of cells. */
  readonly cells: readonly number[];
  readonly path: readonly string[];
  /** The children behind what is counted in it. */
  readonly children: ReadonlySet<string>;
}

/** Whether a region must not stand by itself: it is about somebody, and about fewer than `least` children. */
const isDeficient = ({ children }: Region, least: number): boolean => children.size > 0 && children.size < least;

const union = (regions: readonly Region[], path: readonly string[]): Region => ({
  cells: regions.flatMap(({ cells }) => cells).sort((a, b) => a - b),
  path,
  children: new Set(regions.flatMap(({ children }) => [...children])),
});

const isWithin = (region: Region, path: readonly string[]): boolean =>
  path.every((name, depth) => region.path[depth] === name);

const keyOf = (path: readonly string[]): string => JSON.stringify(path);

/** Merges what is deficient in one container with everything in it that does not stand by itself, empty cells too. */
const mergedIn = (regions: readonly Region[], path: readonly string[], least: number): readonly Region[] => {
  const inside = regions.filter((region) => isWithin(region, path));
  if (!inside.some((region) => isDeficient(region, least))) return regions;
  const joined = inside.filter(({ children }) => children.size < least);
  const stays = regions.filter((region) => !joined.includes(region));
  return [...stays, union(joined, path)];
};

/** The last resort: what is still deficient in the whole map joins the smallest region that stands. */
const mergedIntoSmallest = (regions: readonly Region[], least: number): readonly Region[] => {
  const deficient = regions.find((region) => isDeficient(region, least));
  const [smallest] = regions
    .filter(({ children }) => children.size >= least)
    .sort((a, b) => a.children.size - b.children.size || (a.cells[0] ?? 0) - (b.cells[0] ?? 0));
  if (!deficient || !smallest) return regions;
  return [...regions.filter((region) => region !== deficient && region !== smallest), union([deficient, smallest], [])];
};

/**
 * Regions merged upward until each is about nobody or about at least `least` children: first within the smallest
 * container that holds them, then within the next, at last across the whole map. An empty cell goes into the region of a
 * deficient one beside it, or its neighbours' emptiness would say where the few are. Only where all of the map is about
 * fewer children does one deficient region remain, and whoever shows it hides its numbers.
 *
 * Each answer is a union of the regions it was made from. Whoever is shown regions made from regions of others can
 * therefore subtract as they like: what is left is always a union of whole regions.
 */
export const mergedUpward = (regions: readonly Region[], least: number): readonly Region[] => {
  const containers = new Map<string, readonly string[]>();
  for (const { path } of regions) {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const container = path.slice(0, depth);
      containers.set(keyOf(container), container);
    }
  }
  const inner = [...containers.values()].sort((a, b) => b.length - a.length || (keyOf(a) < keyOf(b) ? -1 : 1));
  let merged = regions;
  for (const path of [...inner, []]) {
    merged = mergedIn(merged, path, least);
    // What is still deficient belongs to the next container up.
    merged = merged.map((region) =>
      isDeficient(region, least) && region.path.length === path.length && isWithin(region, path)
        ? { ...region, path: path.slice(0, -1) }
        : region,
    );
  }
  return [...mergedIntoSmallest(merged, least)].sort((a, b) => (a.cells[0] ?? 0) - (b.cells[0] ?? 0));
};
