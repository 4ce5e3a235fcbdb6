import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearTo } from '@hub/geography';
import { instantOf, isDate, londonDateOf } from '@hub/kernel';
import {
  BadBoundaries,
  dataFolderOf,
  Geographies,
  holdsHub,
  loadBoundaries,
  loadPopulation,
  loadSchools,
  type GeographyVersion,
} from '@hub/worker';
import { say, sayJson, UserError, type Command, type Given, type Io } from '../command.js';
import { settingsOf } from '../opening.js';
import { tableOf } from '../table.js';
import { JSON_OPTION } from './known-at.js';

const folderOf = (io: Io): string => {
  const folder = dataFolderOf(settingsOf(io));
  if (!holdsHub(folder)) throw new UserError(`There is no hub in ${folder.path}. HUB_DATA names the data folder.`);
  return folder.geography;
};

const shown = ({ id, source, from, approximate, areas }: GeographyVersion) => ({
  id,
  from,
  approximate,
  areas: areas.areas.length,
  source,
});

const list = (given: Given, io: Io): number => {
  const versions = new Geographies({ geography: folderOf(io) }).all().map(shown);
  if (given.has('json')) sayJson(io.out, versions);
  else {
    const rows = versions.map(({ id, from, areas, source }) => [id, `from ${from}`, `${areas} areas`, source]);
    say(io.out, tableOf(rows));
  }
  return 0;
};

const readText = (io: Io, file: string): string => {
  try {
    return readFileSync(resolve(io.folder, file), 'utf8');
  } catch (error) {
    throw new UserError(`The file ${file} cannot be read (${(error as Error).message}).`);
  }
};

/** What every file comes with: itself, where it comes from, and the first day on which it holds. */
const fileGiven = (given: Given, what: string) => {
  const [, file] = given.arguments;
  if (file === undefined) throw new UserError(`Name the file: hub geography ${what} FILE --source TEXT`);
  const source = given.text('source')?.trim() ?? '';
  if (source === '') {
    throw new UserError(
      'Say where the file comes from, as it must be shown beside what is drawn from it: --source "…"',
    );
  }
  const now = instantOf(Date.now());
  const from = given.text('from') ?? londonDateOf(now);
  if (!isDate(from)) throw new UserError(`--from ${from} is no date. Write it as 2022-05-05.`);
  return { file, source, from, now };
};

const notLoaded = (file: string, error: unknown): never => {
  if (!(error instanceof BadBoundaries)) throw error;
  throw new UserError(`Nothing was loaded from ${file}.\n${error.message}`);
};

const population = (given: Given, io: Io): number => {
  const { file, source, from, now } = fileGiven(given, 'population');
  const folder = folderOf(io);
  const { approximate, areas } = new Geographies({ geography: folder }).on(from);
  if (approximate) {
    throw new UserError('These areas are approximate, and no population fits them. Load boundaries first.');
  }
  const columns = { code: given.text('code') ?? 'code', count: given.text('count') ?? 'children' };
  const who = given.text('who')?.trim() || 'children';
  try {
    const wards = areas.areas.map(({ code }) => code);
    const loaded = loadPopulation(folder, { csv: readText(io, file), columns, source, who, from }, wards, now);
    const all = [...loaded.of.values()].reduce((sum, one) => sum + one, 0);
    say(io.out, `${all} ${who} in ${loaded.of.size} areas from ${from}. Earlier numbers stay. Pages use them at once.`);
    return 0;
  } catch (error) {
    return notLoaded(file, error);
  }
};

const schools = (given: Given, io: Io): number => {
  const { file, source, from, now } = fileGiven(given, 'schools');
  const folder = folderOf(io);
  const { areas } = new Geographies({ geography: folder }).on(from);
  const columns = {
    name: given.text('name') ?? 'name',
    easting: given.text('easting') ?? 'easting',
    northing: given.text('northing') ?? 'northing',
  };
  try {
    const { all } = loadSchools(folder, { text: readText(io, file), columns, source, from }, nearTo(areas), now);
    say(
      io.out,
      `Schools on the map: ${all.length}. Those elsewhere in the file were left out. Pages use them at once.`,
    );
    return 0;
  } catch (error) {
    return notLoaded(file, error);
  }
};

const load = (given: Given, io: Io): number => {
  const { file, source, from, now } = fileGiven(given, 'load');
  const properties = { code: given.text('code') ?? 'code', name: given.text('name') ?? 'name' };
  try {
    const version = loadBoundaries(folderOf(io), { geojson: readText(io, file), properties, source, from }, now);
    const { areas } = version.areas;
    say(io.out, `Areas counted by from ${from}: ${areas.length}. Earlier versions stay. Pages use them at once.`);
    return 0;
  } catch (error) {
    return notLoaded(file, error);
  }
};

export const geography: Command = {
  name: 'geography',
  usage: 'load FILE --source TEXT | population FILE --source TEXT | schools FILE --source TEXT | list',
  summary: 'loads the boundaries of wards, how many children live in each, or schools, or says what is there',
  help: `FILE is GeoJSON in WGS 84 with one Polygon or MultiPolygon an area, for example the wards that the Office for National
Statistics publishes. Until boundaries are loaded the hub draws approximate areas around the centres of wards.
With population, FILE is a CSV with a line for each ward: its code and how many children live there, for rates.
With schools, FILE is a CSV with name, easting and northing (National Grid, metres), or GeoJSON with a Point for each.`,
  options: {
    source: { value: 'TEXT', help: 'who made them, and their licence: shown wherever they are drawn' },
    from: { value: 'DATE', help: 'the first day on which they hold; without it, today' },
    code: { value: 'PROPERTY', help: 'the property or column that holds the code of an area; without it, code' },
    count: { value: 'COLUMN', help: 'the column that holds the number of children; without it, children' },
    who: { value: 'TEXT', help: 'whom it counts, for example "children of 10 to 17"; without it, children' },
    name: { value: 'PROPERTY', help: 'the property or column that holds its name; without it, name' },
    easting: { value: 'COLUMN', help: 'the column of schools that holds the easting; without it, easting' },
    northing: { value: 'COLUMN', help: 'the column of schools that holds the northing; without it, northing' },
    ...JSON_OPTION,
  },
  takes: [1, 2],
  run: async (given, io) => {
    const [what] = given.arguments;
    if (what === 'load') return load(given, io);
    if (what === 'population') return population(given, io);
    if (what === 'schools') return schools(given, io);
    if (what === 'list') return list(given, io);
    throw new UserError(
      'Write: hub geography load FILE --source TEXT, the same with population or schools for load, or hub geography list',
    );
  },
};
