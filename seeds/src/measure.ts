import { ageOn, londonDateOf, instantOf, addDays, startOfLondonDay, epochMs, type LondonDate } from '@hub/kernel';
import { BROMLEY } from './geography.js';
import { hoursOf, readFeed, rowsInForce, type RawRow } from './read-delivery.js';

/** One absence put together from its police reports, as the indicator definitions say. */
export interface MeasuredEpisode {
  readonly child: string;
  readonly start: number;
  readonly end: number | undefined;
  readonly missing: boolean;
  readonly refs: readonly string[];
}

/** What a delivery holds, in a form to count from. Made for checks of the drawn data, not for the hub's figures. */
export interface Measured {
  readonly children: ReadonlyMap<string, RawRow>;
  readonly statuses: readonly RawRow[];
  readonly episodes: readonly MeasuredEpisode[];
  readonly interviews: readonly RawRow[];
  readonly assessments: readonly RawRow[];
  readonly reviews: readonly RawRow[];
  readonly unmatchedReports: number;
}

const folded = (name: string | undefined): string =>
  (name ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}\s\p{Pd}'`‘’]/gu, '')
    .toLowerCase();

const nameKey = (row: RawRow): string => `${folded(row['surname'])}|${folded(row['forename'])}|${row['dob'] ?? ''}`;

const episodesOf = (
  child: string,
  reports: readonly RawRow[],
  found: ReadonlyMap<string, number>,
): MeasuredEpisode[] => {
  interface Open {
    start: number;
    last: number;
    end: number | undefined;
    missing: boolean;
    refs: string[];
  }
  const episodes: Open[] = [];
  const inOrder = reports
    .map((row) => ({ row, seen: hoursOf(row['last_seen_at']) ?? 0 }))
    .sort((a, b) => a.seen - b.seen || (a.row['report_ref'] ?? '').localeCompare(b.row['report_ref'] ?? ''));
  for (const { row, seen } of inOrder) {
    const ref = row['report_ref'] ?? '';
    const end = found.get(ref);
    const missing = row['category'] === 'missing';
    const open = episodes[episodes.length - 1];
    const joins = open && (open.end === undefined ? seen - open.last <= 168 : seen < open.end);
    if (open && joins) {
      open.last = seen;
      open.missing ||= missing;
      open.refs.push(ref);
      if (end !== undefined) open.end = Math.min(open.end ?? end, end);
    } else episodes.push({ start: seen, last: seen, end, missing, refs: [ref] });
  }
  return episodes.map((episode) => ({ child, ...episode }));
};

const inForce = async (folder: string, feed: Parameters<typeof readFeed>[1]): Promise<RawRow[]> =>
  rowsInForce(feed, (await readFeed(folder, feed)).rows);

/** Reads a delivery folder whole and joins its records: merges, matches, decisions, episodes. */
export const measure = async (folder: string): Promise<Measured> => {
  const alias = new Map(
    (await inForce(folder, 'child_aliases')).map((row) => [row['old_child_id'] ?? '', row['child_id'] ?? '']),
  );
  const current = (id: string): string => alias.get(id) ?? id;
  const records = await inForce(folder, 'children');
  const children = new Map(records.map((row) => [row['child_id'] ?? '', row]));
  const byName = new Map<string, Set<string>>();
  for (const row of records)
    byName.set(nameKey(row), (byName.get(nameKey(row)) ?? new Set()).add(current(row['child_id'] ?? '')));
  const decided = new Map(
    (await inForce(folder, 'match_decisions')).map((row) => [row['report_ref'] ?? '', row['child_id'] ?? '']),
  );
  const found = new Map(
    (await inForce(folder, 'police_found_reports')).map((row) => [
      row['report_ref'] ?? '',
      hoursOf(row['found_at']) ?? 0,
    ]),
  );
  const byChild = new Map<string, RawRow[]>();
  let unmatchedReports = 0;
  for (const row of await inForce(folder, 'police_missing_reports')) {
    const named = [...(byName.get(nameKey(row)) ?? [])];
    const id = row['child_id'] || (decided.get(row['report_ref'] ?? '') ?? (named.length === 1 ? named[0] : undefined));
    if (!id) unmatchedReports += 1;
    else byChild.set(current(id), [...(byChild.get(current(id)) ?? []), row]);
  }
  return {
    children,
    statuses: (await inForce(folder, 'statuses')).map((row) => ({ ...row, child_id: current(row['child_id'] ?? '') })),
    episodes: [...byChild].flatMap(([child, reports]) => episodesOf(child, reports, found)),
    interviews: await inForce(folder, 'return_interviews'),
    assessments: await inForce(folder, 'risk_assessments'),
    reviews: await inForce(folder, 'panel_reviews'),
    unmatchedReports,
  };
};

