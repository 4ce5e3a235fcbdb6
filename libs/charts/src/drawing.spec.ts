import { describe, expect, it } from '@jest/globals';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ChartPoint } from './series.js';
import { TrendChart } from './TrendChart.js';

const point = (label: string, value: number | null, running = false): ChartPoint => ({
  label,
  value,
  running,
  display: value === null ? 'no figure' : `${value} % (of 100)`,
});
const points = [
  point('2016-17 Q1', 31),
  point('2016-17 Q2', null),
  point('2016-17 Q3', 66),
  point('2016-17 Q4', 72, true),
];
const drawn = (part: Partial<Parameters<typeof TrendChart>[0]> = {}) =>
  renderToStaticMarkup(
    createElement(TrendChart, {
      id: 'c',
      finding: '72.0 % in 2016-17 Q4 so far',
      subtitle: 'Per cent of returns by quarter',
      points,
      axis: 'percentage',
      ...(part.axis ? {} : { target: { value: 80, label: 'The target is 80 %' } }),
      ...part,
    }),
  );

describe('the drawing of a trend', () => {
  it('is drawn on the server, the same each time, with no style attribute', () => {
    expect(drawn()).toBe(drawn());
    expect(drawn()).not.toMatch(/\sstyle=/);
  });

  it('leaves a gap where there is no figure', () => {
    const [line = ''] = /d="(M[^"]*)"/.exec(drawn())?.slice(1) ?? [];
    expect(line.match(/M/g)).toHaveLength(2);
    expect(drawn()).toContain('>none</text>');
  });

  it('ends in a dashed line and a hollow point while the last period runs', () => {
    expect(drawn()).toContain('hub-chart__point--running');
    expect(drawn()).toContain('>so far</text>');
    expect(drawn({ points: points.slice(0, 3) })).not.toContain('--running');
  });

  it.each([
    ['percentage', 31, '31.0 %', '20 %'],
    ['count', 1204, '1,204', '500'],
    ['hours', 3.5, '3.5 h', '2 h'],
  ] as const)('says values and scale of a %s as people do', (axis, value, said, tick) => {
    const markup = drawn({ axis, points: [point('2016-17 Q1', value)] });
    expect(markup).toContain(`>${said}</text>`);
    expect(markup).toContain(`>${tick}</text>`);
  });

  it('never draws a share above 100 %', () => {
    const markup = drawn({ points: [point('2016-17 Q1', 100)] });
    expect(markup).not.toContain('>120 %<');
    expect(markup).toContain('cy="24"');
  });

  it('has whole numbers on the scale of a count, however small', () => {
    expect(drawn({ axis: 'count', points: [point('2016-17 Q1', 1)] })).not.toMatch(/>0\.\d/);
  });

  it.each([
    ['a single point', [point('2016-17 Q1', 50)]],
    ['no point', []],
    ['points that are all nought', [point('2016-17 Q1', 0), point('2016-17 Q2', 0)]],
    ['no figure at all', [point('2016-17 Q1', null)]],
  ])('can be drawn of %s', (_, some) => {
    expect(drawn({ points: some })).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('says a year once, under its first quarter, and leaves it out where the next stands too near', () => {
    const two = [point('2015-16 Q4', 1), point('2016-17 Q1', 2), point('2016-17 Q2', 2), point('2016-17 Q3', 2)];
    expect(drawn({ points: two }).match(/>20\d\d-\d\d<\/tspan>/g)).toEqual(['>2015-16</tspan>', '>2016-17</tspan>']);
    expect(drawn({ points: two, width: 240 }).match(/>20\d\d-\d\d<\/tspan>/g)).toEqual(['>2016-17</tspan>']);
  });

  it('is drawn as it was', () => {
    expect(drawn({ points: [point('2016-17 Q3', 66), point('2016-17 Q4', 72, true)], width: 300 })).toMatchSnapshot();
  });
});
