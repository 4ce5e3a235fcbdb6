import { useMemo } from 'react';
import { boxOf, type Cell, type Ground, type Position, type Shown } from './engine.js';
import { squareOn } from './marks.js';

const WIDTH = 800;

/** Degrees to the drawing: near enough to a plane over one borough. */
const planeOf = (cells: readonly Cell[]) => {
  const [west, south, east, north] = boxOf(cells);
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / ((east - west) * narrow);
  const at = ([x = 0, y = 0]: Position): readonly [number, number] => [
    (x - west) * narrow * scale,
    (north - y) * scale,
  ];
  return { at, height: Math.ceil((north - south) * scale) };
};

const pathOf = ({ polygons }: Cell, at: (position: Position) => readonly [number, number]): string =>
  polygons
    .flat()
    .map(
      (ring) =>
        `M${ring
          .map((position) =>
            at(position)
              .map((one) => one.toFixed(1))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('');

interface Props {
  readonly ground: Ground;
  readonly shown: Shown;
  readonly title: string;
  readonly onCell: (id: string) => void;
}

/** The map as a drawing: where the browser has no WebGL, on paper, and for whoever prefers it. */
export const MapSvg = ({ ground, shown, title, onCell }: Props) => {
  const { at, height } = useMemo(() => planeOf(ground.outlines), [ground]);
  const paths = useMemo(() => ground.cells.map((cell) => [cell, pathOf(cell, at)] as const), [ground, at]);
  const outlines = useMemo(() => ground.outlines.map((cell) => pathOf(cell, at)).join(''), [ground, at]);
  const { levels, dots, lines, day, selected } = shown;
  const now = dots.filter(({ first, last }) => day === undefined || (first <= day && last >= day));
  return (
    <svg className="hub-map__drawing" viewBox={`-8 -8 ${WIDTH + 16} ${height + 16}`} role="img" aria-label={title}>
      <g>
        {paths.map(([{ id }, path]) => (
          <path
            key={id}
            d={path}
            className={`hub-map__cell hub-map__level-${levels.get(id) ?? 0}${id === selected ? ' is-selected' : ''}`}
            onClick={() => onCell(id)}
          />
        ))}
      </g>
      <path d={outlines} className="hub-map__outline" />
      {lines.map(({ from, to }, key) => {
        const [[x1, y1], [x2, y2]] = [at(from), at(to)];
        return <line key={key} {...{ x1, y1, x2, y2 }} className="hub-map__line" />;
      })}
      {ground.schools.map((school, key) => (
        <path key={key} d={pathOf(squareOn(school), at)} className="hub-map__school">
          <title>{school.name}</title>
        </path>
      ))}
      {ground.stations.map((station) => {
        const [cx, cy] = at(station.at);
        return (
          <circle key={station.name} {...{ cx, cy }} r={3} className="hub-map__station">
            <title>{station.name}</title>
          </circle>
        );
      })}
      {now.map((dot, key) => {
        const [cx, cy] = at(dot.at);
        return <circle key={key} {...{ cx, cy }} r={3.5} className="hub-map__dot" />;
      })}
    </svg>
  );
};
