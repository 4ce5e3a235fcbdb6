import type { LondonDate, RowVersion } from '@hub/kernel';
import { readExpiry } from '@hub/clocks';
import { presentDisruption, type DisruptionRow, type PresentedDisruption } from '@hub/views';
import type { Sight } from '../edge/sight.js';

/** A disruption as somebody may know it, on a London date. */
export interface KnownDisruption extends PresentedDisruption {
  /** The time to decide about another order has come. */
  readonly decideNow: boolean;
}

/** Every child that a step names. */
const childrenOf = ({ steps }: DisruptionRow): readonly string[] => [
  ...new Set(steps.flatMap(({ childIds }) => childIds ?? [])),
];

/**
 * Whether somebody may know of a disruption: one of the children it protects is open to them; one that protects nobody is
 * the borough's business. Of one whose children are all kept from them they learn nothing.
 */
export const mayKnow = (row: DisruptionRow, sight: Sight): boolean => {
  const children = childrenOf(row);
  return children.length === 0 ? sight.borough : children.some((childId) => sight.opens(childId));
};

const withoutHidden = (row: DisruptionRow, sight: Sight): DisruptionRow => ({
  ...row,
  steps: row.steps.map(({ childIds, ...step }) => {
    const open = [
      ...new Set((childIds ?? []).filter((childId) => sight.opens(childId)).map((childId) => sight.idOf(childId))),
    ];
    return open.length === 0 ? step : { ...step, childIds: open };
  }),
});

/** The disruptions that somebody may know, without the children they may not know. */
export const knownRows = (
  rows: readonly RowVersion<DisruptionRow>[],
  sight: Sight,
): readonly RowVersion<DisruptionRow>[] =>
  rows
    .filter(({ row }) => mayKnow(row, sight))
    .map((version) => ({ ...version, row: withoutHidden(version.row, sight) }));

/** How a disruption stands on a date; nothing when none of its steps had come by then. */
export const standing = (row: DisruptionRow, on: LondonDate): KnownDisruption | undefined => {
  const shown = presentDisruption(row, on);
  if (!shown) return undefined;
  const { expires } = shown;
  return { ...shown, decideNow: expires !== undefined && readExpiry(expires, on).decideNow };
};
