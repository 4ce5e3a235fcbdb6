import { describe, expect, it } from '@jest/globals';
import type { Shown } from '@hub/disclosure';
import { quarter } from '@hub/kernel';
import { begunAt } from './begun.js';
import type { ShownFigure } from './shown.js';

const quarters = ([1, 2, 3, 4] as const).map((number) => quarter(2016, number));

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

  it('where it never has one, with the first quarter of which anything is known', () =>
    expect(begins([{ a: 0 }, { a: 0 }, { a: 0 }, { a: 0 }], [{ b: 0 }, { b: 9 }])).toBe(1));

  it('nowhere in a hub that knows nothing', () => expect(begins([{ a: 0 }])).toBe(4));
});
