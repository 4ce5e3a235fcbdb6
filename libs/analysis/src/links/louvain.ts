import { shuffled, type Chance } from '../numbers/chance.js';

/** A network with weights: for each node the weight to each other, and twice the weight within itself. */
export interface Weighted {
  readonly beside: readonly ReadonlyMap<number, number>[];
  readonly within: readonly number[];
}

const strengths = ({ beside, within }: Weighted): number[] =>
  beside.map((ends, node) => [...ends.values()].reduce((sum, weight) => sum + weight, within[node] ?? 0));

/**
 * Modularity of a division: the share of ties within groups less the share that would fall there if ties were dealt out
 * by strength alone, sum over groups of in/2m - (total/2m)² (Newman and Girvan 2004). 0 where there are no ties.
 */
export const modularityOf = (network: Weighted, groups: readonly number[]): number => {
  const strength = strengths(network);
  const all = strength.reduce((sum, one) => sum + one, 0);
  if (all === 0) return 0;
  const inside = new Map<number, number>();
  const total = new Map<number, number>();
  groups.forEach((group, node) => {
    total.set(group, (total.get(group) ?? 0) + (strength[node] ?? 0));
    let own = network.within[node] ?? 0;
    for (const [other, weight] of network.beside[node] ?? []) if (groups[other] === group) own += weight;
    inside.set(group, (inside.get(group) ?? 0) + own);
  });
  return [...total].reduce((sum, [group, of]) => sum + (inside.get(group) ?? 0) / all - (of / all) ** 2, 0);
};

/** Gains smaller than this are rounding, and moving for them would never end. */
const GAIN = 1e-12;

/** Moves nodes one by one to the group that gains most, in random order, until none moves. */
const settled = (network: Weighted, chance: Chance): number[] => {
  const strength = strengths(network);
  const all = strength.reduce((sum, one) => sum + one, 0);
  const groups = network.beside.map((_, node) => node);
  const totals = [...strength];
  const order = shuffled(groups, chance);
  for (let moved = true; moved;) {
    moved = false;
    for (const node of order) {
      const own = groups[node] as number;
      const mine = strength[node] ?? 0;
      totals[own] = (totals[own] ?? 0) - mine;
      const towards = new Map([[own, 0]]);
      for (const [other, weight] of network.beside[node] ?? []) {
        const group = groups[other] as number;
        towards.set(group, (towards.get(group) ?? 0) + weight);
      }
      const gainOf = (group: number): number => (towards.get(group) ?? 0) - ((totals[group] ?? 0) * mine) / all;
      let best = own;
      for (const group of towards.keys()) if (gainOf(group) > gainOf(best) + GAIN) best = group;
      totals[best] = (totals[best] ?? 0) + mine;
      groups[node] = best;
      if (best !== own) moved = true;
    }
  }
  return groups;
};

/** Groups numbered from 0 without gaps. */
const renumbered = (groups: readonly number[]): number[] => {
  const numbers = new Map([...new Set(groups)].map((group, number) => [group, number]));
  return groups.map((group) => numbers.get(group) ?? 0);
};

/** Each group as one node. */
const gathered = ({ beside, within }: Weighted, groups: readonly number[]): Weighted => {
  const size = Math.max(...groups) + 1;
  const next = Array.from({ length: size }, () => new Map<number, number>());
  const inside = new Array<number>(size).fill(0);
  groups.forEach((group, node) => {
    inside[group] = (inside[group] ?? 0) + (within[node] ?? 0);
    for (const [other, weight] of beside[node] ?? []) {
      const to = groups[other] as number;
      if (to === group) inside[group] = (inside[group] ?? 0) + weight;
      else next[group]?.set(to, (next[group].get(to) ?? 0) + weight);
    }
  });
  return { beside: next, within: inside };
};

/** One run of the Louvain method (Blondel, Guillaume, Lambiotte and Lefebvre 2008): the group of each node. */
export const louvain = (network: Weighted, chance: Chance): number[] => {
  let level = network;
  let groups = network.beside.map((_, node) => node);
  while (level.beside.length > 0) {
    const next = renumbered(settled(level, chance));
    groups = groups.map((group) => next[group] ?? 0);
    if (new Set(next).size === level.beside.length) break;
    level = gathered(level, next);
  }
  return groups;
};
