import { changedFields, type By, type Instant, type LondonDate, type RowVersion, type ViewReader } from '@hub/kernel';
import type { ChildCase, RecordKind } from '@hub/casebook';
import { RECORDS, type RecordVersion } from '../records/record-version.js';

/** One thing that happened to a record about a child: when it happened, when we knew, and what it said. */
export interface TimelineEntry {
  /** The event's id. */
  readonly id: string;
  readonly position: number;
  readonly type: string;
  readonly kind: RecordKind;
  /** The record it belongs to; a later entry of the same key corrected it or took it back. */
  readonly key: string;
  /** The child id as it was given; empty when the report named none. */
  readonly childId: string;
  readonly reportRef: string;
  /** When it happened; of facts that have only a date, when it was recorded: then `date` says the day. */
  readonly occurredAt: Instant;
  /** The London date of a fact that has no time. */
  readonly date?: LondonDate;
  /** When we knew. */
  readonly recordedAt: Instant;
  readonly by: By;
  /** What holds of the record from this entry on; of a withdrawal, what held before. */
  readonly content: object;
  /** Fields that differ from the version before; empty for the first. */
  readonly changed: readonly string[];
  /** The entry takes the record back. */
  readonly withdrawn: boolean;
}

const DATE_OF: Partial<Record<RecordKind, string>> = {
  status: 'start',
  death: 'diedOn',
  keyWorker: 'start',
  plan: 'agreedAt',
  referral: 'referredAt',
  review: 'meetingDate',
  challenge: 'meetingDate',
  action: 'meetingDate',
  meeting: 'meetingDate',
  placement: 'start',
};

const dateOf = (row: RecordVersion): LondonDate | undefined => {
  const field = DATE_OF[row.kind];
  const value = field === undefined ? undefined : (row.content as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : undefined;
};

const entryOf = ({ row }: RowVersion<RecordVersion>, before: RecordVersion | undefined): TimelineEntry => {
  const date = dateOf(row);
  return {
    id: row.eventId,
    position: row.position,
    type: row.type,
    kind: row.kind,
    key: row.key,
    childId: row.child,
    reportRef: row.report,
    occurredAt: row.occurredAt,
    ...(date === undefined ? {} : { date }),
    recordedAt: row.knownAt,
    by: row.by,
    content: row.content,
    changed: before ? changedFields(before.content, row.content) : [],
    withdrawn: row.withdrawn,
  };
};

const whenOf = (entry: TimelineEntry): string => entry.date ?? entry.occurredAt;

/** The history of records as a timeline, the latest happening first. The history of a record is what happened to it. */
export const timelineOf = (versions: readonly RowVersion<RecordVersion>[]): TimelineEntry[] => {
  const held = new Map<string, RecordVersion>();
  return [...versions]
    .sort((a, b) => a.knownFrom - b.knownFrom)
    .map((version) => {
      const entry = entryOf(version, held.get(version.key));
      held.set(version.key, version.row);
      return entry;
    })
    .sort((a, b) => (whenOf(a) < whenOf(b) ? 1 : whenOf(a) > whenOf(b) ? -1 : b.position - a.position));
};

/** Everything recorded about a child up to a position of the log, under every id and in every report of the case. */
export const timelineAt = async (
  reader: ViewReader,
  childCase: Pick<ChildCase, 'ids' | 'episodes'>,
  position: number,
): Promise<TimelineEntry[]> => {
  const refs = childCase.episodes.flatMap(({ reports }) => reports.map(({ reportRef }) => reportRef));
  const byChild = await reader.versionsUpTo<RecordVersion>(RECORDS.table, position, {
    where: { child: childCase.ids },
  });
  const byReport =
    refs.length === 0
      ? []
      : await reader.versionsUpTo<RecordVersion>(RECORDS.table, position, { where: { report: refs } });
  const all = new Map([...byChild, ...byReport].map((version) => [version.row.eventId, version]));
  return timelineOf([...all.values()]);
};
