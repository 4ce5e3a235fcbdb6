import {
  changes,
  densityAt,
  doubtInWords,
  hotspotsAmong,
  LIMITS,
  weekHours,
  type CellFinding,
  type Hotspots,
  type Point,
} from '@hub/analysis';
import { daysBetween } from '@hub/kernel';
import type { MapEvent } from '@hub/views';
import { childrenOf, pointOf } from './events-asked.js';
import { hotAreas } from './hot-areas.js';
import type { Days, MapAnswer, MapRegion } from './map-answer.js';
import { perThousand, ratesOf } from './rates.js';
import type { Study, StudyArea } from './study-area.js';

/** Events by cell. The cell of each is looked up once: of 100,000 offences that takes most of the time. */
interface InCells {
  /** Of the events with an exact place. */
  readonly points: readonly Point[];
  /** The cell of each event, by their places in the list; -1 for one that is in none. */
  readonly cells: Int32Array;
  readonly counts: readonly number[];
}

const inCells = (events: readonly MapEvent[], study: Study): InCells => {
  const points: Point[] = [];
  const cells = new Int32Array(events.length).fill(-1);
  const counts = new Array<number>(study.ids.length).fill(0);
  events.forEach((event, at) => {
    const point = pointOf(event);
    if (!point) return;
    points.push(point);
    const cell = study.cellOf(point);
    if (cell === undefined) return;
    cells[at] = cell;
    counts[cell] = (counts[cell] ?? 0) + 1;
  });
  return { points, cells, counts };
};

/** How many different children the events of each cell are about. */
const childrenIn = (events: readonly MapEvent[], { cells, counts }: InCells): Int32Array => {
  const children = new Int32Array(counts.length);
  const numbers = new Map<string, number>();
  // A child in a cell as one number, so that one set answers for all cells.
  const seen = new Set<number>();
  events.forEach((event, at) => {
    const cell = cells[at] as number;
    if (cell < 0) return;
    for (const child of childrenOf(event)) {
      let number = numbers.get(child);
      if (number === undefined) numbers.set(child, (number = numbers.size));
      const key = number * counts.length + cell;
      if (seen.has(key)) continue;
      seen.add(key);
      children[cell] = (children[cell] as number) + 1;
    }
  });
  return children;
};

const findingOf = (found: Hotspots): ReadonlyMap<number, CellFinding> =>
  new Map(found.says === 'cannot be told' ? [] : found.cells.map((cell) => [cell.cell, cell]));

/** Density in multiples of its mean; none of fewer events than carry a surface, and none for areas of unlike size. */
const timesMeanOf = (points: readonly Point[], { centres }: Study): readonly number[] => {
  if (points.length < LIMITS.events || centres.length === 0) return [];
  const densities = densityAt(centres, points);
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
  const placed = inCells(now.events, study);
  const { points, counts } = placed;
  const children = childrenIn(now.events, placed);
  const found = hotspotsAmong({ points, events: now.events.length }, counts, study.neighbours);
  const findings = findingOf(found);
  const earlier = before && inCells(before.events, study).counts;
  const changed =
    before &&
    changes(
      counts.map((after, cell) => ({ before: earlier?.[cell] ?? 0, after })),
      { before: lengthOf(before.days), after: lengthOf(now.days) },
    );
  const timesMean = timesMeanOf(points, study);
  const { rates, says: ratesInWords } = ratesOf(version, cells, study.ids, counts);
  const regions = study.ids.map((id, cell): MapRegion => {
    const finding = findings.get(cell);
    return {
      cells: [id],
      beyond: false,
      name: study.names[cell] ?? id,
      events: counts[cell] ?? 0,
      children: children[cell] ?? 0,
      before: earlier?.[cell] ?? null,
      change: changed?.[cell]?.verdict ?? null,
      z: finding?.z ?? null,
      adjusted: finding?.chance.adjusted ?? null,
      verdict: finding?.verdict ?? null,
      rate: perThousand(rates[cell]?.raw),
      smoothedRate: perThousand(rates[cell]?.smoothed),
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
    hot: hotAreas(findings.values(), study, { events: now.events, cells: placed.cells }),
    rates: ratesInWords,
    regions: regions.filter(stands).sort((a, b) => (b.events ?? 0) - (a.events ?? 0)),
    hours: weekHours(now.events.map(({ window }) => window)),
  };
};
