/** One period of a trend. */
export interface ChartPoint {
  /** The period as people say it: `2016-17 Q3`. The word after the space stands on the axis, the rest below it. */
  readonly label: string;
  /** Null: nothing to show for this period. The line has a gap there. */
  readonly value: number | null;
  /** The figure in words, as the data table shows it: `63.4 % (26 of 41 returns)`. */
  readonly display: string;
  /** The period has not ended: its figure will still change. */
  readonly running: boolean;
}

/** What the values are: it decides the scale and the words. */
export type Axis = 'percentage' | 'count' | 'hours';

const ends: Readonly<Record<Axis, string>> = { percentage: ' %', count: '', hours: ' h' };

/** A value in words: `63.4 %`, `1,204`, `3.5 h`. Percentages and hours with one decimal. */
export const sayValue = (value: number, axis: Axis): string => {
  const decimals = axis === 'count' ? 0 : 1;
  const number = value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return `${number}${ends[axis]}`;
};

/** A mark of the scale in words: `20 %`, `1,200`, `0.5 h`. */
export const sayTick = (value: number, axis: Axis): string =>
  `${value.toLocaleString('en-GB', { maximumFractionDigits: 2 })}${ends[axis]}`;

/** The upper end of a scale that begins at nought: room for every value and the target, and never past 100 %. */
export const topOf = (values: readonly number[], target: number | undefined, axis: Axis): number => {
  const highest = Math.max(0, ...values, target ?? 0);
  if (highest === 0) return axis === 'percentage' ? 100 : 1;
  return axis === 'percentage' ? Math.min(100, highest * 1.15) : highest * 1.15;
};

const sayPoint = ({ label, value, running }: ChartPoint, axis: Axis): string =>
  `${label}${running ? ' so far' : ''}: ${value === null ? 'no figure' : sayValue(value, axis)}`;

/** Every point of a series in words, for those who cannot see it. */
export const sayPoints = (points: readonly ChartPoint[], axis: Axis): string =>
  points.map((point) => sayPoint(point, axis)).join('; ');

/** Which way a series went, from its first figure to its last: one sentence, for a line without words of its own. */
export const sayTrend = (points: readonly ChartPoint[], axis: Axis): string => {
  const known = points.filter(({ value }) => value !== null);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return 'No figures';
  if (first === last) return sayPoint(first, axis);
  return `${sayPoint(first, axis)}, then to ${sayPoint(last, axis)}`;
};
