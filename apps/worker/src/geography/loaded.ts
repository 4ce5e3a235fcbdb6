import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AreaIndex, areasFromGeoJson, type AreaProperties } from '@hub/geography';
import { DateField, InstantField, type Instant, type LondonDate } from '@hub/kernel';
import type { GeographyVersion } from './geographies.js';

/** Boundaries as they were loaded, with the file they came from word for word. */
const LoadedFile = z.object({
  source: z.string().min(1),
  from: DateField,
  loadedAt: InstantField,
  properties: z.object({ code: z.string(), name: z.string() }),
  geojson: z.string(),
});
type LoadedFile = z.infer<typeof LoadedFile>;

/** What is wrong with boundaries, each a sentence. */
export class BadBoundaries extends Error {
  override readonly name = 'BadBoundaries';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** Boundaries to load. */
export interface BoundariesGiven {
  /** GeoJSON in WGS 84. */
  readonly geojson: string;
  readonly properties: AreaProperties;
  /** Who made them and under which licence: shown wherever they are drawn. */
  readonly source: string;
  /** First London date on which they are the ones to count by. */
  readonly from: LondonDate;
}

const SUFFIX = '.json';

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

const filesOf = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(SUFFIX))
        .sort()
    : [];

/** The same as long as the same versions are in the folder. */
export const stampOf = (folder: string): string =>
  filesOf(folder)
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
    .join('\n');

/** The files of a folder of the geography, each with its name. */
export const keptTexts = (folder: string): readonly { readonly name: string; readonly text: string }[] =>
  filesOf(folder).map((name) => ({
    name: name.slice(0, -SUFFIX.length),
    text: readFileSync(join(folder, name), 'utf8'),
  }));

/** Writes a file whole or not at all, named by the date from which it holds and by what it is made of. */
const keepAs = (folder: string, id: string, text: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${id}.tmp`);
  writeFileSync(draft, `${text}\n`, { mode: 0o600 });
  renameSync(draft, join(folder, `${id}${SUFFIX}`));
};

/** Keeps a text from a date on; the same text once. */
export const keepText = (folder: string, from: LondonDate, text: string): void =>
  keepAs(folder, `${from}.${digestOf(text)}`, text);

const areasOf = ({ geojson, properties }: Pick<LoadedFile, 'geojson' | 'properties'>): AreaIndex => {
  const read = areasFromGeoJson(geojson, properties);
  if ('faults' in read) throw new BadBoundaries(read.faults);
  return new AreaIndex(read.areas);
};

/** The versions in a folder, by the date from which they hold; of two from one date the one loaded last. */
export const loadedVersions = (folder: string): readonly GeographyVersion[] => {
  const files = keptTexts(folder)
    .map(({ name, text }) => ({ name, file: LoadedFile.parse(JSON.parse(text)) }))
    .sort((a, b) => (`${a.file.from} ${a.file.loadedAt}` < `${b.file.from} ${b.file.loadedAt}` ? -1 : 1));
  const byDate = new Map(files.map((one) => [one.file.from, one]));
  return [...byDate.values()].map(({ name, file }) => ({
    id: name,
    source: file.source,
    from: file.from,
    approximate: false,
    areas: areasOf(file),
  }));
};

/** Keeps boundaries as a new version; earlier ones stay. Throws `BadBoundaries`, and then nothing was kept. */
export const loadBoundaries = (folder: string, given: BoundariesGiven, loadedAt: Instant): GeographyVersion => {
  const areas = areasOf(given);
  const { geojson, properties, source, from } = given;
  const file: LoadedFile = { source, from, loadedAt, properties, geojson };
  const id = `${from}.${digestOf(JSON.stringify([source, properties, geojson]))}`;
  keepAs(folder, id, JSON.stringify(file));
  return { id, source, from, approximate: false, areas };
};
