import type { LonLat } from '@hub/geography';
import { cellShapes, position, type GeographyVersion } from '@hub/worker';
import type { MapAreas, MapCells, MapSchool, MapStation } from '../generated/graphql.js';
import { stationsNear } from './stations.js';

const MADE = new WeakMap<GeographyVersion, Partial<Record<MapCells, MapAreas>>>();

const markOf = ({ name, at }: { readonly name: string; readonly at: LonLat }): MapStation & MapSchool => ({
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
    areas: cellShapes(version, cells === 'WARDS' ? 'wards' : 'hexagons'),
    stations: stationsNear(version.areas).map(markOf),
    schools: (version.schools?.all ?? []).map(markOf),
    schoolsSource: version.schools?.source ?? null,
  });
};
