import type { AuditEntry } from '@hub/views';
import type { Sight } from '../edge/sight.js';

/**
 * A line without those of whom a conflict of interest keeps the reader: children, and adults and places in `others`. What it
 * counts is what is left, so that nobody learns from a number that somebody was left out.
 */
export const withoutWalled = (line: AuditEntry, sight: Sight, others: ReadonlySet<string>): AuditEntry => {
  const open = (ids: readonly string[]): readonly string[] => ids.filter((id) => !sight.walledFrom(id));
  const childIds = open(line.childIds);
  const { page, ...rest } = line;
  return {
    ...rest,
    childIds,
    children: Math.max(0, line.children - (line.childIds.length - childIds.length)),
    others: line.others.filter((key) => !others.has(key)),
    ownSurname: open(line.ownSurname),
    unrelated: open(line.unrelated),
    ...(page === undefined || others.has(page) ? {} : { page }),
  };
};

/**
 * Whether somebody may not know who has looked at a child: a conflict of interest keeps them away, and, if they work with
 * records, a restriction that does not name them. Auditors and information governance see no content, so they may know
 * who has opened a restricted record.
 */
export const keptFromLookers = (childIds: readonly string[], sight: Sight): boolean =>
  childIds.some((id) => (sight.borough ? sight.keptFrom(id) : sight.walledFrom(id)));
