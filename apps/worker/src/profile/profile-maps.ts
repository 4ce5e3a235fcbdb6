import { busiestHour } from '@hub/analysis';
import { joined } from '@hub/geography';
import { londonDateOf, previousQuarter, type Instant, type Period } from '@hub/kernel';
import type { AreaShape, ProfileContent, ProfileHours, ProfileMap, ProfileRegion, Shapes } from '@hub/reports';
import type { MapLayer } from '@hub/views';
import type { CountedChildren } from '../figure-desk.js';
import type { Geographies } from '../geography/geographies.js';
import { cellShapes } from '../map/cell-shapes.js';
import { givenAt, guardedOn, latestGiven } from '../map/given-maps.js';
import type { MapAnswer, MapAsked, MapRegion } from '../map/map-answer.js';

/** Layers of a profile, in its order. */
const LAYERS: readonly (readonly [MapLayer, string])[] = [
  ['offences-cse', 'Offences: sexual exploitation'],
  ['offences-trafficking', 'Offences: trafficking'],
  ['offences-gangs', 'Offences: gangs'],
  ['offences-county-lines', 'Offences: county lines'],
  ['offences-serious-violence', 'Offences: serious violence'],
  ['found', 'Where missing children were found'],
];

/** Where children live is shown to the panel only, and by ward. */
const HOMES: readonly [MapLayer, string] = ['missing-from', 'Homes from which children went missing'];

/** Layers whose hours of the week are told. */
const HOURS: readonly (readonly [MapLayer, string])[] = [
  ['offences-cse', 'When sexual offences happened'],
  ['missing-from', 'When children went missing'],
  ['found', 'When children were found'],
];

const SAYS: Readonly<Record<MapAnswer['says'], string>> = {
  hotspots: 'Some places stand out by more than chance would give.',
  'no distinguishable hotspot': 'No distinguishable hotspot: nothing stands out by more than chance would give.',
  'cannot be told': 'Whether anything stands out cannot be told from chance.',
  'not worked out': 'Counts only: whether a place stands out was not worked out for this reader.',
};

const NOTHING = 'Nothing is on record here in this quarter.';

const CHANCES = { hot: 'more than chance would give', cold: 'fewer than chance would give', none: '' } as const;

const regionOf = (region: MapRegion, name: string): ProfileRegion => ({
  name,
  cells: [...region.cells],
  events: region.events,
  children: region.children,
  change: region.change ?? '',
  chance: region.verdict === null ? '' : CHANCES[region.verdict],
});

/** Several hexagons of one ward have its name: they are told apart by a number, in the order in which they are ranked. */
const named = (regions: readonly MapRegion[]): readonly ProfileRegion[] => {
  const seen = new Map<string, number>();
  const several = new Set(regions.map(({ name }) => name).filter((name, at, all) => all.indexOf(name) !== at));
  return regions.map((region) => {
    const at = (seen.get(region.name) ?? 0) + 1;
    seen.set(region.name, at);
    return regionOf(region, several.has(region.name) ? `${region.name} (${at})` : region.name);
  });
};

const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** What a map says, as a sentence that names the parts of the borough that stand out. */
const saysOf = ({ events, says, hot, regions }: MapAnswer): string => {
  if (events === 0) return NOTHING;
  if (hot.length === 0) return SAYS[says];
  const wards = new Map(regions.flatMap(({ cells, name }) => cells.map((cell) => [cell, name] as const)));
  const parts = hot.map(({ cells, events: some, children }) => {
    const ward = wards.get(cells[0] ?? '') ?? 'an area';
    return `part of ${ward} (${many(some, 'event', 'events')}, ${many(children, 'child', 'children')})`;
  });
  return `Stands out by more than chance would give: ${parts.join('; ')}.`;
};

/** A map as a profile shows it. */
export const mapOf = (
  [layer, title]: readonly [MapLayer, string],
  answer: MapAnswer,
  {
    quarter,
    knownAt,
    cells,
  }: { readonly quarter: Period; readonly knownAt: Instant; readonly cells: 'wards' | 'hexagons' },
): ProfileMap => ({
  layer,
  title,
  quarter: quarter.label,
  knownAt,
  cells,
  says: saysOf(answer),
  because: answer.events === 0 ? [] : answer.because,
  regions: named(answer.regions.filter(({ events }) => events !== 0)),
  geography: answer.geography,
  approximate: answer.approximate,
  source: answer.source,
});

/** What maps are asked of. */
export interface MapMeans {
  readonly maps: { map(asked: MapAsked): Promise<MapAnswer> };
  readonly geographies: Geographies;
  readonly log: { positionAt(at: Instant): Promise<number> };
}

