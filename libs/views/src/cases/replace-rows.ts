import type { RowChanges } from '@hub/kernel';
import type { MadeRow } from './pieces.js';
import type { ShownInView } from './shown-rows.js';

/** The rows of a case in one view; none, or as it was because the event does not matter there. */
export type MadeInView = readonly MadeRow[] | undefined | 'as it was';

/** What one view held of a case, and what was made for it. */
export interface Replacing {
  readonly before: ShownInView;
  readonly after: MadeInView;
}

const goingFrom = (replacing: readonly Replacing[]): Set<string> | undefined => {
  let going: Set<string> | undefined;
  for (const { before, after } of replacing) {
    if (!before || after === 'as it was') continue;
    for (const { key } of before) if (!after?.some((made) => made.key === key)) (going ??= new Set()).add(key);
  }
  return going;
};

/** Writes what differs in one view after an event. A row that goes from one case may come in another: it is replaced. */
export const replaceRows = (table: string, replacing: readonly Replacing[], changes: RowChanges): void => {
  const going = goingFrom(replacing);
  for (const { before, after } of replacing) {
    if (!after || after === 'as it was') continue;
    for (const { key, row, body } of after) {
      const held = before?.find((shown) => shown.key === key);
      if (held?.body === body) continue;
      changes.put(table, key, row, body, held !== undefined || going?.delete(key) === true);
    }
  }
  for (const key of going ?? []) changes.close(table, key);
};
