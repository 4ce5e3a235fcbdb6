import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '@hub/testing';
import { NOW, quarter, type Envelope } from '@hub/kernel';
import type { ProfileContent } from '@hub/reports';
import type { ReadEvent } from '@hub/sharing';
import { hexagonAt } from '@hub/geography';
import { studyAreaOf } from '@hub/worker';
import { pmtilesOf } from '../../../../test/pmtiles.js';
import { hasGdal, NO_GDAL, seenByGdal } from '../../../../test/gdal.js';
import { partsOfTooFew, type ShownPart } from '../../../../test/told-apart.js';
import { Fixture } from '../../test/fixture.js';
import type { MapFile, MapRecords, ProfileMap } from '../generated/graphql.js';

const CHILDREN = Array.from({ length: 40 }, (_, number) => `B00001${String(number).padStart(2, '0')}`);

/** Thirty children were found near one station, ten all over the borough; child 0 went missing from home and is still away. */
const placeOf = (number: number): string =>
  number < 30
    ? `${540_300 + number},${168_800 + number},address`
    : `${536_000 + number * 200},${166_000 + number * 80},address`;

const HISTORY = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la,home_easting,home_northing,home_precision,recorded_at',
    ...CHILDREN.map(
      (id, at) => `${id},Example${at},Robin,2003-03-14,1,E09000006,${537_000 + at},169300,address,2016-04-01T09:00Z`,
    ),
  ],
  keyworkers: [
    'child_id,worker,team,start,end,recorded_at',
    `${CHILDREN[35]},J. Placeholder,Children looked after,2016-01-05,,2016-04-01T09:20Z`,
  ],
  police_missing_reports: [
    'report_ref,child_id,surname,forename,dob,category,missing_from_type,last_seen_at,reported_at,last_seen_easting,last_seen_northing,last_seen_precision,recorded_at',
    ...CHILDREN.map(
      (id, at) =>
        `MP${at},${id},Example${at},Robin,2003-03-14,missing,home,2016-05-03T18:00,2016-05-03T20:00,537000,169300,address,2016-05-04T07:00Z`,
    ),
    `MP99,${CHILDREN[0]},Example0,Robin,2003-03-14,missing,home,2016-09-29T18:00,2016-09-29T20:00,537000,169300,address,2016-09-29T21:00Z`,
  ],
  police_found_reports: [
    'report_ref,found_at,found_easting,found_northing,found_precision,recorded_at',
    ...CHILDREN.map((_, at) => `MP${at},2016-05-04T10:00,${placeOf(at)},2016-05-04T12:00Z`),
  ],
};

/** Two children met somebody at a place; of one an agency says so under its conditions. */
const LINKED = {
  places: [
    'place_id,name,place_type,easting,northing,precision,recorded_at',
    'PL1,Example park,park,540300,168800,address,2016-05-05T08:00Z',
  ],
  links: [
    'from_type,from_id,relation,to_type,to_id,state,source_agency,source_ref,handling,first_seen,last_seen,recorded_at',
    ...['P', 'P', 'C'].map(
      (handling, at) =>
        `child,${CHILDREN[at]},met_at,place,PL1,suspected,Police,L${at},${handling},2016-05-01,2016-05-03,2016-05-05T09:00Z`,
    ),
  ],
};

const STREETS = pmtilesOf([200, 220, 200], 'Made up for a test');

const MAP = (
  reader: string,
  more = '',
): string => `{ profileMap(layer: FOUND, cells: HEXAGONS, period: "2016-17Q1", reader: ${reader} ${more}) {
  __typename ... on ProfileMap { events eventsBefore mapped says because approximate scope hours hoursUnknown
    regions { cells name beyond events children verdict } }
  ... on Refused { problems { code field message } } ... on Withheld { reason } } }`;

const partsInGeoJson = (content: string): ShownPart[] => {
  const { features } = JSON.parse(content) as { features: { properties: { cells: string; children: number } }[] };
  return features.map(({ properties: { cells, children } }) => ({ cells: cells.split(' '), children, beyond: false }));
};