const isOwnChild = (measured: Measured, id: string, on: LondonDate): boolean => {
  const row = measured.children.get(id);
  return row?.['responsible_la'] === BROMLEY && ageOn(row['dob'] ?? '', on) < 18;
};

/** The children with a status on a date, own children only. */
export const withStatus = (measured: Measured, on: LondonDate, ...wanted: readonly string[]): Set<string> =>
  new Set(
    measured.statuses
      .filter(
        (row) =>
          wanted.includes(row['status'] ?? '') &&
          (row['start'] ?? '') <= on &&
          (row['end'] === '' || on < (row['end'] ?? '')),
      )
      .map((row) => row['child_id'] ?? '')
      .filter((id) => isOwnChild(measured, id, on)),
  );

const hours = (date: LondonDate): number => epochMs(startOfLondonDay(date)) / 3_600_000;

/** Missing episodes that started in [from, to). */
export const missingBetween = (measured: Measured, from: LondonDate, to: LondonDate): MeasuredEpisode[] =>
  measured.episodes.filter((episode) => episode.missing && episode.start >= hours(from) && episode.start < hours(to));

/** Share of the returns in [from, to), at least 72 hours old, that had an interview within 72 hours. */
export const interviewedInTime = (measured: Measured, from: LondonDate, to: LondonDate): number => {
  const completed = new Map<string, number[]>();
  for (const row of measured.interviews) {
    const at = hoursOf(row['completed_at']);
    if (at !== undefined)
      for (const ref of (row['report_refs'] ?? '').split(';')) completed.set(ref, [...(completed.get(ref) ?? []), at]);
  }
  const returns = measured.episodes.filter(
    ({ missing, end }) => missing && end !== undefined && end >= hours(from) && end < hours(to) - 72,
  );
  const inTime = returns.filter(({ refs, end }) =>
    refs.some((ref) => completed.get(ref)?.some((at) => at >= (end ?? 0) && at <= (end ?? 0) + 72)),
  );
  return inTime.length / returns.length;
};

const effectiveRag = (row: RawRow): string => row['override_rag'] || row['rag'] || '';

/** At-risk own children at the end of the day before `end`, each with the worst RAG of the open assessed strands. */
export const atRisk = (measured: Measured, end: LondonDate): Map<string, string> => {
  const last = addDays(end, -1);
  const order = ['not assessed', 'green', 'amber', 'red'];
  const result = new Map<string, string>();
  const add = (id: string, rag: string): void => {
    if (isOwnChild(measured, id, last) && order.indexOf(rag) > order.indexOf(result.get(id) ?? '')) result.set(id, rag);
  };
  const latest = new Map<string, RawRow>();
  for (const row of measured.assessments) {
    const key = `${row['child_id']}|${row['strand']}`;
    if ((row['assessed_at'] ?? '') > (latest.get(key)?.['assessed_at'] ?? '')) latest.set(key, row);
  }
  for (const row of latest.values()) {
    const reviews = measured.reviews
      .filter(
        (review) =>
          review['child_id'] === row['child_id'] &&
          (review['meeting_date'] ?? '') >= (row['assessed_at'] ?? '').slice(0, 10),
      )
      .filter(
        (review) => review['strands'] === '' || (review['strands'] ?? '').split(';').includes(row['strand'] ?? ''),
      )
      .sort((a, b) => (a['meeting_date'] ?? '').localeCompare(b['meeting_date'] ?? ''));
    const closed = reviews.some((review) => review['decision'] === 'close' || review['rag_after'] === 'none');
    const after = reviews
      .map((review) => review['rag_after'] ?? '')
      .filter((rag) => rag !== '')
      .slice(-1)[0];
    if (!closed && effectiveRag(row) !== 'none') add(row['child_id'] ?? '', after ?? effectiveRag(row));
  }
  for (const episode of measured.episodes) {
    if (!episode.missing || episode.start >= hours(end)) continue;
    const returned = episode.end === undefined ? undefined : londonDateOf(instantOf(episode.end * 3_600_000));
    if (returned === undefined || returned >= addDays(last, -90)) add(episode.child, 'not assessed');
  }
  return result;
};

/** Children missing at the end, own and hosted. */
export const missingNow = (measured: Measured): MeasuredEpisode[] =>
  measured.episodes.filter((episode) => episode.missing && episode.end === undefined);
