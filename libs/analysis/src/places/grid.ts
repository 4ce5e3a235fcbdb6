import type { Neighbours, Point } from './neighbours.js';

/** A rectangle in metres; the upper edges are not part of it. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** An area cut into squares, numbered from 0 along rows from the south-west. */
export interface Grid {
  /** Metres along an edge. */
  readonly size: number;
  readonly centres: readonly Point[];
  /** Squares that share an edge or a corner. */
  readonly neighbours: Neighbours;
  /** The number of the square in which a point lies; `undefined` outside. */
  cellOf(point: Point): number | undefined;
}

/** Squares over a box whose centres lie within the area of study; all of them unless said otherwise. */
export const gridOver = (box: Box, size: number, within: (centre: Point) => boolean = () => true): Grid => {
  const columns = Math.ceil((box.maxX - box.minX) / size);
  const rows = Math.ceil((box.maxY - box.minY) / size);
  const numbers = new Int32Array(columns * rows).fill(-1);
  const centres: Point[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const centre = { x: box.minX + (column + 0.5) * size, y: box.minY + (row + 0.5) * size };
      if (!within(centre)) continue;
      numbers[row * columns + column] = centres.length;
      centres.push(centre);
    }
  }
  const numberAt = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= columns || row >= rows ? -1 : (numbers[row * columns + column] ?? -1);
  const place = ({ x, y }: Point): [number, number] => [
    Math.floor((x - box.minX) / size),
    Math.floor((y - box.minY) / size),
  ];
  const steps = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((along) => [along, down] as const));
  const neighbours = centres.map((centre, self) => {
    const [column, row] = place(centre);
    return steps
      .map(([along, down]) => numberAt(column + along, row + down))
      .filter((number) => number >= 0 && number !== self);
  });
  return {
    size,
    centres,
    neighbours,
    cellOf: (point) => {
      const number = numberAt(...place(point));
      return number < 0 ? undefined : number;
    },
  };
};

/** How many points lie in each cell; those outside are left out. */
export const countsIn = (
  cells: number,
  cellOf: (point: Point) => number | undefined,
  points: readonly Point[],
): number[] => {
  const counts = new Array<number>(cells).fill(0);
  for (const point of points) {
    const cell = cellOf(point);
    if (cell !== undefined) counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
};
