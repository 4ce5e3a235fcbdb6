import { memo } from 'react';
import type { Line } from './nearest-line.js';
import { palette } from './palette.js';

export type TieState = 'CONFIRMED' | 'SUSPECTED' | 'REFUTED';

/** A tie as a line of the picture. */
export interface TieLine extends Line {
  readonly state: TieState;
  /** What it says to whoever points at it. */
  readonly title: string;
}

interface Props {
  readonly lines: readonly TieLine[];
  readonly onTie?: ((id: string) => void) | undefined;
}

const DASHES: Readonly<Record<TieState, string | undefined>> = {
  CONFIRMED: undefined,
  SUSPECTED: '6 4',
  REFUTED: '1 4',
};

/** What a tie's state is called. */
export const STATES: Readonly<Record<TieState, string>> = {
  CONFIRMED: 'confirmed',
  SUSPECTED: 'suspected',
  REFUTED: 'refuted',
};

/** Pixels on both sides of a line within which it can be pressed, together. */
export const ROOM = 12;

const whole = (pixels: number): number => Math.round(pixels * 10) / 10;

const lineOf = ({ x1, y1, x2, y2 }: Line): string => `M${x1},${y1}L${x2},${y2}`;

/** The cross in the middle of a line that is struck through. */
const crossOn = ({ x1, y1, x2, y2 }: Line): string =>
  `M${whole((x1 + x2) / 2) - 5},${whole((y1 + y2) / 2) - 5} l10,10 m0,-10 l-10,10`;

/** One tie that stands out. */
export const ChosenTie = ({ line }: { line: TieLine }) => (
  <path
    className="hub-links__chosen"
    d={lineOf(line)}
    stroke={palette.darkGrey}
    strokeWidth={4}
    strokeDasharray={DASHES[line.state]}
  />
);

/** Ties that can each be pointed at. */
export const Ties = memo(({ lines, onTie }: Props) =>
  lines.map((line) => (
    <g
      key={line.id}
      data-tie={line.id}
      className={`hub-links__tie hub-links__tie--${STATES[line.state]}`}
      onClick={() => onTie?.(line.id)}
    >
      <title>{line.title}</title>
      {onTie && <line x1={line.x1} y1={line.y1} x2={line.x2} y2={line.y2} stroke="transparent" strokeWidth={ROOM} />}
      <line
        x1={line.x1}
        y1={line.y1}
        x2={line.x2}
        y2={line.y2}
        stroke={palette.darkGrey}
        strokeWidth={1.6}
        strokeDasharray={DASHES[line.state]}
      />
      {line.state === 'REFUTED' && <path d={crossOn(line)} stroke={palette.darkGrey} strokeWidth={1.6} />}
    </g>
  )),
);

/** Ties of a crowded picture: all of a state are one shape, so that thousands are drawn at once. */
export const ManyTies = ({ lines }: Pick<Props, 'lines'>) => (
  <g fill="none">
    {(Object.keys(STATES) as TieState[]).map((state) => {
      const alike = lines.filter((line) => line.state === state);
      if (alike.length === 0) return null;
      return (
        <g key={state} data-ties={STATES[state]}>
          <path
            d={alike.map(lineOf).join('')}
            stroke={palette.darkGrey}
            strokeWidth={1.6}
            strokeDasharray={DASHES[state]}
          />
          {state === 'REFUTED' && <path d={alike.map(crossOn).join('')} stroke={palette.darkGrey} strokeWidth={1.6} />}
        </g>
      );
    })}
  </g>
);
