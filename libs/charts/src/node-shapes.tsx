import { palette } from './palette.js';

/** What can be drawn. A child is drawn as a child, whatever a link says of it. */
export type DrawnType = 'CHILD' | 'PERSON' | 'PLACE' | 'GROUP' | 'VEHICLE' | 'PHONE' | 'ONLINE';

/** Half the width of a node, in pixels. */
export const SIZE = 9;

/** A letter in each shape, so that neither form nor colour is the only sign. */
export const LETTERS: Readonly<Record<DrawnType, string>> = {
  CHILD: 'C',
  PERSON: 'A',
  PLACE: 'P',
  GROUP: 'G',
  VEHICLE: 'V',
  PHONE: 'T',
  ONLINE: 'O',
};

/** The shape of a node whose middle is the point where the pen stands. */
const OUTLINES: Readonly<Record<DrawnType, string>> = {
  CHILD: `m${SIZE},0a${SIZE},${SIZE} 0 1 1 ${-2 * SIZE},0a${SIZE},${SIZE} 0 1 1 ${2 * SIZE},0z`,
  PERSON: `m${-SIZE},${-SIZE}h${2 * SIZE}v${2 * SIZE}h${-2 * SIZE}z`,
  PLACE: `m0,${-SIZE - 3}l${SIZE + 3},${SIZE + 3}l${-SIZE - 3},${SIZE + 3}l${-SIZE - 3},${-SIZE - 3}z`,
  GROUP: `m${-SIZE / 2},${-SIZE}h${SIZE}l${SIZE / 2 + 1},${SIZE}l${-SIZE / 2 - 1},${SIZE}h${-SIZE}l${-SIZE / 2 - 1},${-SIZE}z`,
  VEHICLE: `m0,${-SIZE - 2}l${SIZE + 2},${2 * SIZE + 2}h${-2 * SIZE - 4}z`,
  PHONE: `m0,${-SIZE - 2}l${SIZE + 2},${2 * SIZE + 2}h${-2 * SIZE - 4}z`,
  ONLINE: `m0,${-SIZE - 2}l${SIZE + 2},${2 * SIZE + 2}h${-2 * SIZE - 4}z`,
};

const FILLS: Readonly<Record<DrawnType, string>> = {
  CHILD: palette.paper,
  PERSON: palette.darkPink,
  PLACE: palette.darkBlue,
  GROUP: palette.darkGrey,
  VEHICLE: palette.turquoise,
  PHONE: palette.turquoise,
  ONLINE: palette.turquoise,
};

const inkOn = (type: DrawnType): string =>
  type === 'CHILD' || type === 'VEHICLE' || type === 'PHONE' || type === 'ONLINE' ? palette.darkGrey : palette.paper;

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly type: DrawnType;
  /** Where each of them lies, in pixels of the picture. */
  readonly at: readonly Spot[];
  readonly isChosen?: boolean;
}

/** Nodes of one type: one shape and one text, however many there are. */
export const NodeShapes = ({ type, at, isChosen }: Props) => (
  <>
    <path
      d={at.map(({ x, y }) => `M${x},${y}${OUTLINES[type]}`).join('')}
      fill={FILLS[type]}
      stroke={palette.darkGrey}
      strokeWidth={isChosen ? 4 : 1.5}
    />
    <text
      x={at.map(({ x }) => x).join(' ')}
      y={at.map(({ y }) => y).join(' ')}
      textAnchor="middle"
      dominantBaseline="central"
      fontFamily="Inter, Helvetica, Arial, sans-serif"
      fontSize={10}
      fill={inkOn(type)}
    >
      {LETTERS[type].repeat(at.length)}
    </text>
  </>
);
