import { describe, expect, it } from '@jest/globals';
import type { PlainFigure } from '@hub/metrics';
import { suppressed } from './suppression.js';

const part = (name: string, value: number | null, measure: 'count' | 'percentage' = 'count') => ({
  name,
  label: name,
  measure,
  value,
  display: String(value),
});

const figure = (numerator: number | null, denominator: number | null, ...parts: ReturnType<typeof part>[]) =>
  ({
    numerator,
    denominator,
    value: numerator,
    percentage: denominator ? 50 : null,
    meets: true,
    display: 'as it is',
    hosted: 7,
    assumedTimes: 0,
    labelledParts: parts,
    parts: {},
    breakdowns: [{}],
  }) as unknown as PlainFigure;

const shown = (one: PlainFigure): string => {
  const { numerator, denominator, percentage, display } = suppressed(one);
  return [numerator, denominator, percentage, display].join(' ');
};

describe('numbers for those who know no children', () => {
  it.each<[string, PlainFigure, string]>([
    ['zero is shown', figure(0, 20), '0 20 50 as it is'],
    ['six is shown', figure(6, 20), '6 20 50 as it is'],
    ['a count without a whole', figure(6, null), '6   as it is'],
    ['one to five is kept back, with all that goes with it', figure(5, 20), '   c'],
    ['a whole of one to five', figure(0, 5), '   c'],
    ['all but a few', figure(18, 20), '   c'],
    ['all', figure(20, 20), '20 20 50 as it is'],
    ['a small count without a whole', figure(1, null), '   c'],
  ])('%s', (_words, one, expected) => expect(shown(one)).toBe(expected));

  it('with one part kept back all are, but zeros', () => {
    const { labelledParts, parts } = suppressed(figure(30, null, part('a', 27), part('b', 3), part('z', 0)));
    expect(labelledParts.map(({ display }) => display)).toEqual(['c', 'c', '0']);
    expect(parts).toEqual({ a: null, b: null, z: 0 });
  });

  it('parts that are large enough are shown', () => {
    const { labelledParts } = suppressed(figure(30, null, part('a', 24), part('b', 6), part('p', 4, 'percentage')));
    expect(labelledParts.map(({ display }) => display)).toEqual(['24', '6', '4']);
  });

  it('parts of a figure that is kept back are kept back too', () => {
    const { labelledParts } = suppressed(figure(3, 20, part('a', 24)));
    expect(labelledParts.map(({ display }) => display)).toEqual(['c']);
  });

  it('nothing beside the figure gives it away', () => {
    expect(suppressed(figure(3, 20))).toMatchObject({ meets: null, value: null, breakdowns: [] });
    expect(suppressed(figure(3, 20)).hosted).toBeUndefined();
    expect(suppressed({ ...figure(30, 60), hosted: 2 }).hosted).toBeUndefined();
    expect(suppressed({ ...figure(30, 60), assumedTimes: 2 }).assumedTimes).toBe(0);
  });
});
