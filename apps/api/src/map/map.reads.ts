import { busiestHour } from '@hub/analysis';
import { judge } from '@hub/sharing';
import { londonDateOf, parsePeriod, previousQuarter, type Period } from '@hub/kernel';
import {
  givenAt,
  type GeographyVersion,
  type MapAnswer,
  type MapCells as Cells,
  type MapRecordsFound,
} from '@hub/worker';
import { countedFor } from '../edge/counted.js';
import { problem, type Problem } from '../edge/problems.js';
import { allOfIt, asFound, nobody, read, type ReadContext } from '../edge/reads.js';
import { scopeInWords } from '../edge/scope.words.js';
import { periodName, periodsBetween } from '../figures/figures.present.js';
import type {
  MapChoices,
  MapLayer,
  MapReader,
  PeriodName,
  ProfileMap,
  QueryMapAreasArgs,
  QueryMapChoicesArgs,
  QueryMapFileArgs,
  QueryMapRecordsArgs,
  QueryProfileMapArgs,
  WeekHour,
} from '../generated/graphql.js';
import { hotAreasOf } from './area-names.js';
import { BASEMAP } from './basemap.routes.js';
import { fileOf } from './map.files.js';
import { regionOf, saysInWords } from './map.present.js';
import { guardedFor, isForReader, isOpenTo, LAYERS, READER_NAMES, readersFor } from './map.readers.js';
import { mapAreasOf } from './map.shapes.js';

interface Refused {
  readonly __typename: 'Refused';
  readonly problems: readonly Problem[];
}

const refused = (code: string, message: string, field: string): Refused => ({
  __typename: 'Refused',
  problems: [problem(code, message, field)],
});

const isRefused = (found: object): found is Refused => '__typename' in found && found.__typename === 'Refused';

const keptBack = (layer: MapLayer): Refused =>
  refused('kept-back', LAYERS[layer].keptBack ?? 'This layer is kept from your role.', 'layer');

const readersOfUser = ({ user, hub }: ReadContext): readonly MapReader[] =>
  readersFor(user.role, hub.settings.roles[user.role].scope);

const mayOpenRecords = ({ user, hub }: ReadContext): boolean =>
  judge(user.role, 'safeguarding', 'profile-records', hub.settings.roles).allowed;

const CELLS = { WARDS: 'wards', HEXAGONS: 'hexagons' } as const satisfies Record<string, Cells>;

const NO_PERIOD = (text: string): string =>
  `"${text}" is no period. Write a quarter (2016-17Q3), a financial year (2016-17) or two dates (2015-06-01..2016-06-01).`;

const isQuarter = ({ id }: Period): boolean => /Q[1-4]$/.test(id);

/** A map as it can be asked for: with the period it is about, and from what it is worked out. */
interface MapMeant {
  readonly answer: MapAnswer;
  readonly period: Period;
  readonly before: Period | undefined;
}

/** The map for somebody who may open what is counted: any period, as known at the moment asked for. */
const namedMap = async (
  { layer, cells }: QueryProfileMapArgs,
  period: Period,
  context: ReadContext,
): Promise<MapMeant> => {
  const before = isQuarter(period) ? previousQuarter(period) : undefined;
  const answer = await context.hub.maps.map({
    ...countedFor(context),
    layer: LAYERS[layer].layer,
    cells: CELLS[cells],
    days: period,
    ...(before ? { before } : {}),
    boundariesOn: londonDateOf(context.moment.at),
  });
  return { answer, period, before };
};

/** The map for somebody who may not: a whole quarter, as known at the one moment at which it is given. */
const guardedMap = async (
  { layer, cells, reader }: QueryProfileMapArgs & { readonly reader: Exclude<MapReader, 'NAMED'> },
  period: Period,
  context: ReadContext,
): Promise<MapMeant | Refused> => {
  const at = givenAt(period);
  if (!isQuarter(period)) return refused('not-a-quarter', 'This reader is shown whole quarters only.', 'period');
  if (at > context.moment.at) {
    const words = `${period.label} is shown to this reader from 30 days after its end. Choose an earlier quarter.`;
    return refused('not-yet-given', words, 'period');
  }
  const { counted } = context.sight;
  const answer = await context.hub.maps.map({
    position: Math.min(await context.hub.log.positionAt(at), context.hub.viewsPosition()),
    ...(counted ? { counted } : {}),
    layer: LAYERS[layer].layer,
    cells: CELLS[cells],
    days: period,
    boundariesOn: londonDateOf(at),
    guarded: guardedFor(reader, at),
  });
  return { answer, period, before: undefined };
};

const findMap = (args: QueryProfileMapArgs, context: ReadContext): Promise<MapMeant | Refused> | Refused => {
  const { reader, layer } = args;
  const period = parsePeriod(args.period);
  if (!period) return refused('no-such-period', NO_PERIOD(args.period), 'period');
  if (!readersOfUser(context).includes(reader)) {
    return refused('not-this-reader', 'Your role is not shown the map of this reader.', 'reader');
  }
  if (!isOpenTo(layer, context)) return keptBack(layer);
  if (!isForReader(layer, reader)) {
    const words = 'This layer shows where children live or were. It is made only for those who may open their records.';
    return refused('not-for-reader', words, 'layer');
  }
  return reader === 'NAMED' ? namedMap(args, period, context) : guardedMap({ ...args, reader }, period, context);
};

const hourThatStandsOut = ({ hours }: MapAnswer): WeekHour | null => {
  const busiest = hours && busiestHour(hours.weights);
  return busiest?.standsOut ? { weekday: busiest.weekday, hour: busiest.hour } : null;
};

