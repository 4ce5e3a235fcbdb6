import { describe, expect, it } from '@jest/globals';
import { geodata, named } from '../test/geodata.js';
import { AreaIndex } from './areas.js';
import { areasFromGeoJson } from './geojson.js';

const NAMES = { code: 'code', name: 'name' };

const SQUARE = [
  [0.01, 51.4],
  [0.02, 51.4],
  [0.02, 51.41],
  [0.01, 51.41],
  [0.01, 51.4],
];

const feature = (properties: object, coordinates: unknown = [SQUARE], type = 'Polygon'): object => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});

const file = (...features: readonly object[]): string => JSON.stringify({ type: 'FeatureCollection', features });

const faultsIn = (text: string): readonly string[] => {
  const read = areasFromGeoJson(text, NAMES);
  return 'faults' in read ? read.faults : [];
};

describe('boundaries from a file', () => {
  it('are the areas of its features', () => {
    const read = areasFromGeoJson(file(feature({ code: 'E1', name: ' One ' })), NAMES);
    expect(read).toMatchObject({ areas: [{ code: 'E1', name: 'One', polygons: [[{ length: 4 }]] }] });
  });

  it.each([
    ['no JSON', '{', 'The file is not JSON'],
    ['something else', '{"type":"Topology"}', 'no GeoJSON FeatureCollection'],
    ['no area', file(), 'holds no area'],
    ['a point', file(feature({ code: 'E1', name: 'A' }, [0, 51], 'Point')), 'Area 1 is a Point'],
    ['no name', file(feature({ code: 'E1', ward: 'A' })), 'no property "name". It has: code, ward'],
    [
      'one code twice',
      file(feature({ code: 'E1', name: 'A' }), feature({ code: 'E1', name: 'B' })),
      'Area 2 has the code E1',
    ],
    ['an open line', file(feature({ code: 'E1', name: 'A' }, [SQUARE.slice(0, 4)])), 'not closed'],
    ['too few positions', file(feature({ code: 'E1', name: 'A' }, [SQUARE.slice(0, 3)])), 'fewer than four'],
    [
      'swapped axes',
      file(feature({ code: 'E1', name: 'A' }, [SQUARE.map(([x, y]) => [y, x])])),
      'latitude before longitude',
    ],
    ['grid metres', file(feature({ code: 'E1', name: 'A' }, [SQUARE.map(() => [540_400, 168_700])])), 'not in degrees'],
    [
      'another country',
      file(feature({ code: 'E1', name: 'A' }, [SQUARE.map(() => [13.4, 52.5])])),
      'outside Great Britain',
    ],
    ['no shape', file({ type: 'Feature', properties: { code: 'E1', name: 'A' }, geometry: null }), 'without a shape'],
  ])('with %s are refused, and it says why', (_what, text, words) =>
    expect(faultsIn(text)).toEqual([expect.stringContaining(words)]),
  );

  it('in another reference system are refused', () =>
    expect(
      faultsIn(
        JSON.stringify({
          type: 'FeatureCollection',
          crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::27700' } },
          features: [feature({ code: 'E1', name: 'A' })],
        }),
      ),
    ).toEqual([expect.stringContaining('EPSG::27700')]));

  it('say their faults up to ten', () => {
    const faults = faultsIn(file(...Array.from({ length: 14 }, () => feature({ name: 'A' }))));
    expect(faults).toHaveLength(11);
    expect(faults.at(-1)).toBe('4 more areas have a fault.');
  });

  const wards = geodata('bromley-wards-2022.geojson');
  it(named('of the real wards are read, and a known place lies in its ward', wards), () => {
    if (wards === undefined) return;
    const read = areasFromGeoJson(wards, { code: 'ward22_code', name: 'ward22_name' });
    const index = new AreaIndex('areas' in read ? read.areas : []);
    expect(index.areas).toHaveLength(22);
    expect(index.at([540_400, 168_700])?.name).toBe('Bromley Town');
    expect(index.at([530_000, 180_000])).toBeUndefined();
  });
});
