import { addDays, dayNumber, londonWallTimeOf, type LondonDate } from '@hub/kernel';
import { isWholeRecord, type Access, type UnusualAccess, type UnusualRule } from './access.js';
import type { UnusualRuleSet } from './rule-sets.js';

/** What a rule may ask about the accesses of one period. */
export interface RuleContext {
  /** The rules that hold on a day; days before the first rules have none. */
  rulesOn(day: LondonDate): UnusualRuleSet | undefined;
  isBankHoliday(day: LondonDate): boolean;
  /** Whether a day is asked about, or only stands for what is usual. */
  isAsked(day: LondonDate): boolean;
}

/** A rule: from accesses in the order of time to those that should be looked into. */
export type Rule = (accesses: readonly Access[], context: RuleContext) => UnusualAccess[];

const MOST_NAMED = 20;

const grouped = <Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> => {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};

const childrenOf = (accesses: readonly Access[]): string[] => [
  ...new Set(accesses.flatMap(({ childIds }) => childIds)),
];

const listed = (
  rule: UnusualRule,
  of: readonly Access[],
  {
    day,
    detail = '',
    childIds = childrenOf(of),
    why,
  }: Pick<UnusualAccess, 'why'> & Partial<Pick<UnusualAccess, 'day' | 'childIds'>> & { detail?: string },
): UnusualAccess[] => {
  const last = of.at(-1);
  if (!last) return [];
  const { person, agency, role, at } = last;
  const on = day ?? last.day;
  return [
    {
      key: [rule, on, person, ...(detail === '' ? [] : [detail])].join('|'),
      ...{ rule, day: on, person, agency, role, why },
      childIds: childIds.slice(0, MOST_NAMED),
      lastAt: at,
    },
  ];
};

const perPersonAndDay = (accesses: readonly Access[]): Access[][] => [
  ...grouped(accesses, ({ person, day }) => `${day}|${person}`).values(),
];

/** A child whose surname is also a name of the reader was opened, or found by a search for few. */
export const ownSurname: Rule = (accesses, { rulesOn, isAsked }) => {
  const close = accesses.filter(({ day, kind, children, ownSurname: own }) => {
    const rules = rulesOn(day);
    return own.length > 0 && isAsked(day) && kind !== 'live' && rules && children <= rules.ownSurname.mostChildren;
  });
  return perPersonAndDay(close).flatMap((day) => {
    const childIds = [...new Set(day.flatMap(({ ownSurname: own }) => own))];
    return listed('own-surname', day, {
      childIds,
      why: `Looked ${times(day.length)} at ${children(childIds.length)} with a surname that is also theirs.`,
    });
  });
};

/** Somebody searched for a name that is also theirs, found or not. */
export const ownName: Rule = (accesses, { rulesOn, isAsked }) =>
  perPersonAndDay(accesses.filter(({ day, forOwnName }) => forOwnName && isAsked(day) && rulesOn(day))).flatMap((day) =>
    listed('own-name', day, { why: `Searched ${times(day.length)} for a name that is also theirs.` }),
  );

/** Whole records of children in whose case neither the reader nor their team or agency has a part. */
export const noPartInCase: Rule = (accesses, { rulesOn, isAsked }) => {
  const foreign = accesses.filter(
    (access) =>
      access.unrelated.length > 0 &&
      isWholeRecord(access) &&
      isAsked(access.day) &&
      rulesOn(access.day)?.noPartInCase.except.every((role) => role !== access.role),
  );
  return perPersonAndDay(foreign).flatMap((day) => {
    const childIds = [...new Set(day.flatMap(({ unrelated }) => unrelated))];
    return listed('no-part-in-case', day, {
      childIds,
      why: `Opened the whole record of ${children(childIds.length)} in whose case they had no part.`,
    });
  });
};

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** More different children than usual for this person, in a stretch of time that `stretchOf` names. */
const many =
  (
    rule: 'many-in-hour' | 'many-in-day',
    limitOf: (rules: UnusualRuleSet) => UnusualRuleSet['manyInDay'],
    stretchOf: (access: Access) => string,
    inWords: string,
  ): Rule =>
  (accesses, { rulesOn, isAsked }) =>
    [...grouped(accesses.filter(isWholeRecord), ({ person }) => person).values()].flatMap((own) => {
      const stretches = [...grouped(own, stretchOf)].map(([name, of]) => ({ name, of, number: childrenOf(of).length }));
      return stretches.flatMap(({ name, of, number }) => {
        const day = name.slice(0, 10);
        const rules = rulesOn(day);
        if (!rules || !isAsked(day) || number < limitOf(rules).atLeast) return [];
        const before = stretches.filter((one) => one.name < day && one.name >= addDays(day, -rules.usualDays));
        const usual = median(before.map((one) => one.number));
        if (number < usual * limitOf(rules).timesUsual) return [];
        const compared =
          before.length === 0
            ? 'Nothing is known of what is usual for them.'
            : `Usual for them is ${Math.round(usual)}.`;
        return listed(rule, of, {
          detail: name.slice(11),
          why: `Opened ${children(number)} in ${inWords}. ${compared}`,
        });
      });
    });

