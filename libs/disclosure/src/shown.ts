import { keyOf } from './cells.js';
import type { Release } from './ledger.js';
import type { Shown } from './symbols.js';

/**
 * What stands in each number of a release, by its name. Charts, alt texts, files and commentary are drawn from this and
 * from nothing else. Asking for a number that is not in the release is a mistake of the caller.
 */
export const shownIn = ({ counts, roundTo }: Release): ((key: string) => Shown) => {
  const shown = new Map(
    counts.map(({ measure, where, value, standing }): [string, Shown] => {
      if (standing === 'c' || standing === 'x') return [keyOf(measure, where), standing];
      const given = standing === 'exact' ? value : Math.round(value / roundTo) * roundTo;
      return [keyOf(measure, where), given === 0 && value > 0 ? 'k' : given];
    }),
  );
  return (key) => {
    const found = shown.get(key);
    if (found === undefined) throw new Error(`The release has no number ${key}.`);
    return found;
  };
};
