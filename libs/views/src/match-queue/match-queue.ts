import type { Instant, LondonDate, ViewTable } from '@hub/kernel';
import type { Owner } from '@hub/casebook';
import type { CaseView } from '../cases/case-view.js';
import { whole } from '../cases/pieces.js';
import { given } from '../given.js';

/** A police report for which a person must say which child it is about. */
export interface QueueRow {
  readonly owner: Owner;
  readonly reportRef: string;
  /** Revision of the report's record. */
  readonly revision: number;
  readonly surname: string;
  readonly forename: string;
  readonly dob: LondonDate;
  readonly sex?: string;
  readonly category: string;
  readonly lastSeenAt: Instant;
  readonly reportedAt: Instant;
  readonly foundAt?: Instant;
  readonly missingFromType?: string;
  readonly missingFromName?: string;
  readonly circumstances?: string;
  readonly knownAt: Instant;
  readonly correlationId: string;
  /** Children whose name and date of birth agree: none, or several. */
  readonly candidates: readonly string[];
}

export const MATCH_QUEUE: ViewTable = {
  table: 'match_queue_v1',
  columns: { owner: 'text', lastSeenAt: 'text', correlationId: 'text' },
  wholeAtPosition: true,
};

/** Which reports wait to be matched to a child? Key: the report reference. */
export const matchQueue: CaseView<QueueRow> = {
  table: MATCH_QUEUE,
  of: new Set(['child', 'merge', 'match', 'report', 'return']),
  keyedByCase: true,
  rows: (assembled, { owner }) => {
    const { queued } = assembled;
    if (!queued) return [];
    const { content, knownAt, revision } = queued.report;
    const row: QueueRow = {
      owner,
      reportRef: content.reportRef,
      revision,
      surname: content.surname,
      forename: content.forename,
      dob: content.dob,
      category: content.category,
      lastSeenAt: content.lastSeenAt,
      reportedAt: content.reportedAt,
      ...given({
        sex: content.sex,
        foundAt: queued.return?.content.foundAt,
        missingFromType: content.missingFromType,
        missingFromName: content.missingFromName,
        circumstances: content.circumstances,
      }),
      knownAt,
      correlationId: assembled.findings.find(({ kind }) => kind === 'queued')?.correlationId ?? '',
      candidates: queued.candidates,
    };
    return [whole(content.reportRef, row)];
  },
};
