import { hexagonRing, toLonLat, type LonLat, type Polygon } from '@hub/geography';
import { studyAreaOf, type GeographyVersion } from '@hub/worker';
import type { MapArea, MapAreas, MapCells, MapStation } from '../generated/graphql.js';
import { stationsNear } from './stations.js';

/** About a metre. */
const DECIMALS = 1e5;

const position = ([longitude, latitude]: LonLat): number[] => [
  Math.round(longitude * DECIMALS) / DECIMALS,
  Math.round(latitude * DECIMALS) / DECIMALS,
];

/** A line as GeoJSON has it: the first position again at the end. */
const closed = (ring: readonly LonLat[]): number[][] => [...ring, ...ring.slice(0, 1)].map(position);

const polygonOf = (polygon: Polygon): number[][][] => polygon.map((ring) => closed(ring.map(toLonLat)));

const wardsOf = (version: GeographyVersion): MapArea[] =>
  version.areas.areas.map(({ code, name, polygons }) => ({ id: code, name, polygons: polygons.map(polygonOf) }));

const hexagonsOf = (version: GeographyVersion): MapArea[] => {
  const { ids, names } = studyAreaOf(version).studies.hexagons;
  return ids.map((id, place) => ({ id, name: names[place] ?? id, polygons: [[closed(hexagonRing(id))]] }));
};

const MADE = new WeakMap<GeographyVersion, Partial<Record<MapCells, MapAreas>>>();

const stationOf = ({ name, at }: { readonly name: string; readonly at: LonLat }): MapStation => ({
  name,
  at: position(at),
});

/** The shapes of an edition of boundaries, worked out once. */
export const mapAreasOf = (version: GeographyVersion, cells: MapCells): MapAreas => {
  const made = MADE.get(version) ?? {};
  MADE.set(version, made);
  return (made[cells] ??= {
    geography: version.id,
    approximate: version.approximate,
    source: version.source,
    areas: cells === 'WARDS' ? wardsOf(version) : hexagonsOf(version),
    stations: stationsNear(version.areas).map(stationOf),
  });
};
