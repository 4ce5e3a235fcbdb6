import { addDays, type LondonDate } from '@hub/kernel';
import { UNUSUAL_RULES, type Access, type UnusualAccess } from './access.js';
import { rulesOn, type UnusualRuleSet, type UnusualSettings } from './rule-sets.js';
import {
  manyInDay,
  manyInHour,
  manyPeople,
  noPartInCase,
  outOfHours,
  ownName,
  ownSurname,
  refusedAgain,
  type Rule,
} from './rules.js';

const RULES: readonly Rule[] = [
  ownSurname,
  ownName,
  noPartInCase,
  manyInHour,
  manyInDay,
  outOfHours,
  refusedAgain,
  manyPeople,
];

/** London dates, both included. */
export interface DaySpan {
  readonly from: LondonDate;
  readonly to: LondonDate;
}

/** The first day whose accesses must be known, so that what is usual for somebody is known on the first day asked for. */
export const firstDayNeeded = ({ from }: DaySpan, { sets }: UnusualSettings): LondonDate =>
  addDays(from, -Math.max(7, ...sets.map(({ usualDays }) => usualDays)));

/**
 * The accesses of these days that somebody should look into, the latest first. `accesses` are in the order of time and
 * begin on `firstDayNeeded`. Each day is judged by the rules that held on it.
 */
export const unusualAmong = (
  accesses: readonly Access[],
  { from, to }: DaySpan,
  settings: UnusualSettings,
): readonly UnusualAccess[] => {
  const holidays = new Set(settings.bankHolidays);
  const sets = new Map<LondonDate, UnusualRuleSet | undefined>();
  const context = {
    rulesOn: (day: LondonDate) => {
      if (!sets.has(day)) sets.set(day, rulesOn(settings, day));
      return sets.get(day);
    },
    isBankHoliday: (day: LondonDate) => holidays.has(day),
    isAsked: (day: LondonDate) => day >= from && day <= to,
  };
  return inListOrder(RULES.flatMap((rule) => rule(accesses, context)));
};

/** The order of the list: the latest day first, in a day by rule, then the latest access first. */
export const inListOrder = (found: readonly UnusualAccess[]): readonly UnusualAccess[] => {
  const order = Object.keys(UNUSUAL_RULES);
  return [...found].sort(
    (a, b) =>
      b.day.localeCompare(a.day) ||
      order.indexOf(a.rule) - order.indexOf(b.rule) ||
      b.lastAt.localeCompare(a.lastAt) ||
      (a.key < b.key ? -1 : 1),
  );
};

/** Below these no rule on any day finds that many records or many people are too many. */
export const leastThatIsMany = ({ sets }: UnusualSettings): { readonly records: number; readonly people: number } => ({
  records: Math.min(...sets.flatMap(({ manyInHour, manyInDay }) => [manyInHour.atLeast, manyInDay.atLeast])),
  people: Math.min(...sets.map(({ manyPeople }) => manyPeople.atLeast)),
});
