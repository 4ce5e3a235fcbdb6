import type { RowVersion } from '@hub/kernel';
import { ROLES } from '@hub/sharing';
import { deliveryLog, type DeliveryRow } from '@hub/views';
import { allOfIt, asFound, nobody, read } from '../edge/reads.js';
import type { Delivery, QueryDeliveriesArgs } from '../generated/graphql.js';
import { rejectsHref } from './intake-jobs.js';

const deliveryOf = (row: DeliveryRow): Delivery => {
  const total = (part: 'read' | 'new' | 'corrected' | 'unchanged' | 'rejected'): number =>
    row.feeds.reduce((sum, feed) => sum + feed[part], 0);
  const role = (ROLES as Readonly<Record<string, string>>)[row.by.role] ?? row.by.role;
  return {
    id: row.deliveryId,
    run: row.run,
    state: row.state,
    source: row.source ?? null,
    historical: row.historical,
    openedAt: row.openedAt,
    takenAt: row.takenAt ?? null,
    by: `${row.by.agency}, ${role.toLowerCase()}`,
    read: total('read'),
    new: total('new'),
    corrected: total('corrected'),
    unchanged: total('unchanged'),
    rejected: total('rejected'),
    waiting: row.waiting ?? null,
    matchQueue: row.matchQueue ?? null,
    conflicts: row.conflicts ?? null,
    feeds: row.feeds.map((feed) => ({ ...feed })),
    rejects: row.feeds
      .filter(({ rejected }) => rejected > 0)
      .map(({ feed, rejected }) => ({ feed, rows: rejected, href: rejectsHref(row.deliveryId, feed) })),
  };
};

const MOST = 500;

/** Deliveries taken in, the latest first. */
export const deliveries = read({
  subject: 'deliveries',
  purpose: 'operation',
  find: (_args: Partial<QueryDeliveriesArgs>, { hub, moment }) =>
    hub.views.rowsAt<DeliveryRow>(deliveryLog.table, moment.position),
  hydrate: asFound<readonly RowVersion<DeliveryRow>[]>,
  rules: allOfIt,
  present: (rows, { first }): Delivery[] =>
    [...rows]
      .sort((a, b) => b.row.openedAt.localeCompare(a.row.openedAt) || b.row.run - a.row.run || (a.key < b.key ? -1 : 1))
      .slice(0, Math.min(Math.max(1, first ?? 50), MOST))
      .map(({ row }) => deliveryOf(row)),
  names: nobody,
});
