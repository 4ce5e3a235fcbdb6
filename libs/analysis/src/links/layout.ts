import type { LinkNode, Network } from './network.js';

/** Where a node is drawn, in steps of about one node's room. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The angle by which seeds of a sunflower follow one another: no two lie in one line from the middle. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const ROUNDS = 40;
const NEAR = 3;

/** Groups side by side like seeds of a sunflower, and the nodes of each around its middle. */
const seeded = (groups: readonly (readonly LinkNode[])[]): Map<string, { x: number; y: number }> => {
  const spots = new Map<string, { x: number; y: number }>();
  let area = 0;
  groups.forEach((group, number) => {
    const distance = number === 0 ? 0 : 1.6 * Math.sqrt(area + group.length);
    const middle = { x: distance * Math.cos(number * GOLDEN), y: distance * Math.sin(number * GOLDEN) };
    group.forEach(({ id }, place) => {
      const away = Math.sqrt(place);
      spots.set(id, { x: middle.x + away * Math.cos(place * GOLDEN), y: middle.y + away * Math.sin(place * GOLDEN) });
    });
    area += group.length + 2;
  });
  return spots;
};

/** Nodes by the square of the grid they lie in; rows are so far apart in number that no two squares share one. */
const ROW = 100_000;

const squaresOf = (
  x: Float64Array,
  y: Float64Array,
): { readonly own: Float64Array; readonly held: Map<number, number[]> } => {
  const own = Float64Array.from(
    x,
    (across, node) => Math.floor(across / NEAR) + ROW * Math.floor((y[node] as number) / NEAR),
  );
  const held = new Map<number, number[]>();
  own.forEach((square, node) => {
    const nodes = held.get(square);
    if (nodes) nodes.push(node);
    else held.set(square, [node]);
  });
  return { own, held };
};

/** The square itself and the eight around it. */
const AROUND = [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((down) => across + ROW * down));

/**
 * Where to draw a network: groups apart, what is tied close together, nodes not on one another. By springs along ties and
 * pushes between neighbours on a grid (after Fruchterman and Reingold 1991), in a fixed number of rounds from a fixed start:
 * the same network is always drawn alike. Where nodes lie says nothing but how they are tied.
 */
export const layoutOf = ({ nodes, ties }: Network, groups: readonly (readonly LinkNode[])[]): readonly Spot[] => {
  const start = seeded(groups);
  const x = Float64Array.from(nodes, ({ id }) => start.get(id)?.x ?? 0);
  const y = Float64Array.from(nodes, ({ id }) => start.get(id)?.y ?? 0);
  const ends = ties.map((own) => Int32Array.from(own, ({ to }) => to));
  const [dx, dy] = [new Float64Array(nodes.length), new Float64Array(nodes.length)];
  const pull = (node: number, across: number, down: number, force: number): void => {
    dx[node] = (dx[node] as number) + across * force;
    dy[node] = (dy[node] as number) + down * force;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const most = 0.6 * (1 - round / ROUNDS);
    dx.fill(0);
    dy.fill(0);
    const { own, held } = squaresOf(x, y);
    for (let node = 0; node < nodes.length; node += 1) {
      const [here, there] = [x[node] as number, y[node] as number];
      const tied = ends[node] as Int32Array;
      const spring = 0.3 / Math.sqrt(tied.length);
      for (const to of tied) pull(node, (x[to] as number) - here, (y[to] as number) - there, spring);
      for (const step of AROUND) {
        for (const other of held.get((own[node] as number) + step) ?? []) {
          if (other === node) continue;
          const [across, down] = [(x[other] as number) - here, (y[other] as number) - there];
          pull(node, across, down, -1.2 / (across * across + down * down + 0.05));
        }
      }
    }
    for (let node = 0; node < nodes.length; node += 1) {
      const length = Math.hypot(dx[node] as number, dy[node] as number);
      const step = length > most ? most / length : 1;
      x[node] = (x[node] as number) + (dx[node] as number) * step;
      y[node] = (y[node] as number) + (dy[node] as number) * step;
    }
  }
  return nodes.map(({ id }, node) => ({ id, x: x[node] as number, y: y[node] as number }));
};
