import { mergedUpward, roundedTo, type Region } from '@hub/disclosure';
import type { MapEvent } from '@hub/views';
import { childrenOf, pointOf } from './events-asked.js';
import type { Guarded, MapAnswer, MapRegion } from './map-answer.js';
import type { MapCells, StudyArea } from './study-area.js';

const NOT_WORKED_OUT =
  'Whether places stand out by more than chance is worked out for those who may open the records. Here small numbers are merged into larger areas.';

const TOO_FEW = 'There are too few children behind this layer in this quarter to show numbers.';

/** What lies in no hexagon is counted in one of two places that are no ward. */
const OUTSIDE = 'outside the borough';
const NOWHERE = 'without an exact place';

/** Every event in its smallest place: hexagons, then the two places that are none. */
interface Leaves {
  readonly names: readonly string[];
  readonly ids: readonly (string | undefined)[];
  readonly wards: readonly string[];
  readonly events: readonly (readonly MapEvent[])[];
  readonly regions: readonly Region[];
}

const leavesOf = (events: readonly MapEvent[], { version, hexagons }: StudyArea): Leaves => {
  const count = hexagons.cells.length;
  const held = Array.from({ length: count + 2 }, (): MapEvent[] => []);
  for (const event of events) {
    const point = pointOf(event);
    held[point ? (hexagons.cellOf([point.x, point.y]) ?? count) : count + 1]?.push(event);
  }
  const names = new Map(version.areas.areas.map(({ code, name }) => [code, name]));
  const wards = [...hexagons.cells.map(({ area }) => area), OUTSIDE, NOWHERE];
  return {
    names: wards.map((ward) => names.get(ward) ?? ward),
    ids: [...hexagons.cells.map(({ id }) => id), undefined, undefined],
    wards,
    events: held,
    regions: held.map((ofCell, cell) => ({
      cells: [cell],
      path: [...(hexagons.cells[cell]?.parents ?? [])].reverse(),
      children: new Set(ofCell.flatMap(childrenOf)),
    })),
  };
};

/** The wards as regions of hexagons: a ward is the hexagons whose centre lies in it, so that the two maps never part a hexagon. */
const wardRegions = ({ wards, regions }: Leaves): readonly Region[] =>
  [...new Set(wards)].map((ward) => {
    const inside = regions.filter((_, cell) => wards[cell] === ward);
    return {
      cells: inside.flatMap(({ cells }) => cells),
      path: [],
      children: new Set(inside.flatMap(({ children }) => [...children])),
    };
  });

/** Hexagons merged within each region of wards, so that they add up to it. */
const mergedWithin = (wards: readonly Region[], parts: readonly Region[], least: number): readonly Region[] =>
  wards.flatMap((ward) => {
    const inside = new Set(ward.cells);
    return mergedUpward(
      parts.filter(({ cells }) => inside.has(cells[0] ?? -1)),
      least,
    );
  });

/**
 * The regions of the map: wards first, hexagons within them; for each reader merged from the regions of those who are
 * shown more. Whatever maps of one layer and quarter a reader holds, each region of one is made of whole regions of the
 * finest: what subtraction leaves is about nobody or about enough children.
 */
const regionsFor = (leaves: Leaves, cells: MapCells, least: readonly number[]): readonly Region[] => {
  let wards = wardRegions(leaves);
  let parts = leaves.regions;
  for (const fewest of least) {
    wards = mergedUpward(wards, fewest);
    parts = mergedWithin(wards, parts, fewest);
  }
  return cells === 'wards' ? wards : parts;
};

/** The codes of the wards that a region is made of: on a map of wards those are the cells that are drawn. */
const wardsOf = ({ cells }: Region, { ids, wards }: Leaves): string[] => [
  ...new Set(cells.flatMap((cell) => (ids[cell] === undefined ? [] : (wards[cell] ?? [])))),
];

const MOST_NAMED = 3;

const nameOf = ({ cells }: Region, { names }: Leaves): string => {
  const all = [...new Set(cells.map((cell) => names[cell] ?? ''))];
  const rest = all.length - MOST_NAMED;
  return rest > 0 ? `${all.slice(0, MOST_NAMED).join(', ')} and ${rest} more` : all.join(', ');
};

/** The map for a reader who may not open the records: regions of enough children, and nothing from which fewer could be worked out. */
export const guardedMap = (
  area: StudyArea,
  cells: MapCells,
  events: readonly MapEvent[],
  { least, roundTo }: Guarded,
): MapAnswer => {
  const leaves = leavesOf(events, area);
  const fewest = Math.max(...least);
  const rounded = (count: number): number => roundedTo(count, roundTo);
  const isEnough = new Set(events.flatMap(childrenOf)).size >= fewest;
  const shown = !isEnough
    ? []
    : regionsFor(leaves, cells, least)
        .filter(({ children }) => children.size > 0)
        .map((region): MapRegion => {
          const held = region.cells.flatMap((cell) => leaves.events[cell] ?? []);
          return {
            cells: cells === 'wards' ? wardsOf(region, leaves) : region.cells.flatMap((cell) => leaves.ids[cell] ?? []),
            beyond: region.cells.some((cell) => leaves.ids[cell] === undefined),
            name: nameOf(region, leaves),
            events: rounded(held.length),
            children: rounded(region.children.size),
            before: null,
            change: null,
            z: null,
            adjusted: null,
            verdict: null,
            rate: null,
            smoothedRate: null,
            timesMean: null,
          };
        })
        .sort((a, b) => (b.events ?? 0) - (a.events ?? 0));
  return {
    geography: area.version.id,
    approximate: area.version.approximate,
    source: area.version.source,
    events: isEnough || events.length === 0 ? rounded(events.length) : null,
    eventsBefore: null,
    mapped: null,
    says: 'not worked out',
    because: events.length > 0 && !isEnough ? [TOO_FEW] : [NOT_WORKED_OUT],
    hot: [],
    rates: null,
    regions: shown,
    hours: null,
  };
};
