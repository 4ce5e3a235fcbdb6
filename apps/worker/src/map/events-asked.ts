import { startOfLondonDay } from '@hub/kernel';
import { isAnalysed, type MapEvent } from '@hub/views';
import type { Point } from '@hub/analysis';
import type { CountedChildren } from '../figure-desk.js';
import type { Days } from './map-answer.js';

/** Records whose children may all be counted; an offence without a child on record is the whole borough's. */
export const countedOf = <One extends { readonly childIds: readonly string[] }>(
  records: readonly One[],
  counted: CountedChildren | undefined,
): readonly One[] => {
  if (!counted) return records;
  const { hidden, only } = counted;
  const named = new Set(hidden ?? only);
  const isCounted = (childId: string): boolean => named.has(childId) === (only !== undefined);
  return records.filter(({ childIds }) => (childIds.length === 0 ? only === undefined : childIds.every(isCounted)));
};

/** What began on a layer in some days. */
export const eventsIn = (events: readonly MapEvent[], days: Days): readonly MapEvent[] => {
  const [start, end] = [startOfLondonDay(days.start), startOfLondonDay(days.end)];
  return events.filter(({ from }) => from >= start && from < end);
};

/** The point of an event that is known exactly enough to be put into a cell. */
export const pointOf = ({ place }: MapEvent): Point | undefined =>
  isAnalysed(place) ? { x: place.easting, y: place.northing } : undefined;

/** Incidents in which no child is on record count, together, as those of one child: nobody knows how many there were. */
const SOMEBODY = '';

/** Whom an event is about. */
export const childrenOf = ({ childIds }: MapEvent): readonly string[] =>
  childIds.length === 0 ? [SOMEBODY] : childIds;
