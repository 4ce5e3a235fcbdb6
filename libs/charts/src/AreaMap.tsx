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

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

/** Degrees to the drawing: near enough to a plane over one borough. */
const planeOf = (areas: readonly DrawnArea[], width: number) => {
  const all = areas.flatMap(({ shape }) => shape.flat(2));
  const [xs, ys] = [all.map(([x = 0]) => x), all.map(([, y = 0]) => y)];
  const extent = (values: readonly number[]) =>
    values.reduce(([low, high], one) => [Math.min(low, one), Math.max(high, one)] as const, [
      Infinity,
      -Infinity,
    ] as const);
  const [west, east] = extent(xs);
  const [south, north] = extent(ys);
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
      {areas.map((area) => (
        <path
          key={area.id}
          d={pathOf(area)}
          fill={palette.darkBlue}
          fillOpacity={Math.round(area.part * 100) / 100}
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
