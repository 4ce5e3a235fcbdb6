import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { nearTo } from '@hub/geography';
import { temporaryFolder } from '@hub/testing';
import { Geographies } from './geographies.js';
import { BadBoundaries, loadBoundaries } from './loaded.js';
import { loadPopulation } from './population.js';
import { loadSchools } from './schools.js';

const SOURCE = 'Made up for a test.';

const boxed = (code: string, west: number, east: number): object => ({
  type: 'Feature',
  properties: { ward: code, title: `Ward ${code}` },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 51.38],
        [east, 51.38],
        [east, 51.42],
        [west, 51.42],
        [west, 51.38],
      ],
    ],
  },
});

const given = (from: string, ...features: readonly object[]) => ({
  geojson: JSON.stringify({ type: 'FeatureCollection', features }),
  properties: { code: 'ward', name: 'title' },
  source: SOURCE,
  from,
});

/** Near 0.018 degrees east, 51.4 north. */
const HERE = [540_500, 168_900] as const;

describe('the boundaries of a hub', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let geographies: Geographies;
  beforeEach(() => {
    folder = temporaryFolder();
    geographies = new Geographies({ geography: join(folder.path, 'geography') });
  });
  afterEach(() => folder.remove());

  const load = (from: string, ...features: readonly object[]) =>
    loadBoundaries(join(folder.path, 'geography'), given(from, ...features), '2026-11-27T10:00:00.000Z');

  it('are approximate, and say so, until some are loaded', () => {
    const version = geographies.on('2016-10-03');
    expect(version).toMatchObject({ id: 'approximate', approximate: true });
    expect(version.source).toContain('Open Government Licence');
    expect(version.areas.areas).toHaveLength(22);
    expect(geographies.wardOf(540_400, 168_700, '2016-10-03')).toMatchObject({ name: 'Bromley Town' });
    expect(geographies.wardOf(530_000, 180_000, '2016-10-03')).toBeUndefined();
  });

  it('that are loaded hold at once, with their source', () => {
    geographies.all();
    load('2020-01-01', boxed('W1', 0.01, 0.03));
    expect(geographies.on('2026-11-27')).toMatchObject({ approximate: false, source: SOURCE });
    expect(geographies.wardOf(...HERE, '2026-11-27')).toMatchObject({ code: 'W1', name: 'Ward W1' });
  });

  it('are those that had begun on the date; before any had begun, the earliest', () => {
    load('2022-05-05', boxed('NEW', 0.01, 0.03));
    load('2018-05-05', boxed('OLD', 0.01, 0.03));
    const wardOn = (date: string): string | undefined => geographies.wardOf(...HERE, date)?.code;
    expect(['2016-01-01', '2018-05-05', '2022-05-04', '2022-05-05'].map(wardOn)).toEqual(['OLD', 'OLD', 'OLD', 'NEW']);
  });

  it('with a fault are refused, and nothing is kept of them', () => {
    const twice = [boxed('W1', 0.01, 0.02), boxed('W1', 0.02, 0.03)];
    expect(() => load('2022-05-05', ...twice)).toThrow(BadBoundaries);
    expect(geographies.on('2026-11-27').approximate).toBe(true);
    load('2022-05-05', boxed('W1', 0.01, 0.02));
    expect(readdirSync(join(folder.path, 'geography'))).toHaveLength(1);
  });

  const children = (csv: string, wards: readonly string[]) =>
    loadPopulation(
      join(folder.path, 'geography'),
      { csv, columns: { code: 'ward', count: 'children' }, source: SOURCE, who: 'children', from: '2022-01-01' },
      wards,
      '2026-11-27T10:00:00.000Z',
    );

  it('are given the population that speaks of each of their wards, as soon as it is loaded', () => {
    load('2022-05-05', boxed('W1', 0.01, 0.02), boxed('W2', 0.02, 0.03));
    expect(geographies.on('2026-11-27').population).toBeUndefined();
    children('ward,children\nW1,1200\nW2,800\nELSEWHERE,5\n', ['W1', 'W2']);
    expect([...(geographies.on('2026-11-27').population?.of ?? [])]).toEqual([
      ['W1', 1200],
      ['W2', 800],
    ]);
    load('2026-01-01', boxed('OTHER', 0.01, 0.03));
    expect(geographies.on('2026-11-27').population).toBeUndefined();
  });

  const schools = (text: string) =>
    loadSchools(
      join(folder.path, 'geography'),
      { text, columns: { name: 'school', easting: 'e', northing: 'n' }, source: SOURCE, from: '2022-01-01' },
      nearTo(geographies.on('2022-05-05').areas),
      '2026-11-27T10:00:00.000Z',
    );

  it('are given the schools in and near them, from a register with other places and schools without one', () => {
    load('2022-05-05', boxed('W1', 0.01, 0.03));
    expect(geographies.on('2026-11-27').schools).toBeUndefined();
    schools('e,school,n\n540500,"St Example, the first",168900\n541900,Near,168900\n,Closed,\n400000,Far,300000\n');
    const found = geographies.on('2026-11-27').schools;
    expect(found).toMatchObject({ source: SOURCE, all: [{ name: 'Near' }, { name: 'St Example, the first' }] });
    expect(found?.all[1]?.at.map((degrees) => degrees.toFixed(2))).toEqual(['0.02', '51.40']);
  });

  it('are given schools from GeoJSON too, and those that were loaded last', () => {
    load('2022-05-05', boxed('W1', 0.01, 0.03));
    schools('e,school,n\n540500,First,168900\n');
    const geometry = { type: 'Point', coordinates: [0.02, 51.4] };
    const features = [{ type: 'Feature', properties: { school: 'Second' }, geometry }];
    loadSchools(
      join(folder.path, 'geography'),
      {
        text: JSON.stringify({ type: 'FeatureCollection', features }),
        ...{ columns: { name: 'school', easting: 'e', northing: 'n' }, source: SOURCE, from: '2023-01-01' },
      },
      () => true,
      '2026-11-27T11:00:00.000Z',
    );
    expect(geographies.on('2026-11-27').schools?.all).toEqual([{ name: 'Second', at: [0.02, 51.4] }]);
  });

  it.each([
    ['a column is called otherwise', 'name,e,n\nA,540500,168900\n', /no column "school".*It has: name, e, n/],
    ['a place is none', 'school,e,n\nA,540500,north\n', /Line 2: "540500, north" is no place/],
    ['a name is lacking', 'school,e,n\n,540500,168900\n', /Line 2 has no name/],
    ['none lies near', 'school,e,n\nFar,400000,300000\n', /None of the 1 schools/],
    [
      'the shapes are no points',
      '{"type":"FeatureCollection","features":[{"geometry":{"type":"Polygon"}}]}',
      /of Points/,
    ],
    [
      'a place is not in Britain',
      '{"type":"FeatureCollection","features":[{"properties":{"school":"A"},"geometry":{"type":"Point","coordinates":[51.4,0.02]}}]}',
      /A lies outside Great Britain/,
    ],
  ])('take no schools of which %s', (_, text, words) => {
    load('2022-05-05', boxed('W1', 0.01, 0.03));
    expect(() => schools(text)).toThrow(words);
    expect(geographies.on('2026-11-27').schools).toBeUndefined();
  });

  it.each([
    ['a ward is lacking', 'ward,children\nW1,12\n', /Nothing is said of W2/],
    ['a number is none', 'ward,children\nW1,many\nW2,8\n', /Line 2: "many" is no whole number/],
    ['a ward stands twice', 'ward,children\nW1,12\nW1,12\nW2,8\n', /Line 3: W1 is in the file twice/],
    ['a column is called otherwise', 'code,children\nW1,12\nW2,8\n', /no column "ward".*It has: code, children/],
  ])('take no population of which %s', (_, csv, words) => {
    load('2022-05-05', boxed('W1', 0.01, 0.02), boxed('W2', 0.02, 0.03));
    expect(() => children(csv, ['W1', 'W2'])).toThrow(words);
    expect(geographies.on('2026-11-27').population).toBeUndefined();
  });
});
