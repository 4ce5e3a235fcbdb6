/** A place as GeoJSON writes it: longitude, latitude. */
type Position = readonly number[];
/** A closed line: its last position is its first. */
type ClosedRing = readonly Position[];

const keyOf = ([x = 0, y = 0]: Position): string => `${x} ${y}`;

/** Twice the area of a closed line, positive when it turns against the clock. */
export const turnOf = (ring: ClosedRing): number => {
  let twice = 0;
  ring.forEach(([x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[at + 1] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return twice;
};

/** RFC 7946, section 3.1.6: the outer line turns against the clock, holes with it. */
const rightHanded = (polygon: readonly ClosedRing[]): readonly ClosedRing[] =>
  polygon.map((ring, at) => (turnOf(ring) > 0 === (at === 0) ? ring : [...ring].reverse()));

interface Edge {
  readonly from: Position;
  readonly to: Position;
}

/** The edges that are not shared: an edge that two areas share runs one way in one of them and back in the other. */
const edgesLeft = (rings: readonly ClosedRing[]): readonly Edge[] => {
  const left = new Map<string, Edge>();
  for (const ring of rings) {
    ring.slice(1).forEach((to, at) => {
      const from = ring[at] ?? to;
      if (keyOf(from) === keyOf(to)) return;
      const back = `${keyOf(to)} ${keyOf(from)}`;
      if (!left.delete(back)) left.set(`${keyOf(from)} ${keyOf(to)}`, { from, to });
    });
  }
  return [...left.values()];
};

const bearing = ({ from: [x = 0, y = 0], to: [toX = 0, toY = 0] }: Edge): number => Math.atan2(toY - y, toX - x);

const TURN = 2 * Math.PI;

/** Of the edges that go on from the end of one, the sharpest to the left: lines that meet in one place only touch there. */
const goesOn = (edge: Edge, ways: readonly Edge[]): Edge | undefined => {
  const back = bearing({ from: edge.to, to: edge.from });
  const swing = (way: Edge): number => (((back - bearing(way)) % TURN) + TURN) % TURN || TURN;
  return [...ways].sort((a, b) => swing(a) - swing(b))[0];
};

/** A walk along edges as closed lines, none of which meets itself: where the walk comes by again, what lies between is one. */
const cut = (walk: readonly Position[]): readonly ClosedRing[] => {
  const rings: ClosedRing[] = [];
  const path: Position[] = [];
  for (const position of walk) {
    const before = path.findIndex((one) => keyOf(one) === keyOf(position));
    if (before >= 0) rings.push([...path.splice(before), position]);
    path.push(position);
  }
  return rings;
};

const ringsOf = (edges: readonly Edge[]): readonly ClosedRing[] => {
  const ways = new Map<string, Edge[]>();
  for (const edge of edges) ways.set(keyOf(edge.from), [...(ways.get(keyOf(edge.from)) ?? []), edge]);
  const taken = new Set<Edge>();
  return edges.flatMap((start) => {
    const walk: Position[] = [start.from];
    let edge: Edge | undefined = taken.has(start) ? undefined : start;
    while (edge) {
      taken.add(edge);
      walk.push(edge.to);
      const further: readonly Edge[] = ways.get(keyOf(edge.to)) ?? [];
      edge = goesOn(
        edge,
        further.filter((way) => !taken.has(way)),
      );
    }
    return cut(walk);
  });
};

const lies = ([x = 0, y = 0]: Position, ring: ClosedRing): boolean => {
  let inside = false;
  ring.slice(1).forEach(([toX = 0, toY = 0], at) => {
    const [fromX = 0, fromY = 0] = ring[at] ?? [];
    if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside;
  });
  return inside;
};

/** A place just inside a hole: beside the middle of its first edge. */
const within = (hole: ClosedRing): Position => {
  const [[x = 0, y = 0] = [], [toX = 0, toY = 0] = []] = hole;
  const nudge = 1e-3;
  return [(x + toX) / 2 + (toY - y) * nudge, (y + toY) / 2 - (toX - x) * nudge];
};

/**
 * Areas that lie side by side, as one shape: what they share is drawn no more. Polygons that share edges are no valid
 * MultiPolygon (OGC 06-103r4, 6.1.14), and programs refuse to work with it. Areas share an edge when both have it, corner by
 * corner. Outer lines turn against the clock, holes with it (RFC 7946).
 */
export const joined = (polygons: readonly (readonly ClosedRing[])[]): readonly (readonly ClosedRing[])[] => {
  if (polygons.length < 2) return polygons.map(rightHanded);
  const rings = ringsOf(edgesLeft(polygons.flatMap(rightHanded)));
  const outer = rings.filter((ring) => turnOf(ring) > 0).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => turnOf(ring) < 0)) {
    const around = outer
      .filter(([ring = []]) => lies(within(hole), ring))
      .sort(([a = []], [b = []]) => turnOf(a) - turnOf(b))[0];
    around?.push(hole);
  }
  return outer;
};
