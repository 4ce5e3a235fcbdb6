import { memo, useMemo } from 'react';
import { boxOf, labelSpots, type LabelSpot, type Named } from './label-spots.js';
import { ChosenTie, ManyTies, STATES, Ties, type TieLine, type TieState } from './link-lines.js';
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
  readonly state: TieState;
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
/** With more nodes than this only what is chosen has its name beside it, and ties are drawn together. */
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

/** What stands still while somebody chooses: points, names and lines, and the room that they take. */
const drawnFrom = (nodes: readonly DrawnNode[], ties: readonly DrawnTie[]) => {
  const named = namedIn(nodes);
  const at = new Map(named.map(({ id, x, y }, index) => [id, { x, y, label: nodes[index]?.label ?? id }]));
  const lines = ties.flatMap(({ id, a, b, state }): TieLine[] => {
    const [one, other] = [at.get(a), at.get(b)];
    if (!one || !other) return [];
    const title = `${one.label} and ${other.label}: ${STATES[state]}`;
    return [{ id, state, title, x1: one.x, y1: one.y, x2: other.x, y2: other.y }];
  });
  return { named, at, lines };
};

interface NodeProps extends Pick<DrawnNode, 'id' | 'type' | 'label' | 'note'> {
  readonly x: number;
  readonly y: number;
  readonly spot: LabelSpot | undefined;
  readonly isChosen: boolean;
  readonly onNode: ((id: string) => void) | undefined;
}

const Node = memo(({ id, type, label, note, x, y, spot, isChosen, onNode }: NodeProps) => (
  <g
    data-node={id}
    data-type={type}
    className="hub-links__node"
    transform={`translate(${x} ${y})`}
    onClick={() => onNode?.(id)}
  >
    <title>{note ? `${label}. ${note}` : label}</title>
    <path d={shapeOf(type)} fill={FILLS[type]} stroke={palette.darkGrey} strokeWidth={isChosen ? 4 : 1.5} />
    <text
      textAnchor="middle"
      dominantBaseline="central"
      fontFamily="Inter, Helvetica, Arial, sans-serif"
      fontSize={10}
      fill={inkOn(type)}
    >
      {LETTERS[type]}
    </text>
    <Name text={nameOn({ label, note })} spot={spot} />
  </g>
));

/**
 * A picture of who is linked with whom: a solid line for what was confirmed, a dashed one for what is suspected, one struck
 * through for what was refuted. Pure: the same drawing in the browser and on the server. Where things lie says nothing.
 */
export const LinkDrawing = ({ nodes, ties, label, chosen, onNode, onTie }: Props) => {
  const { named, at, lines } = useMemo(() => drawnFrom(nodes, ties), [nodes, ties]);
  const crowded = nodes.length > NAMED;
  const written = crowded ? chosen : undefined;
  const { spots, frame } = useMemo(() => {
    const found = labelSpots(crowded ? named.filter(({ id }) => id === written) : named, SIZE + 2);
    return { spots: found, frame: frameOf(named, found) };
  }, [named, crowded, written]);
  const { left, top, right, bottom } = frame;
  const Lines = crowded ? ManyTies : Ties;
  const line = lines.find(({ id }) => id === chosen);
  return (
    <svg
      className="hub-links__drawing"
      role="img"
      aria-label={label}
      viewBox={`${whole(left)} ${whole(top)} ${whole(right - left)} ${whole(bottom - top)}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <Lines lines={lines} onTie={onTie} />
      {line && <ChosenTie line={line} />}
      {nodes.map(({ id, type, label: name, note }) => (
        <Node
          key={id}
          id={id}
          type={type}
          label={name}
          note={note ?? null}
          x={at.get(id)?.x ?? 0}
          y={at.get(id)?.y ?? 0}
          spot={spots.get(id)}
          isChosen={id === chosen}
          onNode={onNode}
        />
      ))}
    </svg>
  );
};
