import { memo, useMemo } from 'react';
import { boxOf, labelSpots, type LabelSpot, type Named } from './label-spots.js';
import { Crowd, type Frame, type Placed } from './Crowd.js';
import { ChosenTie, STATES, Ties, type TieLine, type TieState } from './link-lines.js';
import { palette } from './palette.js';
import { NodeShapes, SIZE, type DrawnType } from './node-shapes.js';

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
/** With more nodes than this only what is chosen has its name beside it, and ties are drawn together. */
const NAMED = 120;

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
const frameOf = (named: readonly Named[], spots: ReadonlyMap<string, LabelSpot>): Frame => {
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

/** A name on a paper rim: a line that runs behind it must not look as if it struck the name out. */
const Name = ({ text, spot }: { text: string; spot: LabelSpot | undefined }) =>
  spot ? (
    <text
      x={spot.dx}
      y={spot.dy}
      textAnchor={spot.anchor}
      dominantBaseline="central"
      fontFamily="Inter, Helvetica, Arial, sans-serif"
      fontSize={12}
      stroke={palette.paper}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  ) : null;

/** What stands still while somebody chooses: names where they could be written, nodes and lines. */
const drawnFrom = (nodes: readonly DrawnNode[], ties: readonly DrawnTie[]) => {
  const named = namedIn(nodes);
  const drawn = nodes.map(({ id, type, label, note }, index): OwnNode => {
    const { x, y, text } = named[index] ?? { x: 0, y: 0, text: label };
    return { id, type, x, y, text, label, noted: !!note, title: note ? `${label}. ${note}` : label };
  });
  const at = new Map(drawn.map((node) => [node.id, node]));
  const lines = ties.flatMap(({ id, a, b, state }): TieLine[] => {
    const [one, other] = [at.get(a), at.get(b)];
    if (!one || !other) return [];
    const title = `${one.label} and ${other.label}: ${STATES[state]}`;
    return [{ id, state, title, x1: one.x, y1: one.y, x2: other.x, y2: other.y }];
  });
  return { named, drawn, lines, plain: drawn.filter(({ noted }) => !noted) };
};

interface OwnNode extends Placed {
  readonly text: string;
  readonly label: string;
  readonly noted: boolean;
}

interface NodeProps {
  readonly node: OwnNode;
  readonly spot: LabelSpot | undefined;
  readonly isChosen: boolean;
  readonly onNode: ((id: string) => void) | undefined;
}

/** A node is drawn about the middle of its own group. */
const MIDDLE = [{ x: 0, y: 0 }];

const Node = memo(({ node: { id, type, x, y, title, text }, spot, isChosen, onNode }: NodeProps) => (
  <g
    data-node={id}
    data-type={type}
    className="hub-links__node"
    transform={`translate(${x} ${y})`}
    onClick={() => onNode?.(id)}
  >
    <title>{title}</title>
    <NodeShapes type={type} at={MIDDLE} isChosen={isChosen} />
    <Name text={text} spot={spot} />
  </g>
));

/**
 * A picture of who is linked with whom: a solid line for what was confirmed, a dashed one for what is suspected, one struck
 * through for what was refuted. Pure: the same drawing in the browser and on the server. Where things lie says nothing.
 * In a crowded picture a node with a note is drawn by itself all the same: the note goes wherever the node goes.
 */
export const LinkDrawing = ({ nodes, ties, label, chosen, onNode, onTie }: Props) => {
  const { named, drawn, lines, plain } = useMemo(() => drawnFrom(nodes, ties), [nodes, ties]);
  const crowded = nodes.length > NAMED;
  const written = crowded ? chosen : undefined;
  const { spots, frame } = useMemo(() => {
    const found = labelSpots(crowded ? named.filter(({ id }) => id === written) : named, SIZE + 2);
    return { spots: found, frame: frameOf(named, found) };
  }, [named, crowded, written]);
  const { left, top, right, bottom } = frame;
  const line = lines.find(({ id }) => id === chosen);
  const standsOut = line && <ChosenTie line={line} />;
  const apart = crowded ? drawn.filter(({ id, noted }) => noted || id === chosen) : drawn;
  return (
    <svg
      className="hub-links__drawing"
      role="img"
      aria-label={label}
      viewBox={`${whole(left)} ${whole(top)} ${whole(right - left)} ${whole(bottom - top)}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      {crowded ? (
        <Crowd frame={frame} nodes={plain} lines={lines} onNode={onNode} onTie={onTie}>
          {standsOut}
        </Crowd>
      ) : (
        <>
          <Ties lines={lines} onTie={onTie} />
          {standsOut}
        </>
      )}
      {apart.map((node) => (
        <Node key={node.id} node={node} spot={spots.get(node.id)} isChosen={node.id === chosen} onNode={onNode} />
      ))}
    </svg>
  );
};
