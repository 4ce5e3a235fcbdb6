import { describe, expect, it } from '@jest/globals';
import type { Shown } from '@hub/disclosure';
import { quarter } from '@hub/kernel';
import { begunAt } from './begun.js';
import type { ShownFigure } from './shown.js';

const quarters = ([1, 2, 3, 4] as const).map((number) => quarter(2016, number));
const [{ id: first } = { id: '' }] = quarters;

const figure = (id: string, parts: Readonly<Record<string, Shown | null>>): ShownFigure =>
  ({
    id,
    parts: Object.entries(parts).map(([name, shown]) => ({ name, measure: 'count', shown })),
  }) as unknown as ShownFigure;

/** Where a figure begins, from what it shows in each of four quarters, beside another figure. */
const begins = (
  own: readonly Readonly<Record<string, Shown | null>>[],
  other: readonly Readonly<Record<string, Shown | null>>[] = [],
): number =>
  begunAt('own', quarters, (of) => {
    const at = quarters.findIndex(({ id }) => id === of);
    return [figure('own', own[at] ?? {}), figure('other', other[at] ?? {})];
  });

describe('a figure begins', () => {
  it('with the first quarter that has a count, and with a hidden one too: small is not nought', () => {
    expect(begins([{ a: 0 }, { a: 0 }, { a: 3 }, { a: 0 }])).toBe(2);
    expect(begins([{ a: 0 }, { a: 'c' }, { a: 7 }, { a: 8 }])).toBe(1);
  });

  it('not with what is not given, not applicable, not begun, or a length that the definition sets', () =>
    expect(begins([{ a: 'x' }, { a: 'z', b: null }, { windowDays: 42 }, { a: 1 }])).toBe(3));

  it.each([
    ['8b', [{ referrals: 0, childrenCIN: 7, childrenAllThree: 7 }, { referrals: 6, childrenReferredCIN: 6, childrenCIN: 7 }]],
    ['8f', [{ childrenMissing: 0, childrenInNeed: 300, episodes: 0 }, { childrenMissing: 'c', childrenInNeed: 300 }]],
    ['8h', [{ cse: 0, cseInCohort: 0, cohort: 90 }, { cse: 8, cohort: 90 }]],
    ['C1', [{ childrenLookedAfter: 310, childrenMissing: 0 }, { childrenLookedAfter: 310, childrenMissing: 9 }]],
  ] as const)('%s not with a population of another system that it only divides by', (id, [before, begun]) =>
    expect(begunAt(id, quarters, (of) => [figure(id, of === first ? before : begun)])).toBe(1));

  it('of a pack sealed before form 3 where it began when it was sealed: a seal must be made again to the byte', () => {
    const known = (of: string) => [figure('8f', { childrenMissing: of === first ? 0 : 7, childrenInNeed: 300 })];
    expect([2, 3].map((form) => begunAt('8f', quarters, known, form))).toEqual([0, 1]);
  });

  it('8e with the first interview that is required, and 8i with the first child at risk, though nothing was done', () => {
    expect(begunAt('8e', quarters, () => [figure('8e', { required: 6, inTime: 0 })])).toBe(0);
    expect(begunAt('8i', quarters, () => [figure('8i', { atRisk: 8, allFour: 0 })])).toBe(0);
  });

  it('where it never has one, with the first quarter of which anything is known', () =>
    expect(begins([{ a: 0 }, { a: 0 }, { a: 0 }, { a: 0 }], [{ b: 0 }, { b: 9 }])).toBe(1));

  it('nowhere in a hub that knows how many children another system has, and nothing else', () =>
    expect(begunAt('8f', quarters, () => [figure('8f', { childrenMissing: 0, childrenInNeed: 300 })])).toBe(4));

  it('nowhere in a hub that knows nothing', () => expect(begins([{ a: 0 }])).toBe(4));
});
