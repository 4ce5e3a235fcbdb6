import { describe, expect, it } from '@jest/globals';
import { attack, keyOf, protect, recorded, shownIn, startingRules } from './index.js';
import type { AudienceRule, Count, Dimension, Draft, Ledger, Release, Where } from './index.js';

const count = (where: Where, value: number, measure = 'children'): Count => ({ measure, where, value });
const dimension = (id: string, ...categories: string[]): Dimension => ({
  id,
  categories: categories.map((one) => ({ id: one })),
});
const draft = (
  id: string,
  dimensions: readonly Dimension[],
  counts: readonly Count[],
  more: Partial<Draft> = {},
): Draft => ({
  id,
  audience: 'board',
  on: '2017-02-01',
  dimensions,
  counts,
  ...more,
});
const audiences = ['board', 'councillors', 'public'];
const attackers = startingRules.filter(({ audience }) => audiences.includes(audience));

/** Gives these drafts away one after another; what an attacker makes of all of it. */
const given = (drafts: readonly Draft[], rules: readonly AudienceRule[] = startingRules) => {
  const releases: Release[] = [];
  let ledger: Ledger = [];
  const pastHelp: string[] = [];
  for (const one of drafts) {
    const made = protect(ledger, one, rules);
    pastHelp.push(...made.pastHelp);
    releases.push(made.release);
    ledger = recorded(ledger, made.release);
  }
  const shown = (round: number, where: Where, measure = 'children') => {
    const release = releases[round];
    return release && shownIn(release)(keyOf(measure, where));
  };
  return { shown, pastHelp, found: attack(ledger, rules) };
};

/** The same drafts as somebody gives them away who looks at each by itself, and at those alone whom it is meant for. */
const carelessly = (drafts: readonly Draft[], rules: readonly AudienceRule[] = startingRules) => {
  const nobodyElse = rules.map((rule) => ({ ...rule, alsoReads: [] }));
  return attack(
    drafts.map((one) => protect([], one, nobodyElse).release),
    rules,
  );
};

const worksOut = (found: ReturnType<typeof attack>) => found.some(({ kind }) => kind !== 'needless');

const year: Dimension = {
  id: 'period',
  categories: [{ id: '2016/17', parts: [{ id: 'Q1' }, { id: 'Q2' }, { id: 'Q3' }, { id: 'Q4' }] }],
  spansTables: true,
};
const care = dimension('care', 'looked after', 'not looked after');
const sex = dimension('sex', 'girl', 'boy');

const planted: Readonly<
  Record<string, { readonly drafts: readonly Draft[]; readonly rules?: readonly AudienceRule[] }>
> = {
  'a year less three quarters': {
    drafts: [
      draft('quarters', [year], [count({ period: 'Q1' }, 12), count({ period: 'Q2' }, 9), count({ period: 'Q3' }, 14)]),
      draft('year', [year], [count({ period: '2016/17' }, 38), count({ period: 'Q4' }, 3)]),
    ],
  },
  'everyone less a filter, where the group itself is never shown': {
    drafts: [
      draft('all', [care], [count({}, 40)]),
      draft('filtered', [care], [count({ care: 'not looked after' }, 38)]),
    ],
  },
  'an area less its wards, given at another time': {
    drafts: [
      draft('area', [], [count({ ward: 'north' }, 21)]),
      draft(
        'wards',
        [{ id: 'ward', categories: [{ id: 'north', parts: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }] }],
        [count({ ward: 'a' }, 10), count({ ward: 'b' }, 8)],
      ),
      draft('ward', [], [count({ ward: 'c' }, 3)]),
    ],
  },
  'the part that was not in time, from a share and its base': {
    drafts: [
      draft('base', [dimension('interview', 'in time', 'late')], [count({}, 100, 'returns')]),
      draft('share', [], [count({ interview: 'in time' }, 97, 'returns')]),
    ],
  },
  'one number of a table, given to those whose papers the board also reads': {
    drafts: [
      draft('board', [sex, care], [count({}, 60), count({ sex: 'girl' }, 57), count({ sex: 'boy' }, 3)]),
      draft('councillors', [sex], [count({ sex: 'girl' }, 57)], { audience: 'councillors' }),
    ],
  },
  'a stricter audience, and later another one that it also reads': {
    drafts: [
      draft('public', [sex], [count({}, 60), count({ sex: 'girl' }, 52), count({ sex: 'boy' }, 8)], {
        audience: 'public',
      }),
      draft('board', [sex], [count({}, 60), count({ sex: 'girl' }, 52), count({ sex: 'boy' }, 8)]),
    ],
    rules: startingRules.map((rule) =>
      rule.audience === 'public' ? { ...rule, roundTo: 1, alsoReads: ['board'] } : rule,
    ),
  },
  'late facts that lift a small number over the threshold, where late facts only add': {
    drafts: [
      draft('first', [sex], [count({}, 25), count({ sex: 'girl' }, 20), count({ sex: 'boy' }, 5)]),
      draft('revised', [sex], [count({}, 26), count({ sex: 'girl' }, 20), count({ sex: 'boy' }, 6)]),
    ],
    rules: startingRules.map((rule) => ({ ...rule, lateFactsAdd: true })),
  },
};

describe.each(Object.entries(planted))('%s', (_, { drafts, rules }) => {
  it('tells an attacker a small number when each release is looked at by itself', () =>
    expect(worksOut(carelessly(drafts, rules))).toBe(true));

  it('tells nothing when every release is made with the ledger', () => {
    const { found, pastHelp } = given(drafts, rules);
    expect({ found: found.filter(({ kind }) => kind !== 'needless'), pastHelp }).toEqual({ found: [], pastHelp: [] });
  });
});

it('a number that one release hid is shown by no later one from which it could be worked out', () => {
  const { shown } = given(planted['everyone less a filter, where the group itself is never shown']?.drafts ?? []);
  expect([shown(0, {}), shown(1, { care: 'not looked after' })]).toEqual([40, 'c']);
});

it('every audience is attacked with all that it reads', () => expect(attackers).toHaveLength(3));

it('what was given before and is small under a stricter rule is said to be past help, not kept quiet', () => {
  const lax = startingRules.map((rule) => ({ ...rule, threshold: 1, range: 1, roundTo: 1 }));
  const first = protect(
    [],
    draft('first', [sex], [count({}, 20), count({ sex: 'girl' }, 16), count({ sex: 'boy' }, 4)]),
    lax,
  );
  const ledger = recorded([], first.release);
  const again = protect(ledger, draft('again', [sex], [count({ sex: 'boy' }, 4)]), startingRules);
  expect(shownIn(again.release)('children{sex=boy}')).toBe('c');
  expect(attack(recorded(ledger, again.release), attackers).map(({ kind }) => kind)).toContain('given');
});
