import type { MapCells, MapRecordsQueryQuery } from '../gql/graphql.js';

export type MapRecords = Extract<MapRecordsQueryQuery['mapRecords'], { __typename: 'MapRecords' }>;
export type MapRecord = MapRecords['records'][number];

const DAY = 86_400_000;

/** Days since 1970 of a date. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** The date of a day since 1970. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The cell of a record in one way of dividing the borough. */
export const cellOf = ({ hexagon, ward }: MapRecord, cells: MapCells): string | null | undefined =>
  cells === 'WARDS' ? ward : hexagon;

/** Records made ready for a slider: the days each covers as numbers, and its cell. */
export interface Timeline {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly cells: readonly (string | undefined)[];
}

export const timelineOf = (records: readonly MapRecord[], cells: MapCells): Timeline => ({
  first: Int32Array.from(records, ({ firstDay }) => dayOf(firstDay)),
  last: Int32Array.from(records, ({ lastDay }) => dayOf(lastDay)),
  cells: records.map((record) => cellOf(record, cells) ?? undefined),
});

/** How many go on in each cell on a day: an open episode counts on every day it covers. */
export const countsOn = ({ first, last, cells }: Timeline, day: number): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (let at = 0; at < first.length; at += 1) {
    if ((first[at] as number) > day || (last[at] as number) < day) continue;
    const cell = cells[at];
    if (cell !== undefined) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
};

/** How many go on on a day altogether, those without an exact place too. */
export const goingOn = ({ first, last }: Timeline, day: number): number =>
  first.reduce((sum, from, at) => sum + (from <= day && (last[at] as number) >= day ? 1 : 0), 0);
