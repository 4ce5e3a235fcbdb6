import type { Casebook } from '@hub/casebook';
import { londonDateOf, type Instant } from '@hub/kernel';
import { eventsOnLayer, foundLines, meetings, type MapEvent, type MeetingRecords, type OffenceOnMap } from '@hub/views';
import type { CasebookAsked } from '../figure-desk.js';
import type { Geographies } from '../geography/geographies.js';
import { Recent } from '../recent.js';
import { countedOf, eventsIn } from './events-asked.js';
import { guardedMap } from './guarded-map.js';
import type { MapAnswer, MapAsked } from './map-answer.js';
import { linesIn, recordsIn, type MapLine, type MapRecord } from './map-records.js';
import { openMap } from './open-map.js';
import { studyAreaOf } from './study-area.js';

/** What the records behind a map are asked for: by those only who may open every record that is counted. */
export type MapRecordsAsked = Pick<MapAsked, 'layer' | 'days' | 'boundariesOn' | 'position' | 'counted'> & {
  readonly knownAt: Instant;
};

/** A record on the map, with the names of its children. */
export interface NamedMapRecord extends MapRecord {
  readonly childNames: readonly string[];
}

export interface MapRecordsFound {
  readonly records: readonly NamedMapRecord[];
  readonly lines: readonly MapLine[];
}

/** Where the records of a map come from. */
export interface MapSources {
  casebook(asked: CasebookAsked): Promise<Casebook>;
  offences(position: number): Promise<readonly OffenceOnMap[]>;
  meetings(position: number): Promise<MeetingRecords>;
  readonly geographies: Geographies;
}

const LAYERS = 24;
const ANSWERS = 60;

/** Works maps out from the records known at a position. What several questions share is worked out once. */
export class MapDesk {
  readonly #layers = new Recent<string, readonly MapEvent[]>(LAYERS);
  readonly #answers = new Recent<string, MapAnswer>(ANSWERS);

  constructor(private readonly sources: MapSources) {}

  /** Forgets what was worked out: somebody in it was erased. */
  forget(): void {
    this.#layers.clear();
    this.#answers.clear();
  }

  /** The cells of one layer: open, or merged for a reader who may not open the records. */
  map(asked: MapAsked): Promise<MapAnswer> {
    const area = studyAreaOf(this.sources.geographies.on(asked.boundariesOn));
    const { layer, cells, days, before, guarded, position, counted } = asked;
    const key = JSON.stringify([layer, cells, days, before, guarded, position, counted?.key, area.version.id]);
    return this.#answers.get(key, async () => {
      const events = await this.#events(asked);
      const now = eventsIn(events, days);
      if (guarded) return guardedMap(area, cells, now, guarded);
      return openMap(area, cells, { events: now, days }, before && { events: eventsIn(events, before), days: before });
    });
  }

  /** The records behind a layer, with lines from where children went missing to where they were found. */
  async mapRecords(asked: MapRecordsAsked): Promise<MapRecordsFound> {
    const { layer, days, boundariesOn, knownAt } = asked;
    const area = studyAreaOf(this.sources.geographies.on(boundariesOn));
    const { cases } = await this.sources.casebook(asked);
    const nameOf = (childId: string): string => {
      const child = cases.get(childId)?.child.content;
      return child ? `${child.surname}, ${child.forename}` : childId;
    };
    const records = recordsIn(area, await this.#events(asked), days, londonDateOf(knownAt));
    return {
      records: records.map((record) => ({ ...record, childNames: record.childIds.map(nameOf) })),
      lines: layer === 'found' ? linesIn([...cases.values()].flatMap(foundLines), days) : [],
    };
  }

  #events({
    layer,
    position,
    counted,
  }: Pick<MapAsked, 'layer' | 'position' | 'counted'>): Promise<readonly MapEvent[]> {
    return this.#layers.get(`${layer} ${position} ${counted?.key ?? ''}`, async () => {
      const offences = layer.startsWith('offences-') ? await this.sources.offences(position) : [];
      const met = layer === 'met' ? meetings(await this.sources.meetings(position)) : [];
      const casebook = await this.sources.casebook(counted ? { position, counted } : { position });
      return eventsOnLayer(layer, casebook, { offences: countedOf(offences, counted), met: countedOf(met, counted) });
    });
  }
}
