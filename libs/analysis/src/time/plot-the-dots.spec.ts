import { describe, expect, it } from '@jest/globals';
import { assuranceOf } from './assurance.js';
import { chartInWords } from './chart-in-words.js';
import { controlChart, type ControlChart, type Signal } from './control-chart.js';

// Each case is one that NHSRplotthedots 0.2.2 documents in its tests, its vignettes or its news (NHS-R Community, CC0):
// the same numbers in, what it prints or expects out.

type Chart = Extract<ControlChart, { says: 'chart' }>;
const chartOf = (values: readonly number[], baseline?: number, atLeast = 12): Chart =>
  controlChart(values, { atLeast, ...(baseline === undefined ? {} : { baseline }) }) as Chart;

/** `rnorm(20)` after `set.seed(123)`, of its test of limits. */
const NORMALS = [
  -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123, -0.68685285,
  -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314, 0.49785048, -1.96661716,
  0.7013559, -0.47279141,
];

describe('limits', () => {
  const printed = ({ mean, lower, upper }: Chart, digits: number) =>
    [mean, lower, upper].map((number) => number.toFixed(digits));

  it('of twenty normal numbers', () =>
    expect(printed(chartOf(NORMALS), 5)).toEqual(['0.14162', '-3.01138', '3.29463']));

  it('with a wild value, whose moving ranges are screened out', () =>
    expect(printed(chartOf(NORMALS.with(14, 10)), 5)).toEqual(['0.66942', '-2.38367', '3.72250']));

  it('of the vignette on deviations from the Excel tool, where a 10 stands among 1 and 2', () =>
    expect(printed(chartOf([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]), 2)).toEqual([
      '1.94',
      '-0.72',
      '4.60',
    ]));

  it('rebased: each part of the line has its own', () => {
    expect(printed(chartOf(NORMALS.slice(0, 10), undefined, 10), 2)).toEqual(['0.07', '-2.60', '2.75']);
    expect(printed(chartOf(NORMALS.slice(10), undefined, 10), 2)).toEqual(['0.21', '-3.28', '3.70']);
  });

  it('fixed after so many points are those of these points', () =>
    expect(printed(chartOf(NORMALS, 12), 9)).toEqual(printed(chartOf(NORMALS.slice(0, 12)), 9)));
});

/** Mean 10, limits 10 ± 5.32, near a limit from 3.55 away; then a value on the mean, so that nothing runs on from it. */
const CALM = [...Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 9 : 11)), 10];
const after = (values: readonly number[]): Chart => chartOf([...CALM, ...values], 12);
const marked = (values: readonly number[], signal: Signal): number[] =>
  after(values)
    .points.slice(CALM.length)
    .map(({ signals }) => Number(signals.includes(signal)));

describe('seven points on one side of the mean', () => {
  /** 1 above, -1 below; never seven steps one way. */
  const sides = (of: readonly number[]) => of.map((side, index) => 10 + side * (index % 2 === 0 ? 0.5 : 0.6));
  const times = (side: number, count: number) => new Array<number>(count).fill(side);
  it.each([
    [times(1, 6), times(0, 6)],
    [[...times(1, 6), -1], times(0, 7)],
    [
      [...times(1, 8), -1],
      [...times(1, 8), 0],
    ],
    [
      [...times(-1, 8), 1],
      [...times(1, 8), 0],
    ],
    [
      [-1, ...times(1, 8), -1],
      [0, ...times(1, 8), 0],
    ],
  ])('%j', (of, expected) => expect(marked(sides(of), 'run of seven')).toEqual(expected));
});

describe('a trend of seven points', () => {
  it.each([
    [
      [1, 2, 3, 4, 5, 6],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 2, 3, 3, 4, 5, 6],
      [0, 0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 2, 3, 4, 5, 6, 7],
      [1, 1, 1, 1, 1, 1, 1],
    ],
    [
      [2, 1, 2, 3, 4, 5, 6, 7, 3],
      [0, 1, 1, 1, 1, 1, 1, 1, 0],
    ],
    [
      [7, 6, 5, 4, 3, 2, 1],
      [1, 1, 1, 1, 1, 1, 1],
    ],
    [
      [2, 7, 6, 5, 4, 3, 2, 1, 3],
      [0, 1, 1, 1, 1, 1, 1, 1, 0],
    ],
  ])('%j', (of, expected) =>
    expect(
      marked(
        of.map((value) => 8 + value / 2),
        'trend of seven',
      ),
    ).toEqual(expected),
  );
});

