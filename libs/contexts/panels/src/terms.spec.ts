import { describe, expect, it } from '@jest/globals';
import { PANELS } from './referral.events.js';
import { quorumOf, TERMS, termsOn, type Member } from './terms.js';

describe('terms of reference', () => {
  it('every panel has terms, and each version has a name of its own', () => {
    for (const panel of PANELS) expect(termsOn(panel, '2026-11-27').panel).toBe(panel);
    expect(new Set(TERMS.map(({ version }) => version)).size).toBe(TERMS.length);
  });

  it('the terms of the day hold; before the first terms of a panel, those', () => {
    expect(termsOn('MACE', '2018-01-01').version).toBe('MACE 2018');
    expect(termsOn('MACE', '2015-01-01').version).toBe('MACE 2018');
  });

  it('MEGA hears young people up to 25, the others children', () =>
    expect(PANELS.map((panel) => termsOn(panel, '2026-11-27').underAge)).toEqual([18, 18, 18, 25]));

  it.each<[string, readonly Member[], boolean, readonly Member[]]>([
    ['nobody', [], false, ['social_care', 'police', 'health']],
    ['the three who must be there, but one too few', ['social_care', 'police', 'health'], false, []],
    ['the three and a fourth', ['social_care', 'police', 'health', 'education'], true, []],
    ['enough, but without police', ['social_care', 'health', 'education', 'youth_justice'], false, ['police']],
    ['one who does not sit on it is not counted', ['social_care', 'police', 'health', 'housing'], false, []],
    ['one counted twice is one', ['social_care', 'police', 'health', 'health'], false, []],
  ])('quorum of MASE with %s', (_who, present, quorate, lacking) =>
    expect(quorumOf(termsOn('MASE', '2016-11-01'), present)).toMatchObject({ quorate, lacking }),
  );
});