/** Cells stand in no quotes and names may: what follows the name is found from the end of it. */
const partsInCsv = (content: string): ShownPart[] =>
  content
    .split('\r\n')
    .slice(1)
    .flatMap((line) => {
      const [, cells = '', , children = ''] = /^(?:"[^"]*"|[^",]*),([0-9A-Za-z ]+),(\d*),(\d+),/.exec(line) ?? [];
      return cells === '' ? [] : [{ cells: cells.split(' '), children: Number(children), beyond: false }];
    });

describe('the map of the problem profile', () => {
  const folder = temporaryFolder();
  let fixture: Fixture;
  beforeAll(async () => {
    writeFileSync(join(folder.path, 'streets.pmtiles'), STREETS);
    const environment = { HUB_BASEMAP: join(folder.path, 'streets.pmtiles') };
    fixture = await Fixture.open({ feeds: { ...HISTORY, ...LINKED }, environment });
  });
  afterAll(async () => {
    await fixture.close();
    folder.remove();
  });

  const ask = async <Answer>(user: string, query: string, field = 'profileMap'): Promise<Answer> =>
    (await fixture.ask<Record<string, Answer>>(user, query)).data[field] as Answer;
  const latest = async (): Promise<Envelope<ReadEvent> | undefined> => (await fixture.hub.audit.latest(1))[0];

  it('shows whoever may open the records exact numbers, where it stands out, and when', async () => {
    const map = await ask<ProfileMap>('alex-sample', MAP('NAMED'));
    expect(map).toMatchObject({ __typename: 'ProfileMap', events: 40, mapped: 40, approximate: true, hoursUnknown: 0 });
    expect(map.regions[0]).toMatchObject({ events: 30, children: 30, name: 'Bromley Town' });
    expect(map.hours?.flat().reduce((sum, share) => sum + share, 0)).toBeCloseTo(40);
  });

  it('shows the board no area of fewer than six children, and no hour', async () => {
    const map = await ask<ProfileMap>('lee-sample', MAP('BOARD'));
    expect(map).toMatchObject({ events: 40, hours: null, mapped: null });
    for (const { children } of map.regions) expect(children).toBeGreaterThanOrEqual(6);
    expect(map.regions.reduce((sum, { events }) => sum + (events ?? 0), 0)).toBe(40);
  });

  it('counts for a social worker their own and their team’s children only', async () => {
    const map = await ask<ProfileMap>('robin-sample', MAP('NAMED'));
    expect(map.events).toBe(1);
    expect(map.scope).toContain('Your own cases');
  });

  it.each([
    ['the board', 'lee-sample', MAP('NAMED'), 'not-this-reader'],
    ['a social worker', 'robin-sample', MAP('BOARD'), 'not-this-reader'],
    ['the board, of homes', 'lee-sample', MAP('BOARD').replace('FOUND', 'MISSING_FROM'), 'not-for-reader'],
    [
      'the board, of where children were last seen',
      'lee-sample',
      MAP('BOARD').replace('FOUND', 'LAST_SEEN'),
      'not-for-reader',
    ],
    [
      'the board, of some days',
      'lee-sample',
      MAP('BOARD').replace('2016-17Q1', '2016-05-01..2016-05-08'),
      'not-a-quarter',
    ],
    ['police, of where children are placed', 'jo-sample', MAP('NAMED').replace('FOUND', 'PLACEMENTS'), 'kept-back'],
    [
      'the board, of where children are placed',
      'lee-sample',
      MAP('BOARD').replace('FOUND', 'PLACEMENTS'),
      'not-for-reader',
    ],
    ['the head of service, of where they met', 'harper-sample', MAP('NAMED').replace('FOUND', 'MET'), 'kept-back'],
    ['the board, of where they met', 'alex-sample', MAP('BOARD').replace('FOUND', 'MET'), 'not-for-reader'],
    ['the board, of a year', 'lee-sample', MAP('BOARD').replace('2016-17Q1', '2016-17'), 'not-a-quarter'],
    [
      'the board, of a quarter that is not over long enough',
      'lee-sample',
      MAP('BOARD').replace('Q1', 'Q2'),
      'not-yet-given',
    ],
    ['anybody, of no period', 'alex-sample', MAP('NAMED').replace('2016-17Q1', 'soon'), 'no-such-period'],
  ])('is not given to %s', async (_who, user, query, code) =>
    expect(await ask(user, query)).toMatchObject({ __typename: 'Refused', problems: [{ code }] }),
  );

  it('is the same for the board whenever it is asked, so that nothing recorded later can be told by asking again', async () => {
    const now = await ask('lee-sample', MAP('BOARD'));
    expect(await ask('lee-sample', MAP('BOARD', 'knownAt: "2016-08-15"'))).toEqual(now);
    expect(await ask('lee-sample', MAP('BOARD', 'knownAt: "2016-07-15"'))).toMatchObject({
      problems: [{ code: 'not-yet-given' }],
    });
  });

  const FILE = (
    reader: string,
    format: string,
  ): string => `{ mapFile(layer: FOUND, cells: HEXAGONS, period: "2016-17Q1",
    reader: ${reader}, format: ${format}) { ... on MapFile { fileName mediaType content } } }`;

  it('as a file has the numbers of the page and no others, and stands in the audit', async () => {
    const map = await ask<ProfileMap>('lee-sample', MAP('BOARD'));
    const { content } = await ask<MapFile>('lee-sample', FILE('BOARD', 'GEOJSON'), 'mapFile');
    const { features } = JSON.parse(content) as {
      features: { properties: { events: number; children: number; gi_star: unknown }; geometry: object | null }[];
    };
    expect(features.map(({ properties }) => [properties.events, properties.children])).toEqual(
      map.regions.map(({ events, children }) => [events, children]),
    );
    for (const { properties } of features) expect(properties.gi_star).toBeNull();
    const wards = await ask<MapFile>('lee-sample', FILE('BOARD', 'GEOJSON').replace('HEXAGONS', 'WARDS'), 'mapFile');
    expect(wards.content).not.toContain('"geometry":null');
    expect(await latest()).toMatchObject({ type: 'sharing.RecordsExported', data: { query: 'mapFile' } });
    const csv = await ask<MapFile>('lee-sample', FILE('BOARD', 'CSV'), 'mapFile');
    expect(csv).toMatchObject({ fileName: 'map-found-hexagons-2016-17q1-board.csv', mediaType: 'text/csv' });
    const [head = '', ...rows] = csv.content.split('\r\n');
    const column = head.split(',').indexOf('children');
    for (const row of rows.slice(0, map.regions.length)) {
      expect(Number(row.match(/("[^"]*"|[^,]*)(?:,|$)/g)?.[column]?.replace(',', ''))).toBeGreaterThanOrEqual(6);
    }
  });

  it('as files laid over each other tells no place of fewer than six children, in whatever format they were taken out', async () => {
    const { hexagons } = studyAreaOf(fixture.hub.geographies.on('2016-10-04'));
    const hexagonsOf = (id: string): readonly string[] =>
      hexagons.cells.filter((cell) => cell.id === id || cell.area === id).map((cell) => cell.id);
    const maps: ShownPart[][] = [];
    for (const reader of ['BOARD', 'COUNCILLORS', 'PUBLIC']) {
      for (const cells of ['HEXAGONS', 'WARDS']) {
        for (const format of ['GEOJSON', 'CSV']) {
          const query = FILE(reader, format).replace('HEXAGONS', cells);
          const { content } = await ask<MapFile>('lee-sample', query, 'mapFile');
          const parts = format === 'CSV' ? partsInCsv(content) : partsInGeoJson(content);
          maps.push(parts.map((part) => ({ ...part, cells: part.cells.flatMap((id) => hexagonsOf(id)) })));
        }
      }
    }
    maps.push(await partsInProfile());
    const really = new Map<string, Set<string>>();
    CHILDREN.forEach((id, at) => {
      const [easting = 0, northing = 0] = placeOf(at).split(',').map(Number);
      const cell = hexagonAt([easting, northing]);
      really.set(cell, (really.get(cell) ?? new Set()).add(id));
    });
    expect(partsOfTooFew(really.keys(), maps, really, 6)).toEqual([]);
    // The children near the station are enough to be shown by themselves: the test can tell places apart.
    expect(maps.every((parts) => parts.length > 0)).toBe(true);
    const everyCell = [...really.keys()].map((cell) => ({ cells: [cell], children: 1, beyond: false }));
    expect(partsOfTooFew(really.keys(), [everyCell], really, 6).length).toBeGreaterThan(0);
  });

  /** The map of where children were found, in the files of the problem profile for the board: the same places in each. */
  const partsInProfile = async (): Promise<ShownPart[]> => {
    const { hub } = fixture;
    const content = await hub.profiles.content({
      ...{ period: quarter(2016, 2), audience: 'board', scope: '', isVersion: false },
      ...{ knownAt: hub.now(), position: hub.viewsPosition(), wordsPosition: NOW, wordsAt: hub.now() },
      on: '2016-10-04',
    });
    const files = await hub.profiles.filesOf(content);
    const textOf = (name: string): string =>
      Buffer.from(files.find((one) => one.name === name)?.bytes ?? []).toString('utf8');
    const inside = JSON.parse(textOf('profile.json')) as { content: ProfileContent };
    const regions = inside.content.sections.flatMap((section) =>
      section.maps.filter(({ layer }) => layer === 'found').flatMap((map) => map.regions),
    );
    const { features } = JSON.parse(textOf('profile.geojson')) as {
      features: { properties: { layer: string; area: string; children: number } }[];
    };
    const drawn = features.map((one) => one.properties).filter(({ layer }) => layer === 'found');
    expect(drawn.map(({ area, children }) => [area, children])).toEqual(
      regions.map(({ name, children }) => [name, children]),
    );
    return regions.map(({ cells, children }) => ({ cells, children: children ?? 0, beyond: false }));
  };

  if (hasGdal) {
    it.each(['HEXAGONS', 'WARDS'])(
      'as a file of %s is read by QGIS: where it lies, valid shapes, numbers',
      async (cells) => {
        const of = (format: string) => FILE('BOARD', format).replace('HEXAGONS', cells);
        const map = await ask<MapFile>('lee-sample', of('GEOJSON'), 'mapFile');
        const table = await ask<MapFile>('lee-sample', of('CSV'), 'mapFile');
        const regions = (JSON.parse(map.content) as { features: object[] }).features.length;
        expect(seenByGdal(map.fileName, map.content)).toMatchObject({
          ...{ features: regions, epsg: 4326, invalid: 0 },
          fields: { area: 'String', events: 'Integer', children: 'Integer', how_to_read: 'String' },
        });
        expect(seenByGdal(table.fileName, table.content)).toMatchObject({
          features: regions,
          fields: { area: 'String', events: 'Integer', children: 'Integer', how_to_read: 'String' },
        });
      },
    );
  } else {
    it(NO_GDAL, () => expect(hasGdal).toBe(false));
  }

  const RECORDS = (layer: string, period: string): string => `{ mapRecords(layer: ${layer}, period: "${period}") {
    ... on MapRecords { total records { ref childIds childNames firstDay lastDay to precision at hexagon } lines { ref metres } }
    ... on Withheld { reason } } }`;

  it('opens to its records for those who may see them, and the audit names the children', async () => {
    const { total, records, lines } = await ask<MapRecords>('alex-sample', RECORDS('FOUND', '2016-17Q1'), 'mapRecords');
    expect([total, lines.length]).toEqual([40, 40]);
    expect(records[0]).toMatchObject({ childNames: ['Example0, Robin'], precision: 'address' });
    expect(await latest()).toMatchObject({ type: 'sharing.RecordsRead', data: { query: 'mapRecords', children: 40 } });
    expect(await ask('lee-sample', RECORDS('FOUND', '2016-17Q1'), 'mapRecords')).toEqual({
      reason: expect.stringContaining('open to the panel'),
    });
  });

  it('shows the panel where children met somebody, but not by what an agency gave under conditions', async () => {
    const map = await ask<ProfileMap>('alex-sample', MAP('NAMED').replace('FOUND', 'MET'));
    expect([map.events, map.mapped, map.hoursUnknown]).toEqual([2, 2, 2]);
    const { records } = await ask<MapRecords>('jo-sample', RECORDS('MET', '2016-17Q1'), 'mapRecords');
    const days = { firstDay: '2016-05-01', lastDay: '2016-05-03', precision: 'address' };
    expect(records).toMatchObject([0, 1].map((at) => ({ childIds: [CHILDREN[at]], ...days })));
    expect(await latest()).toMatchObject({ data: { query: 'mapRecords', others: [expect.stringMatching(/^place:/)] } });
  });

  it('shows an open episode on every day it covers', async () => {
    const { records } = await ask<MapRecords>('alex-sample', RECORDS('LAST_SEEN', '2016-17Q3'), 'mapRecords');
    expect(records).toMatchObject([{ ref: 'MP99', to: null, firstDay: '2016-10-01', lastDay: '2016-10-04' }]);
  });

  it('lies on the council’s streets, which are given in parts to whoever may see the map', async () => {
    const drawing = '{ mapChoices { drawing { basemap mapboxToken } } }';
    expect(await ask('lee-sample', drawing, 'mapChoices')).toEqual({
      drawing: { basemap: '/basemap.pmtiles', mapboxToken: null },
    });
    const cookie = await fixture.signIn('lee-sample');
    const part = async (range?: string, as = cookie) => {
      const { statusCode, rawPayload, headers } = await fixture.request('GET', '/basemap.pmtiles', {
        cookie: as,
        ...(range === undefined ? {} : { range }),
      });
      return { statusCode, rawPayload, range: headers['content-range'] };
    };
    const size = STREETS.length;
    expect(await part('bytes=7-10')).toEqual({
      statusCode: 206,
      rawPayload: STREETS.subarray(7, 11),
      range: `bytes 7-10/${size}`,
    });
    expect(await part(`bytes=${size - 3}-${size + 90}`)).toMatchObject({ rawPayload: STREETS.subarray(-3) });
    for (const range of [undefined, 'bytes=9-7', `bytes=${size}-${size + 4}`, 'bytes=-5']) {
      expect(await part(range)).toMatchObject({ statusCode: 416 });
    }
    expect((await part('bytes=0-9', '')).statusCode).toBe(401);
    expect((await part('bytes=0-9', await fixture.signIn('kit-sample'))).statusCode).toBe(403);
  });

  it('offers each role its readers and layers, and draws the cells with their source', async () => {
    const choices = `{ mapChoices { records readers { id periods { id } } layers { id } } }`;
    expect(await ask('lee-sample', choices, 'mapChoices')).toMatchObject({
      records: false,
      readers: [{ id: 'BOARD', periods: [{ id: '2016-17Q1' }] }, { id: 'COUNCILLORS' }, { id: 'PUBLIC' }],
      layers: expect.not.arrayContaining([{ id: 'MISSING_FROM' }]),
    });
    const areas = '{ mapAreas(cells: WARDS) { approximate source areas { id polygons } stations { name at } } }';
    const shapes = await ask<{ areas: unknown[]; stations: { name: string }[] }>('lee-sample', areas, 'mapAreas');
    expect(shapes).toMatchObject({ approximate: true, source: expect.stringContaining('Open Government Licence') });
    expect(shapes.areas).toHaveLength(22);
    expect(shapes.stations.map(({ name }) => name)).toContain('Bromley South');
  });
});
