import { hexagonRing, toLonLat, type LonLat, type Polygon } from '@hub/geography';
import type { GeographyVersion } from '../geography/geographies.js';
import { studyAreaOf, type MapCells } from './study-area.js';

/** A cell of a map with its polygons, as GeoJSON has them: longitude, latitude (WGS 84), rings closed. */
export interface CellShape {
  readonly id: string;
  readonly name: string;
  readonly polygons: number[][][][];
}

/** About a metre. */
const DECIMALS = 1e5;

/** A place on earth to about a metre. */
export const position = ([longitude, latitude]: LonLat): number[] => [
  Math.round(longitude * DECIMALS) / DECIMALS,
  Math.round(latitude * DECIMALS) / DECIMALS,
];

/** A line as GeoJSON has it: the first position again at the end. */
const closed = (ring: readonly LonLat[]): number[][] => [...ring, ...ring.slice(0, 1)].map(position);

const polygonOf = (polygon: Polygon): number[][][] => polygon.map((ring) => closed(ring.map(toLonLat)));

const wardsOf = (version: GeographyVersion): CellShape[] =>
  version.areas.areas.map(({ code, name, polygons }) => ({ id: code, name, polygons: polygons.map(polygonOf) }));

const hexagonsOf = (version: GeographyVersion): CellShape[] => {
  const { ids, names } = studyAreaOf(version).studies.hexagons;
  return ids.map((id, place) => ({ id, name: names[place] ?? id, polygons: [[closed(hexagonRing(id))]] }));
};

const MADE = new WeakMap<GeographyVersion, Partial<Record<MapCells, CellShape[]>>>();

/** The shapes of the cells of an edition of boundaries, worked out once. */
export const cellShapes = (version: GeographyVersion, cells: MapCells): CellShape[] => {
  const made = MADE.get(version) ?? {};
  MADE.set(version, made);
  return (made[cells] ??= cells === 'wards' ? wardsOf(version) : hexagonsOf(version));
};
