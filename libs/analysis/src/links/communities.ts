import { chanceOf } from '../numbers/chance.js';
import { louvain, modularityOf, type Weighted } from './louvain.js';
import type { LinkNode, Network } from './network.js';

export interface Communities {
  /** Largest first; a node without ties is a group of its own. */
  readonly groups: readonly (readonly LinkNode[])[];
  /** Between 0 and 1: how much denser the ties are within groups than chance makes them. */
  readonly modularity: number;
  /** Whether the groups are worth reading: a modularity of 0.3 or more (Newman and Girvan 2004). */
  readonly clear: boolean;
}

export interface Starts {
  readonly seed: number;
  /** Runs from different orders; the best is kept. */
  readonly times: number;
}

const CLEAR = 0.3;

/**
 * Groups that are tied more closely within than to others, by the Louvain method with seeded starts, the best of them
 * kept. Other divisions may be almost as good: show the modularity, and no group as a fact about a person.
 */
export const communities = (
  { nodes, ties }: Network,
  { seed, times }: Starts = { seed: 2008, times: 10 },
): Communities => {
  const weighted: Weighted = {
    beside: ties.map((own) => new Map(own.map(({ to }) => [to, 1]))),
    within: nodes.map(() => 0),
  };
  const chance = chanceOf(seed);
  let best = louvain(weighted, chance);
  let modularity = modularityOf(weighted, best);
  for (let time = 1; time < times; time += 1) {
    const found = louvain(weighted, chance);
    const reached = modularityOf(weighted, found);
    if (reached > modularity) [best, modularity] = [found, reached];
  }
  const groups = new Map<number, LinkNode[]>();
  best.forEach((group, number) => {
    const held = groups.get(group) ?? [];
    held.push(nodes[number] as LinkNode);
    groups.set(group, held);
  });
  return {
    groups: [...groups.values()].sort((a, b) => b.length - a.length),
    modularity,
    clear: modularity >= CLEAR,
  };
};
