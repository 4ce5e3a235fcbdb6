import { describe, expect, it } from '@jest/globals';
import { smallTable, hiding, triedOut } from '../test/small-tables.js';
import { attack, keyOf, protect, startingRules } from './index.js';

const rules = startingRules.filter(({ audience }) => audience === 'board');
const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
const smallOnly = (draft: ReturnType<typeof smallTable>) =>
  hiding(
    draft,
    new Set(
      draft.counts.filter(({ value }) => value >= 1 && value <= 5).map(({ measure, where }) => keyOf(measure, where)),
    ),
  );

const sexes = { id: 'sex', categories: [{ id: 'girl' }, { id: 'boy' }] };
const twoOf = (all: number, girls: number) => ({
  id: 'planted',
  audience: 'board',
  on: '2017-02-01',
  dimensions: [sexes],
  counts: [
    { measure: 'children', where: {}, value: all },
    { measure: 'children', where: { sex: 'girl' }, value: girls },
    { measure: 'children', where: { sex: 'boy' }, value: all - girls },
  ],
});

describe('an attacker', () => {
  it('works out a small number by subtraction where nothing is hidden beside it', () => {
    const release = hiding(twoOf(20, 18), new Set(['children{sex=boy}']));
    expect(attack([release], rules)).toEqual([
      { audience: 'board', key: 'children{sex=boy}', low: 2, high: 2, kind: 'exact' },
    ]);
  });

  it('works out a small number that is in no table at all', () => {
    const { counts, ...draft } = twoOf(20, 18);
    const release = hiding({ ...draft, counts: counts.slice(0, 2) }, new Set());
    expect(attack([release], rules)).toEqual([
      { audience: 'board', key: 'children{} less children{sex=girl}', low: 2, high: 2, kind: 'exact' },
    ]);
  });

  it('uses that a hidden number is not zero, since a zero would be shown', () => {
    const release = hiding(twoOf(6, 4), new Set(['children{sex=boy}', 'children{sex=girl}']));
    expect(attack([release], rules)).toEqual([]);
    const four = hiding(twoOf(5, 3), new Set(['children{sex=boy}', 'children{sex=girl}']));
    expect(attack([four], rules).map(({ key, low, high, kind }) => [key, low, high, kind])).toEqual([
      ['children{sex=boy}', 1, 4, 'narrow'],
      ['children{sex=girl}', 1, 4, 'narrow'],
      ['children{}', 5, 5, 'given'],
    ]);
  });

  it('says where a large number was hidden for nothing', () =>
    expect(attack([hiding(twoOf(40, 30), new Set(['children{sex=girl}']))], rules)).toMatchObject([
      { key: 'children{sex=girl}', kind: 'needless' },
    ]));

  it('wins against most tables in which only the small numbers are hidden, and against none that is protected', () => {
    const drafts = seeds.map(smallTable);
    const beaten = drafts.filter((draft) => attack([smallOnly(draft)], rules).length > 0);
    expect(beaten.length).toBeGreaterThan(20);
    for (const draft of drafts) expect(attack([protect([], draft, startingRules).release], rules)).toEqual([]);
  });

  it('finds the ranges that trying out every table of whole numbers finds', () => {
    let compared = 0;
    for (const draft of seeds.slice(0, 15).map(smallTable)) {
      const release = smallOnly(draft);
      const place = (where: Readonly<Record<string, string>>, id: string) => Number(where[id]?.slice(1) ?? -1);
      const known = release.counts.map(({ where, value, standing }) => ({
        row: place(where, 'a'),
        column: place(where, 'b'),
        value: standing === 'c' ? undefined : value,
      }));
      if (known.some(({ row, column, value }) => (row < 0 || column < 0) && value === undefined)) continue;
      const ranges = triedOut(known, 3);
      for (const { key, low, high } of attack([release], rules)) {
        const [, a = '', b = ''] = /a=a(\d);b=b(\d)/.exec(key) ?? [];
        expect([key, low, high]).toEqual([key, ...(ranges.get(`${a},${b}`) ?? [])]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });
});