describe('two of three points near a limit', () => {
  const places = (near: readonly number[], sides: readonly number[] = near.map(() => 1)) =>
    near.map((one, index) => 10 + (sides[index] ?? 1) * (one === 1 ? 4 : 1));
  it.each([
    [
      [1, 0, 1],
      [1, 0, 1],
    ],
    [
      [0, 1, 1],
      [0, 1, 1],
    ],
    [
      [1, 1, 0],
      [1, 1, 0],
    ],
    [
      [0, 0, 1, 0, 1, 0],
      [0, 0, 1, 0, 1, 0],
    ],
    [
      [0, 0, 1, 1, 0, 0],
      [0, 0, 1, 1, 0, 0],
    ],
    [
      [1, 0, 0, 1],
      [0, 0, 0, 0],
    ],
    [
      [1, 0, 0, 1, 1],
      [0, 0, 0, 1, 1],
    ],
  ])('%j', (near, expected) => expect(marked(places(near), 'two of three near a limit')).toEqual(expected));

  it.each([
    [
      [1, 0, 1],
      [1, -1, 1],
    ],
    [
      [0, 1, 1],
      [1, -1, 1],
    ],
    [
      [0, 0, 1, 0, 1, 0, 0],
      [1, -1, 1, -1, 1, -1, 1],
    ],
  ])('are none across the mean: %j on the sides %j', (near, sides) =>
    expect(marked(places(near, sides), 'two of three near a limit').some(Boolean)).toBe(false),
  );

  it('are none in its own case of 5.5 and -5.5 after ones', () => {
    const values = [...Array.from({ length: 14 }, (_, index) => (index % 2 === 0 ? 1 : -1)), 5.5, -5.5];
    expect(
      chartOf(values)
        .points.slice(-2)
        .map(({ signals }) => signals),
    ).toEqual([[], []]);
  });
});

describe('what a special cause is', () => {
  const verdicts = (values: readonly number[]) => {
    const chart = after(values);
    return (['higher', 'lower', 'neither'] as const).map((better) => chartInWords(chart, better).verdict);
  };

  it('a value outside the limits comes first, then a trend, then two of three, then a run', () => {
    const latest = (values: readonly number[]) => after(values).points.at(-1)?.signals;
    expect(latest([10.1, 10.5, 11, 11.5, 12, 14, 14.5, 16])).toEqual([
      'outside the limits',
      'trend of seven',
      'run of seven',
    ]);
    expect(latest([10.5, 11, 11.5, 12, 12.5, 14, 14.5])).toEqual([
      'trend of seven',
      'two of three near a limit',
      'run of seven',
    ]);
    expect(latest([11, 10.5, 11, 10.5, 11, 14, 14])).toEqual(['two of three near a limit', 'run of seven']);
  });

  it('a trend is good or bad by its way, also where it crosses the mean or stays on the other side of it', () => {
    expect(verdicts([8, 8.5, 9, 9.5, 10.5, 11, 11.5])).toEqual(['improvement', 'concern', 'change']);
    expect(verdicts([7, 7.2, 7.4, 7.6, 7.8, 8, 8.2])).toEqual(['improvement', 'concern', 'change']);
    expect(verdicts([13, 12.8, 12.6, 12.4, 12.2, 12, 11.8])).toEqual(['concern', 'improvement', 'change']);
  });

  it('everything else by the side of the mean, and nothing special is no evidence of change', () => {
    expect(verdicts([16])).toEqual(['improvement', 'concern', 'change']);
    expect(verdicts([4])).toEqual(['concern', 'improvement', 'change']);
    expect(verdicts([12])).toEqual(new Array(3).fill('no evidence of change'));
  });
});

describe('a target', () => {
  const limits = (lower: number, upper: number): Chart => ({
    says: 'chart',
    mean: (lower + upper) / 2,
    lower,
    upper,
    points: [],
  });
  const charts = [limits(1, 3), limits(5, 7), limits(1, 5)];
  it.each([
    ['higher', ['consistently misses', 'consistently meets', 'may or may not meet']],
    ['lower', ['consistently meets', 'consistently misses', 'may or may not meet']],
    ['neither', [undefined, undefined, undefined]],
  ] as const)('of 4 against limits of 1 to 3, 5 to 7 and 1 to 5 where %s is better', (better, expected) =>
    expect(charts.map((chart) => assuranceOf(chart, 4, better))).toEqual(expected),
  );

  it('on a limit is met by chance', () => {
    expect(assuranceOf(limits(4, 6), 4, 'higher')).toBe('may or may not meet');
    expect(assuranceOf(limits(2, 4), 4, 'lower')).toBe('may or may not meet');
  });
});
