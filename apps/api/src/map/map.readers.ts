import type { Instant } from '@hub/kernel';
import { judge, type PartName, type Scope, type Subject } from '@hub/sharing';
import type { MapLayer as Layer } from '@hub/views';
import { guardedOn, type Guarded } from '@hub/worker';
import type { ReadContext } from '../edge/reads.js';
import type { MapLayer, MapReader } from '../generated/graphql.js';

/** Readers who are given regions of enough children, by the audience whose rules hold for them. */
export const AUDIENCES = { BOARD: 'board', COUNCILLORS: 'councillors', PUBLIC: 'public' } as const;

export const READER_NAMES: Readonly<Record<MapReader, readonly [name: string, about: string]>> = {
  NAMED: ['You, by your rights', 'Exact numbers of the records that you may open.'],
  BOARD: ['Board', 'Areas of at least 6 children; whole quarters, as known 30 days after their end.'],
  COUNCILLORS: ['Councillors', 'Areas of at least 6 children; whole quarters, as known 30 days after their end.'],
  PUBLIC: [
    'Public',
    'Areas of at least 10 children, numbers rounded to 5; whole quarters, as known 30 days after their end.',
  ],
};

/** For whom somebody may ask for a map: those who see no child get theirs, others also what less privileged readers get. */
export const readersFor = (role: string, scope: Scope): readonly MapReader[] => {
  if (role === 'COUNCILLOR') return ['COUNCILLORS', 'PUBLIC'];
  if (scope === 'none') return ['BOARD', 'COUNCILLORS', 'PUBLIC'];
  return scope === 'all' ? ['NAMED', 'BOARD', 'COUNCILLORS', 'PUBLIC'] : ['NAMED'];
};

interface LayerWords {
  readonly layer: Layer;
  readonly name: string;
  readonly about: string;
  /** The addresses of children are shown to nobody but those who may open the records. */
  readonly namedOnly?: true;
  /** The part of a child's record that it shows: kept from whom that part is kept. */
  readonly part?: PartName;
  /** What else somebody must be allowed to see. */
  readonly subject?: Subject;
  /** What is said to those from whom it is kept. */
  readonly keptBack?: string;
}

export const LAYERS: Readonly<Record<MapLayer, LayerWords>> = {
  OFFENCES_CSE: { layer: 'offences-cse', name: 'Offences: sexual exploitation', about: 'where they happened' },
  FOUND: { layer: 'found', name: 'Found', about: 'where children who had been missing were found' },
  LAST_SEEN: {
    layer: 'last-seen',
    name: 'Last seen',
    about: 'where missing children were last seen: often their home',
    namedOnly: true,
  },
  MISSING_FROM: {
    layer: 'missing-from',
    name: 'Missing from home',
    about: 'homes from which children went missing',
    namedOnly: true,
  },
  PLACEMENTS: {
    layer: 'placements',
    name: 'Placements',
    about: 'where looked-after children were placed',
    namedOnly: true,
    part: 'placementPlace',
    keptBack: 'Where children are placed is kept to those who place them.',
  },
  MET: {
    layer: 'met',
    name: 'Met somebody',
    about: 'where a child met somebody, by links that say when and that nobody refuted; some are homes',
    namedOnly: true,
    subject: 'intelligence',
    keptBack: 'Where children met somebody is kept to those who may know who is linked with whom.',
  },
  OFFENCES_TRAFFICKING: { layer: 'offences-trafficking', name: 'Offences: trafficking', about: 'where they happened' },
  OFFENCES_GANGS: { layer: 'offences-gangs', name: 'Offences: gangs', about: 'where they happened' },
  OFFENCES_COUNTY_LINES: {
    layer: 'offences-county-lines',
    name: 'Offences: county lines',
    about: 'where they happened',
  },
  OFFENCES_SERIOUS_VIOLENCE: {
    layer: 'offences-serious-violence',
    name: 'Offences: serious violence',
    about: 'where they happened',
  },
};

/** Whether somebody may be shown a layer at all, by what is kept back from their role. */
export const isOpenTo = (layer: MapLayer, { user, hub, sight }: ReadContext): boolean => {
  const { part, subject } = LAYERS[layer];
  if (part !== undefined && sight.hiddenParts.has(part)) return false;
  return subject === undefined || judge(user.role, 'safeguarding', subject, hub.settings.roles).allowed;
};

export const isForReader = (layer: MapLayer, reader: MapReader): boolean =>
  reader === 'NAMED' || LAYERS[layer].namedOnly !== true;

/** The rule by which a guarded reader is shown a map on a date. */
export const guardedFor = (reader: Exclude<MapReader, 'NAMED'>, at: Instant): Guarded =>
  guardedOn(AUDIENCES[reader], at);
