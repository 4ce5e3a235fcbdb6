import { describe, expect, it } from '@jest/globals';
import { addDays, londonDateOf } from '@hub/kernel';
import {
  firstDayNeeded,
  rulesOn,
  unusualAmong,
  USUAL_RULES,
  UnusualSettings,
  type Access,
  type DaySpan,
} from '../index.js';

/** A Wednesday; London is on summer time, an hour ahead of UTC. */
const DAY = '2026-06-10';
const THAT_DAY: DaySpan = { from: DAY, to: DAY };

const access = (at: string, more: Partial<Access> = {}): Access => ({
  at,
  day: londonDateOf(at),
  person: 'robin',
  agency: 'Social care',
  role: 'SOCIAL_WORKER',
  kind: 'read',
  query: 'child',
  childIds: ['B0000001'],
  children: more.childIds?.length ?? 1,
  ownSurname: [],
  unrelated: [],
  ...more,
});
const at = (clock: string, day = DAY): string => `${day}T${clock}:00.000Z`;
const child = (number: number): string => `B${1_000_000 + number}`;
/** Different children, one a minute from ten in the morning in London. */
const opened = (number: number, day = DAY, more: Partial<Access> = {}): Access[] =>
  Array.from({ length: number }, (_one, index) =>
    access(at(`09:${String(index % 60).padStart(2, '0')}`, day), { childIds: [child(index)], ...more }),
  );
const rulesListing = (accesses: readonly Access[], days = THAT_DAY, settings = USUAL_RULES): string[] =>
  unusualAmong(accesses, days, settings).map(({ rule }) => rule);

describe('an ordinary day', () => {
  it('lists nothing', () => {
    expect(rulesListing([...opened(14), access(at('18:59')), access(at('06:00'))])).toEqual([]);
  });
});

describe('own surname', () => {
  const own = { ownSurname: ['B0000001'] };
  it('a child’s page, a search hit or a print is listed once a day, with how often and whom', () => {
    const accesses = [
      access(at('09:00'), own),
      access(at('09:05'), { ...own, kind: 'search', query: 'searchChildren' }),
      access(at('10:00'), { ...own, kind: 'print' }),
    ];
    expect(unusualAmong(accesses, THAT_DAY, USUAL_RULES)).toEqual([
      {
        key: 'own-surname|2026-06-10|robin',
        rule: 'own-surname',
        day: DAY,
        person: 'robin',
        agency: 'Social care',
        role: 'SOCIAL_WORKER',
        childIds: ['B0000001'],
        why: 'Looked 3 times at one child with a surname that is also theirs.',
        lastAt: at('10:00'),
      },
    ]);
  });
  it.each([
    [20, ['own-surname']],
    [21, []],
  ])('a list of %i children', (children, expected) => {
    expect(rulesListing([access(at('09:00'), { ...own, query: 'sheet', children })])).toEqual(expected);
  });
  it('what an open page was told by itself is not listed', () => {
    expect(rulesListing([access(at('09:00'), { ...own, kind: 'live' })])).toEqual([]);
  });
  it('a search for one’s own name is listed even when it finds nobody', () => {
    expect(
      rulesListing([access(at('09:00'), { kind: 'search', childIds: [], children: 0, forOwnName: true })]),
    ).toEqual(['own-name']);
  });
});

describe('no part in the case', () => {
  const foreign = { unrelated: ['B0000001'] };
  it('the whole record is listed, a list is not, nor those whose work is the whole borough', () => {
    expect(rulesListing([access(at('09:00'), foreign)])).toEqual(['no-part-in-case']);
    expect(rulesListing([access(at('09:00'), { ...foreign, query: 'sheet' })])).toEqual([]);
    expect(rulesListing([access(at('09:00'), { ...foreign, role: 'POLICE_LIAISON' })])).toEqual([]);
  });
});

