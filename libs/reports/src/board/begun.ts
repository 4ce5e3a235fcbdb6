import type { Shown } from '@hub/disclosure';
import type { Period } from '@hub/kernel';
import type { ShownFigure } from './shown.js';

/** A number that is not shown since it is small is one; what is not given, or not applicable, is none. */
const NONE: readonly (Shown | null)[] = [null, 0, 'x', 'z'];

/** Lengths of time that a definition sets: they stand in every quarter and are no record. */
const SET_BY_DEFINITION: ReadonlySet<string> = new Set(['windowDays']);

const saysNothing = (figure: ShownFigure | undefined): boolean =>
  !figure || figure.parts.every(
    ({ name, measure, shown }) => measure !== 'count' || SET_BY_DEFINITION.has(name) || NONE.includes(shown),
  );

/**
 * From which of these quarters on something of the kind that a figure counts was on record: the place of the first one
 * that has any count which is not zero. Before it a zero would say that nothing happened, when it was nobody's to say.
 * Where no quarter has one, the figure begins with the first quarter of which the hub knows anything at all.
 */
export const begunAt = (
  id: string,
  quarters: readonly Period[],
  figuresOf: (period: string) => readonly ShownFigure[],
): number => {
  const first = (holds: (figure: ShownFigure) => boolean): number => {
    const at = quarters.findIndex((quarter) => figuresOf(quarter.id).some((one) => holds(one) && !saysNothing(one)));
    return at === -1 ? quarters.length : at;
  };
  const own = first((one) => one.id === id);
  return own < quarters.length ? own : first(() => true);
};
