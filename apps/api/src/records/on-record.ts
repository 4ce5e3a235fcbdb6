import type { ChildCase } from '@hub/casebook';
import { NOW } from '@hub/kernel';
import { caseAt } from '@hub/views';
import type { CommandContext } from '../edge/commands.js';
import type { Sight } from '../edge/sight.js';

/**
 * Whether a child is not on record to the user: whoever works with children is answered about one whose record is not open
 * to them as about an id that nobody has. Who looks after the records and opens none works with every id, save those of
 * children from whom they are kept.
 */
export const isUnknownTo = ({ sight }: { readonly sight: Sight }, childId: string): boolean =>
  sight.keptFrom(childId) || (!sight.aggregatesOnly && !sight.opens(childId));

/** The case of a child who is on record, to the user too, and was not erased; undefined otherwise. */
export const childOnRecord = async (
  context: Pick<CommandContext, 'hub' | 'sight'>,
  childId: string,
): Promise<ChildCase | undefined> => {
  if (isUnknownTo(context, childId)) return undefined;
  const { hub } = context;
  return (await caseAt(hub.views, hub.settings.authority, childId, NOW)).case;
};
