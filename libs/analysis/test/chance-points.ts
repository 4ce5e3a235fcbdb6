import type { Box } from '../src/places/grid.js';
import type { Point } from '../src/places/neighbours.js';
import type { Chance } from '../src/numbers/chance.js';

/** Points anywhere in a box, every place as likely as every other. */
export const anywhere = (count: number, { minX, minY, maxX, maxY }: Box, chance: Chance): Point[] =>
  Array.from({ length: count }, () => ({
    x: minX + chance.next() * (maxX - minX),
    y: minY + chance.next() * (maxY - minY),
  }));

/** Points about a centre, normally spread by so many metres (Box and Muller 1958). */
export const about = (centre: Point, spread: number, count: number, chance: Chance): Point[] =>
  Array.from({ length: count }, () => {
    const radius = spread * Math.sqrt(-2 * Math.log(1 - chance.next()));
    const angle = 2 * Math.PI * chance.next();
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  });
