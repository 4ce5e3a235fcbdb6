import type { Feed } from './feed.js';
import * as declared from './feeds/index.js';

/**
 * The place of each feed in intake order: as in the intake formats, so that a child is there before what refers to it.
 * A feed not named here comes after these, by name; the order of feeds never changes what holds in the end.
 */
const FIRST = [
  'children',
  'child_aliases',
  'match_decisions',
  'statuses',
  'keyworkers',
  'police_missing_reports',
  'police_found_reports',
  'return_interviews',
  'places',
  'persons_of_concern',
];

const rank = ({ name }: Feed): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);

/** Every feed that the hub takes in, in intake order. */
export const feeds: readonly Feed[] = Object.values(declared).sort(
  (a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1),
);

/** Feeds of the intake formats that this hub does not take in. Their files are named in the result, never guessed at. */
export const feedsNotTakenIn: readonly string[] = ['education_missing', 'ehe_visits', 'qa_audits', 'briefings'];

/** Feeds that have an end date: what `inclusiveEnd` may name. */
export const feedsWithEnd: readonly string[] = feeds
  .filter(({ columns }) => columns.some(({ isEnd }) => isEnd))
  .map(({ name }) => name);

const byName = new Map(feeds.map((feed) => [feed.name, feed]));

/** The feed of this name. */
export const feedNamed = (name: string): Feed | undefined => byName.get(name);
