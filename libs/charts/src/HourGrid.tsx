import { palette } from './palette.js';

interface Props {
  /** What the grid says, in a sentence: it stands as its title. */
  readonly finding: string;
  /** Monday to Sunday, hours from 0 to 23: how much happened in each. */
  readonly weights: readonly (readonly number[])[];
  readonly width?: number;
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const LABEL = 44;
const HEAD = 22;
const ROW = 30;
/** From this share of the busiest hour on, white letters stand on the colour (contrast at least 4.5 to 1). */
const DARK = 0.72;
const INK = '#000000';
const text = { fontFamily: 'Inter, Helvetica, Arial, sans-serif', fontSize: 11 };

const said = (share: number): string => (share === 0 ? '' : share < 0.95 ? '·' : String(Math.round(share)));

/**
 * The hours of a week: seven rows of twenty-four, darker where more happened, the number in each. Pure: the same drawing
 * in the browser, in a file and in print.
 */
export const HourGrid = ({ finding, weights, width = 720 }: Props) => {
  const most = Math.max(0, ...weights.flat());
  const column = Math.floor((width - LABEL) / 24);
  const height = HEAD + ROW * weights.length + 4;
  return (
    <svg
      role="img"
      aria-label={finding}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title>{finding}</title>
      {Array.from({ length: 24 }, (_, hour) => (
        <text
          key={hour}
          x={LABEL + column * (hour + 0.5)}
          y={HEAD - 7}
          textAnchor="middle"
          {...text}
          fill={palette.darkGrey}
        >
          {hour}
        </text>
      ))}
      {weights.map((day, weekday) => (
        <g key={DAYS[weekday]}>
          <text x={0} y={HEAD + ROW * (weekday + 0.5) + 4} {...text} fill={palette.darkGrey}>
            {DAYS[weekday]}
          </text>
          {day.map((share, hour) => {
            const part = most > 0 ? share / most : 0;
            return (
              <g key={hour}>
                <rect
                  x={LABEL + column * hour}
                  y={HEAD + ROW * weekday}
                  width={column - 1}
                  height={ROW - 1}
                  fill={palette.darkBlue}
                  fillOpacity={Math.round(part * 100) / 100}
                  stroke={palette.line}
                  strokeWidth={0.5}
                />
                <text
                  x={LABEL + column * (hour + 0.5)}
                  y={HEAD + ROW * (weekday + 0.5) + 4}
                  textAnchor="middle"
                  {...text}
                  fill={part >= DARK ? palette.paper : INK}
                >
                  {said(share)}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
};
