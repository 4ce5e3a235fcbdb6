import { NOW } from '@hub/kernel';
import { idsOfChildAt } from '@hub/views';
import type { AuditFilter, Hub } from '@hub/worker';
import type { Sight } from '../edge/sight.js';
import type { ReadAuditFilter } from '../generated/graphql.js';
import { kindMeant } from './line.present.js';
import { hiddenOthers, keysMeant } from './others.js';

const text = <Name extends string>(name: Name, value: string | null | undefined): { [N in Name]?: string } => {
  const trimmed = value?.trim() ?? '';
  return (trimmed === '' ? {} : { [name]: trimmed }) as { [N in Name]?: string };
};

const childMeant = async (hub: Hub, child: string, sight: Sight): Promise<readonly string[]> =>
  child === '' || sight.walledFrom(child) ? [] : idsOfChildAt(hub.views, child, NOW);

/**
 * A filter as the index is asked: a child, an adult or a place under every id it has had, empty fields left out. A child
 * from whom the reader is kept away by a conflict of interest is nobody's, and a line that names nobody else is left out.
 */
export const filterMeant = async (
  hub: Hub,
  filter: ReadAuditFilter | null | undefined,
  sight: Sight,
): Promise<AuditFilter> => {
  const { person, agency, role, purpose, kinds, childId, other, from, to, glass } = filter ?? {};
  const [child, beside] = [childId?.trim() ?? '', other?.trim() ?? ''];
  const others = await hiddenOthers(hub, sight);
  const hidden = [...sight.walledIds(), ...others];
  const meant =
    beside === ''
      ? await childMeant(hub, child, sight)
      : (await keysMeant(hub, beside)).filter((key) => !others.includes(key));
  return {
    ...text('person', person),
    ...text('agency', agency),
    ...text('role', role),
    ...text('purpose', purpose),
    ...text('from', from),
    ...text('to', to),
    ...text('glass', glass),
    ...(kinds && kinds.length > 0 ? { kinds: kinds.map(kindMeant) } : {}),
    ...(child === '' && beside === '' ? {} : { subjects: meant }),
    ...(hidden.length === 0 ? {} : { hidden }),
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
