import { describe, expect, it } from '@jest/globals';
import { differences, inWords } from './differences.js';

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
