import type { LinkNode, Network } from './network.js';

/** Where a node is drawn, in steps of about one node's room. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The angle by which seeds of a sunflower follow one another: no two lie in one line from the middle. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const ROUNDS = 60;
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

/**
 * Where to draw a network: groups apart, what is tied close together, nodes not on one another. By springs along ties and
 * pushes between neighbours on a grid (after Fruchterman and Reingold 1991), in a fixed number of rounds from a fixed start:
 * the same network is always drawn alike. Where nodes lie says nothing but how they are tied.
 */
export const layoutOf = ({ nodes, ties }: Network, groups: readonly (readonly LinkNode[])[]): readonly Spot[] => {
  const start = seeded(groups);
  const x = Float64Array.from(nodes, ({ id }) => start.get(id)?.x ?? 0);
  const y = Float64Array.from(nodes, ({ id }) => start.get(id)?.y ?? 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const most = 0.6 * (1 - round / ROUNDS);
    const [dx, dy] = [new Float64Array(nodes.length), new Float64Array(nodes.length)];
    const pull = (node: number, other: number, force: number): void => {
      dx[node] = (dx[node] as number) + ((x[other] as number) - (x[node] as number)) * force;
      dy[node] = (dy[node] as number) + ((y[other] as number) - (y[node] as number)) * force;
    };
    ties.forEach((own, node) => {
      for (const { to } of own) pull(node, to, 0.3 / Math.sqrt(own.length));
    });
    const cells = new Map<string, number[]>();
    const cellOf = (node: number): readonly [number, number] => [
      Math.floor((x[node] as number) / NEAR),
      Math.floor((y[node] as number) / NEAR),
    ];
    nodes.forEach((_, node) => {
      const name = cellOf(node).join();
      const held = cells.get(name);
      if (held) held.push(node);
      else cells.set(name, [node]);
    });
    nodes.forEach((_, node) => {
      const [column, row] = cellOf(node);
      for (let across = -1; across <= 1; across += 1) {
        for (let down = -1; down <= 1; down += 1) {
          for (const other of cells.get(`${column + across},${row + down}`) ?? []) {
            if (other === node) continue;
            const far =
              ((x[other] as number) - (x[node] as number)) ** 2 + ((y[other] as number) - (y[node] as number)) ** 2;
            pull(node, other, -1.2 / (far + 0.05));
          }
        }
      }
    });
    nodes.forEach((_, node) => {
      const length = Math.hypot(dx[node] as number, dy[node] as number);
      const step = length > most ? most / length : 1;
      x[node] = (x[node] as number) + (dx[node] as number) * step;
      y[node] = (y[node] as number) + (dy[node] as number) * step;
    });
  }
  return nodes.map(({ id }, node) => ({ id, x: x[node] as number, y: y[node] as number }));
};
