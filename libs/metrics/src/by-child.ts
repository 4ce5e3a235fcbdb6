import type { ChildCase } from '@hub/casebook';

/** Things grouped by the child whose they are, in the order in which the children first appear. */
export const byChild = <Thing extends { readonly childCase: ChildCase }>(
  things: Iterable<Thing>,
): Map<ChildCase, Thing[]> => {
  const groups = new Map<ChildCase, Thing[]>();
  for (const thing of things) {
    const group = groups.get(thing.childCase);
    if (group) group.push(thing);
    else groups.set(thing.childCase, [thing]);
  }
  return groups;
};

/** How many distinct children things are about. */
export const distinctChildren = (things: Iterable<{ readonly childCase: ChildCase }>): number => {
  const children = new Set<ChildCase>();
  for (const { childCase } of things) children.add(childCase);
  return children.size;
};
