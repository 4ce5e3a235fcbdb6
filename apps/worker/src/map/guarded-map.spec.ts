import { describe, expect, it } from '@jest/globals';
import { hexagonAt } from '@hub/geography';
import type { MapEvent } from '@hub/views';
import { boroughEvents } from '../../test/borough-events.js';
import { approximateVersion } from '../geography/approximate.js';
import { childrenOf, pointOf } from './events-asked.js';
import { guardedMap } from './guarded-map.js';
import type { MapAnswer } from './map-answer.js';
import { MAP_CELLS, studyAreaOf } from './study-area.js';

const AREA = studyAreaOf(approximateVersion());
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

const behind = (cells: readonly string[], children: ReadonlyMap<string, ReadonlySet<string>>): number =>
  new Set(cells.flatMap((cell) => [...(children.get(cell) ?? [])])).size;

const viewsOf = (events: readonly MapEvent[]): readonly MapAnswer[] =>
  READERS.flatMap((least) => MAP_CELLS.map((cells) => guardedMap(AREA, cells, events, { least, roundTo: 1 })));

/** The smallest parts of the borough that can be told apart by whoever lays all views on top of each other. */
const toldApart = (views: readonly MapAnswer[]): readonly (readonly string[])[] => {
  const parts = new Map<string, string[]>();
  for (const { id } of AREA.hexagons.cells) {
    const key = views.map(({ regions }) => regions.findIndex(({ cells }) => cells.includes(id))).join(' ');
    parts.set(key, [...(parts.get(key) ?? []), id]);
  }
  return [...parts.values()];
};

/** Whether the numbers of a part are told only together with what lies in no hexagon, and that of enough children. */
const isCountedWithMore = ([cell = '']: readonly string[], views: readonly MapAnswer[]): boolean =>
  views
    .flatMap(({ regions }) => regions.filter(({ cells }) => cells.includes(cell)))
    .every(({ beyond, children }) => beyond && (children ?? 0) >= LEAST);

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
      const children = inHexagons(events);
      const views = viewsOf(events);
      for (const cells of toldApart(views)) {
        const few = behind(cells, children);
        expect(few === 0 || few >= LEAST || isCountedWithMore(cells, views)).toBe(true);
      }
    },
  );

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
