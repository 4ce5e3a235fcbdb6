import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { ChartPoint } from './series.js';
import { Spark } from './Spark.js';
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
const chart = (
  <TrendChart
    id="c"
    finding="72.0 % in 2016-17 Q4 so far"
    subtitle="Per cent of returns by quarter"
    points={points}
    axis="percentage"
    target={{ value: 80, label: 'The target is 80 %' }}
  />
);

describe('the trend chart', () => {
  it('is named by its finding and described by every point and the target', () => {
    render(chart);
    const image = screen.getByRole('img', { name: /72\.0 % in 2016-17 Q4 so far/ });
    expect(image.querySelector('desc')?.textContent).toBe(
      'Per cent of returns by quarter. 2016-17 Q1: 31.0 %; 2016-17 Q2: no figure; 2016-17 Q3: 66.0 %; 2016-17 Q4 so far: 72.0 %. The target is 80 %.',
    );
  });

  it('has no accessibility faults', async () => {
    const { container } = render(chart);
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('the spark', () => {
  it('says in words where it began and where it ends', () => {
    render(<Spark points={points} axis="percentage" />);
    expect(
      screen.getByRole('img', { name: '2016-17 Q1: 31.0 %, then to 2016-17 Q4 so far: 72.0 %' }),
    ).toBeInTheDocument();
  });

  it('says when there is nothing to show', () => {
    render(<Spark points={[point('2016-17 Q1', null)]} axis="count" />);
    expect(screen.getByRole('img', { name: 'No figures' })).toBeInTheDocument();
  });
});