/** Many records in one hour of the clock. */
export const manyInHour = many(
  'many-in-hour',
  ({ manyInHour: limit }) => limit,
  ({ at }) => londonWallTimeOf(at).slice(0, 13),
  'one hour',
);

/** Many records on one day. */
export const manyInDay = many(
  'many-in-day',
  ({ manyInDay: limit }) => limit,
  ({ day }) => day,
  'one day',
);

const SATURDAY = 6;

/** The day of the week of a London date; Sunday is 0. The first of January 1970 was a Thursday. */
const weekdayOf = (day: LondonDate): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** Reads, searches, files and prints in the evening, at night, at a weekend or on a bank holiday. */
export const outOfHours: Rule = (accesses, { rulesOn, isAsked, isBankHoliday }) => {
  const late = accesses.filter(({ day, at, kind, role, children: number }) => {
    const rules = rulesOn(day)?.outOfHours;
    if (!rules || !isAsked(day) || rules.except.some((one) => one === role)) return false;
    if (!['read', 'search', 'export', 'print'].includes(kind) || (kind !== 'search' && number === 0)) return false;
    if ([0, SATURDAY].includes(weekdayOf(day)) || isBankHoliday(day)) return true;
    const clock = londonWallTimeOf(at).slice(11);
    return clock >= rules.starts || clock < rules.ends;
  });
  return perPersonAndDay(late).flatMap((day) => {
    const [first] = day;
    const last = day.at(-1);
    if (!first || !last) return [];
    const clock = [first, last].map(({ at }) => londonWallTimeOf(at).slice(11));
    const between = clock[0] === clock[1] ? `at ${clock[0]}` : `between ${clock[0]} and ${clock[1]}`;
    const why = isBankHoliday(first.day)
      ? ' on a bank holiday'
      : [0, SATURDAY].includes(weekdayOf(first.day))
        ? ' at a weekend'
        : '';
    return listed('out-of-hours', day, {
      childIds: childrenOf(day.filter(isWholeRecord)),
      why: `Looked ${times(day.length)} ${between}${why}.`,
    });
  });
};

/** Somebody was refused again and again on one day. */
export const refusedAgain: Rule = (accesses, { rulesOn, isAsked }) =>
  perPersonAndDay(accesses.filter(({ kind, day }) => kind === 'refused' && isAsked(day))).flatMap((day) => {
    const rules = rulesOn(day[0]?.day ?? '');
    if (!rules || day.length < rules.refused.atLeast) return [];
    return listed('refused', day, { why: `Was refused ${times(day.length)} in one day.` });
  });

/** The Monday of the week of a London date. */
export const mondayOf = (day: LondonDate): LondonDate => addDays(day, -((weekdayOf(day) + 6) % 7));

/** Many different people opened the record of one child in the same week. */
export const manyPeople: Rule = (accesses, { rulesOn, isAsked }) => {
  const opened = accesses.filter((access) => isWholeRecord(access) && access.childIds.length === 1);
  const weeks = grouped(opened, ({ childIds, day }) => `${mondayOf(day)}|${childIds[0] ?? ''}`);
  return [...weeks].flatMap(([name, of]) => {
    const last = of.at(-1);
    const people = new Set(of.map(({ person }) => person)).size;
    const rules = last && rulesOn(last.day);
    if (!rules || !isAsked(last.day) || people < rules.manyPeople.atLeast) return [];
    return [
      {
        key: `many-people|${name}`,
        rule: 'many-people' as const,
        day: last.day,
        childIds: childrenOf(of),
        why: `${people} people opened this child’s record in one week.`,
        lastAt: last.at,
      },
    ];
  });
};

const times = (number: number): string => (number === 1 ? 'once' : `${number} times`);
const children = (number: number): string => (number === 1 ? 'one child' : `${number} children`);
