import type { LinkNode, Network, Tie } from './network.js';

/** The nodes that hang together, largest part first. */
export const components = ({ nodes, ties }: Network): LinkNode[][] => {
  const seen = new Set<number>();
  const parts: LinkNode[][] = [];
  nodes.forEach((_, start) => {
    if (seen.has(start)) return;
    const part = [start];
    seen.add(start);
    for (const node of part) {
      for (const { to } of ties[node] ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        part.push(to);
      }
    }
    parts.push(part.sort((a, b) => a - b).map((node) => nodes[node] as LinkNode));
  });
  return parts.sort((a, b) => b.length - a.length);
};

/** What holds a network together at one point. */
export interface WeakPoints {
  /** Places, adults and groups without which their part of the network falls apart: where disruption parts most. */
  readonly cutPoints: readonly LinkNode[];
  /** How many children are such points too. They are counted, not named: a child is nobody's target. */
  readonly children: number;
  /** Ties without which their part falls apart. */
  readonly bridges: readonly (readonly [LinkNode, LinkNode])[];
}

/** Articulation points and bridges, by one walk through depth (Hopcroft and Tarjan 1973), without recursion. */
export const weakPoints = ({ nodes, ties }: Network): WeakPoints => {
  const order = new Int32Array(nodes.length).fill(-1);
  const earliest = new Int32Array(nodes.length);
  const parent = new Int32Array(nodes.length).fill(-1);
  const nextTie = new Int32Array(nodes.length);
  const cut = new Set<number>();
  const bridges: [number, number][] = [];
  let visited = 0;
  const enter = (node: number): void => {
    order[node] = visited;
    earliest[node] = visited;
    visited += 1;
  };
  const leave = (node: number, root: number): void => {
    const above = parent[node] as number;
    if (above === -1) return;
    earliest[above] = Math.min(earliest[above] as number, earliest[node] as number);
    if (above !== root && (earliest[node] as number) >= (order[above] as number)) cut.add(above);
    if ((earliest[node] as number) > (order[above] as number)) bridges.push([above, node]);
  };
  nodes.forEach((_, root) => {
    if (order[root] !== -1) return;
    const path = [root];
    let branches = 0;
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const tie = ties[node]?.[nextTie[node] as number];
      nextTie[node] = (nextTie[node] as number) + 1;
      if (tie === undefined) {
        path.pop();
        leave(node, root);
      } else if (order[tie.to] === -1) {
        parent[tie.to] = node;
        if (node === root) branches += 1;
        enter(tie.to);
        path.push(tie.to);
      } else if (tie.to !== parent[node]) {
        earliest[node] = Math.min(earliest[node] as number, order[tie.to] as number);
      }
    }
    if (branches > 1) cut.add(root);
  });
  const at = (number: number): LinkNode => nodes[number] as LinkNode;
  const points = [...cut].sort((a, b) => a - b).map(at);
  return {
    cutPoints: points.filter(({ kind }) => kind !== 'child'),
    children: points.filter(({ kind }) => kind === 'child').length,
    bridges: bridges
      .map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a]))
      .sort((one, other) => one[0] - other[0] || one[1] - other[1])
      .map(([a, b]) => [at(a), at(b)] as const),
  };
};

/** One step of a path, and how sure it is. */
export interface Step {
  readonly from: LinkNode;
  readonly to: LinkNode;
  readonly state: Tie['state'];
}

/**
 * How two nodes are linked: a shortest path, among the shortest one with fewest suspected ties, among those the first by
 * id. No steps when both are the same; `undefined` when no path is known to us or one of them is not in the network.
 */
export const pathBetween = ({ nodes, ties }: Network, a: string, b: string): Step[] | undefined => {
  const [start, end] = [a, b].map((id) => nodes.findIndex((node) => node.id === id)) as [number, number];
  if (start === -1 || end === -1) return undefined;
  const came = new Map<number, { from: number; state: Tie['state']; suspected: number }>();
  const distance = new Map([[start, 0]]);
  let edge = [start];
  for (let steps = 1; edge.length > 0 && !distance.has(end); steps += 1) {
    const next = new Set<number>();
    for (const from of edge) {
      for (const { to, state } of ties[from] ?? []) {
        if ((distance.get(to) ?? steps) < steps) continue;
        const suspected = (came.get(from)?.suspected ?? 0) + (state === 'suspected' ? 1 : 0);
        if (suspected < (came.get(to)?.suspected ?? Infinity)) came.set(to, { from, state, suspected });
        distance.set(to, steps);
        next.add(to);
      }
    }
    edge = [...next].sort((one, other) => one - other);
  }
  if (!distance.has(end)) return undefined;
  const path: Step[] = [];
  for (let node = end; node !== start;) {
    const { from, state } = came.get(node) as { from: number; state: Tie['state'] };
    path.unshift({ from: nodes[from] as LinkNode, to: nodes[node] as LinkNode, state });
    node = from;
  }
  return path;
};
