import { describe, expect, it } from '@jest/globals';
import { hexagonAt } from '@hub/geography';
import type { MapEvent } from '@hub/views';
import { partsOfTooFew } from '../../../../test/told-apart.js';
import { boroughEvents } from '../../test/borough-events.js';
import { approximateVersion } from '../geography/approximate.js';
import { childrenOf, pointOf } from './events-asked.js';
import { guardedMap } from './guarded-map.js';
import type { MapAnswer } from './map-answer.js';
import { MAP_CELLS, studyAreaOf } from './study-area.js';

const AREA = studyAreaOf(approximateVersion());
/** The hexagons of which each cell of a map is made: a hexagon of itself, a ward of those whose centre lies in it. */
const HEXAGONS_OF = new Map<string, readonly string[]>([
  ...AREA.hexagons.cells.map(({ id }) => [id, [id]] as const),
  ...AREA.version.areas.areas.map(
    ({ code }) => [code, AREA.hexagons.cells.filter(({ area }) => area === code).map(({ id }) => id)] as const,
  ),
]);
const LEAST = 6;
/** What the board is shown, and what the public is shown. */
const READERS = [[LEAST], [LEAST, 10]];

const inHexagons = (events: readonly MapEvent[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const children = new Map<string, Set<string>>();
  for (const event of events) {
    const point = pointOf(event);
    if (!point) continue;
    const cell = hexagonAt([point.x, point.y]);
    const held = children.get(cell) ?? new Set();
    for (const child of childrenOf(event)) held.add(child);
    children.set(cell, held);
  }
  return children;
};

const viewsOf = (events: readonly MapEvent[]): readonly MapAnswer[] =>
  READERS.flatMap((least) => MAP_CELLS.map((cells) => guardedMap(AREA, cells, events, { least, roundTo: 1 })));

describe('the map of a reader who may not open the records', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'shows no region of fewer than six children, and loses no event (borough %s)',
    (seed) => {
      const events = boroughEvents(seed, 400, 90);
      for (const answer of viewsOf(events)) {
        for (const { children } of answer.regions) expect(children).toBeGreaterThanOrEqual(LEAST);
        expect(answer.regions.reduce((sum, region) => sum + (region.events ?? 0), 0)).toBe(events.length);
        expect(answer.events).toBe(events.length);
      }
    },
  );

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'whatever views are laid over each other, no smaller place comes out (borough %s)',
    (seed) => {
      const events = boroughEvents(seed, 250, 70);
      const maps = viewsOf(events).map(({ regions }) =>
        regions.map(({ cells, children, beyond }) => ({
          ...{ beyond, children: children ?? 0 },
          cells: cells.flatMap((id) => HEXAGONS_OF.get(id) ?? []),
        })),
      );
      const cells = AREA.hexagons.cells.map(({ id }) => id);
      expect(partsOfTooFew(cells, maps, inHexagons(events), LEAST)).toEqual([]);
    },
  );

  it('of wards is made of wards, each once, so that it can be drawn', () => {
    const { regions } = guardedMap(AREA, 'wards', boroughEvents(2, 400, 90), { least: [LEAST], roundTo: 1 });
    const wards = regions.flatMap(({ cells }) => cells);
    const known = new Set(AREA.version.areas.areas.map(({ code }) => code));
    expect(wards.every((code) => known.has(code))).toBe(true);
    expect(new Set(wards).size).toBe(wards.length);
    expect(wards.length).toBeGreaterThan(10);
  });

  it('says when all of the borough is about too few, and gives no number', () => {
    const answer = guardedMap(AREA, 'wards', boroughEvents(1, 30, 3), { least: [LEAST], roundTo: 1 });
    expect(answer).toMatchObject({ events: null, regions: [], because: [expect.stringContaining('too few children')] });
  });

  it('says that there is nothing when there is nothing', () =>
    expect(guardedMap(AREA, 'wards', [], { least: [LEAST], roundTo: 1 })).toMatchObject({ events: 0, regions: [] }));

  it('rounds where the rule of the reader says so', () => {
    const answer = guardedMap(AREA, 'wards', boroughEvents(3, 400, 90), { least: [LEAST, 10], roundTo: 5 });
    for (const { events, children } of answer.regions) expect([(events ?? 1) % 5, (children ?? 1) % 5]).toEqual([0, 0]);
  });

  it('tells nothing of single events: no hour, no chance, no density', () => {
    const answer = guardedMap(AREA, 'hexagons', boroughEvents(4, 400, 90), { least: [LEAST], roundTo: 1 });
    expect(answer).toMatchObject({ hours: null, mapped: null, says: 'not worked out' });
    for (const region of answer.regions) expect(region).toMatchObject({ z: null, adjusted: null, timesMean: null });
  });
});
