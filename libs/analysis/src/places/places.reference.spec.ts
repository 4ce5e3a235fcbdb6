import { describe, it, expect } from '@jest/globals';
import * as desmith from '../../test/desmith.js';
import { geodata, named } from '../../test/geodata.js';
import * as robbery from '../../test/robbery-by-ward.js';
import * as six from '../../test/six-points.js';
import { falseDiscoveryRates } from '../numbers/discoveries.js';
import { twoSidedP } from '../numbers/normal.js';
import { giStar } from './getis-ord.js';
import { localMoran, moran, type LocalMoran } from './moran.js';

/** Our own arithmetic: to 1e-9. */
const like = (numbers: readonly number[]): unknown => numbers.map((number) => expect.closeTo(number, 9));

/**
 * In how many areas our quadrant is not the one R prints. R cuts the mean around at the mean of such means, PySAL and
 * we at the mean of all values, so that the two words agree exactly where I is positive.
 */
const unlike = (found: readonly LocalMoran[], printed: readonly string[]): number => {
  for (const { i, quadrant } of found) expect(i > 0).toBe(['High-High', 'Low-Low'].includes(quadrant));
  return found.filter(({ quadrant }, area) => quadrant !== printed[area]).length;
};

describe('Gi* is what R spdep prints', () => {
  it('on the six points of PySAL', () => expect(giStar(six.values, six.neighbours)).toEqual(like(six.giStar)));

  it('on desmith, with its p and its false discovery rates', () => {
    const z = giStar(desmith.values, desmith.neighbours);
    expect(z).toEqual(like(desmith.giStar));
    expect(z.map(twoSidedP)).toEqual(like(desmith.giStarP));
    expect(falseDiscoveryRates(z.map(twoSidedP))).toEqual(like(desmith.giStarAdjusted));
  });

  it('on the robberies of 22 wards, where nothing stands out once one counts how often one looked', () => {
    const z = giStar(robbery.robberies, robbery.neighbours);
    expect(z).toEqual(like(robbery.giStar));
    const adjusted = falseDiscoveryRates(z.map(twoSidedP));
    expect(adjusted).toEqual(like(robbery.giStarAdjusted));
    expect(Math.min(...adjusted)).toBeCloseTo(0.297, 3);
    const ranked = robbery.wards.map((ward, index) => ({ ward, z: z[index] ?? 0 })).sort((a, b) => b.z - a.z);
    expect(ranked.slice(0, 3).map(({ ward }) => ward)).toEqual([
      'Crystal Palace & Anerley',
      'Clock House',
      'Penge & Cator',
    ]);
  });
});

describe('Moran is what R spdep prints', () => {
  it('over the whole of desmith', () => {
    const { i, expected, variance, z, p } = moran(desmith.values, desmith.neighbours);
    expect([i, expected, variance, z, p]).toEqual(like(Object.values(desmith.moran)));
  });

  it('over the robberies of 22 wards', () => {
    const { i, p } = moran(robbery.robberies, robbery.neighbours);
    expect([i, p]).toEqual(like([robbery.moran.i, robbery.moran.p]));
  });

  it('for each area of desmith; one quadrant differs from R, as in PySAL', () => {
    const found = localMoran(desmith.values, desmith.neighbours);
    for (const part of ['i', 'expected', 'variance', 'z'] as const) {
      expect(found.map((one) => one[part])).toEqual(like(desmith.localMoran[part]));
    }
    expect(unlike(found, desmith.quadrants)).toBe(1);
  });
});

interface Reference {
  readonly y: number[];
  readonly neighbours_1based: (number[] | number)[];
  readonly moran_I: number;
  readonly moran_p2_rand: number;
  readonly localmoran_Ii: number[];
  readonly localmoran_Z_cond: number[];
  readonly quadrant: string[];
  readonly GiStar_binary_z: number[];
  readonly GiStar_p2: number[];
  readonly GiStar_p_BH: number[];
}

const text = geodata('reference/spatial-stats-reference.json');
const reference = text === undefined ? undefined : (JSON.parse(text) as Record<string, Record<string, Reference>>);
const larger: [string, Reference | undefined][] = [
  ['sudden infant deaths in 100 counties', reference?.['sids2_SIDR74'] as Reference | undefined],
  ['all offences in 22 wards', reference?.['bromley_wards']?.['all_offences']],
  ['violence in 22 wards', reference?.['bromley_wards']?.['violence']],
];

describe.each(larger)('%s', (_, one) => {
  it(named('Gi*, local Moran and Moran are what R spdep prints', one), () => {
    if (!one) return;
    const neighbours = one.neighbours_1based.map((beside) => [beside].flat().map((cell) => cell - 1));
    const z = giStar(one.y, neighbours);
    expect(z).toEqual(like(one.GiStar_binary_z));
    expect(z.map(twoSidedP)).toEqual(like(one.GiStar_p2));
    expect(falseDiscoveryRates(z.map(twoSidedP))).toEqual(like(one.GiStar_p_BH));
    const whole = moran(one.y, neighbours);
    expect([whole.i, whole.p]).toEqual(like([one.moran_I, one.moran_p2_rand]));
    const local = localMoran(one.y, neighbours);
    expect(local.map(({ i }) => i)).toEqual(like(one.localmoran_Ii));
    expect(local.map((area) => area.z)).toEqual(like(one.localmoran_Z_cond));
    expect(unlike(local, one.quadrant)).toBeLessThanOrEqual(1);
  });
});
