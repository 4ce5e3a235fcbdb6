import type { AuditEntry } from '@hub/views';
import type { Sight } from '../edge/sight.js';

/** A line without the children from whom the reader is kept away by a conflict of interest. */
export const withoutWalled = (line: AuditEntry, sight: Sight): AuditEntry => {
  const open = (ids: readonly string[]): readonly string[] => ids.filter((id) => !sight.walledFrom(id));
  return {
    ...line,
    childIds: open(line.childIds),
    ownSurname: open(line.ownSurname),
    unrelated: open(line.unrelated),
  };
};

/**
 * Whether somebody may not know who has looked at a child: a conflict of interest keeps them away, and, if they work with
 * records, a restriction that does not name them. Auditors and information governance see no content, so they may know
 * who has opened a restricted record.
 */
export const keptFromLookers = (childIds: readonly string[], sight: Sight): boolean =>
  childIds.some((id) => (sight.borough ? sight.keptFrom(id) : sight.walledFrom(id)));
