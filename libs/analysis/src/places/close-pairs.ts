import type { Point } from './neighbours.js';

/** For each point, the others within a distance in metres (itself not among them), found through squares of that size. */
export const within = (points: readonly Point[], reach: number): number[][] => {
  const squares = new Map<string, number[]>();
  const squareOf = ({ x, y }: Point): [number, number] => [Math.floor(x / reach), Math.floor(y / reach)];
  points.forEach((point, index) => {
    const key = squareOf(point).join(' ');
    const held = squares.get(key);
    if (held) held.push(index);
    else squares.set(key, [index]);
  });
  return points.map((point, index) => {
    const [column, row] = squareOf(point);
    const found: number[] = [];
    for (let along = column - 1; along <= column + 1; along += 1) {
      for (let up = row - 1; up <= row + 1; up += 1) {
        for (const other of squares.get(`${along} ${up}`) ?? []) {
          const { x, y } = points[other] as Point;
          if (other !== index && (x - point.x) ** 2 + (y - point.y) ** 2 <= reach * reach) found.push(other);
        }
      }
    }
    return found;
  });
};
