import { components } from '@hub/analysis';
import { cellCentre, toGrid, type GridPoint } from '@hub/geography';
import { addDays, londonDateOf, type Place, type RowVersion } from '@hub/kernel';
import { inBands, type AreaFound } from '@hub/placements';
import { isAnalysed, placeCare, type MapLayer, type PlaceCareRow } from '@hub/views';
import { studyAreaOf } from '@hub/worker';
import { countedFor } from '../edge/counted.js';
import { rowsFor } from '../edge/live-rows.js';
import type { ReadContext } from '../edge/reads.js';
import { knownLinks, linkRecords, ownSubjects, withinReach } from '../intelligence/known-links.js';
import { openLinks } from '../intelligence/open-links.js';
import { networkWithin } from '../intelligence/link-map.present.js';

/** Layers whose hotspots count against an address: where children were found, and where they were harmed. Not homes. */
const LAYERS: readonly MapLayer[] = [
  'found',
  'offences-cse',
  'offences-trafficking',
  'offences-gangs',
  'offences-county-lines',
  'offences-serious-violence',
];

/** Hotspots are those of the last year: a quarter is about too few events. */
const DAYS = 365;

interface Rated {
  readonly at: GridPoint;
  readonly rag: string;
}

/** What is known of a borough at a moment, of what one person may know. */
export interface KnownArea {
  readonly hotspots: readonly GridPoint[];
  readonly places: readonly Rated[];
  /** The places that each network of several children reaches. */
  readonly networks: readonly (readonly GridPoint[])[];
  isMapped(point: GridPoint): boolean;
}

const pointOf = ({ easting, northing }: Place): GridPoint => [easting, northing];

const hotspotsFor = async (context: ReadContext): Promise<readonly GridPoint[]> => {
  const today = londonDateOf(context.moment.at);
  const days = { start: addDays(today, 1 - DAYS), end: addDays(today, 1) };
  const hot = new Set<string>();
  for (const layer of LAYERS) {
    const { regions } = await context.hub.maps.map({
      ...countedFor(context),
      ...{ layer, days, cells: 'hexagons', boundariesOn: today },
    });
    for (const { verdict, cells } of regions) if (verdict === 'hot') for (const cell of cells) hot.add(cell);
  }
  return [...hot].map((cell) => toGrid(cellCentre(cell)));
};

/**
 * Hotspots, rated places and networks, of what this person may know at the moment asked about: the same cut as on the map and
 * the page of links.
 */
export const knownArea = async (context: ReadContext): Promise<KnownArea> => {
  const { hub, moment, sight, user } = context;
  const records = openLinks(await linkRecords(context), context);
  const known = withinReach(knownLinks(records, moment.at), sight, ownSubjects(records, user.person));
  const care = await rowsFor<PlaceCareRow>(hub, placeCare.table, moment);
  const ratings = new Map(care.map(({ key, row }: RowVersion<PlaceCareRow>) => [key, row.ratings.at(-1)?.rag]));
  const located = new Map(
    records.places.flatMap(({ key, row: { location } }) =>
      isAnalysed(location) && known.subjects.has(`place:${key}`) ? [[key, pointOf(location)] as const] : [],
    ),
  );
  const pointsOf = (id: string): readonly GridPoint[] => {
    const point = id.startsWith('place:') ? located.get(id.slice('place:'.length)) : undefined;
    return point ? [point] : [];
  };
  const networks = components(networkWithin(known, {}))
    .filter((part) => part.filter(({ kind }) => kind === 'child').length >= known.rules.networkChildren)
    .map((part) => part.flatMap(({ id }) => pointsOf(id)));

  const { hexagons } = studyAreaOf(hub.geographies.on(londonDateOf(moment.at)));
  return {
    hotspots: await hotspotsFor(context),
    places: [...located].map(([key, at]) => ({ at, rag: ratings.get(key) ?? 'none' })),
    networks,
    isMapped: (point) => hexagons.cellOf(point) !== undefined,
  };
};

/** What of it is near a place: counts by distance. */
export const foundNear = ({ hotspots, places, networks, isMapped }: KnownArea, place: Place): AreaFound => {
  const here = pointOf(place);
  const metresTo = ([x, y]: GridPoint): number => Math.hypot(x - here[0], y - here[1]);
  const rated = (rag: string): number[] =>
    inBands(places.filter((one) => one.rag === rag).map(({ at }) => metresTo(at)));
  return {
    mapped: isMapped(here),
    hotspots: inBands(hotspots.map(metresTo)),
    red: rated('red'),
    amber: rated('amber'),
    networks: inBands(networks.map((points) => Math.min(...points.map(metresTo)))),
  };
};
