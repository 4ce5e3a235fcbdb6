import type { WithheldReason } from '@hub/sharing';
import type { CommandContext, Plan } from '../edge/commands.js';
import type { Sight } from '../edge/sight.js';

/** What is answered to somebody whose agency does not sit on a panel, whether or not there is such a meeting. */
export const NO_SEAT: WithheldReason = {
  reason: 'The meetings of this panel are open to those who sit on it.',
  ask: 'Ring the chair of the panel on the number in the directory.',
};

/** The refusal for a panel on which somebody does not sit; undefined when they do. */
export const withoutSeat = (
  panel: string,
  sight: Sight,
): ({ readonly __typename: 'Withheld' } & WithheldReason) | undefined =>
  sight.sitsOn(panel) ? undefined : { __typename: 'Withheld', ...NO_SEAT };

/** A command at a meeting: only of a panel on which the user sits. */
export const seated = async (
  { panel }: { readonly panel: string },
  { sight }: Pick<CommandContext, 'sight'>,
  plan: () => Plan | Promise<Plan>,
): Promise<Plan> => (sight.sitsOn(panel) ? plan() : { withheld: NO_SEAT });
