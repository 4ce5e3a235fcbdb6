/** What can be linked. A child is never anything but a child here, whatever it is linked to. */
export type NodeKind = 'child' | 'place' | 'adult' | 'group' | 'vehicle' | 'phone' | 'online';

export interface LinkNode {
  readonly id: string;
  readonly kind: NodeKind;
}

export type LinkState = 'confirmed' | 'suspected' | 'refuted';

/** Two nodes that are known to be linked; which is named first means nothing. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly state: LinkState;
}

/** A neighbour in a network: its number, and whether any link to it is confirmed. */
export interface Tie {
  readonly to: number;
  readonly state: Exclude<LinkState, 'refuted'>;
}

/**
 * Links known to us, as nodes and ties. No tie is no information, not the absence of a link. Nodes are in the order of
 * their ids and ties in that of their ends, so that nothing depends on the order in which records arrived.
 */
export interface Network {
  readonly nodes: readonly LinkNode[];
  /** The ties of each node. Links between the same two are one tie, confirmed if any of them is. */
  readonly ties: readonly (readonly Tie[])[];
  readonly tieCount: number;
  /** Links that take no part, by reason. */
  readonly leftOut: {
    readonly refuted: number;
    readonly suspected: number;
    /** An end is not among the nodes, for example because who asks may not see it. */
    readonly hiddenEnd: number;
    readonly toItself: number;
  };
}

/** Whether suspected links take part. Refuted ones never do. */
export type Counting = 'confirmed' | 'confirmed and suspected';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The network of these nodes and links. */
export const networkOf = (
  given: readonly LinkNode[],
  links: readonly Link[],
  counting: Counting = 'confirmed and suspected',
): Network => {
  const nodes = [...new Map(given.map((node) => [node.id, node])).values()].sort((a, b) => byText(a.id, b.id));
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const found = nodes.map(() => new Map<number, Tie['state']>());
  const leftOut = { refuted: 0, suspected: 0, hiddenEnd: 0, toItself: 0 };
  for (const { a, b, state } of links) {
    const [from, to] = [numbers.get(a), numbers.get(b)];
    if (state === 'refuted') leftOut.refuted += 1;
    else if (state === 'suspected' && counting === 'confirmed') leftOut.suspected += 1;
    else if (from === undefined || to === undefined) leftOut.hiddenEnd += 1;
    else if (from === to) leftOut.toItself += 1;
    else {
      const known = state === 'confirmed' ? state : (found[from]?.get(to) ?? state);
      found[from]?.set(to, known);
      found[to]?.set(from, known);
    }
  }
  const ties = found.map((ends) =>
    [...ends].map(([to, state]) => ({ to, state })).sort((one, other) => one.to - other.to),
  );
  return { nodes, ties, tieCount: ties.reduce((sum, { length }) => sum + length, 0) / 2, leftOut };
};
