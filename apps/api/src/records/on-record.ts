import type { ChildCase } from '@hub/casebook';
import { NOW } from '@hub/kernel';
import { caseAt } from '@hub/views';
import type { CommandContext } from '../edge/commands.js';

/** The case of a child who is on record and was not erased; undefined otherwise. */
export const childOnRecord = async (
  { hub }: Pick<CommandContext, 'hub'>,
  childId: string,
): Promise<ChildCase | undefined> => (await caseAt(hub.views, hub.settings.authority, childId, NOW)).case;
