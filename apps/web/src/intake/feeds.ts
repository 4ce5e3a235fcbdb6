/** The feeds the hub takes in, by the name of their file, in words. */
const feeds: ReadonlyMap<string, string> = new Map([
  ['children', 'Children'],
  ['child_aliases', 'Merged ids'],
  ['match_decisions', 'Match decisions'],
  ['statuses', 'Statuses'],
  ['keyworkers', 'Key workers'],
  ['police_missing_reports', 'Police missing reports'],
  ['police_found_reports', 'Police found reports'],
  ['return_interviews', 'Return home interviews'],
  ['risk_assessments', 'Risk assessments'],
  ['safety_plans', 'Safety plans'],
  ['panel_referrals', 'Panel referrals'],
  ['panel_meetings', 'Panel meetings'],
  ['panel_reviews', 'Panel reviews'],
  ['panel_challenges', 'Panel challenges'],
  ['panel_actions', 'Panel actions'],
]);

/** A feed in words. */
export const sayFeed = (feed: string): string => feeds.get(feed) ?? feed.replaceAll('_', ' ');

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What a file of a delivery is, by its name alone: `FEED.csv` or `FEED.part-2.csv`, in any sub-folder. */
export type FileKind =
  | { readonly kind: 'feed'; readonly feed: string }
  /** `delivery.json`: how the files are written. */
  | { readonly kind: 'declaration' }
  /** A CSV of another name: it is sent, and the hub says why it refuses it. */
  | { readonly kind: 'unknown' }
  /** No CSV: not sent. A spreadsheet may hold what is meant. */
  | { readonly kind: 'other'; readonly spreadsheet: boolean };

/** What a file of a delivery is. */
export const kindOf = (path: string): FileKind => {
  const name = nameOf(path);
  if (name === 'delivery.json') return { kind: 'declaration' };
  if (!/\.csv$/i.test(name)) return { kind: 'other', spreadsheet: /\.(xls[xmb]?|ods|numbers)$/i.test(name) };
  const feed = /^(.+?)(?:\.part-\d{1,9})?\.csv$/.exec(name)?.[1];
  return feed !== undefined && feeds.has(feed) ? { kind: 'feed', feed } : { kind: 'unknown' };
};

/** Files that are never part of a delivery: hidden ones, and the rejects of an earlier intake. */
export const isLeftOut = (path: string): boolean =>
  path.split('/').some((part) => part.startsWith('.')) || path.endsWith('.rejects.csv');
