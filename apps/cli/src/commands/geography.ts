import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { instantOf, isDate, londonDateOf } from '@hub/kernel';
import { BadBoundaries, dataFolderOf, Geographies, holdsHub, loadBoundaries, type GeographyVersion } from '@hub/worker';
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

const load = (given: Given, io: Io): number => {
  const [, file] = given.arguments;
  if (file === undefined) throw new UserError('Name the GeoJSON file: hub geography load FILE --source TEXT');
  const source = given.text('source')?.trim() ?? '';
  if (source === '') {
    throw new UserError('Say where the boundaries come from, as it must be shown beside them: --source "…"');
  }
  const now = instantOf(Date.now());
  const from = given.text('from') ?? londonDateOf(now);
  if (!isDate(from)) throw new UserError(`--from ${from} is no date. Write it as 2022-05-05.`);
  const properties = { code: given.text('code') ?? 'code', name: given.text('name') ?? 'name' };
  try {
    const version = loadBoundaries(folderOf(io), { geojson: readText(io, file), properties, source, from }, now);
    const { areas } = version.areas;
    say(io.out, `Areas counted by from ${from}: ${areas.length}. Earlier versions stay. Pages use them at once.`);
    return 0;
  } catch (error) {
    if (!(error instanceof BadBoundaries)) throw error;
    throw new UserError(`Nothing was loaded from ${file}.\n${error.message}`);
  }
};

export const geography: Command = {
  name: 'geography',
  usage: 'load FILE --source TEXT | list',
  summary: 'loads the boundaries of wards for maps and lists, or says which are there',
  help: `FILE is GeoJSON in WGS 84 with one Polygon or MultiPolygon an area, for example the wards that the Office for National
Statistics publishes. Until boundaries are loaded the hub draws approximate areas around the centres of wards.`,
  options: {
    source: { value: 'TEXT', help: 'who made them, and their licence: shown wherever they are drawn' },
    from: { value: 'DATE', help: 'the first day on which they hold; without it, today' },
    code: { value: 'PROPERTY', help: 'the property that holds the code of an area; without it, code' },
    name: { value: 'PROPERTY', help: 'the property that holds its name; without it, name' },
    ...JSON_OPTION,
  },
  takes: [1, 2],
  run: async (given, io) => {
    const [what] = given.arguments;
    if (what === 'load') return load(given, io);
    if (what === 'list') return list(given, io);
    throw new UserError('Write: hub geography load FILE --source TEXT, or hub geography list');
  },
};
