import { NOW } from '@hub/kernel';
import { idsOfChildAt } from '@hub/views';
import type { AuditFilter, Hub } from '@hub/worker';
import type { Sight } from '../edge/sight.js';
import type { ReadAuditFilter } from '../generated/graphql.js';
import { kindMeant } from './line.present.js';

const text = <Name extends string>(name: Name, value: string | null | undefined): { [N in Name]?: string } => {
  const trimmed = value?.trim() ?? '';
  return (trimmed === '' ? {} : { [name]: trimmed }) as { [N in Name]?: string };
};

/**
 * A filter as the index is asked: a child under every id it has had, empty fields left out. A child from whom the reader is
 * kept away by a conflict of interest is nobody's.
 */
export const filterMeant = async (
  hub: Hub,
  filter: ReadAuditFilter | null | undefined,
  sight: Sight,
): Promise<AuditFilter> => {
  const { person, agency, role, purpose, kinds, childId, from, to, glass } = filter ?? {};
  const child = childId?.trim() ?? '';
  return {
    ...text('person', person),
    ...text('agency', agency),
    ...text('role', role),
    ...text('purpose', purpose),
    ...text('from', from),
    ...text('to', to),
    ...text('glass', glass),
    ...(kinds && kinds.length > 0 ? { kinds: kinds.map(kindMeant) } : {}),
    ...(child === '' ? {} : { childIds: sight.walledFrom(child) ? [] : await idsOfChildAt(hub.views, child, NOW) }),
  };
};

/** The filter as part of an address, and back: the file holds the lines that the page shows. */
export const filterAsQuery = (filter: ReadAuditFilter | null | undefined): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter ?? {})) {
    for (const one of [value].flat()) if (one) query.append(name, String(one));
  }
  const words = query.toString();
  return words === '' ? '' : `?${words}`;
};
