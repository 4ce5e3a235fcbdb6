import { AreaMap, HourGrid, TrendChart, type AreaShape } from '@hub/charts';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ProfileHours, ProfileMap, ProfileTrend } from './content.js';

/** The shapes of the cells of a map, by edition of boundaries, kind of cell and id: longitude and latitude (WGS 84). */
export interface Shapes {
  cellsOf(geography: string, cells: ProfileMap['cells']): ReadonlyMap<string, AreaShape>;
  /** Shapes side by side as one, without the edges that they share: outer rings against the clock, holes with it. */
  joined(shapes: AreaShape): AreaShape;
}

/** Areas that have a number in the drawing, and stand in the list beside it. */
export const NUMBERED = 5;

const WIDTH = 720;

const drawnMap = (map: ProfileMap, shapes: Shapes): string | undefined => {
  const cells = shapes.cellsOf(map.geography, map.cells);
  if (cells.size === 0) return undefined;
  const share = new Map(
    map.regions.flatMap(({ cells: ids, events }) => ids.map((id) => [id, (events ?? 0) / Math.max(1, ids.length)] as const)),
  );
  const most = Math.max(0, ...share.values());
  const hot = new Set(map.regions.flatMap(({ cells: ids, chance }) => (chance.startsWith('more') ? ids : [])));
  const numbers = new Map(
    map.regions.slice(0, NUMBERED).flatMap(({ cells: ids }, at) => (ids[0] === undefined ? [] : [[ids[0], at + 1] as const])),
  );
  const areas = [...cells].map(([id, shape]) => {
    const number = numbers.get(id);
    return {
      id,
      shape,
      part: most > 0 ? Math.sqrt((share.get(id) ?? 0) / most) : 0,
      standsOut: hot.has(id),
      ...(number === undefined ? {} : { number }),
    };
  });
  return renderToStaticMarkup(createElement(AreaMap, { finding: `${map.title}, ${map.quarter}. ${map.says}`, areas, width: WIDTH }));
};

const drawnHours = ({ title, reading, weights }: ProfileHours): string =>
  renderToStaticMarkup(createElement(HourGrid, { finding: `${title}. ${reading}`, weights, width: WIDTH }));

const drawnTrend = ({ id, title, unit, points }: ProfileTrend): string => {
  const figure = renderToStaticMarkup(
    createElement(TrendChart, {
      finding: `${id} ${title}`,
      subtitle: `Unit: ${unit}, by quarter`,
      points: points.map(({ label, value, display }) => ({ label, value, display, running: false })),
      axis: 'count',
      width: WIDTH,
      id: `profile-${id}`,
    }),
  );
  return figure.slice(figure.indexOf('<svg'), figure.lastIndexOf('</svg>') + '</svg>'.length);
};

/** Draws the maps and charts of a profile, each once: its document and its slides show the same drawing. */
export interface Drawings extends Shapes {
  /** The map of a layer; undefined where no boundaries are known any more. A region of several cells is drawn as one colour. */
  map(map: ProfileMap): string | undefined;
  /** The hours of the week. */
  hours(hours: ProfileHours): string;
  /** An indicator over quarters: drawn from what is shown, so that a hidden value is a gap. Its words stand beside it. */
  trend(trend: ProfileTrend): string;
}

const once = <Shown extends object, Drawn>(draw: (shown: Shown) => Drawn): ((shown: Shown) => Drawn) => {
  const made = new Map<Shown, Drawn>();
  return (shown) => {
    if (!made.has(shown)) made.set(shown, draw(shown));
    return made.get(shown) as Drawn;
  };
};

/** Drawings in these shapes. */
export const drawingsIn = (shapes: Shapes): Drawings => ({
  ...shapes,
  map: once((map) => drawnMap(map, shapes)),
  hours: once(drawnHours),
  trend: once(drawnTrend),
});
