import type { Child, Children } from './children.js';
import { HOUR, type Moment } from './london.js';
import { at, listOf, type Records } from './records.js';

/** A find of a report. */
export interface Found {
  readonly at: Moment;
  readonly toldAt: Moment | undefined;
}

/** A police report that counts: of a child, without a conflict. */
export interface Report {
  readonly ref: string;
  readonly child: Child;
  readonly missing: boolean;
  readonly type: string;
  readonly lastSeenAt: Moment;
  readonly reportedAt: Moment;
  readonly toldAt: Moment | undefined;
  readonly found: Found | undefined;
}

/** One absence: the police reports of it. */
export interface Episode {
  readonly child: Child;
  readonly reports: readonly Report[];
  readonly start: Moment;
  /** The first moment at which it is over; undefined while it is open. */
  readonly end: Moment | undefined;
  /** It ended with a find. */
  readonly returned: boolean;
  /** At least one of its reports is of category missing. */
  readonly missing: boolean;
  readonly type: string;
}

/** A return interview. */
export interface Interview {
  readonly child: Child | undefined;
  readonly refs: readonly string[];
  readonly independent: boolean;
  readonly offeredAt: Moment | undefined;
  readonly response: string;
  readonly completedAt: Moment | undefined;
}

const LONGEST_SILENCE = 168 * HOUR;

const reportsIn = (records: Records, children: Children): Report[] => {
  const finds = new Map(records('police_found_reports').map((row) => [row.report_ref, row]));
  return records('police_missing_reports').flatMap((row) => {
    const child = children.reportedIn(row);
    const lastSeenAt = at(row.last_seen_at);
    const reportedAt = at(row.reported_at);
    if (!child || lastSeenAt === undefined || reportedAt === undefined) return [];
    const find = finds.get(row.report_ref);
    const foundAt = at(find?.found_at);
    const found =
      foundAt === undefined || foundAt < lastSeenAt ? undefined : { at: foundAt, toldAt: at(find?.la_notified_at) };
    const ref = row.report_ref ?? '';
    const missing = row.category === 'missing';
    return [
      {
        ref,
        child,
        missing,
        type: row.missing_from_type ?? '',
        lastSeenAt,
        reportedAt,
        toldAt: at(row.la_notified_at),
        found,
      },
    ];
  });
};

const inOrder = (a: Report, b: Report): number =>
  a.lastSeenAt - b.lastSeenAt || a.reportedAt - b.reportedAt || (a.ref < b.ref ? -1 : 1);

const firstFind = (reports: readonly Report[]): Moment | undefined => {
  const finds = reports.flatMap(({ found }) => (found ? [found.at] : []));
  return finds.length === 0 ? undefined : Math.min(...finds);
};

const episodeOf = (reports: readonly Report[], lostSightAt?: Moment): Episode[] => {
  const [first] = reports;
  if (!first) return [];
  const found = firstFind(reports);
  return [
    {
      child: first.child,
      reports,
      start: first.lastSeenAt,
      end: found ?? lostSightAt,
      returned: found !== undefined,
      missing: reports.some(({ missing }) => missing),
      type: reports.find(({ type }) => type !== '')?.type ?? '',
    },
  ];
};

const episodesOf = (reports: readonly Report[]): Episode[] => {
  const episodes: Episode[] = [];
  let open: Report[] = [];
  for (const report of [...reports].sort(inOrder)) {
    const end = firstFind(open);
    const latest = open.at(-1);
    const silent = end === undefined && latest !== undefined && report.lastSeenAt - latest.lastSeenAt > LONGEST_SILENCE;
    if (silent || (end !== undefined && report.lastSeenAt >= end)) {
      episodes.push(...episodeOf(open, silent ? report.lastSeenAt : undefined));
      open = [];
    }
    open.push(report);
  }
  return [...episodes, ...episodeOf(open)];
};

/** What was reported of children's absences, and the interviews after them. */
export interface Absences {
  readonly reports: readonly Report[];
  readonly episodes: readonly Episode[];
  /** The interviews that cover a report of an episode. */
  interviewsOf(episode: Episode): Interview[];
}

/** Reads reports, episodes and interviews from the records known. */
export const absencesIn = (records: Records, children: Children): Absences => {
  const reports = reportsIn(records, children);
  const interviews = records('return_interviews').map((row) => ({
    child: children.of(row.child_id),
    refs: listOf(row.report_refs),
    independent: (row.independent || (row.provider_type === 'commissioned_independent' ? 'Y' : 'N')) === 'Y',
    offeredAt: at(row.offered_at),
    response: row.response ?? '',
    completedAt: at(row.completed_at),
  }));
  return {
    reports,
    episodes: children.all.flatMap((child) => episodesOf(reports.filter((report) => report.child === child))),
    interviewsOf: ({ child, reports: covered }) =>
      interviews.filter((one) => one.child === child && covered.some(({ ref }) => one.refs.includes(ref))),
  };
};
