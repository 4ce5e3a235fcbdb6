import type { ViewTable } from '@hub/kernel';
import { RECORD_KINDS } from '../records/record-version.js';
import type { AssembledCase, Finding, Owner } from '@hub/casebook';
import type { CaseMoment, CaseView } from '../cases/case-view.js';
import { whole, type MadeRow } from '../cases/pieces.js';

/** Something that waits for another record, contradicts one, or should be looked at. */
export interface FindingRow extends Finding {
  readonly owner: Owner;
}

export const FINDINGS: ViewTable = {
  table: 'findings_v1',
  columns: { owner: 'text', kind: 'text', code: 'text', correlationId: 'text' },
  currentLookups: ['owner'],
  wholeAtPosition: true,
};

const order = (a: Finding, b: Finding): number =>
  compare(a.key, b.key) || compare(a.code, b.code) || compare(a.message, b.message);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const rowsOf = ({ findings }: AssembledCase, { owner }: CaseMoment): readonly MadeRow<FindingRow>[] => {
  if (findings.length === 0) return [];
  const seen = new Map<string, number>();
  return [...findings].sort(order).map((finding) => {
    const name = `${owner} ${finding.code} ${finding.key}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return whole(count === 1 ? name : `${name} ${count}`, { ...finding, owner });
  });
};

/** What waits, is queued, conflicts or should be looked at? Key: the case, the code and the record. */
export const findings: CaseView<FindingRow> = { table: FINDINGS, of: RECORD_KINDS, rows: rowsOf };
