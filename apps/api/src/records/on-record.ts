import type { ChildCase } from '@hub/casebook';
import { NOW } from '@hub/kernel';
import { caseAt } from '@hub/views';
import type { CommandContext } from '../edge/commands.js';

/** The case of a child who is on record, was not erased, and from whom the one who asks is not kept; undefined otherwise. */
export const childOnRecord = async (
  { hub, sight }: Pick<CommandContext, 'hub' | 'sight'>,
  childId: string,
): Promise<ChildCase | undefined> => {
  const { case: found } = await caseAt(hub.views, hub.settings.authority, childId, NOW);
  return found && sight.keptFrom(found.id) ? undefined : found;
};
