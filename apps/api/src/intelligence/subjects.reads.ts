import { subjectKey, type LinkType } from '@hub/intelligence';
import type { RowVersion } from '@hub/kernel';
import { minutesOf, sittingStream, topicKey } from '@hub/panels';
import { judge } from '@hub/sharing';
import {
  disruptions,
  offences,
  panelMeetings,
  placeCare,
  type DisruptionRow,
  type OffenceRow,
  type PanelMeetingRow,
  type PlaceCareRow,
} from '@hub/views';
import { knownRows } from '../disruption/disruption.known.js';
import { rowsFor } from '../edge/live-rows.js';
import { asFound, read, type ReadContext } from '../edge/reads.js';
import type {
  PersonOfConcern,
  PlaceMoment,
  PlaceOfConcern,
  QueryPersonOfConcernArgs,
  QueryPersonsOfConcernArgs,
  QueryPlaceOfConcernArgs,
  QueryPlacesOfConcernArgs,
  QueryPlaceTimelineArgs,
} from '../generated/graphql.js';
import { childrenOf, othersOf, POLICY, reached } from './intelligence.reads.js';
import { knownLinks, linkRecords, type KnownLinks, type LinkRecords } from './known-links.js';
import { openLinks } from './open-links.js';
import { mergesInto } from './merges.present.js';
import { placeTimelineOf, type Heard } from './place-timeline.js';
import { isLivePerson, personOf, placeOf, tiesWith } from './subjects.present.js';

const childrenShown = (shown: readonly (PersonOfConcern | PlaceOfConcern)[]): readonly string[] => [
  ...childrenOf(shown.flatMap(({ ties }) => ties.flatMap(({ a, b }) => [a, b]))),
  ...shown.flatMap(({ orders }) => orders.flatMap(({ children }) => children.map(({ id }) => id))),
];

/** Whom and what pages of adults and places show beside children: themselves, whom they are tied to, at whom orders are aimed. */
const othersShown = (type: LinkType, shown: readonly (PersonOfConcern | PlaceOfConcern)[]): readonly string[] => [
  ...shown.map(({ id }) => `${type}:${id}`),
  ...othersOf(shown.flatMap(({ ties }) => ties.flatMap(({ a, b }) => [a, b]))),
];

interface PersonRecords {
  readonly records: LinkRecords;
  readonly orders: readonly RowVersion<DisruptionRow>[];
}

const findPersons = async (_args: object, context: ReadContext): Promise<PersonRecords> => ({
  records: await linkRecords(context),
  orders: await rowsFor<DisruptionRow>(context.hub, disruptions.table, context.moment),
});

const cutPersons = ({ records, orders }: PersonRecords, context: ReadContext): PersonRecords => ({
  records: openLinks(records, context),
  orders: knownRows(orders, context.sight),
});

/** The id under which somebody or something stands that is asked for by any id. */
const standsAs = (records: LinkRecords, type: LinkType, id: string, { moment }: ReadContext): string =>
  knownLinks(records, moment.at).idOf({ type, id });

const personsIn = ({ records, orders }: PersonRecords, context: ReadContext): readonly PersonOfConcern[] => {
  const known = reached(records, context);
  const done = orders.map(({ row }) => row);
  return records.persons
    .filter(({ key }) => known.idOf({ type: 'person', id: key }) === key)
    .flatMap(
      ({ key, row }) => personOf(key, row, known, { orders: done, merges: mergesInto(records, 'person', key) }) ?? [],
    );
};

export const persons = read({
  ...POLICY,
  find: findPersons as (args: Partial<QueryPersonsOfConcernArgs>, context: ReadContext) => Promise<PersonRecords>,
  hydrate: asFound<PersonRecords>,
  rules: cutPersons,
  present: (records, { all }, context): PersonOfConcern[] =>
    personsIn(records, context)
      .filter((person) => all === true || isLivePerson(person))
      .sort((a, b) => a.reviewDue.localeCompare(b.reviewDue) || a.id.localeCompare(b.id)),
  names: childrenShown,
  others: (found) => othersShown('person', found),
});

export const person = read({
  ...POLICY,
  find: findPersons as (args: QueryPersonOfConcernArgs, context: ReadContext) => Promise<PersonRecords>,
  hydrate: asFound<PersonRecords>,
  rules: cutPersons,
  present: (records, { id }, context): PersonOfConcern | null =>
    personsIn(records, context).find((one) => one.id === standsAs(records.records, 'person', id, context)) ?? null,
  names: (found) => childrenShown(found ? [found] : []),
  others: (found) => othersShown('person', found ? [found] : []),
  page: (found) => found && `person:${found.id}`,
  asks: ({ id }) => `person:${id}`,
});

interface PlaceRecords extends PersonRecords {
  readonly care: readonly RowVersion<PlaceCareRow>[];
  readonly offences: readonly RowVersion<OffenceRow>[];
}

const findPlaces = async (args: object, context: ReadContext): Promise<PlaceRecords> => ({
  ...(await findPersons(args, context)),
  care: await rowsFor<PlaceCareRow>(context.hub, placeCare.table, context.moment),
  offences: await rowsFor<OffenceRow>(context.hub, offences.table, context.moment),
});

