import type { LinkNode, Network, NodeKind } from './network.js';

/** How many nodes each node is tied to, in the order of the nodes. */
export const degrees = ({ ties }: Network): number[] => ties.map(({ length }) => length);

/** How many shortest paths from one node run through each other, summed back from the far ends. */
const addPathsFrom = (start: number, ends: readonly Int32Array[], through: Float64Array): void => {
  const distance = new Int32Array(ends.length).fill(-1);
  const paths = new Float64Array(ends.length);
  const carried = new Float64Array(ends.length);
  const reached = [start];
  distance[start] = 0;
  paths[start] = 1;
  for (const node of reached) {
    const beyond = (distance[node] as number) + 1;
    for (const to of ends[node] as Int32Array) {
      if (distance[to] === -1) {
        distance[to] = beyond;
        reached.push(to);
      }
      if (distance[to] === beyond) paths[to] = (paths[to] as number) + (paths[node] as number);
    }
  }
  for (let last = reached.length - 1; last > 0; last -= 1) {
    const node = reached[last] as number;
    const share = (1 + (carried[node] as number)) / (paths[node] as number);
    for (const to of ends[node] as Int32Array) {
      if (distance[to] !== (distance[node] as number) - 1) continue;
      carried[to] = (carried[to] as number) + (paths[to] as number) * share;
    }
    through[node] = (through[node] as number) + (carried[node] as number);
  }
};

/**
 * Betweenness of each node: over all pairs of others, the share of their shortest paths that runs through it, each pair
 * once (Freeman 1977; by the algorithm of Brandes 2001).
 */
export const betweenness = ({ ties }: Network): number[] => {
  const through = new Float64Array(ties.length);
  const ends = ties.map((own) => Int32Array.from(own, ({ to }) => to));
  ties.forEach((_, start) => addPathsFrom(start, ends, through));
  return Array.from(through, (both) => both / 2);
};

export interface Standing {
  readonly node: LinkNode & { readonly kind: Exclude<NodeKind, 'child'> };
  /** Distinct nodes tied to it, and of them children. */
  readonly ties: number;
  readonly children: number;
  readonly betweenness: number;
}

const isRanked = (node: LinkNode): node is Standing['node'] => node.kind !== 'child';

/**
 * Places, adults and groups by how many shortest paths run through them, then by their children and ties: what to disrupt
 * first. Children take part in the paths and are never in the ranking.
 */
export const standings = (network: Network): Standing[] => {
  const through = betweenness(network);
  return network.nodes
    .flatMap((node, number) => {
      if (!isRanked(node)) return [];
      const ties = network.ties[number] ?? [];
      const children = ties.filter(({ to }) => network.nodes[to]?.kind === 'child').length;
      return [{ node, ties: ties.length, children, betweenness: through[number] ?? 0 }];
    })
    .sort((a, b) => b.betweenness - a.betweenness || b.children - a.children || b.ties - a.ties);
};
