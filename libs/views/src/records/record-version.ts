import type { By, Envelope, Instant, ViewTable } from '@hub/kernel';
import { matchKey } from '@hub/children';
import { recordAfter, type RecordKind, type RecordRow } from '@hub/casebook';

/** A version of an agency's record, with the event that brought it. */
export interface RecordVersion extends RecordRow {
  readonly type: string;
  readonly eventId: string;
  readonly occurredAt: Instant;
  readonly by: By;
  /**
   * Name and date of birth as they are compared, of a child's record and of a report without a child id: the reports and
   * children that have the same may be about one child. Empty otherwise.
   */
  readonly who: string;
}

/** One row for each record that an agency keeps; its history is what happened to the record. */
export const RECORDS: ViewTable = {
  table: 'records_v1',
  columns: {
    kind: 'text',
    child: 'text',
    report: 'text',
    who: 'text',
    withdrawn: 'integer',
    correlationId: 'text',
  },
  lookups: ['child', 'report', 'who'],
  currentLookups: ['kind'],
  findsWhatBegan: true,
};

/** Every kind of record. */
export const RECORD_KINDS: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'child',
  'status',
  'death',
  'keyWorker',
  'merge',
  'match',
  'report',
  'return',
  'interview',
  'duty',
  'assessment',
  'plan',
  'referral',
  'meeting',
  'review',
  'challenge',
  'action',
  'placement',
  'authorisation',
  'step',
]);

interface Person {
  readonly surname?: string;
  readonly forename?: string;
  readonly dob?: string;
  readonly childId?: string;
}

const whoIn = (row: RecordRow): string => {
  if (row.withdrawn || (row.kind !== 'child' && row.kind !== 'report')) return '';
  const { surname, forename, dob, childId }: Person = row.content;
  if (row.kind === 'report' && childId) return '';
  if (surname === undefined || forename === undefined || dob === undefined) return '';
  return matchKey({ surname, forename, dob });
};

/** The record after an event; `undefined` for events that are about no agency record. */
export const recordVersionAfter = (event: Envelope, before: RecordRow | undefined): RecordVersion | undefined => {
  const row = recordAfter(event, before);
  return (
    row && {
      key: row.key,
      kind: row.kind,
      child: row.child,
      report: row.report,
      withdrawn: row.withdrawn,
      content: row.content,
      knownAt: row.knownAt,
      firstKnownAt: row.firstKnownAt,
      position: row.position,
      revision: row.revision,
      correlationId: row.correlationId,
      type: event.type,
      eventId: event.id,
      occurredAt: event.occurredAt,
      by: event.by,
      who: whoIn(row),
    }
  );
};
