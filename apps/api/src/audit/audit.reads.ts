import { NOW } from '@hub/kernel';
import { CHILDREN, idsOfChildAt, type ChildRow } from '@hub/views';
import type { Looker } from '@hub/worker';
import { rowsFor } from '../edge/live-rows.js';
import { nobody, read } from '../edge/reads.js';
import type { QueryReadAuditArgs, QueryWhoHasLookedArgs, ReadAudit, WhoHasLooked } from '../generated/graphql.js';
import { filterAsQuery, filterMeant } from './filter.js';
import { keptFromLookers, withoutWalled } from './walls.js';
import { lineOf, roleNameOf } from './line.present.js';

/** The most lines of one page. */
const MOST = 1_000;

const positionOf = (after: string | null | undefined): number | undefined => {
  const position = Number(Buffer.from(after ?? '', 'base64url').toString());
  return Number.isSafeInteger(position) && position > 0 ? position : undefined;
};

/** Who read what, the latest first. */
export const readAudit = read({
  subject: 'audit',
  purpose: 'assurance',
  find: async ({ filter, first, after }: Partial<QueryReadAuditArgs>, { hub, sight }) => {
    const before = positionOf(after);
    return hub.auditDesk.lines({
      filter: await filterMeant(hub, filter, sight),
      first: Math.min(Math.max(1, first ?? 50), MOST),
      ...(before === undefined ? {} : { before }),
    });
  },
  hydrate: async (found, _args, { hub }) => ({ ...found, ...(await hub.auditDesk.choices()) }),
  rules: (found, { sight }) => ({ ...found, lines: found.lines.map((line) => withoutWalled(line, sight)) }),
  present: ({ lines, total, hasMore, agencies, roles }, { filter }): ReadAudit => ({
    lines: lines.map(lineOf),
    total,
    next: hasMore ? Buffer.from(String(lines.at(-1)?.position ?? 0)).toString('base64url') : null,
    agencies: [...agencies],
    roles: roles.map((id) => ({ id, name: roleNameOf(id) })),
    csv: `/read-audit/lines.csv${filterAsQuery(filter)}`,
  }),
  names: nobody,
});

/**
 * Who has looked at the record of a child. The question is itself a read about that child. Of an id that is not on record,
 * or from which a conflict of interest keeps the reader, nobody has.
 */
export const whoHasLooked = read({
  subject: 'lookers',
  purpose: 'assurance',
  find: async ({ childId }: QueryWhoHasLookedArgs, { hub, moment }): Promise<readonly string[]> => {
    const childIds = await idsOfChildAt(hub.views, childId.trim(), NOW);
    const rows = await rowsFor<ChildRow>(hub, CHILDREN.table, moment);
    return rows.some(({ row }) => childIds.includes(row.childId)) ? childIds : [];
  },
  hydrate: async (childIds: readonly string[], _args, { hub }) => ({
    childIds,
    lookers: await hub.auditDesk.lookers(childIds),
  }),
  rules: (known, { sight }) => (keptFromLookers(known.childIds, sight) ? { childIds: [], lookers: [] } : known),
  present: ({ childIds, lookers }): WhoHasLooked => ({
    childIds: [...childIds],
    lookers: lookers.map(({ role, ...looker }: Looker) => ({ ...looker, roleName: roleNameOf(role) })),
  }),
  names: ({ childIds }) => childIds,
  asks: ({ childId }) => childId,
});
