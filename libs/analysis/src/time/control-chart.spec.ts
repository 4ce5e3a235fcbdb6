import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { chartInWords } from './chart-in-words.js';
import { controlChart, type ControlChart, type Signal } from './control-chart.js';

type Chart = Extract<ControlChart, { says: 'chart' }>;
const chartOf = (values: readonly number[], baseline?: number): Chart =>
  controlChart(values, { atLeast: 12, ...(baseline === undefined ? {} : { baseline }) }) as Chart;

/** Up and down between 9 and 11: mean 10, every range 2, limits 10 ± 5.32. */
const calm = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 9 : 11));
const after = (...values: readonly number[]): Chart => chartOf([...calm, ...values], 12);
const signals = (chart: Chart): Signal[][] => chart.points.slice(12).map((point) => [...point.signals]);

describe('the limits', () => {
  it('are those NHSRplotthedots prints for twenty normal numbers (R, set.seed(123))', () => {
    const normals = [
      -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123, -0.68685285,
      -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314, 0.49785048, -1.96661716,
      0.7013559, -0.47279141,
    ];
    const { mean, lower, upper } = chartOf(normals);
    expect([mean.toFixed(3), lower.toFixed(2), upper.toFixed(2)]).toEqual(['0.142', '-3.01', '3.29']);
  });

  it('by hand: mean and 2.66 mean ranges', () => {
    const { mean, lower, upper } = chartOf(calm);
    expect([mean, lower, upper]).toEqual([10, expect.closeTo(4.68, 9), expect.closeTo(15.32, 9)]);
  });

  it('are not torn open by one wild value', () => {
    const wild = chartOf([...calm, 100, ...calm]);
    expect(wild.upper - wild.mean).toBeCloseTo(5.32, 1);
  });

  it('stay as the first values set them', () => expect(after(30, 40).mean).toBe(10));

  it('stop at a floor', () => {
    const counts = calm.map((value) => value - 9);
    expect(controlChart(counts, { atLeast: 12, floor: 0 })).toMatchObject({ mean: 1, lower: 0 });
  });

  it('of values that never differ are that value', () =>
    expect(chartOf(new Array<number>(12).fill(4))).toMatchObject({ mean: 4, lower: 4, upper: 4 }));

  it('are not drawn for fewer than twelve values', () => {
    expect(controlChart(calm.slice(1))).toEqual({ says: 'cannot be told', values: 11, atLeast: 12 });
    expect(controlChart([...calm, ...calm], { atLeast: 12, baseline: 11 }).says).toBe('cannot be told');
  });
});

describe('a signal', () => {
  it('is a value outside the limits, not one on them', () => {
    expect(signals(after(15.33, 4.67))).toEqual([['outside the limits'], ['outside the limits']]);
    expect(signals(after(15.31, 4.69))).toEqual([[], []]);
  });

  it('is a run of seven on one side of the mean, each of the seven marked; six are none', () => {
    const run = after(10, 10.5, 10.6, 10.5, 10.6, 10.5, 10.6, 10.5);
    expect(signals(run)).toEqual([[], ...new Array<Signal[]>(7).fill(['run of seven'])]);
    expect(signals(after(10, 10.5, 10.6, 10.5, 10.6, 10.5, 10.6)).flat()).toEqual([]);
  });

  it('is a trend of seven, each higher than the one before; a value repeated breaks it', () => {
    expect(signals(after(8, 8.5, 9, 9.5, 10, 10.5, 11))).toEqual(new Array<Signal[]>(7).fill(['trend of seven']));
    expect(signals(after(11, 10.5, 10.2, 9.8, 9.5, 9, 8.5))).toEqual(new Array<Signal[]>(7).fill(['trend of seven']));
    expect(signals(after(8, 8.5, 9, 9, 10.5, 11, 11.5)).flat()).toEqual([]);
  });

  it('is two of three in the outer third, the three on one side', () => {
    const two: Signal[] = ['two of three near a limit'];
    expect(signals(after(14, 10.5, 14))).toEqual([two, [], two]);
    expect(signals(after(14, 9.5, 14))).toEqual([[], [], []]);
    expect(signals(after(14, 6, 10.5))).toEqual([[], [], []]);
    expect(signals(after(13.5, 10.5, 13.5))).toEqual([[], [], []]);
  });

  it('does not depend on where 0 is or on the unit', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 12, maxLength: 30 }), (values) => {
        const told = (chart: Chart): Signal[][] => chart.points.map((point) => [...point.signals]);
        expect(told(chartOf(values.map((value) => value * 4 + 1_024)))).toEqual(told(chartOf(values)));
      }),
    ));
});

describe('in words', () => {
  const said = (chart: ControlChart, better: 'higher' | 'lower' | 'neither' = 'lower'): string[] => {
    const { verdict, sentence } = chartInWords(chart, better);
    return [verdict, sentence];
  };

  it('the usual ups and downs are no change', () =>
    expect(said(after(12))).toEqual([
      'no evidence of change',
      'No evidence of change: 12 is within the usual ups and downs, 4.7 to 15.3.',
    ]));

  it.each([
    [after(16), 'The latest value, 16, is above the usual range of 4.7 to 15.3.'],
    [after(10, 11, 11, 11, 12, 11, 12, 11), 'The latest 7 values are all above the average of 10.'],
    [after(8, 8.5, 9, 9.5, 10, 10.5, 11), 'The latest 7 values rose without a break.'],
    [after(14, 14), 'Two of the latest 3 values are far above the average of 10.'],
  ])('a signal is a concern where lower is better: %#', (chart, sentence) => {
    expect(said(chart)).toEqual(['concern', sentence]);
    expect(said(chart, 'higher')[0]).toBe('improvement');
    expect(said(chart, 'neither')[0]).toBe('change');
  });

  it.each([
    [after(12), 'No evidence of change'],
    [after(16), 'Higher than usual, which is a concern'],
    [after(4), 'Lower than usual, an improvement'],
    [after(8, 8.5, 9, 9.5, 10, 10.5, 11), 'Rising, which is a concern'],
    [after(11, 10.8, 10.4, 9.9, 9.6, 9.3, 9), 'Falling, an improvement'],
  ])('in short it is said to whoever has never seen such a chart: %#', (chart, words) =>
    expect(chartInWords(chart, 'lower').inShort).toBe(words),
  );

  it('in short a change that is neither good nor bad is a change', () =>
    expect(chartInWords(after(16), 'neither').inShort).toBe('Higher than usual'));

  it('below is the other way round', () => {
    expect(said(after(4))).toEqual(['improvement', 'The latest value, 4, is below the usual range of 4.7 to 15.3.']);
    expect(said(after(11, 10.8, 10.4, 9.9, 9.6, 9.3, 9), 'higher')).toEqual([
      'concern',
      'The latest 7 values fell without a break.',
    ]);
  });

  it.each([
    [[1], 'There is 1 value'],
    [[1, 2], 'There are 2 values'],
  ])('too few values are said to be too few: %j', (values, words) =>
    expect(said(controlChart(values))).toEqual([
      'too few values to tell',
      `${words}; 12 are needed to tell a change from the usual ups and downs.`,
    ]),
  );
});
