import { boxOf, labelSpots, type LabelSpot, type Named } from './label-spots.js';
import { palette } from './palette.js';

/** What can be drawn. A child is drawn as a child, whatever a link says of it. */
export type DrawnType = 'CHILD' | 'PERSON' | 'PLACE' | 'GROUP' | 'VEHICLE' | 'PHONE' | 'ONLINE';

export interface DrawnNode {
  readonly id: string;
  readonly type: DrawnType;
  readonly label: string;
  /** A flag in words. */
  readonly note?: string | null;
  readonly x: number;
  readonly y: number;
}

export interface DrawnTie {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly state: 'CONFIRMED' | 'SUSPECTED' | 'REFUTED';
}

interface Props {
  readonly nodes: readonly DrawnNode[];
  readonly ties: readonly DrawnTie[];
  /** What the picture shows, for those who hear it; the tables beside it say the rest. */
  readonly label: string;
  /** A node or tie that stands out. */
  readonly chosen?: string | undefined;
  readonly onNode?: ((id: string) => void) | undefined;
  readonly onTie?: ((id: string) => void) | undefined;
}

/** Pixels of one step of the layout. */
const STEP = 38;
const EDGE = 40;
const SIZE = 9;
/** With more nodes than this only what is chosen has its name beside it. */
const NAMED = 120;

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

