import { AUTHORITY } from '@hub/testing';
import { takeIn } from './hub.js';
import { secondOpinion } from './definitions/index.js';
import { readDay, type Moment } from './definitions/london.js';
import { badRowsOf, type Delivery } from './definitions/records.js';
import type { Numbers } from './definitions/world.js';

/** A period as people write it, with its first date and the first date after it. */
export type AskedPeriod = readonly [id: string, start: string, end: string];

const isSame = (hub: number | null, ours: number | null): boolean =>
  hub === ours || (hub !== null && ours !== null && Math.abs(hub - ours) < 1e-9 * Math.max(1, Math.abs(ours)));

/** The parts in which two opinions of one figure differ. A part that only one of them has counts as a difference. */
const partsThatDiffer = (hub: Numbers, ours: Numbers): string[] =>
  [...new Set([...Object.keys(hub), ...Object.keys(ours)])].flatMap((part) => {
    const [there, here] = [hub[part] ?? null, ours[part] ?? null];
    const known = part in hub && (part in ours || there === null);
    return known && isSame(there, here) ? [] : `${part} is ${there} in the hub, ${here} by the definition`;
  });

const day = (text: string): number => readDay(text, {}) ?? NaN;

/** Every number of every indicator in which the hub and the second opinion differ, in words; rows refused as well. */
export const differences = async (
  deliveries: readonly Delivery[],
  moments: readonly Moment[],
  periods: readonly AskedPeriod[],
): Promise<string[]> => {
  const hub = await takeIn(deliveries);
  const bad = deliveries.map(badRowsOf).reduce((all, one) => all + one, 0);
  const found = bad === hub.rejected ? [] : [`${hub.rejected} rows are refused by the hub, ${bad} by the formats`];
  for (const moment of moments) {
    for (const [id, start, end] of periods) {
      const ours = secondOpinion(deliveries, AUTHORITY, moment, [day(start), day(end)]);
      for (const [indicator, numbers] of Object.entries(hub.figures(id, moment))) {
        const differing = ours
          ? partsThatDiffer(numbers, ours[indicator] ?? {})
          : Object.entries(numbers).flatMap(([part, value]) =>
              value === null || value === 0 ? [] : `${part} is ${value} of nothing`,
            );
        found.push(
          ...differing.map((text) => `${indicator} of ${id} as known at ${new Date(moment).toISOString()}: ${text}`),
        );
      }
    }
  }
  return found;
};
