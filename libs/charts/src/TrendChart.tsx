import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { useId } from 'react';
import { palette } from './palette.js';
import { sayPoints, sayTick, sayValue, topOf, type Axis, type ChartPoint } from './series.js';

interface Props {
  /** What the chart shows, as a sentence: it stands as its title. */
  readonly finding: string;
  /** What is measured, its unit, and the time it covers. */
  readonly subtitle: string;
  readonly points: readonly ChartPoint[];
  readonly axis: Axis;
  readonly target?: { readonly value: number; readonly label: string };
  /** Width in pixels of the place it stands in. Below 480 only the last point has its number beside it. */
  readonly width?: number;
  /** A name for the parts of the drawing; needed where several charts are drawn into one document by hand. */
  readonly id?: string;
}

const height = 260;
const margin = { top: 24, right: 16, bottom: 44, left: 56 };
const rightWithTarget = 64;
const narrow = 480;
const yearWidth = 56;
const text = { fontFamily: 'Inter, Helvetica, Arial, sans-serif', fontSize: 13 };

/** A tenth of a pixel is fine enough, and keeps the drawing small. */
const whole = (pixels: number): number => Math.round(pixels * 10) / 10;

interface Tick {
  readonly short: string;
  /** The year, under the first quarter of it. */
  readonly long: string | undefined;
}

/** Periods from one year's name to the next that leave room for both. */
const ticksOf = (points: readonly ChartPoint[], step: number): readonly Tick[] => {
  const parts = points.map(({ label }) => {
    const at = label.lastIndexOf(' ');
    return at < 0 ? { short: label, long: '' } : { short: label.slice(at + 1), long: label.slice(0, at) };
  });
  const begins = (index: number) => parts[index]?.long !== parts[index - 1]?.long;
  const room = Math.ceil(yearWidth / step);
  const isCrowded = (index: number) => parts.slice(index + 1, index + room).some((_, by) => begins(index + 1 + by));
  return parts.map(({ short, long }, index) => ({
    short,
    long: long && begins(index) && !isCrowded(index) ? long : undefined,
  }));
};

/**
 * A figure over time: one line, a point for each period, its numbers beside the points. The scale begins at nought. A
 * period without a figure is a gap; one that still runs is a hollow point at the end of a dashed line. Pure: the same
 * drawing in the browser and on the server. No colour carries a meaning alone.
 */
