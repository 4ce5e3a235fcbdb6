import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { useId } from 'react';
import { palette } from './palette.js';
import { sayTick, sayValue, topOf, type Axis } from './series.js';

/** One value of a control chart. Null: not shown, or nothing to show; `mark` says which, in one letter or word. */
export interface ControlPoint {
  readonly label: string;
  readonly value: number | null;
  readonly mark: string;
  /** Why the value is more than the usual ups and downs; empty when it is not. */
  readonly signals: readonly string[];
}

interface Props {
  readonly title: string;
  /** What the chart says, in a sentence. */
  readonly reading: string;
  readonly points: readonly ControlPoint[];
  readonly axis: Axis;
  /** Mean and natural process limits; absent where there are too few values. */
  readonly limits?: { readonly mean: number; readonly lower: number; readonly upper: number };
  readonly target?: number;
  readonly width?: number;
  /** A name for the parts of the drawing; needed where several charts are drawn into one document by hand. */
  readonly id?: string;
}

const height = 230;
const margin = { top: 20, right: 76, bottom: 44, left: 56 };
const text = { fontFamily: 'Inter, Helvetica, Arial, sans-serif', fontSize: 12 };

/** A tenth of a pixel is fine enough, and keeps the drawing small. */
const whole = (pixels: number): number => Math.round(pixels * 10) / 10;

const sayPoint = ({ label, value, mark, signals }: ControlPoint, axis: Axis): string =>
  `${label}: ${value === null ? mark : sayValue(value, axis)}${signals.length > 0 ? ` (${signals.join(', ')})` : ''}`;

/** Labels at the right end, each its own height apart from the next. */
const apart = (labels: readonly { readonly y: number; readonly text: string; readonly fill: string }[]) => {
  let last = -Infinity;
  return [...labels]
    .sort((a, b) => a.y - b.y)
    .map((one) => {
      last = Math.max(one.y, last + 14);
      return { ...one, y: last };
    });
};

/**
 * An XmR chart: values in the order of time, their mean, the limits of their usual ups and downs, and a target if there is
 * one. A value that is more than usual is a diamond, also without colour. A value that is not shown is a gap with its mark.
 * Pure: the same drawing in the browser, in a file and in print.
 */
export const ControlChart = ({ title, reading, points, axis, limits, target, width = 720, id }: Props) => {
  const made = useId();
  const name = id ?? made;
  const right = width - margin.right;
  const bottom = height - margin.bottom;
  const top = axis === 'percentage' ? 100 : Infinity;
  const upper = limits && Math.min(top, limits.upper);
  const lower = limits && Math.max(0, limits.lower);
  const values = points.flatMap(({ value }) => value ?? []);
  const x = scalePoint<number>(
    points.map((_, index) => index),
    [margin.left, right],
  ).padding(0.5);
  const y = scaleLinear([0, topOf([...values, upper ?? 0], target, axis)], [bottom, margin.top]);
  const at = (value: number): number => whole(y(value));
  const placed = points.map((point, index) => ({
    ...point,
    x: whole(x(index) ?? margin.left),
    y: point.value === null ? null : at(point.value),
  }));
  const path = line<(typeof placed)[number]>()
    .defined((point) => point.y !== null)
    .x((point) => point.x)
    .y((point) => point.y ?? 0);
  const ticks = y.ticks(4).filter((tick) => axis !== 'count' || Number.isInteger(tick));
  const ends = apart([
    ...(limits && upper !== undefined && lower !== undefined
      ? [
          { y: at(upper), text: 'upper limit', fill: palette.darkGrey },
          { y: at(limits.mean), text: 'average', fill: palette.darkGrey },
          { y: at(lower), text: 'lower limit', fill: palette.darkGrey },
        ]
      : []),
    ...(target === undefined
      ? []
      : [{ y: at(target), text: `target ${sayTick(target, axis)}`, fill: palette.darkPink }]),
  ]);
  const across = (value: number, stroke: string, dash?: string) => (
    <line
      x1={margin.left}
      x2={right}
      y1={at(value)}
      y2={at(value)}
      stroke={stroke}
      strokeWidth={1.5}
      {...(dash === undefined ? {} : { strokeDasharray: dash })}
    />
  );
  return (
    <svg
      role="img"
      aria-labelledby={`${name}-title ${name}-desc`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      xmlns="http://www.w3.org/2000/svg"
      {...text}
    >
      <title id={`${name}-title`}>{title}</title>
      <desc id={`${name}-desc`}>{`${reading} ${points.map((point) => sayPoint(point, axis)).join('; ')}.`}</desc>
      <g aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick} x={margin.left - 8} y={at(tick)} dy="0.32em" textAnchor="end" fill={palette.darkGrey}>
            {sayTick(tick, axis)}
          </text>
        ))}
        {across(0, palette.line)}
        {limits && upper !== undefined && lower !== undefined && (
          <>
            {across(upper, palette.darkGrey, '6 4')}
            {across(limits.mean, palette.darkGrey)}
            {across(lower, palette.darkGrey, '6 4')}
          </>
        )}
        {target !== undefined && across(target, palette.darkPink, '2 3')}
        {ends.map((one) => (
          <text key={one.text} x={right + 6} y={one.y} dy="0.32em" fill={one.fill}>
            {one.text}
          </text>
        ))}
        <path d={path(placed) ?? ''} fill="none" stroke={palette.darkBlue} strokeWidth={2} />
        {placed.map((point, index) => (
          <g key={point.label}>
            {point.y === null ? (
              <text x={point.x} y={bottom - 6} textAnchor="middle" fill={palette.darkGrey}>
                {point.mark}
              </text>
            ) : point.signals.length > 0 ? (
              <path
                d={`M${point.x} ${whole(point.y - 7)}l7 7l-7 7l-7 -7z`}
                fill={palette.paper}
                stroke={palette.darkBlue}
                strokeWidth={2}
              />
            ) : (
              <circle cx={point.x} cy={point.y} r={4} fill={palette.darkBlue} />
            )}
            <text x={point.x} y={bottom + 18} textAnchor="middle" fill={palette.darkGrey}>
              {point.label.slice(point.label.lastIndexOf(' ') + 1)}
            </text>
            {(index === 0 || point.label.endsWith('Q1')) && point.label.includes(' ') && (
              <text x={point.x} y={bottom + 34} textAnchor="middle" fill={palette.darkGrey}>
                {point.label.slice(0, point.label.lastIndexOf(' '))}
              </text>
            )}
          </g>
        ))}
      </g>
    </svg>
  );
};
