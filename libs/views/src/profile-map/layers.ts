import type { Casebook, ChildCase } from '@hub/casebook';
import type { Instant, Place } from '@hub/kernel';
import { found, lastSeen, missingFrom, placed } from './episodes-on-map.js';
import type { MapEvent, MapLayer } from './map-event.js';

/** An offence as the map needs it. */
export interface OffenceOnMap {
  readonly offenceId: string;
  readonly theme: string;
  readonly occurredFrom: Instant;
  readonly occurredTo?: Instant | undefined;
  readonly location?: Place | undefined;
  readonly childIds: readonly string[];
}

const OF_EPISODES: Partial<Record<MapLayer, (one: ChildCase) => readonly MapEvent[]>> = {
  'missing-from': missingFrom,
  'last-seen': lastSeen,
  found,
  placements: placed,
};

/** Records of a layer that are in no child's case. */
export interface BesideCases {
  readonly offences?: Iterable<OffenceOnMap>;
  /** Meetings, where the layer is of them. */
  readonly met?: readonly MapEvent[];
}

const offenceEvent = ({ offenceId, occurredFrom, occurredTo, location, childIds }: OffenceOnMap): MapEvent => {
  const to = occurredTo ?? occurredFrom;
  return {
    ref: offenceId,
    childIds,
    ...(location ? { place: location } : {}),
    from: occurredFrom,
    to,
    window: { from: occurredFrom, to },
  };
};

/** The theme of the offences of a layer; undefined for a layer of episodes. */
const themeOf = (layer: MapLayer): string | undefined =>
  layer.startsWith('offences-') ? layer.slice('offences-'.length).replaceAll('-', '_') : undefined;

/** Everything on one layer, in the order of the records it comes from. */
export const eventsOnLayer = (
  layer: MapLayer,
  { cases }: Pick<Casebook, 'cases'>,
  { offences = [], met = [] }: BesideCases = {},
): readonly MapEvent[] => {
  if (layer === 'met') return met;
  const theme = themeOf(layer);
  const ofCase = OF_EPISODES[layer];
  if (theme === undefined) return [...cases.values()].flatMap((one) => ofCase?.(one) ?? []);
  return [...offences].filter((offence) => offence.theme === theme).map(offenceEvent);
};

/** The order of time; of what began at one moment, that of the references. */
export const inOrderOfTime = (a: MapEvent, b: MapEvent): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : a.ref < b.ref ? -1 : 1;
