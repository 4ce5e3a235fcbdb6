import { hexagonAt, toLonLat, type LonLat } from '@hub/geography';
import { addDays, londonDateOf, type Instant, type LondonDate, type PRECISIONS } from '@hub/kernel';
import { inOrderOfTime, isAnalysed, isDrawn, type FoundLine, type MapEvent } from '@hub/views';
import type { Days } from './map-answer.js';
import type { StudyArea } from './study-area.js';

/** Something that was going on in the days asked for, with its place as exactly as it may be drawn. */
export interface MapRecord {
  readonly ref: string;
  readonly childIds: readonly string[];
  /** Key of the place of the intelligence that it tells of, where it tells of one. */
  readonly placeKey?: string;
  readonly from: Instant;
  /** `null` while it goes on. */
  readonly to: Instant | null;
  /** The first and last London day it covers of those asked for. */
  readonly firstDay: LondonDate;
  readonly lastDay: LondonDate;
  readonly precision: (typeof PRECISIONS)[number] | null;
  /** Where it lies, for places known to the address, street or postcode; `null` outside the borough. */
  readonly hexagon: string | null;
  readonly ward: string | null;
  /** A point, for places known to the address or street only. */
  readonly at: LonLat | null;
}

/** A line as it is drawn, with its length. */
export interface MapLine {
  readonly ref: string;
  readonly childId: string;
  readonly from: LonLat;
  readonly to: LonLat;
  readonly metres: number;
}

const earlier = (a: LondonDate, b: LondonDate): LondonDate => (a < b ? a : b);
const later = (a: LondonDate, b: LondonDate): LondonDate => (a > b ? a : b);

/** The London days that an event covers of those asked for; undefined when none. What goes on covers up to `today`. */
const daysOf = (event: MapEvent, { start, end }: Days, today: LondonDate) => {
  const first = later(londonDateOf(event.from), start);
  const last = event.to === undefined ? today : londonDateOf(event.to);
  if (first >= end || last < start || last < first) return undefined;
  return { firstDay: first, lastDay: last };
};

/** What was going on in the days asked for, in the order of time, an open episode on every day it covers. */
export const recordsIn = (
  { version, hexagons }: StudyArea,
  events: readonly MapEvent[],
  days: Days,
  today: LondonDate,
): readonly MapRecord[] => {
  const known = new Set(hexagons.cells.map(({ id }) => id));
  const shown = events.flatMap((event) => {
    const covered = daysOf(event, days, today);
    return covered ? [{ event, covered }] : [];
  });
  shown.sort((a, b) => inOrderOfTime(a.event, b.event));
  return shown.map(({ event, covered }) => {
    const { ref, childIds, placeKey, from, to = null, place } = event;
    const point = isAnalysed(place) ? ([place.easting, place.northing] as const) : undefined;
    const hexagon = point && hexagonAt(point);
    return {
      ...{ ref, childIds, from, to, precision: place?.precision ?? null },
      ...(placeKey === undefined ? {} : { placeKey }),
      firstDay: covered.firstDay,
      lastDay: earlier(covered.lastDay, addDays(days.end, -1)),
      hexagon: hexagon !== undefined && known.has(hexagon) ? hexagon : null,
      ward: (point && version.areas.at(point)?.code) ?? null,
      at: isDrawn(place) ? toLonLat([place.easting, place.northing]) : null,
    };
  });
};

/** Lines whose both ends may be drawn, of returns in the days asked for. */
export const linesIn = (lines: readonly FoundLine[], { start, end }: Days): readonly MapLine[] =>
  lines.flatMap(({ ref, childId, from, to, foundAt }) => {
    const date = londonDateOf(foundAt);
    if (date < start || date >= end || !isDrawn(from) || !isDrawn(to)) return [];
    const metres = Math.round(Math.hypot(from.easting - to.easting, from.northing - to.northing));
    return [
      {
        ...{ ref, childId, metres },
        from: toLonLat([from.easting, from.northing]),
        to: toLonLat([to.easting, to.northing]),
      },
    ];
  });
