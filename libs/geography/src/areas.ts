import type { GridPoint } from './grid.js';
import { boundsOf, isIn, nearerTo, type Bounds, type Polygon, type Ring } from './polygon.js';

/** A ward, or another area that a council counts by. */
export interface Area {
  /** For example the ONS code of the ward. */
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly Polygon[];
}

/** A named point that stands for an area whose boundary is not known. */
export interface Centre {
  readonly code: string;
  readonly name: string;
  readonly easting: number;
  readonly northing: number;
}

/**
 * Areas made from centres: every point of the outline belongs to the area whose centre is nearest (Voronoi 1908). For
 * places of people such areas are approximate, and whoever draws them says so. No area is made for a centre that owns
 * nothing of the outline.
 */
export const nearestCentreAreas = (centres: readonly Centre[], outline: Ring): readonly Area[] =>
  centres.flatMap(({ code, name, easting, northing }) => {
    const own: GridPoint = [easting, northing];
    const ring = centres
      .filter((other) => other.code !== code)
      .reduce<Ring>((kept, other) => nearerTo(kept, own, [other.easting, other.northing]), outline);
    return ring.length < 3 ? [] : [{ code, name, polygons: [[ring]] }];
  });

interface Outlined {
  readonly area: Area;
  readonly bounds: Bounds;
}

/** Areas that can be asked which of them a point lies in. */
export class AreaIndex {
  readonly #outlined: readonly Outlined[];

  constructor(readonly areas: readonly Area[]) {
    this.#outlined = areas.map((area) => ({ area, bounds: boundsOf(area.polygons.flat(2)) }));
  }

  /** The area in which a point of the grid (metres) lies; undefined outside all of them. */
  at(point: GridPoint): Area | undefined {
    const [x, y] = point;
    return this.#outlined.find(
      ({ area, bounds: { west, south, east, north } }) =>
        x >= west && x <= east && y >= south && y <= north && area.polygons.some((polygon) => isIn(point, polygon)),
    )?.area;
  }
}

/** Whether a point of the grid (metres) lies in the box around some areas, or a little beyond it. */
export type Near = (point: GridPoint) => boolean;

/** Marks so many metres beyond the areas are still drawn beside them. */
const BEYOND = 1_500;

/** What is drawn beside these areas: places in the box around them, and up to 1,500 m beyond it. */
export const nearTo = ({ areas }: AreaIndex): Near => {
  const { west, south, east, north } = boundsOf(areas.flatMap(({ polygons }) => polygons.flat(2)));
  return ([x, y]) => x >= west - BEYOND && x <= east + BEYOND && y >= south - BEYOND && y <= north + BEYOND;
};
