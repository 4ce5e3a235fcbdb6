import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { palette } from './palette.js';
import { sayTrend, topOf, type Axis, type ChartPoint } from './series.js';

const width = 120;
const height = 30;
const edge = 5;

interface Props {
  readonly points: readonly ChartPoint[];
  readonly axis: Axis;
}

/** A trend as small as a word, from nought up; its last point is marked, hollow while its period runs. */
export const Spark = ({ points, axis }: Props) => {
  const values = points.flatMap(({ value }) => value ?? []);
  const x = scalePoint<number>(
    points.map((_, index) => index),
    [edge, width - edge],
  );
  const y = scaleLinear([0, topOf(values, undefined, axis === 'percentage' ? 'hours' : axis)], [height - edge, edge]);
  const path = line<ChartPoint>()
    .defined(({ value }) => value !== null)
    .x((_, index) => x(index) ?? edge)
    .y(({ value }) => y(value ?? 0));
  const last = points.at(-1);
  return (
    <svg
      className="hub-spark"
      role="img"
      aria-label={sayTrend(points, axis)}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      xmlns="http://www.w3.org/2000/svg"
    >
      <line className="hub-chart__grid" x1={0} x2={width} y1={height - edge} y2={height - edge} stroke={palette.line} />
      <path className="hub-chart__line" d={path(points) ?? ''} fill="none" stroke={palette.darkBlue} strokeWidth={2} />
      {last && last.value !== null && (
        <circle
          className={last.running ? 'hub-chart__point hub-chart__point--running' : 'hub-chart__point'}
          cx={x(points.length - 1)}
          cy={y(last.value)}
          r={3.5}
          fill={last.running ? palette.paper : palette.darkBlue}
          stroke={palette.darkBlue}
          strokeWidth={2}
        />
      )}
    </svg>
  );
};
