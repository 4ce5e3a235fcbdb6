/** A name beside a point of a picture, in pixels. */
export interface Named {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where a name begins, ends or has its middle, and how it is anchored there. */
export interface LabelSpot {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels of a letter of 12 px type, and of a line of it. */
const LETTER = 6.4;
const LINE = 14;

const SPOTS: readonly LabelSpot[] = [
  { dx: 15, dy: 0, anchor: 'start' },
  { dx: -15, dy: 0, anchor: 'end' },
  { dx: 0, dy: 21, anchor: 'middle' },
  { dx: 0, dy: -21, anchor: 'middle' },
];

/** The room that a name takes in a spot. */
export const boxOf = ({ x, y, text }: Named, { dx, dy, anchor }: LabelSpot): Box => {
  const width = text.length * LETTER;
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { left, right: left + width, top: y + dy - LINE / 2, bottom: y + dy + LINE / 2 };
};

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Where each name is written so that none lies on another or on a point: right of its point, left of it, below or above.
 * A name for which there is no room is in no spot. `radius` is the size of a point in pixels.
 */
export const labelSpots = (all: readonly Named[], radius: number): ReadonlyMap<string, LabelSpot> => {
  const points = all.map(({ id, x, y }) => ({
    id,
    box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  }));
  const taken: Box[] = [];
  const spots = new Map<string, LabelSpot>();
  for (const named of all) {
    const found = SPOTS.find((spot) => {
      const box = boxOf(named, spot);
      return !taken.some((one) => meet(one, box)) && !points.some((one) => one.id !== named.id && meet(one.box, box));
    });
    if (!found) continue;
    taken.push(boxOf(named, found));
    spots.set(named.id, found);
  }
  return spots;
};
