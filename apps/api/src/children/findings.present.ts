import type { Finding as CaseFinding } from '@hub/casebook';
import type { Finding, FindingKind } from '../generated/graphql.js';

/** Records that are about one police report, which their stream names. */
const OF_REPORT: ReadonlySet<CaseFinding['recordKind']> = new Set(['report', 'return', 'match', 'duty']);

const reportOf = ({ owner, recordKind, key }: CaseFinding): string | null => {
  if (owner.startsWith('r:')) return owner.slice(2);
  return OF_REPORT.has(recordKind) ? key.slice(key.indexOf('-') + 1) : null;
};

/** Something that waits, conflicts or should be looked at, as the schema gives it. */
export const findingOf = (finding: CaseFinding): Finding => {
  const { owner } = finding;
  return {
    kind: finding.kind.toUpperCase() as FindingKind,
    code: finding.code,
    message: finding.message,
    key: finding.key,
    recordKind: finding.recordKind,
    childId: owner.startsWith('c:') ? owner.slice(2) : null,
    reportRef: reportOf(finding),
    knownAt: finding.knownAt,
  };
};
