import type { ChartPoint, ControlChart, Signal } from './control-chart.js';

/** Which way is good news. */
export type Better = 'higher' | 'lower' | 'neither';

/** What the latest value of a chart means. */
export interface Reading {
  readonly verdict: 'no evidence of change' | 'improvement' | 'concern' | 'change' | 'too few values to tell';
  /** The verdict as somebody reads it who has never seen such a chart. */
  readonly inShort: string;
  readonly sentence: string;
}

const GOOD: Readonly<Record<'improvement' | 'concern' | 'change', string>> = {
  improvement: ', an improvement',
  concern: ', which is a concern',
  change: '',
};

/** At most one digit after the point, and none that says nothing. */
const short = (number: number): string => String(Number(number.toFixed(1)));

type Chart = Extract<ControlChart, { says: 'chart' }>;

const sentenceOf = (
  signal: Signal,
  { mean, lower, upper }: Chart,
  { value, side }: ChartPoint,
  rising: boolean,
): string => {
  switch (signal) {
    case 'outside the limits':
      return `The latest value, ${short(value)}, is ${side} the usual range of ${short(lower)} to ${short(upper)}.`;
    case 'run of seven':
      return `The latest 7 values are all ${side} the average of ${short(mean)}.`;
    case 'trend of seven':
      return `The latest 7 values ${rising ? 'rose' : 'fell'} without a break.`;
    case 'two of three near a limit':
      return `Two of the latest 3 values are far ${side} the average of ${short(mean)}.`;
  }
};

/**
 * The latest value in words. A change is good or bad by the side on which the latest value lies, or by the way a trend goes;
 * without signals a difference from the value before is the usual up and down, and is called so.
 */
export const chartInWords = (chart: ControlChart, better: Better): Reading => {
  if (chart.says === 'cannot be told') {
    const values = chart.values === 1 ? 'There is 1 value' : `There are ${chart.values} values`;
    const sentence = `${values}; ${chart.atLeast} are needed to tell a change from the usual ups and downs.`;
    return { verdict: 'too few values to tell', inShort: 'Too few values to tell', sentence };
  }
  const { lower, upper, points } = chart;
  const latest = points.at(-1) as ChartPoint;
  const [signal] = latest.signals;
  if (signal === undefined) {
    const sentence = `No evidence of change: ${short(latest.value)} is within the usual ups and downs, ${short(lower)} to ${short(upper)}.`;
    return { verdict: 'no evidence of change', inShort: 'No evidence of change', sentence };
  }
  const rising = latest.value > (points.at(-2)?.value ?? latest.value);
  const higher = signal === 'trend of seven' ? rising : latest.side === 'above';
  const good = (better === 'higher') === higher;
  const verdict = better === 'neither' ? 'change' : good ? 'improvement' : 'concern';
  const way =
    signal === 'trend of seven' ? (rising ? 'Rising' : 'Falling') : higher ? 'Higher than usual' : 'Lower than usual';
  return { verdict, inShort: `${way}${GOOD[verdict]}`, sentence: sentenceOf(signal, chart, latest, rising) };
};
