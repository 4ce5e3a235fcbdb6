import { NOW } from '@hub/kernel';
import { topicKey, type TopicMinutes, type TopicRef } from '@hub/panels';
import { judge } from '@hub/sharing';
import { personsOfConcern, places, type PersonRow, type PlaceRow } from '@hub/views';
import type { Hub } from '@hub/worker';
import type { HubUser } from '../edge/development-users.js';
import { rowsFor } from '../edge/live-rows.js';
import type { Moment } from '../edge/moment.js';
import type { Sight } from '../edge/sight.js';
import { knownLinks, linkRecords, ownSubjects, withinReach } from '../intelligence/known-links.js';
import { openLinks } from '../intelligence/open-links.js';
import type { Sitting } from './sittings.js';

/** What persons of concern and places are called by their records, by `topicKey`; one without a name goes by its id. */
export type TopicTitles = ReadonlyMap<string, string>;

/** What was on record as a name at a moment, whoever may know it. */
export const titlesAt = async (hub: Hub, moment: Moment): Promise<TopicTitles> => {
  const titles = new Map<string, string>();
  for (const { row } of await rowsFor<PersonRow>(hub, personsOfConcern.table, moment)) {
    if (row.details) titles.set(topicKey({ kind: 'person', id: row.personId }), row.details.label ?? row.personId);
  }
  for (const { row } of await rowsFor<PlaceRow>(hub, places.table, moment)) {
    titles.set(topicKey({ kind: 'place', id: row.placeId }), row.name ?? row.placeId);
  }
  return titles;
};

/** Which topics somebody may know, and what they are called. A theme is known to everybody who sits on the panel. */
export interface TopicSight {
  readonly titles: TopicTitles;
  opens(topic: TopicRef): boolean;
}

/** For somebody who may know of no person of concern and no place. */
export const ONLY_THEMES: TopicSight = { titles: new Map(), opens: ({ kind }) => kind === 'theme' };

interface Asking {
  readonly hub: Hub;
  readonly user: Pick<HubUser, 'person' | 'role'>;
  readonly sight: Sight;
}

/** Whether somebody may know each of these topics now, with the names that were on record at `titledAt`. */
export const topicSight = async (
  { hub, user, sight }: Asking,
  topics: readonly TopicRef[],
  titledAt?: Moment,
): Promise<TopicSight> => {
  if (topics.every(({ kind }) => kind === 'theme')) return ONLY_THEMES;
  if (!judge(user.role, 'safeguarding', 'intelligence', hub.settings.roles).allowed) return ONLY_THEMES;
  const now: Moment = { at: hub.now(), position: NOW, isNow: true };
  const records = openLinks(await linkRecords({ hub, moment: now }), { sight });
  const { subjects } = withinReach(knownLinks(records, now.at), sight, ownSubjects(records, user.person));
  return {
    titles: await titlesAt(hub, titledAt ?? now),
    opens: (topic) => topic.kind === 'theme' || subjects.has(topicKey(topic)),
  };
};

/** Every topic that is, or was, on the agenda of these meetings. */
export const topicsAt = (sittings: readonly (Sitting | undefined)[]): readonly TopicRef[] =>
  sittings.flatMap((sitting) => Object.values(sitting?.state.topics ?? {}).map(({ topic }) => topic));

/** A topic with the name it has on record; a theme has its own words. */
export const named = <Minuted extends Pick<TopicMinutes, 'topic' | 'words'>>(
  minuted: Minuted,
  titles: TopicTitles,
): Minuted => {
  const title = titles.get(topicKey(minuted.topic));
  return title === undefined ? minuted : { ...minuted, words: title };
};

/** What a topic is called: a theme by its words, anything else by its record. */
export const titleOf = ({ topic, words }: Pick<TopicMinutes, 'topic' | 'words'>): string =>
  words ?? (topic.kind === 'theme' ? '(erased)' : topic.id);