const cutPlaces = ({ care, offences: happened, ...records }: PlaceRecords, context: ReadContext): PlaceRecords => ({
  ...cutPersons(records, context),
  care,
  offences: happened.filter(({ row }) => row.childIds.every((childId) => context.sight.opens(childId))),
});

/** Incidents at a place, under whichever of its ids they were recorded. */
const incidentsAt = (
  happened: readonly RowVersion<OffenceRow>[],
  known: KnownLinks,
  id: string,
): readonly OffenceRow[] =>
  happened
    .map(({ row }) => row)
    .filter(({ placeId }) => placeId !== undefined && known.idOf({ type: 'place', id: placeId }) === id);

const placesIn = (
  { records, orders, care, offences: happened }: PlaceRecords,
  context: ReadContext,
): PlaceOfConcern[] => {
  const known = reached(records, context);
  const done = orders.map((one) => one.row);
  const cares = new Map(care.map(({ key, row }) => [key, row]));
  return records.places
    .filter(({ key }) => known.subjects.has(`place:${key}`))
    .map(({ key, row }) => {
      const incidents = incidentsAt(happened, known, key);
      const merges = mergesInto(records, 'place', key);
      return placeOf(key, { row, care: cares.get(key), incidents, orders: done, merges }, known);
    });
};

export const placesOfConcern = read({
  ...POLICY,
  find: findPlaces as (args: Partial<QueryPlacesOfConcernArgs>, context: ReadContext) => Promise<PlaceRecords>,
  hydrate: asFound<PlaceRecords>,
  rules: cutPlaces,
  present: (records, _args, context) =>
    placesIn(records, context).sort((a, b) => b.children - a.children || a.id.localeCompare(b.id)),
  names: childrenShown,
  others: (found) => othersShown('place', found),
});

export const placeOfConcern = read({
  ...POLICY,
  find: findPlaces as (args: QueryPlaceOfConcernArgs, context: ReadContext) => Promise<PlaceRecords>,
  hydrate: asFound<PlaceRecords>,
  rules: cutPlaces,
  present: (records, { id }, context): PlaceOfConcern | null =>
    placesIn(records, context).find((one) => one.id === standsAs(records.records, 'place', id, context)) ?? null,
  names: (found) => childrenShown(found ? [found] : []),
  others: (found) => othersShown('place', found ? [found] : []),
  page: (found) => found && `place:${found.id}`,
  asks: ({ id }) => `place:${id}`,
});

interface TimelineRecords extends PlaceRecords {
  readonly heard: readonly Heard[];
}

/** What meetings had about a place, of the panels on which the reader sits, as far as it was on record at the moment. */
const heardOf = async (topic: string, { hub, user, moment, sight }: ReadContext): Promise<readonly Heard[]> => {
  if (!judge(user.role, 'safeguarding', 'panel', hub.settings.roles).allowed) return [];
  const rows = await rowsFor<PanelMeetingRow>(hub, panelMeetings.table, moment);
  const meetings = rows.filter(({ row }) => row.topics.includes(topic) && sight.sitsOn(row.panel));
  const found = await Promise.all(
    meetings.map(async ({ row: { panel, meetingDate } }): Promise<readonly Heard[]> => {
      const events = await hub.log.readStream(sittingStream(panel, meetingDate));
      const minutes = minutesOf(moment.isNow ? events : events.filter(({ position }) => position <= moment.position));
      const about = minutes?.topics.filter((one) => topicKey(one.topic) === topic && !one.takenOff) ?? [];
      return about.map((minuted) => ({ panel, meetingDate, minuted }));
    }),
  );
  return found.flat();
};

/** What happened at a place and was done about it, in one line. */
export const placeTimeline = read({
  ...POLICY,
  find: async (args: QueryPlaceTimelineArgs, context: ReadContext): Promise<TimelineRecords> => {
    const records = await findPlaces(args, context);
    const topic = `place:${standsAs(records.records, 'place', args.id, context)}`;
    return { ...records, heard: await heardOf(topic, context) };
  },
  hydrate: asFound<TimelineRecords>,
  rules: ({ heard, ...records }, context) => ({ ...cutPlaces(records, context), heard }),
  present: (all, args, context): PlaceMoment[] => {
    const { records, care, offences: happened, heard } = all;
    const id = standsAs(records, 'place', args.id, context);
    const place = placesIn(all, context).find((one) => one.id === id);
    if (!place) return [];
    const known = reached(records, context);
    return placeTimelineOf(`place:${id}`, {
      known,
      ties: tiesWith(known, { type: 'place', id }),
      care: care.find(({ key }) => key === id)?.row,
      orders: place.orders,
      incidents: incidentsAt(happened, known, id),
      heard,
    });
  },
  names: (moments) => moments.flatMap(({ childIds }) => childIds),
  others: (moments, { known, args, context }) => {
    const id = standsAs(known.records, 'place', args.id, context);
    const tied = tiesWith(reached(known.records, context), { type: 'place', id });
    const ends = tied.flatMap(({ a, b }) => [subjectKey(a), subjectKey(b)]);
    return moments.length === 0 ? [] : othersOf([`place:${id}`, ...ends]);
  },
  asks: ({ id }) => `place:${id}`,
});
