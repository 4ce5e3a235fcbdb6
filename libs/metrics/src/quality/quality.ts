import type { Finding, RecordKind } from '@hub/casebook';
import type { LondonDate, Period } from '@hub/kernel';
import { isLate, LATE_AFTER_DAYS, type QualityRecord } from './records.js';
import { QUALITY_FEEDS, type QualityFeed } from './wanted.js';

/** What is looked at: a field that is not recorded, late entry, what cannot be used yet, rows that were not taken. */
export type QualityTheme = 'missing' | 'late' | 'open' | 'rejected';

/** A number of records and, where there is one, of how many; one for each quarter. */
export interface QualityCell {
  readonly count: number;
  readonly of?: number;
}

/** One line of the data-quality page: one fault in the records of one agency, quarter by quarter. */
export interface QualityLine {
  readonly theme: QualityTheme;
  readonly feed: string;
  readonly feedLabel: string;
  /** The agency; `ALL` where the feeds of several are added up. */
  readonly source: string;
  /** A field, `late`, a kind of finding, or `rejected`. */
  readonly fault: string;
  readonly label: string;
  /** Of which records of the feed it is asked; lines with the same base count the same records. */
  readonly base: string;
  /** Null = nothing can be said of this quarter: it had not begun, or the hub did not hold anything yet. */
  readonly cells: readonly (QualityCell | null)[];
}

/** Every record of a feed. */
export const ALL_RECORDS = 'all';

/** The line that adds up all agencies of a feed. */
export const ALL_SOURCES = 'All';

const sourcesOf = (records: readonly QualityRecord[]): readonly string[] => {
  const names = [...new Set(records.map(({ source }) => source))].sort();
  return names.length > 1 ? [ALL_SOURCES, ...names] : names;
};

type Judge = (record: QualityRecord) => readonly [asked: boolean, faulty: boolean];

const linesOf = (
  feed: QualityFeed,
  records: readonly QualityRecord[],
  quarters: readonly Period[],
  what: Pick<QualityLine, 'theme' | 'fault' | 'label' | 'base'>,
  judge: Judge,
): readonly QualityLine[] => {
  const judged = records.map((record) => ({ record, is: judge(record) })).filter(({ is: [asked] }) => asked);
  return sourcesOf(records).map((source): QualityLine => {
    const mine = judged.filter(({ record }) => source === ALL_SOURCES || record.source === source);
    return {
      ...what,
      feed: feed.id,
      feedLabel: feed.label,
      source,
      cells: quarters.map(({ start, end }) => {
        const within = mine.filter(({ record: { on } }) => on >= start && on < end);
        return { count: within.filter(({ is: [, faulty] }) => faulty).length, of: within.length };
      }),
    };
  });
};

const LATE = {
  theme: 'late',
  fault: 'late',
  label: `recorded more than ${LATE_AFTER_DAYS} days after it happened`,
  base: ALL_RECORDS,
} as const;

/** Fields not recorded and late entry, by feed and agency. The quarters are those in which things happened. */
export const recordLines = (records: readonly QualityRecord[], quarters: readonly Period[]): readonly QualityLine[] =>
  QUALITY_FEEDS.flatMap((feed) => {
    const mine = records.filter((record) => record.feed === feed.id);
    if (mine.length === 0) return [];
    return [
      ...feed.fields.flatMap(({ id, label, asked: of }) =>
        linesOf(
          feed,
          mine,
          quarters,
          { theme: 'missing', fault: id, label, base: of?.id ?? ALL_RECORDS },
          ({ asked, missing }) => [asked.includes(id), missing.includes(id)],
        ),
      ),
      ...(feed.happened ? linesOf(feed, mine, quarters, LATE, (record) => [true, isLate(record)]) : []),
    ];
  });

const OPEN_WORDS: Readonly<Record<Finding['kind'], string>> = {
  conflict: 'conflicts: two records cannot both be right',
  waiting: 'waiting for a record that has not come',
  queued: 'police reports that match no child, or several',
  note: 'name or date of birth differs from the child’s record',
};

const SEVERAL = 'Several agencies';

const sourceOfKind = (kind: RecordKind): { readonly feed: string; readonly label: string; readonly source: string } => {
  const feed = QUALITY_FEEDS.find((one) => one.kind === kind);
  if (kind === 'match' || kind === 'merge') return { feed: kind, label: 'Matches and merges', source: 'Hub' };
  if (!feed) return { feed: 'others', label: 'Other records', source: SEVERAL };
  const byRecord = ['interview', 'assessment', 'referral', 'action'].includes(kind);
  return { feed: feed.id, label: feed.label, source: byRecord ? SEVERAL : feed.source({}) };
};

/**
 * What waited, contradicted something or could not be matched at the end of each quarter, by feed, as it was known then.
 * Null = the hub held nothing yet.
 */
export const openLines = (ends: readonly (readonly Finding[] | null)[]): readonly QualityLine[] => {
  const lines = new Map<string, QualityLine>();
  for (const finding of ends.flatMap((found) => found ?? [])) {
    const { feed, label, source } = sourceOfKind(finding.recordKind);
    const name = `${finding.kind} ${feed}`;
    if (lines.has(name)) continue;
    lines.set(name, {
      theme: 'open',
      feed,
      feedLabel: label,
      source,
      fault: finding.kind,
      label: OPEN_WORDS[finding.kind],
      base: ALL_RECORDS,
      cells: ends.map((found) =>
        found === null
          ? null
          : {
              count: found.filter(
                ({ kind, recordKind }) => kind === finding.kind && sourceOfKind(recordKind).feed === feed,
              ).length,
            },
      ),
    });
  }
  return [...lines.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
};

/** What became of a delivery, as far as its rejected rows go. The latest run of a delivery counts. */
export interface DeliveredRows {
  readonly agency: string;
  /** London date on which it was taken in. */
  readonly on: LondonDate;
  readonly feeds: readonly { readonly feed: string; readonly rejected: number }[];
}

/** Rows that could not be taken and were kept aside with the reason, by feed and sending agency. */
export const rejectedLines = (
  deliveries: readonly DeliveredRows[],
  quarters: readonly Period[],
): readonly QualityLine[] => {
  const rows = deliveries.flatMap(({ agency, on, feeds }) => feeds.map((one) => ({ ...one, agency, on })));
  const names = [
    ...new Set(rows.filter(({ rejected }) => rejected > 0).map(({ feed, agency }) => `${feed}\n${agency}`)),
  ];
  return names.sort().map((name): QualityLine => {
    const [feed = '', agency = ''] = name.split('\n');
    return {
      theme: 'rejected',
      feed,
      feedLabel: QUALITY_FEEDS.find(({ id }) => id === feed)?.label ?? feed.replaceAll('_', ' '),
      source: agency,
      fault: 'rejected',
      label: 'rows not taken, kept aside with the reason',
      base: ALL_RECORDS,
      cells: quarters.map(({ start, end }) => ({
        count: rows
          .filter((row) => row.feed === feed && row.agency === agency && row.on >= start && row.on < end)
          .reduce((sum, { rejected }) => sum + rejected, 0),
      })),
    };
  });
};
