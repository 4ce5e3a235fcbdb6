import type { Casebook, Finding } from '@hub/casebook';
import type { AudienceRule } from '@hub/disclosure';
import { lastQuarters, londonDateOf, type Instant, type LondonDate, type Period, type ViewReader } from '@hub/kernel';
import {
  ALL_SOURCES,
  isLate,
  openLines,
  qualityFeed,
  qualityRecords,
  recordLines,
  rejectedLines,
  type DeliveredRows,
  type QualityLine,
  type QualityRecord,
} from '@hub/metrics';
import {
  guardedCounts,
  ledgerFrom,
  openCounts,
  qualityCounts,
  qualityPage,
  yearsName,
  type QualityPage,
} from '@hub/reports';
import { deliveryLog, FINDINGS, type DeliveryRow, type FindingRow } from '@hub/views';
import type { CasebookAsked, CountedChildren } from '../figure-desk.js';
import { givenPeriodMeant } from '../figure-period.js';
import { releasesOnRecord } from '../guard-desk.js';

/** As many quarters as charts are read from. */
export const QUALITY_QUARTERS = 16;

/** How numbers are kept from those who may know no children. */
export interface QualityGuard {
  readonly audience: string;
  readonly on: LondonDate;
  readonly rules: readonly AudienceRule[];
}

/** What the data-quality page is asked for. */
export interface QualityAsked extends CasebookAsked {
  /** The last quarter shown is the one in which this period ends. */
  readonly period: string;
  readonly knownAt: Instant;
  /** Position of the log at the end of each quarter, the oldest first; null where it had not begun. */
  readonly ends: readonly (number | null)[];
  /** Absent = every number is shown. */
  readonly guard?: QualityGuard;
}

/** Which records are asked for: those behind one number of the page. */
export interface QualityRecordsAsked extends CasebookAsked {
  readonly quarter: string;
  readonly feed: string;
  readonly source: string;
  readonly fault: string;
}

/** A record behind a number of the page. */
export interface QualityRecordLine extends QualityRecord {
  readonly childName?: string;
  readonly feedLabel: string;
  readonly missingLabels: readonly string[];
}

/** The quarters of the page for a period. Throws `NoSuchFigure`. */
export const qualityQuarters = (period: string): readonly Period[] =>
  lastQuarters(givenPeriodMeant(period), QUALITY_QUARTERS);

const isCounted = (owner: string, counted: CountedChildren | undefined): boolean => {
  if (!counted) return true;
  const ofChild = owner.startsWith('c:');
  if (counted.only) return ofChild && counted.only.includes(owner.slice(2));
  return !ofChild || !counted.hidden?.includes(owner.slice(2));
};

const latestRuns = (rows: readonly DeliveryRow[]): readonly DeliveryRow[] => {
  const latest = new Map<string, DeliveryRow>();
  for (const row of rows) {
    if (row.state !== 'taken') continue;
    const before = latest.get(row.deliveryId);
    if (!before || before.run < row.run) latest.set(row.deliveryId, row);
  }
  return [...latest.values()];
};

const rowsOf = (row: DeliveryRow): DeliveredRows => ({
  agency: row.by.agency,
  on: londonDateOf(row.takenAt ?? row.openedAt),
  feeds: row.feeds.map(({ feed, rejected }) => ({ feed, rejected })),
});

/** Works out how complete and how timely the records are. */
export class QualityDesk {
  constructor(
    private readonly reader: ViewReader,
    private readonly casebookOf: (asked: CasebookAsked) => Promise<Casebook>,
  ) {}

  /** The page. Throws `NoSuchFigure` for a period that is not given. */
  async page(asked: QualityAsked): Promise<QualityPage> {
    const quarters = qualityQuarters(asked.period);
    const today = londonDateOf(asked.knownAt);
    const running = new Set(quarters.filter(({ end }) => end > today).map(({ id }) => id));
    const lines = await this.#lines(asked, quarters);
    const set = qualityCounts(lines, quarters);
    const { guard } = asked;
    if (!guard) return qualityPage(lines, quarters, running, openCounts(set));
    const { audience, on, rules } = guard;
    const [last = givenPeriodMeant(asked.period)] = quarters.slice(-1);
    const id = `data quality, ${audience} ${yearsName(last)} ${last.id} as known at ${asked.knownAt}`;
    const ledger = ledgerFrom(await releasesOnRecord(this.reader));
    return qualityPage(lines, quarters, running, guardedCounts(set, { id, audience, on }, ledger, rules).look);
  }

  /** The records behind one number; those that lack something first known last. */
  async records(asked: QualityRecordsAsked): Promise<readonly QualityRecordLine[]> {
    const { start, end } = givenPeriodMeant(asked.quarter);
    const feed = qualityFeed(asked.feed);
    if (!feed) return [];
    const casebook = await this.casebookOf(asked);
    const nameOf = (childId: string | undefined): { readonly childName?: string } => {
      const child = childId === undefined ? undefined : casebook.cases.get(childId)?.child.content;
      return child ? { childName: `${child.surname}, ${child.forename}` } : {};
    };
    return qualityRecords(casebook)
      .filter((one) => one.feed === feed.id && one.on >= start && one.on < end)
      .filter(({ source }) => asked.source === ALL_SOURCES || source === asked.source)
      .filter((one) => (asked.fault === 'late' ? isLate(one) : one.missing.includes(asked.fault)))
      .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.key < b.key ? -1 : 1))
      .map((one) => ({
        ...one,
        ...nameOf(one.childId),
        feedLabel: feed.label,
        missingLabels: feed.fields.filter(({ id }) => one.missing.includes(id)).map(({ label }) => label),
      }));
  }

  async #lines(asked: QualityAsked, quarters: readonly Period[]): Promise<readonly QualityLine[]> {
    const records = qualityRecords(await this.casebookOf(asked)).filter(({ on }) => on >= (quarters[0]?.start ?? ''));
    const ends: (readonly Finding[] | null)[] = [];
    for (const position of asked.ends) {
      if (position === null || position === 0) ends.push(null);
      else {
        const rows = await this.reader.rowsAt<FindingRow>(FINDINGS.table, position);
        ends.push(rows.map(({ row }) => row).filter(({ owner }) => isCounted(owner, asked.counted)));
      }
    }
    const deliveries = await this.reader.rowsAt<DeliveryRow>(deliveryLog.table, asked.position);
    return [
      ...recordLines(records, quarters),
      ...openLines(ends),
      ...rejectedLines(latestRuns(deliveries.map(({ row }) => row)).map(rowsOf), quarters),
    ];
  }
}
