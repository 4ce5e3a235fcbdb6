import type { RowChanges, ViewTable } from '@hub/kernel';
import { someFields, type MadeRow } from './pieces.js';
import type { ShownInView, ShownRow } from './shown-rows.js';

/** The rows of a case in one view; none, or as it was because the event does not matter there. */
export type MadeInView = readonly MadeRow[] | undefined | 'as it was';

/** What one view held of a case, and what was made for it. */
export interface Replacing {
  readonly before: ShownInView;
  readonly after: MadeInView;
}

/** The row of this key, which mostly stands where it stood before. */
const withKey = <Keyed extends { readonly key: string }>(
  rows: readonly Keyed[] | undefined,
  key: string,
  at: number,
): Keyed | undefined => {
  const same = rows?.[at];
  return same?.key === key ? same : rows?.find((row) => row.key === key);
};

const goingFrom = (replacing: readonly Replacing[]): Set<string> | undefined => {
  let going: Set<string> | undefined;
  for (const { before, after } of replacing) {
    if (!before || after === 'as it was') continue;
    before.forEach(({ key }, index) => {
      if (!withKey<ShownRow>(after, key, index)) (going ??= new Set()).add(key);
    });
  }
  return going;
};

/** Writes what differs in one view after an event. A row that goes from one case may come in another: it is replaced. */
export const replaceRows = (
  { table, columns }: ViewTable,
  replacing: readonly Replacing[],
  changes: RowChanges,
): void => {
  const going = goingFrom(replacing);
  let names: readonly string[] | undefined;
  for (const { before, after } of replacing) {
    if (!after || after === 'as it was') continue;
    after.forEach((made, index) => {
      const { key, body } = made;
      const held = withKey(before, key, index);
      if (held?.body === body) return;
      names ??= Object.keys(columns);
      changes.put(table, key, someFields(made, names), body, held !== undefined || going?.delete(key) === true);
    });
  }
  for (const key of going ?? []) changes.close(table, key);
};
