import { describe, expect, it } from '@jest/globals';
import { chanceOf } from '../numbers/chance.js';
import { EFFECT_SETTINGS, effectOf, matchedTo, permutationP, type Unit } from './before-after.js';

const unit = (id: string, before: number, after: number, earlier = before): Unit => ({ id, earlier, before, after });

const SEEDED = { permutations: 9_999, seed: 1 };

describe('the permutation test', () => {
  it('gives the exact p of the lady tasting tea: 34 of 70 choices are as extreme (Fisher 1935; R fisher.test gives 0.4857)', () =>
    expect(permutationP([1, 1, 1, 0], [1, 0, 0, 0], SEEDED)).toBeCloseTo(34 / 70, 12));

  it('gives 1 in 10 for three below three: 2 of 20 choices', () =>
    expect(permutationP([-3, -2, -4], [0, 1, 2], SEEDED)).toBeCloseTo(2 / 20, 12));

  it('gives 1 where nothing differs', () => expect(permutationP([2, 2, 2], [2, 2, 2], SEEDED)).toBe(1));

  it('drawn by chance it comes close to the exact p, and is the same for the same seed', () => {
    const treated = [0, -1, -2, 0, -1, -3, 0, 1, -1, -2, 0];
    const others = [0, 1, 0, -1, 1, 0, 0, 2, 0, -1, 1, 0];
    const exact = permutationP(treated.slice(0, 6), others.slice(0, 6), SEEDED);
    expect(exact).toBeGreaterThan(0);
    const drawn = permutationP(treated, others, SEEDED);
    expect(permutationP(treated, others, SEEDED)).toBe(drawn);
    expect(Math.abs(permutationP(treated, others, { permutations: 9_999, seed: 2 }) - drawn)).toBeLessThan(0.01);
  });

  it('calls a difference of shuffled numbers significant no more often than its level', () => {
    const chance = chanceOf(7);
    let called = 0;
    for (let round = 0; round < 400; round += 1) {
      const draw = (): number[] => Array.from({ length: 5 }, () => chance.below(6) - chance.below(6));
      if (permutationP(draw(), draw(), SEEDED) <= 0.05) called += 1;
    }
    expect(called / 400).toBeLessThan(0.075);
  });
});

describe('matches', () => {
  it('are those most alike before, each used once, the hardest to match first', () => {
    const found = matchedTo([unit('a', 4, 0), unit('b', 2, 0)], [unit('x', 2, 2), unit('y', 4, 4), unit('z', 3, 3)], 1);
    expect(found.get('a')?.map(({ id }) => id)).toEqual(['y']);
    expect(found.get('b')?.map(({ id }) => id)).toEqual(['x']);
  });

  it('are none where nobody was alike', () =>
    expect(matchedTo([unit('a', 20, 0)], [unit('x', 2, 2)], 3).get('a')).toEqual([]));
});

describe('before and after', () => {
  const treated = (after: number): Unit[] => Array.from({ length: 8 }, (_, at) => unit(`t${at}`, 4, after, 4));
  const pool = Array.from({ length: 24 }, (_, at) => unit(`p${at}`, 4, 3 + (at % 3), 4));

  it('fewer than the comparison, beyond chance', () =>
    expect(effectOf(treated(0), pool)).toMatchObject({
      treated: { units: 8, before: 32, after: 0 },
      matched: { units: 24, before: 96, after: 96 },
      difference: -4,
      verdict: 'fewer',
      doubts: [],
    }));

  it('more', () => expect(effectOf(treated(9), pool).verdict).toBe('more'));

  it('falls as the comparison falls: that cannot be told from chance', () => {
    const falling = pool.map((one, at) => ({ ...one, after: at % 3 }));
    expect(effectOf(treated(1), falling)).toMatchObject({ verdict: 'cannot be told from chance' });
  });

  it('a fall after a peak is warned of: much of it would have come by itself', () => {
    const peak = treated(1).map((one) => ({ ...one, earlier: 1 }));
    expect(effectOf(peak, pool).doubts).toEqual(['regression to the mean']);
  });

  it('one child with half of all events is warned of, and so are those without a match', () => {
    const uneven = [
      ...treated(0)
        .slice(0, 5)
        .map((one) => ({ ...one, before: 1, earlier: 1 })),
      unit('big', 30, 30),
    ];
    const alike = [...pool.map((one) => ({ ...one, before: 1, earlier: 1 })), unit('q', 30, 30)];
    expect(effectOf(uneven, alike).doubts).toEqual(['one unit dominates']);
    expect(effectOf([...treated(0), unit('far', 40, 1)], pool).doubts).toContain('not every unit has a match');
  });

  it('of fewer than five children says that it is too few', () => {
    const few = effectOf(treated(0).slice(0, 4), pool);
    expect(few).toMatchObject({ verdict: 'too few to tell' });
    expect(few.p).toBeUndefined();
    expect(effectOf([], pool, EFFECT_SETTINGS)).toMatchObject({ verdict: 'too few to tell', difference: 0 });
  });
});