const presented = (
  { answer, period, before }: MapMeant,
  { layer, cells, reader }: QueryProfileMapArgs,
  { hub, user, moment }: ReadContext,
): ProfileMap => ({
  ...{ layer, cells, reader },
  period: periodName(period),
  before: before ? periodName(before) : null,
  at: reader === 'NAMED' ? moment.at : givenAt(period),
  geography: answer.geography,
  approximate: answer.approximate,
  source: answer.source,
  scope: reader === 'NAMED' ? scopeInWords(hub.settings.roles[user.role].scope) : READER_NAMES[reader][1],
  events: answer.events,
  eventsBefore: answer.eventsBefore,
  mapped: answer.mapped,
  says: saysInWords(answer),
  because: [...answer.because],
  hot: hotAreasOf(answer, hub.geographies.all()),
  rates: answer.rates,
  regions: answer.regions.map(regionOf),
  hours: answer.hours?.weights.map((day) => [...day]) ?? null,
  hoursUnknown: answer.hours?.unknown ?? null,
  hourThatStandsOut: hourThatStandsOut(answer),
});

/** The map of a layer. The children were cut before anything was counted; few children are merged into larger areas. */
export const profileMap = read({
  subject: 'profile',
  purpose: 'assurance',
  find: async (args: QueryProfileMapArgs, context) => findMap(args, context),
  hydrate: asFound<MapMeant | Refused>,
  rules: allOfIt,
  present: (found, args, context) =>
    isRefused(found) ? found : { __typename: 'ProfileMap' as const, ...presented(found, args, context) },
  names: nobody,
});

/** The map of a layer to be taken away. */
export const mapFile = read({
  subject: 'profile',
  purpose: 'assurance',
  find: async (args: QueryMapFileArgs, context) => findMap(args, context),
  hydrate: asFound<MapMeant | Refused>,
  rules: allOfIt,
  present: (found, args, context) => {
    if (isRefused(found)) return found;
    const version = context.hub.geographies.all().find(({ id }) => id === found.answer.geography);
    const areas = version ? mapAreasOf(version, args.cells).areas : [];
    return { __typename: 'MapFile' as const, ...fileOf(presented(found, args, context), areas, args.format) };
  },
  names: nobody,
  takesOut: true,
});

/** What can be chosen on the page of the map. */
export const mapChoices = read({
  subject: 'profile',
  purpose: 'assurance',
  find: async (_args: Partial<QueryMapChoicesArgs>, { hub }) => hub.log.readAll(0, 1),
  hydrate: ([first]) => first?.recordedAt,
  rules: allOfIt,
  present: (first, _args, context): MapChoices => {
    const { at } = context.moment;
    const periods = periodsBetween(first !== undefined && first < at ? first : at, at);
    const readers = readersOfUser(context);
    const given = (reader: MapReader): PeriodName[] =>
      reader === 'NAMED' ? periods : periods.filter((one) => one.kind === 'quarter' && givenAt(one) <= at);
    return {
      layers: (Object.keys(LAYERS) as MapLayer[]).flatMap((id) => {
        const { name, about } = LAYERS[id];
        const open = isOpenTo(id, context);
        const mine = open ? readers.filter((reader) => isForReader(id, reader)) : [];
        return mine.length === 0 ? [] : [{ id, name, about, readers: mine }];
      }),
      readers: readers.map((id) => ({
        id,
        name: READER_NAMES[id][0],
        about: READER_NAMES[id][1],
        periods: given(id),
      })),
      records: mayOpenRecords(context),
      drawing: {
        basemap: context.hub.settings.basemapFile === undefined ? null : BASEMAP,
        mapboxToken: context.hub.settings.mapboxToken ?? null,
      },
    };
  },
  names: nobody,
});

/** The shapes of the cells. */
export const mapAreas = read({
  subject: 'profile',
  purpose: 'assurance',
  find: async ({ geography }: QueryMapAreasArgs, { hub, moment }) =>
    hub.geographies.all().find(({ id }) => id === geography) ?? hub.geographies.on(londonDateOf(moment.at)),
  hydrate: asFound<GeographyVersion>,
  rules: allOfIt,
  present: (version, { cells }) => mapAreasOf(version, cells),
  names: nobody,
});

const MOST_RECORDS = 20_000;

/** The records behind a layer. */
export const mapRecords = read({
  subject: 'profile-records',
  purpose: 'safeguarding',
  find: async (args: QueryMapRecordsArgs, context): Promise<MapRecordsFound | Refused> => {
    const period = parsePeriod(args.period);
    if (!period) return refused('no-such-period', NO_PERIOD(args.period), 'period');
    if (!isOpenTo(args.layer, context)) return keptBack(args.layer);
    return context.hub.maps.mapRecords({
      ...countedFor(context),
      layer: LAYERS[args.layer].layer,
      days: period,
      boundariesOn: londonDateOf(context.moment.at),
    });
  },
  hydrate: asFound<MapRecordsFound | Refused>,
  rules: (found, { sight }) =>
    isRefused(found)
      ? found
      : {
          records: found.records.filter(({ childIds }) => childIds.every((childId) => sight.opens(childId))),
          lines: found.lines.filter(({ childId }) => sight.opens(childId)),
        },
  present: (found, { first }, { moment }) => {
    if (isRefused(found)) return found;
    const records = found.records.slice(0, Math.min(Math.max(1, first ?? 5_000), MOST_RECORDS));
    return {
      __typename: 'MapRecords' as const,
      at: moment.at,
      total: found.records.length,
      records,
      lines: found.lines,
    };
  },
  names: (answer) =>
    isRefused(answer)
      ? []
      : [...answer.records.flatMap(({ childIds }) => childIds), ...answer.lines.map(({ childId }) => childId)],
  others: (answer) => (isRefused(answer) ? [] : answer.records.flatMap(({ placeKey }) => placeKey ?? [])),
});
