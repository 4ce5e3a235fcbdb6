import { elapsedHours, type Instant, type Writable } from '@hub/kernel';

/** What the episode rule needs to know of a police report. */
export interface EpisodeReport {
  readonly reportRef: string;
  readonly category: 'missing' | 'absent';
  readonly lastSeenAt: Instant;
  readonly reportedAt: Instant;
  readonly missingFromType?: string | undefined;
  /** When the child of this report was found; absent when no return stands. */
  readonly foundAt?: Instant | undefined;
}

/** One absence of a child, made of one or more police reports. */
export interface Episode<Report extends EpisodeReport = EpisodeReport> {
  /** Reference of its first report: names the episode while its reports stay the same. */
  readonly id: string;
  readonly reports: readonly Report[];
  readonly start: Instant;
  /** The return: earliest find of its reports. */
  readonly end?: Instant;
  /**
   * A later absence began while no find was recorded: when. The episode is no return, and counts as missing until then.
   */
  readonly endNotRecordedAt?: Instant;
  /** At least one report says missing; otherwise only absent. */
  readonly missing: boolean;
  /** Where the child went missing from: of the first report that says so. */
  readonly missingFromType?: string;
}

/** After so many hours without a new report and without a find, another report is another absence (definition "Episode"). */
export const NEW_ABSENCE_AFTER_HOURS = 168;

const byLastSeen = (a: EpisodeReport, b: EpisodeReport): number =>
  compare(a.lastSeenAt, b.lastSeenAt) || compare(a.reportedAt, b.reportedAt) || compare(a.reportRef, b.reportRef);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A child's episodes from all its reports (indicator definitions, "Episode"). The order in which reports arrived
 * changes nothing: they are taken by last sighting, then time of report, then reference. The next report joins an
 * episode when it was last seen before the episode's end; without a find it joins unless it was last seen more than
 * 168 hours after the latest report of the episode.
 */
export const episodesOf = <Report extends EpisodeReport>(reports: readonly Report[]): Episode<Report>[] => {
  const groups: { reports: Report[]; end: Instant | undefined; endNotRecordedAt?: Instant }[] = [];
  for (const report of [...reports].sort(byLastSeen)) {
    const current = groups.at(-1);
    if (current) {
      const latest = current.reports.at(-1) as Report;
      const tooLate =
        current.end === undefined && elapsedHours(latest.lastSeenAt, report.lastSeenAt) > NEW_ABSENCE_AFTER_HOURS;
      if (!tooLate && (current.end === undefined || report.lastSeenAt < current.end)) {
        current.reports.push(report);
        if (report.foundAt !== undefined && (current.end === undefined || report.foundAt < current.end)) {
          current.end = report.foundAt;
        }
        continue;
      }
      if (tooLate) current.endNotRecordedAt = report.lastSeenAt;
    }
    groups.push({ reports: [report], end: report.foundAt });
  }
  return groups.map(({ reports: own, end, endNotRecordedAt }) => {
    const first = own[0] as Report;
    const type = own.find((report) => report.missingFromType !== undefined)?.missingFromType;
    const episode: Writable<Episode<Report>> = {
      id: first.reportRef,
      reports: own,
      start: first.lastSeenAt,
      missing: own.some((report) => report.category === 'missing'),
    };
    if (end !== undefined) episode.end = end;
    if (endNotRecordedAt !== undefined) episode.endNotRecordedAt = endNotRecordedAt;
    if (type !== undefined) episode.missingFromType = type;
    return episode;
  });
};

/** The place in order of a report among episodes: how many of them begin before it. */
const begunBefore = (episodes: readonly Episode[], report: EpisodeReport | undefined): number => {
  if (!report) return episodes.length;
  let count = episodes.length;
  while (count > 0 && byLastSeen((episodes[count - 1] as Episode).reports[0] as EpisodeReport, report) >= 0) count -= 1;
  return count;
};

/**
 * The episodes after one report came, changed or went (`report` absent), from those before: the same as `episodesOf` all
 * reports. Episodes that end before it are the very same objects.
 */
export const episodesAfter = <Report extends EpisodeReport, Known extends Episode<Report>>(
  episodes: readonly Known[],
  reportRef: string,
  report: Report | undefined,
): (Known | Episode<Report>)[] => {
  const isIt = (one: EpisodeReport): boolean => one.reportRef === reportRef;
  const old = episodes.findLast(({ reports }) => reports.some(isIt))?.reports.find(isIt);
  const kept = Math.max(0, Math.min(begunBefore(episodes, old), begunBefore(episodes, report)) - 1);
  const reports = episodes.slice(kept).flatMap((episode) => episode.reports);
  const others = reports.filter((one) => !isIt(one));
  return [...episodes.slice(0, kept), ...episodesOf(report ? [...others, report] : others)];
};

/** Whether the child was away on this episode just at this moment, as far as the records say. */
export const awayAt = (episode: Episode, at: Instant): boolean =>
  episode.start <= at &&
  (episode.end === undefined || episode.end > at) &&
  (episode.endNotRecordedAt === undefined || episode.endNotRecordedAt > at);
