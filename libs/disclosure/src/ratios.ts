import type { Shown } from './symbols.js';
import { isSymbol } from './symbols.js';

/** How a share or a rate is written. */
export interface Scale {
  /** 100 for a percentage, 10,000 for a rate per 10,000 children. */
  readonly per: number;
  readonly decimals: number;
  /** A share of fewer than this is not shown: it says little, and moves by a child. */
  readonly smallestBase: number;
}

/**
 * A percentage or rate worked out anew from what is shown, never from what is not: where the part or the whole is
 * withheld, so is the share. Published parts and the share of them say the same, so a share gives nothing more away;
 * what is left of the whole without the part is protected with both (see `Dimension`). Children in need statistics of
 * the Department for Education: percentages to one decimal, `z` without a base, `k` for more than zero that rounds to
 * zero.
 */
export const share = (part: Shown, whole: Shown, { per, decimals, smallestBase }: Scale): Shown => {
  if (isSymbol(whole)) return whole;
  if (whole === 0) return 'z';
  if (isSymbol(part)) return part;
  if (whole < smallestBase) return 'c';
  const scale = 10 ** decimals;
  const rounded = Math.round((part / whole) * per * scale) / scale;
  return rounded === 0 && part > 0 ? 'k' : rounded;
};

/**
 * A mean or median, which is shown with at least `smallest` children behind it (UK Longitudinal Linkage Collaboration,
 * statistical disclosure control: at least 10), and only where their number is.
 */
export const average = (value: number, count: Shown, smallest: number): Shown => {
  if (isSymbol(count)) return count;
  if (count === 0) return 'z';
  return count < smallest ? 'c' : value;
};
