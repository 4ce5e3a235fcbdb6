import {
  changes,
  densityAt,
  doubtInWords,
  hotspots,
  LIMITS,
  RADIUS,
  weekHours,
  type CellFinding,
  type Hotspots,
  type Point,
} from '@hub/analysis';
import { daysBetween } from '@hub/kernel';
import type { MapEvent } from '@hub/views';
import { childrenOf, pointOf } from './events-asked.js';
import type { Days, MapAnswer, MapRegion } from './map-answer.js';
import type { Study, StudyArea } from './study-area.js';

interface InCells {
  readonly counts: readonly number[];
  readonly children: readonly ReadonlySet<string>[];
}

/** An event with its point and its cell, which are looked up once: of 100,000 offences that takes most of the time. */
interface Placed {
  readonly event: MapEvent;
  readonly point: Point | undefined;
  readonly cell: number | undefined;
}

const placedIn = (events: readonly MapEvent[], study: Study): readonly Placed[] =>
  events.map((event) => {
    const point = pointOf(event);
    return { event, point, cell: point && study.cellOf(point) };
  });

const inCells = (events: readonly Placed[], study: Study): InCells => {
  const counts = study.ids.map(() => 0);
  const children = study.ids.map(() => new Set<string>());
  for (const { event, cell } of events) {
    if (cell === undefined) continue;
    counts[cell] = (counts[cell] ?? 0) + 1;
    for (const child of childrenOf(event)) children[cell]?.add(child);
  }
  return { counts, children };
};

const findingOf = (found: Hotspots): ReadonlyMap<number, CellFinding> =>
  new Map(found.says === 'cannot be told' ? [] : found.cells.map((cell) => [cell.cell, cell]));

/** Points by squares as wide as a kernel reaches: those that can reach a place lie in its square or beside it. */
const nearbyOf = (points: readonly Point[]): ((place: Point) => readonly Point[]) => {
  const squares = new Map<string, Point[]>();
  const square = (value: number): number => Math.floor(value / RADIUS);
  for (const point of points) {
    const key = `${square(point.x)} ${square(point.y)}`;
    const held = squares.get(key);
    if (held) held.push(point);
    else squares.set(key, [point]);
  }
  return ({ x, y }) =>
    [-1, 0, 1].flatMap((east) =>
      [-1, 0, 1].flatMap((north) => squares.get(`${square(x) + east} ${square(y) + north}`) ?? []),
    );
};

/** Density in multiples of its mean; none of fewer events than carry a surface, and none for areas of unlike size. */
const timesMeanOf = (points: readonly Point[], { centres }: Study): readonly number[] => {
  if (points.length < LIMITS.events || centres.length === 0) return [];
  const near = nearbyOf(points);
  const densities = centres.map((centre) => densityAt([centre], near(centre))[0] ?? 0);
  const mean = densities.reduce((sum, one) => sum + one, 0) / densities.length;
  return mean > 0 ? densities.map((one) => one / mean) : [];
};

const lengthOf = ({ start, end }: Days): number => daysBetween(start, end);

/** The map for a reader who may open every record that is counted: exact numbers, and what can be told of chance. */
export const openMap = (
  { version, studies }: StudyArea,
  cells: keyof StudyArea['studies'],
  now: { readonly events: readonly MapEvent[]; readonly days: Days },
  before: { readonly events: readonly MapEvent[]; readonly days: Days } | undefined,
): MapAnswer => {
  const study = studies[cells];
  const placed = placedIn(now.events, study);
  const points = placed.flatMap(({ point }) => point ?? []);
  const cellsOfPoints = new Map(placed.map(({ point, cell }) => [point, cell]));
  const found = hotspots(
    { points, events: now.events.length },
    { neighbours: study.neighbours, cellOf: (point) => cellsOfPoints.get(point) },
  );
  const findings = findingOf(found);
  const { counts, children } = inCells(placed, study);
  const earlier = before && inCells(placedIn(before.events, study), study).counts;
  const changed =
    before &&
    changes(
      counts.map((after, cell) => ({ before: earlier?.[cell] ?? 0, after })),
      { before: lengthOf(before.days), after: lengthOf(now.days) },
    );
  const timesMean = timesMeanOf(points, study);
  const regions = study.ids.map((id, cell): MapRegion => {
    const finding = findings.get(cell);
    return {
      cells: [id],
      beyond: false,
      name: study.names[cell] ?? id,
      events: counts[cell] ?? 0,
      children: children[cell]?.size ?? 0,
      before: earlier?.[cell] ?? null,
      change: changed?.[cell]?.verdict ?? null,
      z: finding?.z ?? null,
      adjusted: finding?.chance.adjusted ?? null,
      verdict: finding?.verdict ?? null,
      timesMean: timesMean[cell] ?? null,
    };
  });
  const stands = ({ events, before: had, verdict }: MapRegion): boolean =>
    events !== 0 || (had ?? 0) > 0 || verdict === 'hot' || verdict === 'cold';
  return {
    geography: version.id,
    approximate: version.approximate,
    source: version.source,
    events: now.events.length,
    eventsBefore: before?.events.length ?? null,
    mapped: points.length - found.outside,
    says: found.says,
    because: found.says === 'cannot be told' ? found.because.map(doubtInWords) : [],
    regions: regions.filter(stands).sort((a, b) => (b.events ?? 0) - (a.events ?? 0)),
    hours: weekHours(now.events.map(({ window }) => window)),
  };
};
