import { cellCentre, hexagonRing, type LonLat } from '@hub/geography';
import type { ShownPart } from './told-apart.js';

type Part = Pick<ShownPart, 'cells'>;

const alike = (keys: ReadonlyMap<string, string>): readonly Part[] => {
  const parts = new Map<string, string[]>();
  for (const [cell, key] of keys) parts.set(key, [...(parts.get(key) ?? []), cell]);
  return [...parts.values()].map((cells) => ({ cells }));
};

/** The parts that the content of a profile has. */
export const partsInJson = (file: string): readonly Part[] => {
  const { content } = JSON.parse(file) as {
    content: { sections: readonly { maps: readonly { regions: readonly { cells: readonly string[] }[] }[] }[] };
  };
  return content.sections.flatMap(({ maps }) => maps).flatMap(({ regions }) => regions.map(({ cells }) => ({ cells })));
};

type Ring = readonly (readonly number[])[];

/** How often a line to the east of a place crosses a ring. */
const crossings = ([x, y]: LonLat, ring: Ring): number => {
  let found = 0;
  ring.forEach(([fromX = 0, fromY = 0], at) => {
    const [toX = 0, toY = 0] = ring[(at + 1) % ring.length] ?? [];
    if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) found += 1;
  });
  return found;
};

/** The parts that the features of a file have, found by the middles of cells that lie in them. */
export const partsInGeoJson = (file: string, cells: readonly string[]): readonly Part[] => {
  const { features } = JSON.parse(file) as {
    features: readonly { geometry: { coordinates: readonly (readonly Ring[])[] } | null }[];
  };
  return features.map(({ geometry }) => ({
    cells: cells.filter((id) => {
      const rings = geometry?.coordinates.flat() ?? [];
      return rings.reduce((sum, ring) => sum + crossings(cellCentre(id), ring), 0) % 2 === 1;
    }),
  }));
};

/** The first drawing in the document of a profile. */
export const drawingIn = (html: string): string => {
  const [, packed = ''] = /<img alt="[^"]*" src="data:image\/svg\+xml,([^"]+)"/.exec(html) ?? [];
  return decodeURIComponent(packed);
};

const extent = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)];

const meanOf = (points: Ring): readonly [number, number] => [
  points.reduce((sum, [x = 0]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y = 0]) => sum + y, 0) / points.length,
];

/** The parts that a drawing tells apart: cells of one shade. Cells are known again by where they lie in all of it. */
export const partsInDrawing = (svg: string, cells: readonly string[]): readonly Part[] => {
  const drawn = [...svg.matchAll(/<path d="([^"]+)"[^>]*fill-opacity="([^"]+)"/g)].flatMap(
    ([, line = '', shade = '']) =>
      line
        .split('Z')
        .filter((ring) => ring !== '')
        .map((ring) => ({
          shade,
          ring: ring
            .slice(1)
            .split('L')
            .map((position) => position.split(' ').map(Number)),
        })),
  );
  const rings = drawn.map(({ ring }) => ring).flat();
  const [left, right] = extent(rings.map(([x = 0]) => x));
  const [top, bottom] = extent(rings.map(([, y = 0]) => y));
  const corners = cells.flatMap((id) => hexagonRing(id));
  const [west, east] = extent(corners.map(([x]) => x));
  const [south, north] = extent(corners.map(([, y]) => y));
  const middles = drawn.map(({ ring, shade }) => ({ shade, middle: meanOf(ring.slice(0, -1)) }));
  return alike(
    new Map(
      cells.map((id) => {
        const [x, y] = cellCentre(id);
        const at = [
          left + ((x - west) / (east - west)) * (right - left),
          top + ((north - y) / (north - south)) * (bottom - top),
        ] as const;
        const far = middles.map(({ middle }) => Math.hypot(middle[0] - at[0], middle[1] - at[1]));
        return [id, middles[far.indexOf(Math.min(...far))]?.shade ?? ''] as const;
      }),
    ),
  );
};

/** Parts with what the map page tells of the same cells: how many children, and whether more than cells is counted there. */
export const asOnTheMap = (parts: readonly Part[], page: readonly ShownPart[]): readonly ShownPart[] =>
  parts.map(({ cells }) => {
    const same = page.find((part) => cells.some((cell) => part.cells.includes(cell)));
    return { cells, children: same?.children ?? 0, beyond: same?.beyond ?? false };
  });
