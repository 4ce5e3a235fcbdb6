import type { CasebookAsked } from '@hub/worker';
import type { ReadContext } from './reads.js';

/**
 * From which records a number is worked out: those known at the moment asked for, as far as the views are, of the children
 * whom the user may know. What is hidden from them is in no line and no number.
 */
export const countedFor = ({ hub, moment, sight }: ReadContext): CasebookAsked & { readonly knownAt: string } => {
  const { counted } = sight;
  return {
    knownAt: moment.at,
    position: moment.isNow ? hub.viewsPosition() : Math.min(moment.position, hub.viewsPosition()),
    ...(counted ? { counted } : {}),
  };
};
