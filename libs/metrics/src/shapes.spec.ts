import { describe, expect, it } from '@jest/globals';
import { quarter, financialYear } from '@hub/kernel';
import { casebook, goldenFigures, KNOWN_AT } from '../test/golden-borough.js';
import { allFigures, headlineCounts, metrics, numberName, shapes, type AddsUp, type PlainFigure } from './index.js';

const known = (figures: readonly PlainFigure[]): ReadonlyMap<string, number> =>
  new Map(
    figures.flatMap(({ id, labelledParts }) =>
      labelledParts.flatMap(({ name, measure, value }): [string, number][] =>
        measure === 'count' && value !== null ? [[`${id}.${name}`, value]] : [],
      ),
    ),
  );

/** The number a sum means: of its own figure, or of another. */
const valueIn = (numbers: ReadonlyMap<string, number>, id: string, part: string): number =>
  numbers.get(part.includes('.') ? part : `${id}.${part}`) ?? NaN;

const quarters = ([1, 2, 3, 4] as const).map((number) => allFigures(casebook, quarter(2016, number), KNOWN_AT));
const year = allFigures(casebook, financialYear(2016), KNOWN_AT);
const everything = [goldenFigures, ...quarters, year];

const holds = (numbers: ReadonlyMap<string, number>, id: string, { whole, parts, rest }: AddsUp): boolean => {
  const sum = parts.reduce((total, part) => total + valueIn(numbers, id, part), 0);
  const total = valueIn(numbers, id, whole);
  return rest ? sum <= total : sum === total;
};

describe.each(Object.entries(shapes))('the shape of %s', (id, shape) => {
  const parts = goldenFigures.find((one) => one.id === id)?.labelledParts ?? [];
  const of = (measure: string) => parts.filter((one) => one.measure === measure).map(({ name }) => name);

  it('names numbers that the figure has', () => {
    const { counts, ofNoChild, sameAs, headline } = shape;
    const named = [...counts, ...ofNoChild, ...Object.keys(sameAs), ...headlineCounts(headline)];
    expect(named.filter((name) => !of('count').includes(name))).toEqual([]);
  });

  it('has sums that hold, in every quarter and in the year', () => {
    const broken = everything.flatMap((figures) => shape.sums.filter((sum) => !holds(known(figures), id, sum)));
    expect(broken).toEqual([]);
  });

  it('has years that are the sum of their quarters', () => {
    const total = (name: string) =>
      quarters.reduce((sum, figures) => sum + (known(figures).get(`${id}.${name}`) ?? 0), 0);
    expect(shape.flows.map(total)).toEqual(shape.flows.map((name) => known(year).get(`${id}.${name}`)));
  });

  it('gives every percentage its two counts', () => {
    expect(Object.keys(shape.shares).sort()).toEqual(of('percentage').sort());
    const share = ([part, whole]: readonly [string, string]) =>
      valueIn(known(goldenFigures), id, whole) === 0
        ? null
        : (100 * valueIn(known(goldenFigures), id, part)) / valueIn(known(goldenFigures), id, whole);
    for (const [name, counts] of Object.entries(shape.shares)) {
      expect([name, share(counts)]).toEqual([name, parts.find((one) => one.name === name)?.value]);
    }
  });

  it('gives all hours the records they come from', () =>
    expect(Object.keys(shape.averages).sort()).toEqual(of('hours').sort()));
});

it('the same number has the same value wherever it stands', () => {
  for (const figures of everything) {
    const numbers = known(figures);
    for (const [id, { sameAs }] of Object.entries(shapes)) {
      for (const [part, other] of Object.entries(sameAs)) {
        expect([id, part, numbers.get(`${id}.${part}`)]).toEqual([id, part, numbers.get(other)]);
      }
    }
  }
});

it('numbers have one name each', () => {
  expect(numberName('8i', 'atRisk')).toBe('8a.atRisk');
  expect(numberName('8i', 'allFour')).toBe('8i.allFour');
  expect(numberName('8f', 'R2.episodes')).toBe('R2.episodes');
});

it('every figure of the plan has a shape, so that the board is given it', () => {
  const ofThePlan = metrics.filter(({ id }) => /^8[a-i]$/.test(id)).map(({ id }) => id);
  expect(ofThePlan.filter((id) => !(id in shapes))).toEqual([]);
});
