import { join } from 'node:path';
import type { LondonDate } from '@hub/kernel';
import { replaceReporting, type PostgresPlace, type ReportingTable } from '@hub/view-store';
import type { ProfileRow } from '@hub/views';
import { keptFile } from './pack-files.js';

/** An area of a map of a sealed problem profile, as the board was given it. Nothing in it was not in the board's file. */
export interface PublishedArea {
  readonly profile_quarter: string;
  readonly version: number;
  readonly sealed_on: LondonDate;
  readonly layer: string;
  readonly quarter: string;
  readonly area: string;
  readonly events: number | null;
  readonly children: number | null;
  readonly geojson: string | null;
  readonly wkt: string | null;
}

const COLUMNS: ReportingTable['columns'] = {
  profile_quarter: { type: 'text', says: 'The quarter that the problem profile is about' },
  version: { type: 'integer', says: 'Version of the profile; only the last one that was sealed is here' },
  sealed_on: { type: 'text', says: 'Date on which it was sealed' },
  layer: { type: 'text', says: 'What is counted: offences-cse, found and the like' },
  quarter: { type: 'text', says: 'The quarter that the numbers of this map belong to' },
  area: { type: 'text', says: 'Name of the area: wards, or a part of one; small numbers are merged into larger areas' },
  events: { type: 'integer', says: 'Events in the area, rounded; empty where no number is given, which is not nought' },
  children: { type: 'integer', says: 'Different children behind them, rounded; empty where no number is given' },
  geojson: { type: 'text', says: 'The area as a GeoJSON geometry, longitude first (EPSG:4326); empty = in no cell' },
  wkt: { type: 'text', says: 'The same as well-known text: MULTIPOLYGON, longitude first (EPSG:4326)' },
};

interface AreaFeature {
  readonly properties: {
    readonly layer: string;
    readonly quarter: string;
    readonly area: string;
    readonly events: number | null;
    readonly children: number | null;
  };
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] } | null;
}

type Ring = readonly (readonly number[])[];

/** Well-known text of a geometry of many polygons. */
const wktOf = (polygons: readonly (readonly Ring[])[]): string => {
  const ringOf = (ring: Ring): string => `(${ring.map(([x = 0, y = 0]) => `${x} ${y}`).join(', ')})`;
  return `MULTIPOLYGON (${polygons.map((rings) => `(${rings.map(ringOf).join(', ')})`).join(', ')})`;
};

/** What is loaded of the maps. */
export interface PublishedAreas {
  readonly profiles: number;
  readonly areas: readonly PublishedArea[];
  /** Quarters whose files are not on this machine: nothing of them is loaded. */
  readonly missing: readonly string[];
}

/** The version of each quarter that was sealed last. */
const lastSealed = (rows: readonly ProfileRow[]): readonly ProfileRow[] => {
  const last = new Map<string, ProfileRow>();
  for (const row of rows) {
    if (row.seal !== undefined && (last.get(row.period)?.version ?? 0) < row.version) last.set(row.period, row);
  }
  return [...last.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
};

/**
 * The areas of the maps that the board was given, from the files that were sealed for it, byte for byte. Throws
 * `PackFileBroken` when a file is not the one that was sealed.
 */
export const publishedAreas = (rows: readonly ProfileRow[], boardFolder: string): PublishedAreas => {
  const areas: PublishedArea[] = [];
  const missing: string[] = [];
  const last = lastSealed(rows);
  for (const { profileId, period, version, seal } of last) {
    const sealed = seal?.files.find(({ name }) => name === 'board-profile.geojson');
    const bytes = sealed && keptFile(join(boardFolder, `profile-${profileId}`), sealed);
    if (bytes === undefined || seal === undefined) {
      missing.push(period);
      continue;
    }
    const { features } = JSON.parse(bytes.toString()) as { readonly features: readonly AreaFeature[] };
    for (const { properties, geometry } of features) {
      const { layer, quarter, area, events, children } = properties;
      areas.push({
        ...{ profile_quarter: period, version, sealed_on: seal.sealedOn },
        ...{ layer, quarter, area, events, children },
        geojson: geometry && JSON.stringify(geometry),
        wkt: geometry && wktOf(geometry.coordinates),
      });
    }
  }
  return { profiles: last.length - missing.length, areas, missing };
};

/**
 * Lets tools of analysts read the areas of the maps that the board was given, with their shapes, and nothing else: what was
 * loaded before is replaced. Throws `StoreFailed`.
 */
export const loadPublishedAreas = (place: PostgresPlace, { areas }: Pick<PublishedAreas, 'areas'>): Promise<void> =>
  replaceReporting(place, {
    name: 'published_areas',
    says: 'Areas of the maps in the problem profiles that the board was given, with their shapes',
    columns: COLUMNS,
    rows: areas.map((area) => ({ ...area })),
  });
