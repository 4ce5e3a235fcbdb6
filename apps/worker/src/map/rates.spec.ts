import { describe, expect, it } from '@jest/globals';
import { AreaIndex } from '@hub/geography';
import type { GeographyVersion } from '../geography/geographies.js';
import { perThousand, ratesOf } from './rates.js';

const version = (more: Partial<GeographyVersion>): GeographyVersion => ({
  id: 'v',
  source: '',
  from: '2022-05-05',
  approximate: false,
  areas: new AreaIndex([]),
  ...more,
});

const population = {
  source: 'Made up.',
  who: 'children of 10 to 17',
  from: '2022-05-05',
  of: new Map([
    ['MANY', 4_000],
    ['FEW', 250],
    ['HARDLY', 150],
  ]),
};
const IDS = ['MANY', 'FEW', 'HARDLY'];

describe('rates on the map', () => {
  it('are events per 1,000 children who live in the ward; none among fewer than 200', () => {
    const { rates } = ratesOf(version({ population }), 'wards', IDS, [20, 5, 9]);
    expect(rates.map(({ raw }) => perThousand(raw))).toEqual([5, 20, null]);
  });

  it('are drawn towards the borough’s where few children live, and hardly where many do', () => {
    const { rates } = ratesOf(version({ population }), 'wards', IDS, [20, 5, 9]);
    const [many = 0, few = 0] = rates.map(({ smoothed }) => perThousand(smoothed) ?? 0);
    expect(few).toBeLessThan(20);
    expect(few).toBeGreaterThan(many);
    expect(Math.abs(many - 5)).toBeLessThan(Math.abs(few - 20));
  });

  it.each([
    ['hexagons', 'hexagons', version({ population }), 'nobody knows how many children live in a hexagon'],
    ['approximate areas', 'wards', version({ approximate: true, population }), 'approximate'],
    ['wards of which nobody said how many live there', 'wards', version({}), 'was not loaded'],
  ] as const)('of %s there are none, and it says why', (_, cells, of, words) => {
    const { rates, says } = ratesOf(of, cells, IDS, [20, 5, 9]);
    expect(rates).toEqual([]);
    expect(says).toContain(words);
  });
});
