import { NOW } from '@hub/kernel';
import { followUps, type FollowUpRow } from '@hub/views';
import type { Hub, ViewsChange } from '@hub/worker';
import { mattersAt } from '../follow-up/matters.js';
import { knowsMatter } from '../follow-up/reach-matter.js';
import type { HubUser } from './development-users.js';
import { rowsFor } from './live-rows.js';
import type { Sight } from './sight.js';

/** Something that was said of an action or challenge after its meeting, or somebody who was chased. */
export interface FollowUpsTold {
  /** Children whom it is about. Empty for what is about no child. */
  readonly childIds: readonly string[];
}

/**
 * What a commit said of actions and challenges of which somebody may know; undefined when nothing. `before` is the position
 * of the log up to which they were told.
 */
export const followUpsTold = async (
  hub: Hub,
  user: HubUser,
  sight: Sight,
  { tables }: ViewsChange,
  before: number,
): Promise<FollowUpsTold | undefined> => {
  if (!tables.includes(followUps.table)) return undefined;
  const moment = { at: hub.now(), position: NOW, isNow: true };
  const rows = await rowsFor<FollowUpRow>(hub, followUps.table, moment);
  const changed = rows.filter(({ knownFrom }) => knownFrom > before).map(({ row }) => row);
  if (changed.length === 0) return undefined;
  const keys = new Set(changed.map(({ matter, matterId }) => `${matter}|${matterId}`));
  const isOfNone = changed.some(({ childId }) => childId === '');
  const matters = await mattersAt(hub, moment, isOfNone ? undefined : changed.map(({ childId }) => childId));
  const known = matters.filter(
    ({ matter, id }) => keys.has(`${matter.kind}|${id}`) && knowsMatter(hub, user, sight, matter),
  );
  return known.length === 0 ? undefined : { childIds: [...new Set(known.flatMap(({ childId }) => childId ?? []))] };
};