export const TrendChart = ({ finding, subtitle, points, axis, target, width = 720, id }: Props) => {
  const made = useId();
  const name = id ?? made;
  const isNarrow = width < narrow;
  const right = width - (target ? rightWithTarget : margin.right);
  const bottom = height - margin.bottom;
  const values = points.flatMap(({ value }) => value ?? []);
  const x = scalePoint<number>(
    points.map((_, index) => index),
    [margin.left, right],
  ).padding(0.5);
  const y = scaleLinear([0, topOf(values, target?.value, axis)], [bottom, margin.top]);
  const ticks = y.ticks(4).filter((tick) => axis !== 'count' || Number.isInteger(tick));
  const placed = points.map((point, index) => ({
    ...point,
    x: whole(x(index) ?? margin.left),
    y: point.value === null ? null : whole(y(point.value)),
  }));
  type Placed = (typeof placed)[number];
  const path = line<Placed>()
    .defined((point) => point.y !== null)
    .x((point) => point.x)
    .y((point) => point.y ?? 0);
  const settled = placed.map((point) => (point.running ? { ...point, y: null } : point));
  const ending = placed.flatMap((point, index) => {
    const before = placed[index - 1];
    return point.running && before && before.y !== null && point.y !== null ? [[before, point]] : [];
  });
  const targetY = target && whole(y(target.value));
  const labelled = (index: number) => !isNarrow || index === placed.length - 1;
  const crossed = (at: number) => targetY !== undefined && targetY > at - 26 && targetY < at - 4 && at < bottom - 44;

  return (
    <figure className="hub-chart">
      <figcaption>
        <strong className="hub-chart__finding">{finding}</strong>
        <span className="hub-chart__subtitle">{subtitle}</span>
      </figcaption>
      <svg
        role="img"
        aria-labelledby={`${name}-title ${name}-desc`}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        xmlns="http://www.w3.org/2000/svg"
        {...text}
      >
        <title id={`${name}-title`}>{finding}</title>
        <desc id={`${name}-desc`}>
          {`${subtitle}. ${sayPoints(points, axis)}.${target ? ` ${target.label}.` : ''}`}
        </desc>
        <g aria-hidden="true">
          {ticks.map((tick) => (
            <g key={tick}>
              <line
                className="hub-chart__grid"
                x1={margin.left}
                x2={right}
                y1={whole(y(tick))}
                y2={whole(y(tick))}
                stroke={palette.line}
                strokeWidth={tick === 0 ? 2 : 1}
              />
              <text
                className="hub-chart__text"
                x={margin.left - 8}
                y={whole(y(tick))}
                dy="0.32em"
                textAnchor="end"
                fill={palette.darkGrey}
              >
                {sayTick(tick, axis)}
              </text>
            </g>
          ))}
          {ticksOf(points, x.step()).map(({ short, long }, index) => (
            <text
              key={points[index]?.label}
              className="hub-chart__text"
              x={placed[index]?.x}
              y={bottom + 19}
              textAnchor="middle"
              fill={palette.darkGrey}
            >
              {short}
              {long && (
                <tspan x={placed[index]?.x} dy="1.3em">
                  {long}
                </tspan>
              )}
            </text>
          ))}
          {target && targetY !== undefined && (
            <>
              <line
                className="hub-chart__target"
                x1={margin.left}
                x2={right}
                y1={targetY}
                y2={targetY}
                stroke={palette.darkPink}
                strokeWidth={2}
                strokeDasharray="8 4"
              />
              <text className="hub-chart__text" x={right + 6} y={targetY} fill={palette.darkPink} fontWeight={700}>
                <tspan dy="-0.2em">Target</tspan>
                <tspan x={right + 6} dy="1.2em">
                  {sayTick(target.value, axis)}
                </tspan>
              </text>
            </>
          )}
          <path
            className="hub-chart__line"
            d={path(settled) ?? ''}
            fill="none"
            stroke={palette.darkBlue}
            strokeWidth={3}
            strokeLinejoin="round"
          />
          {ending.map((pair) => (
            <path
              key={pair[1]?.label}
              className="hub-chart__line"
              d={path(pair) ?? ''}
              fill="none"
              stroke={palette.darkBlue}
              strokeWidth={2}
              strokeDasharray="3 4"
            />
          ))}
          {placed.map((point, index) =>
            point.y === null ? (
              <text
                key={point.label}
                className="hub-chart__text"
                x={point.x}
                y={bottom - 8}
                textAnchor="middle"
                fill={palette.darkGrey}
              >
                none
              </text>
            ) : (
              <g key={point.label}>
                <circle
                  className={point.running ? 'hub-chart__point hub-chart__point--running' : 'hub-chart__point'}
                  cx={point.x}
                  cy={point.y}
                  r={point.running ? 5 : 4.5}
                  fill={point.running ? palette.paper : palette.darkBlue}
                  stroke={palette.darkBlue}
                  strokeWidth={2}
                />
                {labelled(index) && (
                  <text
                    className="hub-chart__value"
                    x={isNarrow ? point.x + 6 : point.x}
                    y={point.y + (crossed(point.y) ? 22 : -11)}
                    textAnchor={isNarrow ? 'end' : 'middle'}
                    fill={palette.darkBlue}
                    fontWeight={700}
                    stroke={palette.paper}
                    strokeWidth={4}
                    paintOrder="stroke"
                  >
                    {sayValue(point.value ?? 0, axis)}
                  </text>
                )}
                {point.running && (
                  <text
                    className="hub-chart__text"
                    x={point.x}
                    y={point.y + (crossed(point.y) && labelled(index) ? 38 : 21)}
                    textAnchor="middle"
                    fill={palette.darkGrey}
                  >
                    so far
                  </text>
                )}
              </g>
            ),
          )}
        </g>
      </svg>
    </figure>
  );
};
