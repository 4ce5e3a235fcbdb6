import { describe, expect, it } from '@jest/globals';
import { councilCode, councilInWords } from './councils.js';

describe('an authority', () => {
  it.each([
    ['E10000016', 'Kent (E10000016)'],
    ['E09000006', 'Bromley (E09000006)'],
    ['E06000058', 'Bournemouth, Christchurch and Poole (E06000058)'],
    ['W06000015', 'Cardiff (W06000015)'],
    ['S12000033', 'S12000033'],
  ])('with the code %s is read as %s', (code, words) => expect(councilInWords(code)).toBe(words));

  it.each([
    ['Kent', 'E10000016'],
    [' west sussex ', 'E10000032'],
    ['E10000016', 'E10000016'],
    ['S12000033', 'S12000033'],
    ['Gateshead', 'E08000037'],
    ['Dorset', 'E06000059'],
    ['Kentshire', undefined],
    ['e1', undefined],
  ])('named %j has the code %s', (named, code) => expect(councilCode(named)).toBe(code));
});
