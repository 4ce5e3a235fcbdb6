import { childDecider, childStream, type ChildDetails } from '@hub/children';
import { isErased } from '@hub/kernel';
import type { ChildVerdict, WithheldReason } from '@hub/sharing';
import { readRecord, refused, type CommandContext, type Plan } from './commands.js';

const NO_CHILD = 'There is no child with this id on record.';

/** Why a record is kept from somebody, as a command answers it; undefined when it is open or not on record to them. */
const keptBack = (verdict: ChildVerdict): { readonly withheld: WithheldReason } | undefined => {
  if (verdict.access === 'withheld') return { withheld: { reason: verdict.reason, ask: verdict.ask } };
  if (verdict.access === 'sealed') return { withheld: { reason: verdict.message, ask: verdict.ask } };
  return undefined;
};

/**
 * What stands in the way of working on a record of this child: it is kept back, or, to this user, not on record, which is
 * answered with `missing`. Undefined when nothing does. `childId` is absent for what is no child's: the borough's business.
 */
export const reachOwner = (
  { sight }: Pick<CommandContext, 'sight'>,
  childId: string | undefined,
  missing: Plan,
): Plan | undefined => {
  if (childId === undefined) return sight.borough ? undefined : missing;
  const verdict = sight.of(childId);
  if (verdict.access === 'allowed') return undefined;
  return keptBack(verdict) ?? missing;
};

/** Whether a record of this child id stands, and the user may know so. */
export const childIsKnown = async (context: CommandContext, childId: string): Promise<boolean> => {
  if (!context.sight.opens(childId)) return false;
  const { state } = await readRecord<ChildDetails>(
    { hub: context.hub, basedOn: undefined },
    childDecider,
    childStream(childId),
  );
  return state.status === 'held' && !isErased(state.content);
};

/** What stands in the way of working on this child; undefined when nothing does. */
export const reachChild = async (
  context: CommandContext,
  childId: string,
  field = 'childId',
): Promise<Plan | undefined> => {
  const missing = refused('child-not-known', NO_CHILD, field);
  const hindered = reachOwner(context, childId, missing);
  if (hindered) return hindered;
  return (await childIsKnown(context, childId)) ? undefined : missing;
};

/** As `reachOwner`, for what a police reference is about. A reference that is nobody's is open to the borough. */
export const reachReport = (context: CommandContext, reportRef: string, missing: Plan): Plan | undefined =>
  reachOwner(context, context.sight.childOfReport(reportRef), missing);

/** The code of the refusal below: each time it is answered stands in the audit, so that whoever goes on guessing is found. */
export const ID_TAKEN = 'id-not-usable';

/** The answer to somebody who names an id for a new record that is taken by one they may not know. */
export const idTaken = (field: string): Plan =>
  refused(ID_TAKEN, 'This id or reference cannot be used by you. Ring the MASH operational lead.', field);
