import { meanOf } from '../numbers/sums.js';

/** Why a value is more than the usual ups and downs. */
export type Signal = 'outside the limits' | 'run of seven' | 'trend of seven' | 'two of three near a limit';

export interface ChartPoint {
  readonly value: number;
  readonly side: 'above' | 'below' | 'on the mean';
  /** The one that decides what is said first. */
  readonly signals: readonly Signal[];
}

/** An XmR chart, or that there are too few values for one. */
export type ControlChart =
  | {
      readonly says: 'chart';
      readonly mean: number;
      /** Natural process limits. */
      readonly lower: number;
      readonly upper: number;
      readonly points: readonly ChartPoint[];
    }
  | { readonly says: 'cannot be told'; readonly values: number; readonly atLeast: number };

export interface ChartSettings {
  /** Values from which limits are drawn. */
  readonly atLeast: number;
  /** Limits stay as these many first values set them; all values when absent. */
  readonly baseline?: number;
  /** Limits are never drawn below this; 0 for counts. */
  readonly floor?: number;
}

/** Twelve values, as NHSRplotthedots warns below them. */
export const CHART_SETTINGS: ChartSettings = { atLeast: 12 };

/** Mean ± 2.66 mean moving ranges; 2.66 = 3 / 1.128, and ranges from 3.267 means on are left out (Nelson 1982). */
const TO_LIMIT = 2.66;
const TO_FAR_RANGE = 3.267;
const RUN = 7;

const sideOf = (value: number, mean: number): ChartPoint['side'] =>
  value > mean ? 'above' : value < mean ? 'below' : 'on the mean';

/** Mean of the moving ranges, those that are themselves far out left out of it. */
const meanRange = (values: readonly number[]): number => {
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] as number)));
  const far = TO_FAR_RANGE * meanOf(ranges);
  return far === 0 ? 0 : meanOf(ranges.filter((range) => range < far));
};

/** For each of a row, whether it lies in a window of so many for which something holds. */
const partOf = (length: number, width: number, holds: (from: number) => boolean): boolean[] => {
  const parts = new Array<boolean>(length).fill(false);
  for (let from = 0; from + width <= length; from += 1) if (holds(from)) parts.fill(true, from, from + width);
  return parts;
};

/**
 * XmR chart of values in the order of time (Shewhart; Wheeler 1993) with the rules of NHS England's Making Data Count, as
 * NHSRplotthedots has them: a value outside the limits; seven in a row on one side of the mean; seven in a row each
 * higher (or each lower) than the one before; two of three in a row in the outer third, all three on one side.
 */
export const controlChart = (values: readonly number[], settings: ChartSettings = CHART_SETTINGS): ControlChart => {
  const base = values.slice(0, settings.baseline);
  if (base.length < settings.atLeast) {
    return { says: 'cannot be told', values: base.length, atLeast: settings.atLeast };
  }
  const mean = meanOf(base);
  const reach = TO_LIMIT * meanRange(base);
  const floor = settings.floor ?? -Infinity;
  const [lower, upper] = [Math.max(floor, mean - reach), mean + reach];

  const { length } = values;
  const sides = values.map((value) => sideOf(value, mean));
  const outside = values.map((value) => value > upper || value < lower);
  const near = values.map((value, index) => !outside[index] && Math.abs(value - mean) > (2 / 3) * reach);
  const alike = (from: number, width: number): boolean =>
    sides[from] !== 'on the mean' && sides.slice(from, from + width).every((side) => side === sides[from]);
  const runs = partOf(length, RUN, (from) => alike(from, RUN));
  const trends = partOf(length, RUN, (from) => {
    const steps = values
      .slice(from + 1, from + RUN)
      .map((value, index) => Math.sign(value - (values[from + index] ?? 0)));
    return steps[0] !== 0 && steps.every((step) => step === steps[0]);
  });
  const twoOfThree = partOf(
    length,
    3,
    (from) => alike(from, 3) && near.slice(from, from + 3).filter(Boolean).length >= 2,
  );

  const signalsAt = (index: number): Signal[] => [
    ...(outside[index] ? (['outside the limits'] as const) : []),
    ...(trends[index] ? (['trend of seven'] as const) : []),
    ...(twoOfThree[index] && near[index] ? (['two of three near a limit'] as const) : []),
    ...(runs[index] ? (['run of seven'] as const) : []),
  ];
  const points = values.map((value, index) => ({
    value,
    side: sides[index] ?? 'on the mean',
    signals: signalsAt(index),
  }));
  return { says: 'chart', mean, lower, upper, points };
};