/** For whom maps are drawn: the children counted, as known when. */
export interface ProfileMapsAsked {
  readonly quarter: Period;
  readonly knownAt: Instant;
  readonly position: number;
  readonly counted?: CountedChildren;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const hoursOf = (title: string, { hours }: MapAnswer): ProfileHours | undefined => {
  if (!hours || hours.events === 0) return undefined;
  const busiest = busiestHour(hours.weights);
  const reading = busiest?.standsOut
    ? `More than chance would give on ${DAYS[busiest.weekday] ?? ''} from ${busiest.hour}:00 to ${busiest.hour + 1}:00.`
    : 'No hour of the week stands out from chance.';
  const unknown = hours.unknown === 0 ? '' : ` Of ${hours.unknown} no time is known.`;
  return {
    title,
    reading: `${reading}${unknown}`,
    weights: hours.weights.map((day) => day.map((share) => Math.round(share * 10) / 10)),
  };
};

const askedFor = (
  layer: MapLayer,
  cells: 'wards' | 'hexagons',
  { quarter, knownAt, position, counted }: ProfileMapsAsked,
): MapAsked => ({
  position,
  ...(counted ? { counted } : {}),
  layer,
  cells,
  days: quarter,
  before: previousQuarter(quarter),
  boundariesOn: londonDateOf(knownAt),
});

/** Exact maps and hours, for those who may open the records that are counted. */
export const exactMaps = async (
  { maps }: MapMeans,
  asked: ProfileMapsAsked,
  withHomes: boolean,
): Promise<{ readonly maps: readonly ProfileMap[]; readonly hours: readonly ProfileHours[] }> => {
  const { quarter, knownAt } = asked;
  const drawn: ProfileMap[] = [];
  for (const one of LAYERS) {
    drawn.push(
      mapOf(one, await maps.map(askedFor(one[0], 'hexagons', asked)), { quarter, knownAt, cells: 'hexagons' }),
    );
  }
  if (withHomes) {
    drawn.push(mapOf(HOMES, await maps.map(askedFor(HOMES[0], 'wards', asked)), { quarter, knownAt, cells: 'wards' }));
  }
  const hours: ProfileHours[] = [];
  for (const [layer, title] of HOURS) {
    const found = hoursOf(title, await maps.map(askedFor(layer, 'wards', asked)));
    if (found) hours.push(found);
  }
  return { maps: drawn, hours };
};

/**
 * Maps for an audience that may know no children: of the latest quarter that was given by then, as known at the one moment
 * at which it is given, in regions of enough children. They are the maps that its readers see on the map page.
 */
export const guardedMaps = async (
  { maps, log }: MapMeans,
  { quarter, knownAt, position, counted }: ProfileMapsAsked,
  audience: string,
): Promise<readonly ProfileMap[]> => {
  const given = latestGiven(quarter, knownAt);
  const at = givenAt(given);
  const drawn: ProfileMap[] = [];
  for (const one of LAYERS) {
    const answer = await maps.map({
      position: Math.min(await log.positionAt(at), position),
      ...(counted ? { counted } : {}),
      layer: one[0],
      cells: 'hexagons',
      days: given,
      boundariesOn: londonDateOf(at),
      guarded: guardedOn(audience, at),
    });
    drawn.push(mapOf(one, answer, { quarter: given, knownAt: at, cells: 'hexagons' }));
  }
  return drawn;
};

/** The cells of one kind in one edition of boundaries, to be handed to the thread that draws. */
export interface CellsDrawn {
  readonly geography: string;
  readonly cells: ProfileMap['cells'];
  readonly shapes: readonly (readonly [id: string, shape: AreaShape])[];
}

/** The cells in which the maps of a profile are drawn. Nothing where an edition of boundaries is known no more. */
export const cellsFor = ({ sections }: ProfileContent, geographies: Geographies): readonly CellsDrawn[] => {
  const wanted = new Map(
    sections.flatMap(({ maps }) => maps).map(({ geography, cells }) => [`${geography} ${cells}`, { geography, cells }]),
  );
  return [...wanted.values()].flatMap(({ geography, cells }) => {
    const version = geographies.all().find(({ id }) => id === geography);
    return version
      ? [{ geography, cells, shapes: cellShapes(version, cells).map(({ id, polygons }) => [id, polygons] as const) }]
      : [];
  });
};

const NONE: ReadonlyMap<string, AreaShape> = new Map();

/** Shapes as drawings ask for them. */
export const shapesFrom = (drawn: readonly CellsDrawn[]): Shapes => {
  const known = new Map(drawn.map(({ geography, cells, shapes }) => [`${geography} ${cells}`, new Map(shapes)]));
  return { cellsOf: (geography, cells) => known.get(`${geography} ${cells}`) ?? NONE, joined };
};
