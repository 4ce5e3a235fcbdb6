import type { Matter } from '@hub/panels';
import type { Viewer } from '@hub/sharing';
import type { Hub } from '@hub/worker';
import type { CommandContext, Plan } from '../edge/commands.js';
import { reachOwner } from '../edge/reach.js';
import type { Sight } from '../edge/sight.js';
import { ownAgency } from './agencies.js';

/** The agencies that a matter is between: who has it, and who put it. */
export const partiesOf = ({ record }: Matter): readonly string[] =>
  'ownerAgency' in record ? [record.ownerAgency] : [record.toAgency, record.byAgency];

/**
 * Whether somebody may know a matter: the record of its child is open to them, or it is about no child and the borough is
 * theirs, or their agency is a party to it. To whom actions of agencies are not shown, those of their own are.
 */
export const knowsMatter = (hub: Hub, user: Viewer, sight: Sight, matter: Matter): boolean => {
  const own = ownAgency(hub, user);
  const isParty = partiesOf(matter).some((name) => own.has(name));
  const { childId } = matter.record;
  if (childId === undefined) return isParty || sight.borough;
  return sight.opens(childId) && (isParty || !sight.hiddenParts.has(matter.kind === 'action' ? 'actions' : 'panels'));
};

/** What stands in the way of saying something of a matter; undefined when nothing does. */
export const reachMatter = (
  { hub, user, sight }: Pick<CommandContext, 'hub' | 'user' | 'sight'>,
  matter: Matter,
  missing: Plan,
): Plan | undefined => {
  const { childId } = matter.record;
  const hindered = childId === undefined ? undefined : reachOwner({ sight }, childId, missing);
  return hindered ?? (knowsMatter(hub, user, sight, matter) ? undefined : missing);
};
