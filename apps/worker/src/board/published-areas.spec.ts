import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '@hub/testing';
import type { ProfileRow } from '@hub/views';
import { Client } from 'pg';
import { asSuperuser, POSTGRES } from '../../../../libs/platform/view-store/test/engines.js';
import { PackFileBroken } from './pack-files.js';
import { loadPublishedAreas, publishedAreas } from './published-areas.js';

const SHAPE = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [0.01, 51.4],
        [0.02, 51.4],
        [0.02, 51.41],
        [0.01, 51.4],
      ],
    ],
  ],
};
const WKT = 'MULTIPOLYGON (((0.01 51.4, 0.02 51.4, 0.02 51.41, 0.01 51.4)))';

const feature = (area: string, events: number | null, geometry: object | null = SHAPE) => ({
  type: 'Feature',
  properties: { layer: 'found', quarter: '2016-17 Q2', area, events, children: events, change: '', chance: '' },
  geometry,
});

describe('areas that the board was given', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  /** A version with its file for the board, as it lies in the folder. */
  const version = (number: number, features: readonly object[], period = '2016-17Q3'): ProfileRow => {
    const profileId = `${period}.${number}`;
    const bytes = JSON.stringify({ type: 'FeatureCollection', features });
    mkdirSync(join(folder.path, `profile-${profileId}`), { recursive: true });
    writeFileSync(join(folder.path, `profile-${profileId}`, 'board-profile.geojson'), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const files = [{ name: 'board-profile.geojson', bytes: bytes.length, sha256 }];
    return { profileId, period, version: number, state: 'sealed', seal: { files, sealedOn: '2017-02-01' } } as never;
  };
  const drafted = (number: number): ProfileRow =>
    ({ ...version(number, [feature('never sealed', 9)]), state: 'drafted', seal: undefined }) as never;

  it('are those of the last sealed version of each quarter, with their shapes as GeoJSON and as well-known text', () => {
    const rows = [version(1, [feature('old', 7)]), version(2, [feature('Penge', 12), feature('nowhere', null, null)])];
    const { profiles, areas, missing } = publishedAreas([...rows, drafted(3)], folder.path);
    expect([profiles, missing]).toEqual([1, []]);
    expect(areas).toEqual([
      expect.objectContaining({ version: 2, sealed_on: '2017-02-01', area: 'Penge', events: 12, wkt: WKT }),
      expect.objectContaining({ area: 'nowhere', events: null, children: null, geojson: null, wkt: null }),
    ]);
    expect(JSON.parse(areas[0]?.geojson ?? '')).toEqual(SHAPE);
  });

  it('are not taken from a file that is not the one that was sealed, and one that is away is named', () => {
    const row = version(4, [feature('Penge', 12)]);
    writeFileSync(join(folder.path, 'profile-2016-17Q3.4', 'board-profile.geojson'), '{"features":[]}');
    expect(() => publishedAreas([row], folder.path)).toThrow(PackFileBroken);
    expect(publishedAreas([{ ...row, profileId: 'elsewhere' }], folder.path)).toEqual({
      profiles: 0,
      areas: [],
      missing: ['2016-17Q3'],
    });
  });

  it('are read by other tools as they are, until the next load', async () => {
    const at = await POSTGRES.newPlace();
    const { HUB_VIEWS: url = '' } = at.environment;
    const schema = `${new URL(url).searchParams.get('schema')}_reporting`;
    const client = new Client({ connectionString: url.replace(/\?.*/, '') });
    await client.connect();
    const found = async () => (await client.query(`select area, events, wkt from ${schema}.published_areas`)).rows;
    try {
      await loadPublishedAreas({ writer: url }, publishedAreas([version(5, [feature('Penge', 12)])], folder.path));
      expect(await found()).toEqual([{ area: 'Penge', events: '12', wkt: WKT }]);
      await loadPublishedAreas({ writer: url }, { areas: [] });
      expect(await found()).toEqual([]);
    } finally {
      await client.end();
      await asSuperuser(url.replace(/\?.*/, ''), `drop schema if exists ${schema} cascade`);
      await at.remove();
    }
  });
});
