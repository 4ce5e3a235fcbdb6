import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '@hub/testing';
import { Geographies } from './geographies.js';
import { BadBoundaries, loadBoundaries } from './loaded.js';
import { loadPopulation } from './population.js';

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
