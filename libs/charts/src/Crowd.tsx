import { memo, useMemo, useState, type MouseEvent, type ReactNode } from 'react';
import { ManyTies, ROOM, type TieLine } from './link-lines.js';
import { nearestLine } from './nearest-line.js';
import { NodeShapes, SIZE, type DrawnType } from './node-shapes.js';
import { spotOf } from './press.js';

/** A node where it lies in the picture, in its pixels. */
export interface Placed {
  readonly id: string;
  readonly type: DrawnType;
  readonly x: number;
  readonly y: number;
  /** What it says to whoever points at it. */
  readonly title: string;
}

/** The part of a picture that is shown, in its pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Props {
  readonly frame: Frame;
  readonly nodes: readonly Placed[];
  readonly lines: readonly TieLine[];
  /** What stands out between the ties and the nodes. */
  readonly children: ReactNode;
  readonly onNode?: ((id: string) => void) | undefined;
  readonly onTie?: ((id: string) => void) | undefined;
}

const AllTies = memo(ManyTies);

const AllNodes = memo(({ nodes }: Pick<Props, 'nodes'>) => {
  const types = [...new Set(nodes.map(({ type }) => type))].sort();
  return types.map((type) => (
    <g key={type} data-nodes={type}>
      <NodeShapes type={type} at={nodes.filter((node) => node.type === type)} />
    </g>
  ));
});

/**
 * Thousands of nodes and ties as a few shapes: an element for each would keep the browser busy for a second. What is
 * pointed at or pressed is found by where it lies: the node there, else the nearest tie.
 */
export const Crowd = ({ frame, nodes, lines, children, onNode, onTie }: Props) => {
  const [pointed, setPointed] = useState<string>();
  const dots = useMemo(() => nodes.map(({ x, y, ...node }) => ({ ...node, x1: x, y1: y, x2: x, y2: y })), [nodes]);
  const found = (event: MouseEvent) => {
    const spot = spotOf(event);
    if (!spot) return {};
    const node = nearestLine(dots, spot.x, spot.y, SIZE + 2);
    return node ? { node } : { tie: nearestLine(lines, spot.x, spot.y, ROOM / 2) };
  };
  const point = (event: MouseEvent): void => {
    const { node, tie } = found(event);
    setPointed((node ?? tie)?.title);
  };
  const press = (event: MouseEvent): void => {
    const { node, tie } = found(event);
    if (node) onNode?.(node.id);
    else if (tie) onTie?.(tie.id);
  };
  const { left, top, right, bottom } = frame;
  return (
    <g
      className={pointed === undefined ? 'hub-links__many' : 'hub-links__many is-pointed'}
      onMouseMove={point}
      onClick={press}
    >
      {pointed !== undefined && <title>{pointed}</title>}
      <rect x={left} y={top} width={right - left} height={bottom - top} fill="transparent" />
      <AllTies lines={lines} />
      {children}
      <AllNodes nodes={nodes} />
    </g>
  );
};
