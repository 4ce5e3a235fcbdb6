import type { Area } from './areas.js';
import { isInBritain, toGrid, type LonLat } from './grid.js';
import { ringArea, type Polygon, type Ring } from './polygon.js';

/** Which properties of a feature hold the code and the name of its area. */
export interface AreaProperties {
  readonly code: string;
  readonly name: string;
}

/** Areas read from a file, or everything that is wrong with it, each as a sentence that says what to do. */
export type ReadAreas = { readonly areas: readonly Area[] } | { readonly faults: readonly string[] };

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Faults are said one by one up to so many; of a file that is wrong throughout, more do not help. */
const MOST_FAULTS = 10;

/** Parts of a boundary smaller than this, in square metres, are left out: slivers of digitising. */
const SLIVER = 1;

class Faulty extends Error {}

const positionOf = (value: unknown): LonLat => {
  if (!Array.isArray(value) || typeof value[0] !== 'number' || typeof value[1] !== 'number') {
    throw new Faulty('holds something that is no position (longitude, latitude)');
  }
  const position: LonLat = [value[0], value[1]];
  if (isInBritain(position)) return position;
  if (isInBritain([position[1], position[0]])) {
    throw new Faulty('has latitude before longitude. GeoJSON (RFC 7946) writes longitude first: export it again');
  }
  if (Math.abs(position[0]) > 180 || Math.abs(position[1]) > 90) {
    throw new Faulty('is not in degrees. Export it in WGS 84 (EPSG:4326), not in National Grid metres');
  }
  throw new Faulty(`lies outside Great Britain, at ${position.join(', ')}`);
};

const ringOf = (value: unknown): Ring => {
  if (!Array.isArray(value) || value.length < 4) throw new Faulty('has a boundary line with fewer than four positions');
  const positions = value.map(positionOf);
  const [first, last] = [positions[0], positions.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    throw new Faulty('has a boundary line that is not closed: its last position must be its first');
  }
  return positions.slice(0, -1).map(toGrid);
};

const polygonOf = (value: unknown): Polygon => {
  if (!Array.isArray(value) || value.length === 0) throw new Faulty('has a polygon without a boundary line');
  return value.map(ringOf);
};

const polygonsOf = (geometry: unknown): readonly Polygon[] => {
  const { type, coordinates } = isObject(geometry) ? geometry : {};
  if (type === 'Polygon') return [polygonOf(coordinates)];
  if (type === 'MultiPolygon' && Array.isArray(coordinates)) return coordinates.map(polygonOf);
  throw new Faulty(
    `is ${typeof type === 'string' ? `a ${type}` : 'without a shape'}; areas are Polygons or MultiPolygons`,
  );
};

const textOf = (properties: Loose, key: string): string => {
  const value = properties[key];
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  const known = Object.keys(properties).join(', ') || 'none';
  throw new Faulty(`has no property "${key}". It has: ${known}. Name the right ones with --code and --name`);
};

const areaOf = (feature: unknown, names: AreaProperties): Area => {
  if (!isObject(feature) || feature['type'] !== 'Feature') throw new Faulty('is no GeoJSON Feature');
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  const polygons = polygonsOf(feature['geometry']).filter(([outer = []]) => ringArea(outer) >= SLIVER);
  if (polygons.length === 0) throw new Faulty('has an empty shape');
  return { code: textOf(properties, names.code), name: textOf(properties, names.name), polygons };
};

const WGS84 = /(CRS84|EPSG:{1,2}(\d*:)?4326)$/i;

const faultOfCollection = (value: unknown): string | undefined => {
  if (!isObject(value) || value['type'] !== 'FeatureCollection' || !Array.isArray(value['features'])) {
    return 'The file is no GeoJSON FeatureCollection.';
  }
  if (value['features'].length === 0) return 'The file holds no area.';
  const crs = value['crs'];
  const name = isObject(crs) && isObject(crs['properties']) ? crs['properties']['name'] : undefined;
  return typeof name === 'string' && !WGS84.test(name)
    ? `The file is in ${name}. Export it in WGS 84 (EPSG:4326).`
    : undefined;
};

/** Reads the boundaries of areas from GeoJSON (RFC 7946, WGS 84). Nothing is taken from a file with a fault. */
export const areasFromGeoJson = (text: string, names: AreaProperties): ReadAreas => {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { faults: [`The file is not JSON: ${(error as Error).message}.`] };
  }
  const fault = faultOfCollection(value);
  if (fault !== undefined) return { faults: [fault] };
  const areas: Area[] = [];
  const faults: string[] = [];
  const codes = new Set<string>();
  ((value as Loose)['features'] as readonly unknown[]).forEach((feature, at) => {
    try {
      const area = areaOf(feature, names);
      if (codes.has(area.code)) throw new Faulty(`has the code ${area.code}, which another area of the file has too`);
      codes.add(area.code);
      areas.push(area);
    } catch (error) {
      if (!(error instanceof Faulty)) throw error;
      faults.push(`Area ${at + 1} ${error.message}.`);
    }
  });
  if (faults.length === 0) return { areas };
  const more = faults.length - MOST_FAULTS;
  return { faults: more > 0 ? [...faults.slice(0, MOST_FAULTS), `${more} more areas have a fault.`] : faults };
};
