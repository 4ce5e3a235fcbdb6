import { describe, expect, it } from '@jest/globals';
import { answer, attack, refusalOf, ruleOn, shownIn, startingRules } from './index.js';
import type { Answered, Question } from './index.js';

const board = ruleOn(startingRules, 'board', '2017-02-01');
const everyone = Array.from({ length: 100 }, (_, index) => `child-${index}`);
const from = (start: number, end: number) => everyone.slice(start, end);
const care = { id: 'care', categories: [{ id: 'in care' }, { id: 'not in care' }] };

const question = (id: string, about: readonly string[], more: Partial<Question> = {}): Question => ({
  id,
  audience: 'board',
  on: '2017-02-01',
  dimensions: [care],
  counts: [{ measure: 'children', where: { question: id }, value: about.length }],
  about,
  everyone,
  ...more,
});
const asked = (...groups: (readonly string[])[]): readonly Answered[] =>
  groups.map((about, index) => ({ id: `earlier ${index}`, audience: 'board', about }));
const kind = (about: readonly string[], earlier: readonly Answered[] = []) =>
  refusalOf(question('now', about), earlier, board)?.kind;

describe('a question of an analyst', () => {
  it('is answered when it is about enough children and leaves out enough, or none', () => {
    expect(kind(from(0, 10))).toBeUndefined();
    expect(kind(from(0, 90))).toBeUndefined();
    expect(kind(everyone)).toBeUndefined();
  });

  it('is not answered about fewer than the rule says', () => expect(kind(from(0, 9))).toBe('TOO_FEW'));

  it('is not answered about all but a few', () => expect(kind(from(0, 91))).toBe('ALL_BUT_A_FEW'));

  it('is not answered when it differs from an earlier one by a few, added or taken away', () => {
    expect(kind(from(0, 42), asked(from(0, 40)))).toBe('DIFFERS_BY_A_FEW');
    expect(kind(from(2, 40), asked(from(0, 40)))).toBe('DIFFERS_BY_A_FEW');
    expect(kind(from(0, 60), asked(from(0, 40)))).toBeUndefined();
    expect(kind(from(0, 40), asked(from(0, 40)))).toBeUndefined();
  });

  it('is not answered when it would complete a sum of several, no two of which differ by a few', () => {
    const [one, other, both] = [from(0, 33), from(30, 63), from(0, 63)];
    expect(kind(other, asked(one))).toBeUndefined();
    expect(kind(both, asked(one, other))).toBe('COMBINES_TO_A_FEW');
  });

  it('is guarded against the questions of those whose answers the asker also reads, and of nobody else', () => {
    const of = (audience: string): readonly Answered[] => [{ id: 'earlier', audience, about: from(0, 40) }];
    expect(kind(from(0, 42), of('councillors'))).toBe('DIFFERS_BY_A_FEW');
    expect(kind(from(0, 42), of('another council'))).toBeUndefined();
  });

  it('is refused in words that say what to do and nothing of how many', () => {
    const outcome = answer([], [], question('now', from(0, 3)), startingRules);
    expect(outcome).toEqual({
      answered: false,
      refusal: {
        kind: 'TOO_FEW',
        message: 'This question is about too few children. Ask about a wider group or a longer period.',
      },
    });
  });

  it('is answered through the same control as a pack, with everything that was released before', () => {
    const all = answer(
      [],
      [],
      question('all', everyone, { counts: [{ measure: 'children', where: {}, value: 40 }] }),
      startingRules,
    );
    if (!all.answered) throw new Error('not answered');
    const ledger = [all.given.release];
    const counts = [{ measure: 'children', where: { care: 'not in care' }, value: 38 }];
    const some = answer(ledger, [all.remember], question('some', from(0, 80), { counts }), startingRules);
    if (!some.answered) throw new Error('not answered');
    expect(shownIn(some.given.release)('children{care=not in care}')).toBe('c');
    expect(attack([...ledger, some.given.release], [board])).toEqual([]);
  });
});
