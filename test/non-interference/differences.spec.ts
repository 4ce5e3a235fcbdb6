import { describe, expect, it } from '@jest/globals';
import { DEVELOPMENT_USERS } from '../../apps/api/src/edge/development-users.js';
import { differences, inWords } from './differences.js';
import { byNumbersOfAll } from './numbers-of-all.js';

describe('two answers', () => {
  it('that are the same have no difference', () => {
    expect(differences({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([]);
  });

  it.each<[string, unknown, unknown, string[]]>([
    ['a value', { a: { b: 1 } }, { a: { b: 2 } }, ['a.b']],
    ['an item more', { a: [1] }, { a: [1, 2] }, ['a[1]']],
    ['a field less', { a: 1, b: 1 }, { a: 1 }, ['b']],
    ['null and nothing', { a: null }, {}, ['a']],
    ['a list and an object', { a: [] }, { a: {} }, ['a']],
    ['two places', { a: 1, b: [1] }, { a: 2, b: [3] }, ['a', 'b[0]']],
    ['the whole', 1, 2, ['']],
  ])('differ by %s: the place is named', (_what, one, other, paths) => {
    expect(differences(one, other).map(({ path }) => path)).toEqual(paths);
  });

  it('are told apart in one line', () => {
    const [difference] = differences({ total: 3 }, { total: 4 });
    expect(difference && inWords('Social worker', 'Query.sheet', difference)).toBe(
      'Social worker · Query.sheet · total: 3 ≠ 4',
    );
  });
});

describe('two board pages', () => {
  const page = (value: number, { sentence = 'So it is.', title = 'Missing' } = {}) => ({
    BoardContent_lines: [{ BoardLine_title: title, BoardLine_points: [{ value }], BoardLine_sentence: sentence }],
  });
  const found = (one: object, other: object, name = 'Query.board {}', role = 'MASE_CHAIR'): number => {
    const user = DEVELOPMENT_USERS.find((somebody) => somebody.role === role);
    return differences(...byNumbersOfAll(user, name, one, other)).length;
  };

  it('with other numbers may say other things of them, and nothing else', () => {
    expect(found(page(6), page(7, { sentence: 'It rose.' }))).toBe(0);
    expect(found(page(6), page(7, { title: 'Missing again' }))).toBe(1);
  });

  it('with the same numbers are the same', () => {
    expect(found(page(6), page(6, { sentence: 'It rose.' }))).toBe(1);
  });

  it('are, with the data quality page of those who know no child, the only answers for which that holds', () => {
    expect(found(page(6), page(7), 'Query.boardPack {}')).toBe(1);
    const quality = (display: string) => ({ DataQuality_themes: [{ QualityTheme_lines: [{ display }] }] });
    expect(found(quality('6'), quality('7'), 'Query.dataQuality {}', 'COUNCILLOR')).toBe(0);
    expect(found(quality('6'), quality('7'), 'Query.dataQuality {}', 'MASH_LEAD')).toBe(1);
  });
});
