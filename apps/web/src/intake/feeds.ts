/** The feeds the hub takes in, by the name of their file, in words. */
const feeds: Readonly<Record<string, string>> = {
  children: 'Children',
  child_aliases: 'Merged ids',
  match_decisions: 'Match decisions',
  statuses: 'Statuses',
  keyworkers: 'Key workers',
  police_missing_reports: 'Police missing reports',
  police_found_reports: 'Police found reports',
  return_interviews: 'Return home interviews',
  risk_assessments: 'Risk assessments',
  safety_plans: 'Safety plans',
  panel_referrals: 'Panel referrals',
  panel_meetings: 'Panel meetings',
  panel_reviews: 'Panel reviews',
  panel_challenges: 'Panel challenges',
  panel_actions: 'Panel actions',
};

/** A feed in words. */
export const sayFeed = (feed: string): string => feeds[feed] ?? feed.replaceAll('_', ' ');

/** The feed that a file belongs to by its name: `FEED.csv` or `FEED.part-2.csv`, in any folder; undefined when to none. */
export const feedOf = (path: string): string | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const feed = /^([a-z_]+)(?:\.part-\d+)?\.csv$/.exec(name)?.[1];
  return feed !== undefined && feed in feeds ? feed : undefined;
};

/** Whether a file says how the delivery is written, and is no feed itself. */
export const isDeclaration = (path: string): boolean => path.slice(path.lastIndexOf('/') + 1) === 'delivery.json';
