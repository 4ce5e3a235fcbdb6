import { isChildOn, type Casebook, type ChildCase } from '@hub/casebook';
import { lifeOf, type Status, type Tool } from '@hub/disruption';
import { addDays, londonDateOf, type LondonDate } from '@hub/kernel';

/** Missing episodes of one child that started in three windows of the same length around a date. */
export interface EffectUnit {
  readonly id: string;
  readonly earlier: number;
  readonly before: number;
  readonly after: number;
}

/** What a before-and-after comparison of disruptions is made for. */
export interface EffectAsked {
  /** Only disruptions by these tools; empty = all. */
  readonly tools: readonly Tool[];
  /** London dates in each window. */
  readonly days: number;
  /** Windows that have not ended by this date are left out. */
  readonly today: LondonDate;
}

/** Children whom a disruption protects, and children whom none does, each with what was counted. */
export interface EffectUnits {
  readonly treated: readonly EffectUnit[];
  readonly pool: readonly EffectUnit[];
}

/** Steps from which something is done against somebody, not only thought of or asked for. */
const TAKES_EFFECT: readonly Status[] = ['interim', 'granted', 'served', 'charged'];

const startsIn = ({ episodes }: ChildCase, from: LondonDate, until: LondonDate): number =>
  episodes.filter(({ missing, start }) => {
    const date = londonDateOf(start);
    return missing && date >= from && date < until;
  }).length;

const unitOf = (childCase: ChildCase, on: LondonDate, days: number): EffectUnit => ({
  id: childCase.id,
  earlier: startsIn(childCase, addDays(on, -2 * days), addDays(on, -days)),
  before: startsIn(childCase, addDays(on, -days), on),
  after: startsIn(childCase, on, addDays(on, days)),
});

/** The first date on which a disruption by these tools took effect, of each child whom one protects. */
const firstDates = ({ steps }: Casebook, tools: readonly Tool[]): ReadonlyMap<string, LondonDate | undefined> => {
  const bySteps = new Map<string, (typeof steps)[number]['content'][]>();
  for (const { content } of steps)
    bySteps.set(content.disruptionId, [...(bySteps.get(content.disruptionId) ?? []), content]);
  const first = new Map<string, LondonDate | undefined>();
  for (const contents of bySteps.values()) {
    const life = lifeOf(contents);
    if (!life) continue;
    const asked = tools.length === 0 || tools.includes(life.tool);
    const on = asked ? life.steps.find(({ status }) => TAKES_EFFECT.includes(status))?.statusAt : undefined;
    for (const childId of life.childIds) {
      const known = first.get(childId);
      first.set(childId, on === undefined ? known : known === undefined || on < known ? on : known);
    }
  }
  return first;
};

/**
 * The children to compare. A protected child is looked at around the first date on which something took effect. A child
 * whom no disruption protects is looked at around the date of one of them, in turn, so that both lie in the same seasons.
 * Only children under 18 all the time, and windows that have ended.
 */
export const effectUnits = (casebook: Casebook, { tools, days, today }: EffectAsked): EffectUnits => {
  const first = firstDates(casebook, tools);
  const fits = (childCase: ChildCase, on: LondonDate): boolean =>
    !childCase.erased && addDays(on, days) <= today && isChildOn(childCase, addDays(on, days));
  const treated: EffectUnit[] = [];
  const dates: LondonDate[] = [];
  const others: ChildCase[] = [];
  for (const childCase of [...casebook.cases.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const named = childCase.ids.filter((id) => first.has(id));
    if (named.length === 0) others.push(childCase);
    const [on] = named.flatMap((id) => first.get(id) ?? []).sort();
    if (on === undefined || !fits(childCase, on)) continue;
    treated.push(unitOf(childCase, on, days));
    dates.push(on);
  }
  const pool = others.flatMap((childCase, at) => {
    const on = dates[at % Math.max(1, dates.length)];
    return on !== undefined && fits(childCase, on) ? [unitOf(childCase, on, days)] : [];
  });
  return { treated, pool };
};
