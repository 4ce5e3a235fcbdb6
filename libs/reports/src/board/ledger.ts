import type { ReleaseData } from '@hub/assurance';
import { keyOf, protect, type AudienceRule, type Draft, type Ledger, type Release } from '@hub/disclosure';
import type { Instant } from '@hub/kernel';

/** A release as the log holds it. */
export type ReleaseOnRecord = ReleaseData;

/** Names are stored as they are; a number has no clauses beside. */
const measureOf = (name: string): string => name.replace(/\{\}$/, '');

/** A release as it is reasoned about, from the log. */
export const releaseFrom = ({ releaseId, audience, on, roundTo, threshold, sums, numbers }: ReleaseOnRecord): Release => ({
  id: releaseId,
  audience,
  on,
  dimensions: [],
  roundTo,
  threshold,
  sums,
  counts: numbers.map(([name, value, standing]) => ({ measure: measureOf(name), where: {}, value, standing })),
});

/** A release for the log. */
export const onRecord = (
  { id, audience, on, roundTo, threshold, sums = [], counts }: Release,
  { knownAt, logPosition }: { readonly knownAt: Instant; readonly logPosition: number },
): ReleaseOnRecord => ({
  releaseId: id,
  audience,
  on,
  knownAt,
  logPosition,
  roundTo,
  threshold,
  sums: sums.map(({ whole, parts, table, rest, harmless }) => ({
    whole,
    parts: [...parts],
    table,
    ...(rest ? { rest } : {}),
    ...(harmless ? { harmless } : {}),
  })),
  numbers: counts.map(({ measure, where, value, standing }) => [keyOf(measure, where), value, standing]),
});

/** The ledger, from the log. */
export const ledgerFrom = (releases: readonly ReleaseOnRecord[]): Ledger => releases.map(releaseFrom);

/**
 * The release of a draft: the one on record when these numbers were given to the same audience before, else what may be
 * given now, with everything that was given before. `fresh` says that it is not on record.
 */
export const releaseOf = (
  draft: Draft,
  ledger: Ledger,
  rules: readonly AudienceRule[],
): { readonly release: Release; readonly fresh: boolean } => {
  const given = ledger.find(({ id }) => id === draft.id);
  return given ? { release: given, fresh: false } : { release: protect(ledger, draft, rules).release, fresh: true };
};