describe('many records', () => {
  it.each([
    [14, []],
    [15, ['many-in-hour']],
    [40, ['many-in-hour', 'many-in-day']],
  ])('%i different children in an hour, of somebody nothing is known about', (number, expected) => {
    expect(rulesListing(opened(number))).toEqual(expected);
  });
  it('the same child again and again is one child', () => {
    expect(rulesListing(Array.from({ length: 50 }, (_one, index) => access(at(`09:${10 + (index % 50)}`))))).toEqual(
      [],
    );
  });
  it('is measured by what is usual for this person: three times the median of their days', () => {
    const before = [1, 2, 3].flatMap((days) => opened(14, addDays(DAY, -days)));
    const hours = ['09', '10', '11', '12', '13'];
    const busy = (perHour: number): Access[] =>
      hours.flatMap((hour, index) =>
        Array.from({ length: perHour }, (_one, minute) =>
          access(at(`${hour}:${10 + minute}`), { childIds: [child(index * 100 + minute)] }),
        ),
      );
    expect(rulesListing([...before, ...busy(8)])).toEqual([]);
    expect(unusualAmong([...before, ...busy(9)], THAT_DAY, USUAL_RULES).map(({ why }) => why)).toEqual([
      'Opened 45 children in one day. Usual for them is 14.',
    ]);
  });
  it('what others do says nothing of what is usual for somebody', () => {
    const others = [1, 2, 3].flatMap((days) => opened(40, addDays(DAY, -days), { person: 'jo' }));
    expect(rulesListing([...others, ...opened(40)])).toEqual(['many-in-hour', 'many-in-day']);
  });
});

describe('out of hours', () => {
  it.each([
    ['18:59', []],
    ['19:00', ['out-of-hours']],
    ['22:30', ['out-of-hours']],
    ['05:59', ['out-of-hours']],
    ['06:00', []],
  ])('at %s UTC in summer', (clock, expected) => expect(rulesListing([access(at(clock))])).toEqual(expected));

  it.each([
    ['2026-06-13', 'Looked once at 12:00 at a weekend.'],
    ['2026-06-14', 'Looked once at 12:00 at a weekend.'],
    ['2026-08-31', 'Looked once at 12:00 on a bank holiday.'],
    ['2026-06-12', undefined],
  ])('at noon on %s: %s', (day, why) => {
    expect(unusualAmong([access(at('11:00', day))], { from: day, to: day }, USUAL_RULES)[0]?.why).toBe(why);
  });

  it('those who work in shifts, and what a page was told by itself, are not listed', () => {
    expect(rulesListing([access(at('22:00'), { role: 'MASH_LEAD' })])).toEqual([]);
    expect(rulesListing([access(at('22:00'), { kind: 'live' }), access(at('22:00'), { kind: 'sign-in' })])).toEqual([]);
  });
});

describe('refused attempts', () => {
  const refused = (number: number): Access[] =>
    Array.from({ length: number }, (_one, index) => access(at(`09:0${index}`), { kind: 'refused', children: 0 }));
  it.each([
    [4, []],
    [5, ['refused']],
  ])('%i on one day', (number, expected) => expect(rulesListing(refused(number))).toEqual(expected));
});

describe('many people, one child', () => {
  const people = (number: number): Access[] =>
    Array.from({ length: number }, (_one, index) =>
      access(at(`09:0${index}`, addDays(DAY, -(index % 3))), { person: `p${index}` }),
    );
  it.each([
    [7, []],
    [8, ['many-people']],
  ])('%i in one week', (number, expected) => {
    const accesses = people(number).sort((a, b) => a.at.localeCompare(b.at));
    expect(rulesListing(accesses)).toEqual(expected);
  });
});

describe('the rules', () => {
  const later: UnusualSettings = {
    ...USUAL_RULES,
    sets: [...USUAL_RULES.sets.map((usual) => ({ ...usual, from: DAY, refused: { atLeast: 2 } })), ...USUAL_RULES.sets],
  };
  it('each day is judged by those that held on it', () => {
    const twice = (day: string): Access[] =>
      [0, 1].map((minute) => access(at(`09:0${minute}`, day), { kind: 'refused' }));
    const accesses = [...twice(addDays(DAY, -1)), ...twice(DAY)];
    const found = unusualAmong(accesses, { from: addDays(DAY, -1), to: DAY }, later);
    expect(found.map(({ day, rule }) => [day, rule])).toEqual([[DAY, 'refused']]);
  });
  it('a day before the first of them has none', () => {
    expect(rulesOn(USUAL_RULES, '2014-03-31')).toBeUndefined();
    const day = '2014-03-31';
    const early = access(at('23:30', day), { day, kind: 'search', ownSurname: ['B0000001'], forOwnName: true });
    expect(rulesListing([early], { from: day, to: day })).toEqual([]);
  });
  it('need as many days before as tell what is usual', () => {
    expect(firstDayNeeded(THAT_DAY, USUAL_RULES)).toBe('2026-05-13');
  });
  it('are refused when something in them is not known', () => {
    expect(UnusualSettings.safeParse(USUAL_RULES).success).toBe(true);
    expect(UnusualSettings.safeParse({ ...USUAL_RULES, surprises: 1 }).success).toBe(false);
    expect(UnusualSettings.safeParse({ ...USUAL_RULES, bankHolidays: ['2026-02-30'] }).success).toBe(false);
  });
});
