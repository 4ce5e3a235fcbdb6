import type { Cell, Mark } from './engine.js';

/** Half the side of the square that stands for a school, in metres: it can be seen on a map of the borough. */
const HALF = 90;
const METRES_A_DEGREE = 111_320;

/** A square on the ground, north up: a mark that is told from the circles by its form, in every program that draws. */
export const squareOn = ({ name, at: [x = 0, y = 0] }: Mark): Cell => {
  const up = HALF / METRES_A_DEGREE;
  const across = up / Math.cos((y * Math.PI) / 180);
  const corners = [
    [x - across, y - up],
    [x + across, y - up],
    [x + across, y + up],
    [x - across, y + up],
    [x - across, y - up],
  ];
  return { id: name, name, polygons: [[corners]] };
};
