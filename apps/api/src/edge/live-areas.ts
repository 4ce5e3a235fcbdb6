import { judge } from '@hub/sharing';
import { NOW } from '@hub/kernel';
import { areaChecks, type AreaCheckRow } from '@hub/views';
import type { Hub } from '@hub/worker';
import type { HubUser } from './development-users.js';
import { rowsFor } from './live-rows.js';
import type { Sight } from './sight.js';

/** Whether a commit touched what is on record of checked addresses. */
export const touchesAreas = (tables: readonly string[]): boolean => tables.includes(areaChecks.table);

/**
 * What somebody may know of checked addresses now, as one text: it changes when that changes, and never by what is kept from
 * them. Empty for who may know nothing of it.
 */
export const areasFingerprint = async (hub: Hub, user: HubUser, sight: Sight): Promise<string> => {
  if (!judge(user.role, 'safeguarding', 'placements', hub.settings.roles).allowed) return '';
  const rows = await rowsFor<AreaCheckRow>(hub, areaChecks.table, { at: hub.now(), position: NOW, isNow: true });
  return rows
    .filter(({ row }) => sight.opens(row.childId))
    .map(({ key, knownFrom }) => `${key} ${knownFrom}`)
    .join('\n');
};
