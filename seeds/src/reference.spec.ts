import { describe, expect, it } from '@jest/globals';
import { isDate } from '@hub/kernel';
import { ethnicities } from './calibration.js';
import { inForceOn, readReference } from './reference.js';

describe('reference data', () => {
  it('names its source, and dates and labels every code once', async () => {
    for (const name of ['ethnicity', 'disability', 'placement', 'legal-status'] as const) {
      const { source, codes } = await readReference(name);
      expect(source.length).toBeGreaterThan(20);
      expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
      for (const { label, from } of codes) expect([label.length > 2, isDate(from)]).toEqual([true, true]);
    }
  });

  it('holds the ethnicities of the borough, one legacy code and not recorded apart', async () => {
    const known = (await readReference('ethnicity')).codes.map(({ code }) => code);
    expect(ethnicities.map(([code]) => code).filter((code) => !known.includes(code))).toEqual(['LEGX', '']);
  });

  it('sets 80 % for interviews within 72 hours and 100 % for the four safeguards from April 2016', async () => {
    const { targets } = await readReference('indicator-targets');
    expect(inForceOn(targets, '2016-03-31')).toEqual([]);
    expect(inForceOn(targets, '2026-11-20').map(({ indicator, percent }) => [indicator, percent])).toEqual([
      ['8e', 80],
      ['8i', 100],
    ]);
  });

  it('dates every setting and says which are to be verified locally', async () => {
    const { settings } = await readReference('settings');
    expect(settings.find(({ key }) => key === 'repeatWindowDays')).toMatchObject({ value: 90, recall: true });
    expect(settings.every(({ from, source }) => isDate(from) && source.length > 10)).toBe(true);
  });

  it('gives each risk tool bands that neither overlap nor leave a gap', async () => {
    const { tools } = await readReference('risk-tools');
    for (const { bands } of tools) {
      const inOrder = Object.values(bands ?? {}).sort(([a], [b]) => a - b);
      inOrder.slice(1).forEach(([low], i) => expect(low).toBe((inOrder[i]?.[1] ?? NaN) + 1));
    }
    expect(tools.map(({ tool }) => tool)).toContain('SERAF');
  });
});
