import { describe, expect, it } from '@jest/globals';
import { hexagonAt } from '@hub/geography';
import { drawingsIn, htmlOf, profileTexts, type Printed, type ProfileContent, type ReportDocument } from '@hub/reports';
import type { MapEvent } from '@hub/views';
import { asOnTheMap, drawingIn, partsInDrawing, partsInGeoJson, partsInJson } from '../../../../test/profile-parts.js';
import { partsOfTooFew } from '../../../../test/told-apart.js';
import { boroughEvents } from '../../test/borough-events.js';
import { approximateVersion } from '../geography/approximate.js';
import type { Geographies } from '../geography/geographies.js';
import { childrenOf, pointOf } from '../map/events-asked.js';
import { guardedMap } from '../map/guarded-map.js';
import { studyAreaOf } from '../map/study-area.js';
import { cellsFor, mapOf, shapesFrom } from './profile-maps.js';
import { pressProfile } from './profile-press.js';

const VERSION = approximateVersion();
const AREA = studyAreaOf(VERSION);
const CELLS = AREA.hexagons.cells.map(({ id }) => id);
const GEOGRAPHIES = { all: () => [VERSION] } as unknown as Geographies;
const LEAST = 6;
const QUARTER = { id: '2016-17Q2', label: '2016-17 Q2', start: '2016-07-01', end: '2016-10-01' } as const;
const KNOWN_AT = '2016-11-21T12:00:00.000Z';

const guarded = (cells: 'wards' | 'hexagons', events: readonly MapEvent[]) =>
  guardedMap(AREA, cells, events, { least: [LEAST], roundTo: 1 });

/** The profile as board and members get it, with this map alone. */
const contentWith = (events: readonly MapEvent[]): ProfileContent => ({
  audience: 'board',
  council: 'A council',
  marking: 'OFFICIAL-SENSITIVE',
  period: QUARTER,
  version: 1,
  knownAt: KNOWN_AT,
  logPosition: 1,
  releaseId: 'r',
  revises: null,
  scope: 'The whole borough.',
  sections: [
    {
      ...{ id: 'locations', title: 'Locations', text: null, sentences: [], tables: [], trends: [], hours: [] },
      maps: [
        mapOf(['found', 'Where missing children were found'], guarded('hexagons', events), {
          ...{ quarter: { ...QUARTER, kind: 'quarter' } as never, knownAt: KNOWN_AT, cells: 'hexagons' },
        }),
      ],
    },
  ],
  recommendations: [],
  since: null,
  changed: [],
  key: [],
});

const inCells = (events: readonly MapEvent[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const event of events) {
    const point = pointOf(event);
    if (!point) continue;
    const cell = hexagonAt([point.x, point.y]);
    found.set(cell, new Set([...(found.get(cell) ?? []), ...childrenOf(event)]));
  }
  return found;
};

/** The parts that each file tells apart, of the map in JSON, GeoJSON, the document and the slide. */
const partsInFiles = (events: readonly MapEvent[]) => {
  const content = contentWith(events);
  const texts = profileTexts(content, drawingsIn(shapesFrom(cellsFor(content, GEOGRAPHIES))));
  const file = (name: string): string => texts.get(name)?.() ?? '';
  const [slide = ''] = [...texts.keys()].filter((name) => name.endsWith('.svg'));
  return [
    partsInJson(file('profile.json')),
    partsInGeoJson(file('profile.geojson'), CELLS),
    partsInDrawing(drawingIn(file('profile.html')), CELLS),
    partsInDrawing(file(slide), CELLS),
  ];
};

describe('the files of the profile that board and members get', () => {
  it.each([1, 2, 3])('laid over each other and over the map page let nobody find few children (borough %s)', (seed) => {
    const events = boroughEvents(seed, 400, 90);
    const page = guarded('hexagons', events).regions.map((region) => ({ ...region, children: region.children ?? 0 }));
    const wards = guarded('wards', events).regions.map(({ cells, children, beyond }) => ({
      ...{ beyond, children: children ?? 0 },
      cells: AREA.hexagons.cells.filter(({ area }) => cells.includes(area)).map(({ id }) => id),
    }));
    const files = partsInFiles(events).map((parts) => asOnTheMap(parts, page));
    for (const parts of files) expect(parts.length).toBeGreaterThan(4);
    const really = inCells(events);
    expect(partsOfTooFew(CELLS, [...files, page, wards], really, LEAST)).toEqual([]);
    // The test can tell places apart: beside a map of single cells it finds them.
    const everyCell = [...really.keys()].map((cell) => ({ cells: [cell], children: 1, beyond: false }));
    expect(partsOfTooFew(CELLS, [...files, everyCell], really, LEAST).length).toBeGreaterThan(0);
  });

  it('are made of one drawing: what is printed and what is turned into points is what was looked at here', async () => {
    const content = contentWith(boroughEvents(1, 400, 90));
    const cells = cellsFor(content, GEOGRAPHIES);
    const texts = profileTexts(content, drawingsIn(shapesFrom(cells)));
    const printed: ReportDocument[] = [];
    const points: string[] = [];
    const presses = {
      pdf: { pdf: (document: ReportDocument) => (printed.push(document), Buffer.from('PDF')) },
      png: { png: (svg: string) => (points.push(svg), Promise.resolve(Buffer.from('PNG'))) },
    };
    const made = await pressProfile({ content, cells, printed: {} as Printed }, presses as never);
    const names = [...texts.keys()].filter((name) => name.endsWith('.svg'));
    expect(points).toEqual(names.map((name) => texts.get(name)?.()));
    expect(printed.map((document) => htmlOf(document))).toEqual([texts.get('profile.html')?.()]);
    expect(made.map(({ name }) => name).sort()).toEqual(
      [...texts.keys(), 'profile.pdf', ...names.map((name) => name.replace('.svg', '.png'))].sort(),
    );
  });
});