const shapeOf = (type: DrawnType): string => {
  switch (type) {
    case 'CHILD':
      return `M${SIZE},0 A${SIZE},${SIZE} 0 1 1 ${-SIZE},0 A${SIZE},${SIZE} 0 1 1 ${SIZE},0 Z`;
    case 'PERSON':
      return `M${-SIZE},${-SIZE} H${SIZE} V${SIZE} H${-SIZE} Z`;
    case 'PLACE':
      return `M0,${-SIZE - 3} L${SIZE + 3},0 L0,${SIZE + 3} L${-SIZE - 3},0 Z`;
    case 'GROUP':
      return `M${-SIZE / 2},${-SIZE} H${SIZE / 2} L${SIZE + 1},0 L${SIZE / 2},${SIZE} H${-SIZE / 2} L${-SIZE - 1},0 Z`;
    case 'VEHICLE':
    case 'PHONE':
    case 'ONLINE':
      return `M0,${-SIZE - 2} L${SIZE + 2},${SIZE} H${-SIZE - 2} Z`;
  }
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

const DASHES: Readonly<Record<DrawnTie['state'], string | undefined>> = {
  CONFIRMED: undefined,
  SUSPECTED: '6 4',
  REFUTED: '1 4',
};

/** What a tie's state is called. */
const STATES: Readonly<Record<DrawnTie['state'], string>> = {
  CONFIRMED: 'confirmed',
  SUSPECTED: 'suspected',
  REFUTED: 'refuted',
};

const whole = (pixels: number): number => Math.round(pixels * 10) / 10;

/** What is written beside a node: of a child the name, since its shape says what it is. A star where a note stands with it. */
const nameOn = ({ label, note }: { readonly label: string; readonly note?: string | null | undefined }): string =>
  `${label.replace(/ \(child [^)]*\)$/, '')}${note ? ' *' : ''}`;

/** How much wider than high a picture is made: where things lie says nothing, so it may fill a screen. */
const WIDE = 1.9;

/** Points with their names, in pixels. */
const namedIn = (nodes: readonly DrawnNode[]): readonly Named[] => {
  const spread = (of: readonly number[]): number => Math.max(...of) - Math.min(...of);
  const [width, height] =
    nodes.length < 2 ? [0, 0] : [spread(nodes.map(({ x }) => x)), spread(nodes.map(({ y }) => y))];
  const stretch = width > 0 && height > 0 ? Math.min(1.6, Math.max(1, Math.sqrt((WIDE * height) / width))) : 1;
  return nodes.map(({ id, x, y, ...node }) => ({
    id,
    x: whole(x * STEP * stretch),
    y: whole((y * STEP) / stretch),
    text: nameOn(node),
  }));
};

/** The room of a picture: all points and all names that are written. */
const frameOf = (named: readonly Named[], spots: ReadonlyMap<string, LabelSpot>) => {
  const boxes = named.flatMap((one) => {
    const spot = spots.get(one.id);
    return spot ? [boxOf(one, spot)] : [];
  });
  const xs = [0, ...named.map(({ x }) => x)];
  const ys = [0, ...named.map(({ y }) => y)];
  return {
    left: Math.min(Math.min(...xs) - EDGE, ...boxes.map((box) => box.left)),
    top: Math.min(...ys) - EDGE,
    right: Math.max(Math.max(...xs) + EDGE, ...boxes.map((box) => box.right)),
    bottom: Math.max(...ys) + EDGE,
  };
};

const Name = ({ text, spot }: { text: string; spot: LabelSpot | undefined }) =>
  spot ? (
    <text
      x={spot.dx}
      y={spot.dy}
      textAnchor={spot.anchor}
      dominantBaseline="central"
      fontFamily="Inter, Helvetica, Arial, sans-serif"
      fontSize={12}
    >
      {text}
    </text>
  ) : null;

/**
 * A picture of who is linked with whom: a solid line for what was confirmed, a dashed one for what is suspected, one struck
 * through for what was refuted. Pure: the same drawing in the browser and on the server. Where things lie says nothing.
 */
export const LinkDrawing = ({ nodes, ties, label, chosen, onNode, onTie }: Props) => {
  const crowded = nodes.length > NAMED;
  const named = namedIn(nodes);
  const spots = labelSpots(crowded ? named.filter(({ id }) => id === chosen) : named, SIZE + 2);
  const { left, top, right, bottom } = frameOf(named, spots);
  const at = new Map(named.map(({ id, x, y }, index) => [id, { x, y, label: nodes[index]?.label ?? id }]));
  return (
    <svg
      className="hub-links__drawing"
      role="img"
      aria-label={label}
      viewBox={`${whole(left)} ${whole(top)} ${whole(right - left)} ${whole(bottom - top)}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      {ties.map(({ id, a, b, state }) => {
        const [one, other] = [at.get(a), at.get(b)];
        if (!one || !other) return null;
        const middle = { x: whole((one.x + other.x) / 2), y: whole((one.y + other.y) / 2) };
        return (
          <g
            key={id}
            data-tie={id}
            className={`hub-links__tie hub-links__tie--${STATES[state]}`}
            onClick={() => onTie?.(id)}
          >
            <title>{`${one.label} and ${other.label}: ${STATES[state]}`}</title>
            {onTie && <line x1={one.x} y1={one.y} x2={other.x} y2={other.y} stroke="transparent" strokeWidth={12} />}
            <line
              x1={one.x}
              y1={one.y}
              x2={other.x}
              y2={other.y}
              stroke={state === 'REFUTED' ? palette.line : palette.darkGrey}
              strokeWidth={id === chosen ? 4 : 1.6}
              strokeDasharray={DASHES[state]}
            />
            {state === 'REFUTED' && (
              <path
                d={`M${middle.x - 5},${middle.y - 5} l10,10 m0,-10 l-10,10`}
                stroke={palette.darkGrey}
                strokeWidth={1.6}
              />
            )}
          </g>
        );
      })}
      {nodes.map(({ id, type, label: name, note }) => (
        <g
          key={id}
          data-node={id}
          data-type={type}
          className="hub-links__node"
          transform={`translate(${at.get(id)?.x ?? 0} ${at.get(id)?.y ?? 0})`}
          onClick={() => onNode?.(id)}
        >
          <title>{note ? `${name}. ${note}` : name}</title>
          <path d={shapeOf(type)} fill={FILLS[type]} stroke={palette.darkGrey} strokeWidth={id === chosen ? 4 : 1.5} />
          <text
            textAnchor="middle"
            dominantBaseline="central"
            fontFamily="Inter, Helvetica, Arial, sans-serif"
            fontSize={10}
            fill={inkOn(type)}
          >
            {LETTERS[type]}
          </text>
          <Name text={nameOn({ label: name, note })} spot={spots.get(id)} />
        </g>
      ))}
    </svg>
  );
};
