import { describe, expect, it } from '@jest/globals';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ControlChart } from './ControlChart.js';

const point = (label: string, value: number | null, mark = '', ...signals: readonly string[]) => ({
  label,
  value,
  mark,
  signals,
});

const drawn = (limits?: { mean: number; lower: number; upper: number }): string =>
  renderToStaticMarkup(
    createElement(ControlChart, {
      id: 'c',
      title: '8a Children at risk',
      reading: 'No evidence of change.',
      axis: 'count',
      points: [
        point('2016-17 Q1', 20),
        point('2016-17 Q2', null, 'c'),
        point('2016-17 Q3', 31, '', 'outside the limits'),
      ],
      ...(limits ? { limits } : {}),
    }),
  );

describe('a control chart', () => {
  it('says every value in words, with the mark of one that is not shown', () =>
    expect(drawn()).toContain(
      'No evidence of change. 2016-17 Q1: 20; 2016-17 Q2: c; 2016-17 Q3: 31 (outside the limits).',
    ));

  it('leaves a gap where a value is not shown: no line leads through it', () => {
    const path = /<path d="([^"]*)" fill="none"/.exec(drawn())?.[1] ?? '';
    expect(path.match(/M/g)).toHaveLength(2);
  });

  it('marks a signal by its shape', () => expect(drawn()).toMatch(/<path d="M[^"]*l7 7l-7 7l-7 -7z"/));

  it('has limits only where there are some', () => {
    expect(drawn()).not.toContain('upper limit');
    expect(drawn({ mean: 20, lower: 10, upper: 30 })).toContain('upper limit');
  });
});
