import {
  cellToBoundary,
  cellToLatLng,
  cellToParent,
  gridDisk,
  latLngToCell,
  polygonToCellsExperimental,
  POLYGON_TO_CELLS_FLAGS,
} from 'h3-js';
import type { Area, AreaIndex } from './areas.js';
import { toGrid, toLonLat, type GridPoint, type LonLat } from './grid.js';
import { finderOf, UNDECIDED } from './hexagon-finder.js';
import type { Ring } from './polygon.js';

/** Hexagons of H3 by which findings are made: about 0.094 square kilometres, an edge of about 180 metres. */
export const FINE = 9;

/** Hexagons into which fine ones are gathered: about seven of them, then about seven of those. */
export const COARSER = [8, 7] as const;

/** One hexagon of the area of study. */
export interface Hexagon {
  /** Its H3 index. */
  readonly id: string;
  /** Code of the area in which its centre lies; of one that it touches, where the centre lies in none. */
  readonly area: string;
  /** H3 indexes of the hexagons of `COARSER` that hold it. */
  readonly parents: readonly string[];
}

/** The hexagons that cover the areas, with their places in the list. */
export interface Hexagons {
  readonly cells: readonly Hexagon[];
  /** Those that share an edge with each, by their places. */
  readonly neighbours: readonly (readonly number[])[];
  /** The place of the hexagon in which a point of the grid lies; undefined outside. */
  cellOf(point: GridPoint): number | undefined;
}

const h3Polygon = (rings: readonly Ring[]): [number, number][][] =>
  rings.map((ring) => ring.map((point) => [...toLonLat(point)] as [number, number]));

const touching = ({ polygons }: Area): string[] =>
  polygons.flatMap((rings) =>
    polygonToCellsExperimental(h3Polygon(rings), FINE, POLYGON_TO_CELLS_FLAGS.containmentOverlapping, true),
  );

/** The middle of a hexagon. */
export const cellCentre = (id: string): LonLat => {
  const [latitude, longitude] = cellToLatLng(id);
  return [longitude, latitude];
};

/** The fine hexagon in which a point of the grid lies. */
export const hexagonAt = (point: GridPoint, resolution = FINE): string => {
  const [longitude, latitude] = toLonLat(point);
  return latLngToCell(latitude, longitude, resolution);
};

/** Corners of a hexagon as GeoJSON writes them; the first is not repeated. */
export const hexagonRing = (id: string): readonly LonLat[] =>
  cellToBoundary(id, true)
    .slice(0, -1)
    .map(([longitude, latitude]) => [longitude, latitude]);

/** Every hexagon that touches one of the areas, those without any event among them; the same areas, the same order. */
export const hexagonsOver = (index: AreaIndex): Hexagons => {
  const owners = new Map<string, string>();
  for (const area of index.areas) for (const id of touching(area)) if (!owners.has(id)) owners.set(id, area.code);
  const cells = [...owners]
    .map(([id, touched]): Hexagon => ({
      id,
      area: index.at(toGrid(cellCentre(id)))?.code ?? touched,
      parents: COARSER.map((resolution) => cellToParent(id, resolution)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = new Map(cells.map(({ id }, place) => [id, place]));
  const find = finderOf(cells.map(({ id }) => hexagonRing(id).map(toGrid)));
  return {
    cells,
    neighbours: cells.map(({ id }) => gridDisk(id, 1).flatMap((near) => (near === id ? [] : (places.get(near) ?? [])))),
    cellOf: (point) => {
      const found = find(point);
      return found === UNDECIDED ? places.get(hexagonAt(point)) : found;
    },
  };
};
