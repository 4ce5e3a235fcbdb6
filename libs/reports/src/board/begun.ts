import type { Shown } from '@hub/disclosure';
import type { Period } from '@hub/kernel';
import { shapeOf } from '@hub/metrics';
import { DRAWN_FORM } from '../drawn-form.js';
import type { ShownFigure } from './shown.js';

/** A number that is not shown since it is small is one; what is not given, or not applicable, is none. */
const NONE: readonly (Shown | null)[] = [null, 0, 'x', 'z'];

/** Lengths of time that a definition sets: they stand in every quarter and are no record. */
const SET_BY_DEFINITION: ReadonlySet<string> = new Set(['windowDays']);

/** The first form of seals in which populations are no record. A pack that was sealed before begins where it began. */
const WITHOUT_POPULATIONS = 3;

const saysNothing = ({ id, parts }: ShownFigure, form: number): boolean => {
  const populations = new Set(form < WITHOUT_POPULATIONS ? [] : shapeOf(id)?.populations);
  return parts.every(
    ({ name, measure, shown }) =>
      measure !== 'count' || SET_BY_DEFINITION.has(name) || populations.has(name) || NONE.includes(shown),
  );
};

/**
 * From which of these quarters on something of the kind that a figure counts was on record: the place of the first one
 * that has any count which is not zero, populations apart: children in need are on record long before the first referral.
 * Before it a zero would say that nothing happened, when it was nobody's to say. Where no quarter has one, the figure
 * begins with the first quarter in which anything that another figure counts was on record.
 */
export const begunAt = (
  id: string,
  quarters: readonly Period[],
  figuresOf: (period: string) => readonly ShownFigure[],
  form = DRAWN_FORM,
): number => {
  const first = (holds: (figure: ShownFigure) => boolean): number => {
    const at = quarters.findIndex((quarter) => figuresOf(quarter.id).some((one) => holds(one) && !saysNothing(one, form)));
    return at === -1 ? quarters.length : at;
  };
  const own = first((one) => one.id === id);
  return own < quarters.length ? own : first(() => true);
};
