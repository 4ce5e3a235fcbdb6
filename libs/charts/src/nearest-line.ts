/** A straight line of a picture, in its pixels. */
export interface Line {
  readonly id: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** The square of the distance from a point to a line that ends. */
const squareTo = ({ x1, y1, x2, y2 }: Line, x: number, y: number): number => {
  const [across, down] = [x2 - x1, y2 - y1];
  const length = across * across + down * down;
  const along = length === 0 ? 0 : clamp(((x - x1) * across + (y - y1) * down) / length);
  return (x1 + along * across - x) ** 2 + (y1 + along * down - y) ** 2;
};

/**
 * The line nearest to a point, of those not farther from it than `within` pixels; undefined when there is none. Of two as
 * near, the one that comes first.
 */
export const nearestLine = <One extends Line>(
  lines: readonly One[],
  x: number,
  y: number,
  within: number,
): One | undefined => {
  let nearest: One | undefined;
  let least = within * within;
  for (const line of lines) {
    const square = squareTo(line, x, y);
    if (square < least || (nearest === undefined && square === least)) [nearest, least] = [line, square];
  }
  return nearest;
};
