import { palette } from './palette.js';

/** A position as GeoJSON has it: longitude, latitude. */
type Position = readonly number[];
export type AreaShape = readonly (readonly (readonly Position[])[])[];

/** An area of a map: its polygons, how dark it is (0 not at all, 1 most), and its number in the list beside. */
export interface DrawnArea {
  readonly id: string;
  readonly shape: AreaShape;
  readonly part: number;
  /** Drawn with a thick edge: more happened than chance would give. */
  readonly standsOut: boolean;
  readonly number?: number;
}

interface Props {
  /** What the map says, in a sentence. */
  readonly finding: string;
  readonly areas: readonly DrawnArea[];
  readonly width?: number;
}

const text = { fontFamily: 'Inter, Helvetica, Arial, sans-serif', fontSize: 16, fontWeight: 700 };
const EDGE = 8;
/** From this on white letters stand on the colour (contrast at least 4.5 to 1). */
const DARK = 0.72;
const INK = '#000000';

/** How much of the colour is seen: a hundred shades. */
const shadeOf = ({ part }: DrawnArea): number => Math.round(part * 100) / 100;

/** A map of a borough has more than a thousand areas and few shades: what is shaded alike is drawn as one path. */
const byShade = (areas: readonly DrawnArea[]): ReadonlyMap<number, readonly DrawnArea[]> => {
  const found = new Map<number, DrawnArea[]>();
  for (const area of areas) {
    const shade = shadeOf(area);
    const held = found.get(shade);
    if (held) held.push(area);
    else found.set(shade, [area]);
  }
  return new Map([...found].sort(([a], [b]) => a - b));
};

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

/** Degrees to the drawing: near enough to a plane over one borough. */
const planeOf = (areas: readonly DrawnArea[], width: number) => {
  const all = areas.flatMap(({ shape }) => shape.flat(2));
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x = 0, y = 0] of all) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (width - 2 * EDGE) / Math.max(1e-9, (east - west) * narrow);
  const at = ([x = 0, y = 0]: Position): readonly [number, number] => [
    tenth(EDGE + (x - west) * narrow * scale),
    tenth(EDGE + (north - y) * scale),
  ];
  return { at, height: Math.ceil((north - south) * scale) + 2 * EDGE };
};

/**
 * A map of areas, darker where more happened; what stands out from chance has a thick edge, and the areas of the list
 * beside have their number. No street, no point, nothing asked of anybody else's server. Pure: the same drawing in the
 * browser, in a file and in print.
 */
export const AreaMap = ({ finding, areas, width = 720 }: Props) => {
  const { at, height } = planeOf(areas, width);
  const pathOf = ({ shape }: DrawnArea): string =>
    shape
      .flat()
      .map((ring) => `M${ring.map((position) => at(position).join(' ')).join('L')}Z`)
      .join('');
  const middleOf = ({ shape }: DrawnArea): readonly [number, number] => {
    const ring = (shape[0]?.[0] ?? []).map(at);
    const mean = (axis: 0 | 1): number =>
      tenth(ring.reduce((sum, one) => sum + one[axis], 0) / Math.max(1, ring.length));
    return [mean(0), mean(1)];
  };
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
      {[...byShade(areas)].map(([shade, alike]) => (
        <path
          key={shade}
          d={alike.map(pathOf).join('')}
          fill={palette.darkBlue}
          fillOpacity={shade}
          stroke={palette.line}
          strokeWidth={1}
        />
      ))}
      {areas
        .filter(({ standsOut }) => standsOut)
        .map((area) => (
          <path key={area.id} d={pathOf(area)} fill="none" stroke={palette.darkPink} strokeWidth={4} />
        ))}
      {areas.map((area) => {
        if (area.number === undefined) return null;
        const [x, y] = middleOf(area);
        return (
          <text
            key={area.id}
            x={x}
            y={y + 5}
            textAnchor="middle"
            {...text}
            fill={area.part >= DARK ? palette.paper : INK}
          >
            {area.number}
          </text>
        );
      })}
    </svg>
  );
};
