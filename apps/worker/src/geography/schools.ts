import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isInBritain, toGrid, toLonLat, type LonLat, type Near } from '@hub/geography';
import { CsvSplitter } from '@hub/intake';
import { DateField, InstantField, type Instant, type LondonDate } from '@hub/kernel';
import { BadBoundaries, keptTexts, keepText, stampOf } from './loaded.js';

/** A school, which the map shows beside what happened. It says nothing of any child. */
export interface School {
  readonly name: string;
  readonly at: LonLat;
}

/** The schools of a hub, as they were loaded from one file. */
export interface Schools {
  /** Where they come from, as it must be shown beside them. */
  readonly source: string;
  readonly from: LondonDate;
  readonly all: readonly School[];
}

const SchoolsFile = z.object({
  source: z.string().min(1),
  from: DateField,
  loadedAt: InstantField,
  all: z.array(z.object({ name: z.string().min(1), at: z.tuple([z.number(), z.number()]) })),
});

/** Schools to load. */
export interface SchoolsGiven {
  /** A CSV with a heading, or GeoJSON in WGS 84 with a Point for each school. */
  readonly text: string;
  /** Headings of the columns of a CSV: the name, and the National Grid in metres. In GeoJSON the property with the name. */
  readonly columns: { readonly name: string; readonly easting: string; readonly northing: string };
  readonly source: string;
  readonly from: LondonDate;
}

const MOST_FAULTS = 10;

/** Metres of the National Grid that may lie in Great Britain. */
const GRID = [700_000, 1_300_000] as const;

const PointFeature = z.object({
  properties: z.record(z.string(), z.unknown()).nullable(),
  geometry: z.object({ type: z.literal('Point'), coordinates: z.array(z.number()).min(2) }).nullable(),
});
const Collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(PointFeature) });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

interface Read {
  readonly all: School[];
  readonly faults: string[];
}

const fromGeoJson = (text: string, property: string): Read => {
  const { data } = Collection.safeParse(parsed(text));
  if (!data) return { all: [], faults: ['The file is no GeoJSON FeatureCollection of Points.'] };
  const read: Read = { all: [], faults: [] };
  data.features.forEach(({ properties, geometry }, at) => {
    const name = String(properties?.[property] ?? '').trim();
    const [longitude = 0, latitude = 0] = geometry?.coordinates ?? [];
    if (name === '') read.faults.push(`Feature ${at + 1} has no name in "${property}". Name the property with --name.`);
    else if (geometry && !isInBritain([longitude, latitude])) read.faults.push(`${name} lies outside Great Britain.`);
    else if (geometry) read.all.push({ name, at: [longitude, latitude] });
  });
  return read;
};

const fromCsv = (text: string, { name, easting, northing }: SchoolsGiven['columns']): Read => {
  const splitter = new CsvSplitter();
  const [head, ...rows] = [...splitter.push(Buffer.from(text)), ...splitter.end()];
  const heads = (head?.cells ?? []).map((cell) => cell.trim());
  const [named, east, north] = [name, easting, northing].map((column) => heads.indexOf(column)) as [
    number,
    number,
    number,
  ];
  const lacking = [name, easting, northing].filter((column) => !heads.includes(column));
  if (lacking.length > 0) {
    const words = lacking.map((column) => `"${column}"`).join(', ');
    return {
      all: [],
      faults: [
        `The file has no column ${words}. It has: ${heads.join(', ')}. Name the right ones with --name, --easting, --northing.`,
      ],
    };
  }
  const read: Read = { all: [], faults: [] };
  for (const { line, cells, problem } of rows) {
    const [called = '', x = '', y = ''] = [cells[named], cells[east], cells[north]].map((cell) => cell?.trim() ?? '');
    // Registers list schools without a place, closed ones for example: they are on no map.
    if (!problem && x === '' && y === '') continue;
    const isPlace = [x, y].every((metres, at) => /^\d{1,7}(\.\d+)?$/.test(metres) && Number(metres) < (GRID[at] ?? 0));
    if (problem) read.faults.push(`Line ${line} ${problem.reason}.`);
    else if (called === '') read.faults.push(`Line ${line} has no name.`);
    else if (!isPlace) read.faults.push(`Line ${line}: "${x}, ${y}" is no place of the National Grid in metres.`);
    else read.all.push({ name: called, at: toLonLat([Number(x), Number(y)]) });
  }
  return read;
};

const folderOf = (geography: string): string => join(geography, 'schools');

/**
 * Keeps the schools that lie in or near the areas; those elsewhere in the file are left out. Earlier files stay. Throws
 * `BadBoundaries`, and then nothing was kept.
 */
export const loadSchools = (
  geography: string,
  { text, columns, source, from }: SchoolsGiven,
  isNear: Near,
  loadedAt: Instant,
): Schools => {
  const { all, faults } = text.trimStart().startsWith('{') ? fromGeoJson(text, columns.name) : fromCsv(text, columns);
  if (faults.length > 0) throw new BadBoundaries(faults.slice(0, MOST_FAULTS));
  const near = all.filter(({ at }) => isNear(toGrid(at))).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (near.length === 0)
    throw new BadBoundaries([`None of the ${all.length} schools in the file lies near the areas.`]);
  keepText(folderOf(geography), from, JSON.stringify({ source, from, loadedAt, all: near }));
  return { source, from, all: near };
};

/** The same as long as the same files of schools are there. */
export const schoolsStamp = (geography: string): string => stampOf(folderOf(geography));

/** The schools that were loaded last for the latest date; undefined where none were. */
export const loadedSchools = (geography: string): Schools | undefined => {
  const folder = folderOf(geography);
  if (!existsSync(folder)) return undefined;
  const latest = keptTexts(folder)
    .map(({ text }) => SchoolsFile.parse(JSON.parse(text)))
    .sort((a, b) => (`${a.from} ${a.loadedAt}` < `${b.from} ${b.loadedAt}` ? -1 : 1))
    .at(-1);
  return latest && { source: latest.source, from: latest.from, all: latest.all };
};
