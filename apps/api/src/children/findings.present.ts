import type { Finding as CaseFinding } from '@hub/casebook';
import type { Finding, FindingKind } from '../generated/graphql.js';

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
    reportRef: owner.startsWith('r:') ? owner.slice(2) : null,
    knownAt: finding.knownAt,
  };
};
