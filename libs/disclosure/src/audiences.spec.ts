import { describe, expect, it } from '@jest/globals';
import { attack, protect, readersOf, ruleOn, shownIn, startingRules } from './index.js';
import type { AudienceRule } from './index.js';

const names = (rules: readonly AudienceRule[]) => rules.map(({ audience }) => audience);

describe('a rule', () => {
  const [board] = startingRules;
  const stricter = { ...ruleOn(startingRules, 'board', '2017-01-01'), from: '2018-04-01', threshold: 9, range: 8 };

  it('is in force from its day on, until the next', () => {
    const rules = [...startingRules, stricter];
    expect(ruleOn(rules, 'board', '2018-03-31')).toBe(board);
    expect(ruleOn(rules, 'board', '2018-04-01')).toBe(stricter);
  });

  it('is missing loudly', () => {
    expect(() => ruleOn(startingRules, 'board', '2016-03-31')).toThrow('No rule of disclosure');
    expect(() => ruleOn(startingRules, 'press', '2017-01-01')).toThrow('"press"');
  });

  it('holds for everybody who reads what is given', () => {
    expect(names(readersOf(startingRules, 'board', '2017-01-01'))).toEqual(['board']);
    expect(names(readersOf(startingRules, 'councillors', '2017-01-01'))).toEqual(['board', 'councillors']);
    expect(names(readersOf(startingRules, 'public', '2017-01-01'))).toEqual(['board', 'councillors', 'public']);
  });
});

describe('numbers by threshold', () => {
  const shown = (value: number, rule: Partial<AudienceRule>) => {
    const rules = startingRules
      .filter(({ audience }) => audience === 'board')
      .map((one) => ({ ...one, alsoReads: [], ...rule }));
    const draft = {
      id: 'one',
      audience: 'board',
      on: '2017-02-01',
      dimensions: [],
      counts: [{ measure: 'children', where: {}, value }],
    };
    return shownIn(protect([], draft, rules).release)('children{}');
  };

  it('1 to 5 are c, zero and six are shown', () =>
    expect([0, 1, 5, 6].map((value) => shown(value, {}))).toEqual([0, 'c', 'c', 6]));

  it('a stricter threshold is another number in the rule', () =>
    expect([0, 9, 10].map((value) => shown(value, { threshold: 9, range: 8 }))).toEqual([0, 'c', 10]));

  it('what is shown is rounded where the rule rounds', () =>
    expect([0, 5, 6, 12, 13].map((value) => shown(value, { roundTo: 5 }))).toEqual([0, 'c', 5, 10, 15]));

  it('more than zero that rounds to zero is k', () =>
    expect(shown(2, { threshold: 1, range: 0, roundTo: 10 })).toBe('k'));
});

it('rounding and hiding together leave no small number to be told from rounded ones', () => {
  const sex = { id: 'sex', categories: [{ id: 'girl' }, { id: 'boy' }] };
  const rules = startingRules.map((rule) => ({ ...rule, threshold: 5, range: 4, roundTo: 5 }));
  for (let girls = 6; girls <= 30; girls += 1) {
    for (let boys = 0; boys <= 8; boys += 1) {
      const counts = [
        { measure: 'children', where: {}, value: girls + boys },
        { measure: 'children', where: { sex: 'girl' }, value: girls },
        { measure: 'children', where: { sex: 'boy' }, value: boys },
      ];
      const draft = { id: 'one', audience: 'public', on: '2017-02-01', dimensions: [sex], counts };
      expect({ girls, boys, found: attack([protect([], draft, rules).release], rules) }).toMatchObject({ found: [] });
    }
  }
});
