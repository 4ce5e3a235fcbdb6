import { standingIds, subjectKey } from '@hub/intelligence';
import { startOfLondonDay } from '@hub/kernel';
import type { LinkRow } from '../intelligence/links.js';
import { mergesInForce, type SubjectMergeRow } from '../intelligence/merges.js';
import type { PlaceRow } from '../intelligence/places.js';
import type { MapEvent } from './map-event.js';

/** What is on record of who was where, as the map needs it. */
export interface MeetingRecords {
  readonly links: readonly LinkRow[];
  readonly places: readonly PlaceRow[];
  readonly merges: readonly SubjectMergeRow[];
}

/**
 * Where children met somebody: links of a child and a place that say "met at", and when. A refuted one is on no map; one that an
 * agency gave under conditions is on none either, for a map cannot say them. What several agencies say of one child, place and
 * first day is one meeting. No hour is known of any.
 */
export const meetings = ({ links, places, merges }: MeetingRecords): readonly MapEvent[] => {
  const idOf = standingIds(mergesInForce(merges));
  const byId = new Map(places.map((place) => [place.placeId, place]));
  const found = new Map<string, MapEvent>();
  for (const link of links) {
    const { fromType, fromId, relation, toType, toId, state, handling, firstSeen, lastSeen } = link;
    const first = firstSeen ?? lastSeen;
    if (relation !== 'met_at' || state === 'refuted' || handling === 'C' || first === undefined) continue;
    if (fromType !== 'child' || toType !== 'place') continue;
    const placeId = idOf({ type: 'place', id: toId });
    const place = byId.get(placeId);
    if (!place) continue;
    const placeKey = subjectKey({ type: 'place', id: placeId });
    const ref = `${placeKey} child:${fromId} ${first}`;
    const to = startOfLondonDay(lastSeen ?? first);
    const before = found.get(ref);
    found.set(ref, {
      ref,
      childIds: [fromId],
      placeKey,
      ...(place.location ? { place: place.location } : {}),
      from: startOfLondonDay(first),
      to: before?.to !== undefined && before.to > to ? before.to : to,
    });
  }
  return [...found.values()];
};
