import { describe, expect, it } from '@jest/globals';
import { attack, keyOf, protect, recorded, shownIn, startingRules } from './index.js';
import type { Draft, Release, SumOfNumbers } from './index.js';

const named = (name: string): string => keyOf(name, {});
const rules = startingRules.filter(({ audience }) => audience === 'board');

/** Returns of a quarter: so many were offered an interview, and so many of those interviewed in time. */
const returns: readonly SumOfNumbers[] = [
  { whole: named('returns'), parts: [named('offered')], rest: true, table: 'returns' },
  { whole: named('offered'), parts: [named('in time')], rest: true, table: 'returns' },
];

const draft = (id: string, numbers: Readonly<Record<string, number>>, sums: readonly SumOfNumbers[]): Draft => ({
  id,
  audience: 'board',
  on: '2017-02-01',
  dimensions: [],
  sums,
  counts: Object.entries(numbers).map(([measure, value]) => ({ measure, where: {}, value })),
});

const shown = ({ release }: ReturnType<typeof protect>) =>
  release.counts.map(({ measure, where }) => shownIn(release)(keyOf(measure, where)));

const worksOut = (found: ReturnType<typeof attack>) => found.filter(({ kind }) => kind !== 'needless');

describe('sums that no dimension says', () => {
  it('hide a part when what is left of the whole is small', () => {
    const made = protect([], draft('one', { returns: 40, offered: 38, 'in time': 20 }, returns), rules);
    expect(shown(made)).toContain('c');
    expect(worksOut(attack([made.release], rules))).toEqual([]);
  });

  it('change nothing when nothing small is left', () => {
    const made = protect([], draft('one', { returns: 40, offered: 30, 'in time': 20 }, returns), rules);
    expect(shown(made).sort()).toEqual([20, 30, 40]);
  });

  it('are needed: without them an attacker who knows them works the small number out', () => {
    const careless = protect([], draft('one', { returns: 40, offered: 38, 'in time': 20 }, []), rules);
    expect(worksOut(attack([{ ...careless.release, sums: returns }], rules))).not.toEqual([]);
  });

  it('hold across releases: a year less three quarters', () => {
    const year: SumOfNumbers = {
      whole: named('year'),
      parts: ['Q1', 'Q2', 'Q3', 'Q4'].map(named),
      table: 'year',
    };
    const quarters = protect([], draft('quarters', { Q1: 12, Q2: 9, Q3: 14 }, [year]), rules);
    const ledger = recorded([], quarters.release);
    const whole = protect(ledger, draft('year', { year: 38, Q4: 3 }, [year]), rules);
    expect(worksOut(attack(recorded(ledger, whole.release), rules))).toEqual([]);
    const careless = protect([], draft('year', { year: 38, Q4: 3 }, []), rules);
    expect(worksOut(attack(recorded(ledger, careless.release), rules))).not.toEqual([]);
  });

  it('say nothing of numbers that were revised and add up no more', () => {
    const first = protect([], draft('first', { returns: 40, offered: 30, 'in time': 20 }, returns), rules);
    const revised = protect(
      recorded([], first.release),
      draft('second', { offered: 41, 'in time': 22 }, returns),
      rules,
    );
    expect(worksOut(attack(recorded([first.release], revised.release), rules))).toEqual([]);
  });

  describe('of what was given before', () => {
    const year = (of: string): SumOfNumbers => ({
      whole: named(of),
      parts: ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => named(`${of} ${quarter}`)),
      table: of,
    });
    const [now, before] = [year('this year'), year('long ago')];
    const longAgo = draft('old', { 'long ago': 39, 'long ago Q1': 12, 'long ago Q2': 14, 'long ago Q3': 3 }, [before]);
    const quarters = draft('quarters', { 'this year Q1': 12, 'this year Q2': 9, 'this year Q3': 14 }, [now]);
    const rest = draft('year', { 'this year': 38, 'this year Q4': 3 }, [now]);
    const after = (...drafts: readonly Draft[]): readonly Release[] =>
      drafts.reduce<readonly Release[]>((held, one) => recorded(held, protect(held, one, rules).release), []);

    it('what no sum leads to changes nothing', () => {
      expect(after(longAgo, quarters, rest)[2]?.counts).toEqual(after(quarters, rest)[1]?.counts);
    });

    it('what a sum leads to is looked at, however long ago it was', () => {
      const told = after(longAgo, quarters, rest, draft('late', { 'long ago Q4': 10 }, [before]));
      expect(worksOut(attack(told, rules))).toEqual([]);
    });

    it('also by way of numbers that are not given again', () => {
      const decade = { whole: named('decade'), parts: ['long ago', 'this year'].map(named), table: 'decade' };
      const told = after(longAgo, quarters, rest, draft('decade', { decade: 77 }, [decade]));
      expect(worksOut(attack(told, rules))).toEqual([]);
    });
  });

  /** Referrals of four quarters with and without an outcome; one without is small in each quarter. */
  const referrals = (dear: readonly string[]): Draft => {
    const quarters = ['Q1', 'Q2', 'Q3', 'Q4'];
    const years = ['all', 'decided', 'pending'].map((part) => ({
      whole: named(`${part} year`),
      parts: quarters.map((quarter) => named(`${part} ${quarter}`)),
      // The table of the year is completed before those of the quarters, whatever it costs there.
      table: `${part === 'all' ? 'all' : 'a'} by quarter`,
    }));
    const inQuarter = quarters.flatMap((quarter) => [
      {
        whole: named(`all ${quarter}`),
        parts: [named(`decided ${quarter}`), named(`pending ${quarter}`)],
        table: `in ${quarter}`,
      },
      {
        whole: named(`decided ${quarter}`),
        parts: [named(`accepted ${quarter}`), named(`refused ${quarter}`)],
        table: `in ${quarter}`,
      },
    ]);
    const numbers = Object.fromEntries([
      ...quarters.flatMap((quarter) => [
        [`all ${quarter}`, 46],
        [`decided ${quarter}`, 43],
        [`accepted ${quarter}`, 30],
        [`refused ${quarter}`, 13],
        [`pending ${quarter}`, 3],
      ]),
      ['all year', 184],
      ['decided year', 172],
      ['pending year', 12],
    ]) as Record<string, number>;
    return { ...draft('referrals', numbers, [...years, ...inQuarter]), dear: dear.map(named) };
  };

  it.each([
    ['a number that readers come for', ['all Q1', 'all Q2', 'all Q3', 'all Q4', 'all year'], 'decided', 'all'],
    ['another one', ['decided Q1', 'decided Q2', 'decided Q3', 'decided Q4', 'decided year'], 'all', 'decided'],
    [
      'a number named twice before one named once',
      ['Q1', 'Q2', 'Q3', 'Q4', 'year'].flatMap((when) => [`all ${when}`, `all ${when}`, `decided ${when}`]),
      'decided',
      'all',
    ],
  ])('%s is hidden only where nothing else helps, whichever table comes first', (_, dear, hidden, kept) => {
    const { release } = protect([], referrals(dear), rules);
    const look = shownIn(release);
    const inQuarters = (part: string) => ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => look(named(`${part} ${quarter}`)));
    expect(inQuarters(kept)).not.toContain('c');
    expect(inQuarters(hidden)).toContain('c');
    expect(worksOut(attack([release], rules))).toEqual([]);
  });
});
