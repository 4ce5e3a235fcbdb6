import { describe, expect, it } from '@jest/globals';
import { REVIEW_WITHIN_DAYS } from '@hub/casebook';
import { REASSESS_ROUTINELY } from '@hub/clocks';
import { MISSING_STRAND_DAYS, RISK_TOOLS } from '@hub/exploitation';
import { INTERVIEW_WITHIN_HOURS } from '@hub/interviews';
import { metrics, settingsOn } from '@hub/metrics';
import { BRIEFING_HOURS, NEW_ABSENCE_AFTER_HOURS } from '@hub/missing';
import { inForceOn, readReference } from '../seeds/src/reference.js';
import { isKnownCode } from '../libs/intake/src/codes.js';

const TODAY = '2026-11-27';

/** Rooms of rules read no files: what the dated files of seeds/reference say and what the rooms go by is compared here. */
describe('the dated reference data says what the hub goes by', () => {
  it.each([
    ['ethnicity', 'ethnicity'],
    ['disability', 'disability'],
    ['legal-status', 'legalStatus'],
  ] as const)('the intake knows every code of %s', async (file, list) => {
    const { codes } = await readReference(file);
    expect(codes.filter(({ code }) => !isKnownCode(list, code))).toEqual([]);
    expect(isKnownCode(list, 'NOT A CODE')).toBe(false);
  });

  it('the indicators have the targets of the file, from the same date', async () => {
    const { targets } = await readReference('indicator-targets');
    const held = metrics.flatMap(({ id, target }) =>
      target ? { indicator: id, percent: target.value, from: target.from } : [],
    );
    expect(held).toEqual(inForceOn(targets, TODAY));
  });

  it('the risk assessment tools have the versions, dates and bands of the file', async () => {
    const { tools } = await readReference('risk-tools');
    const held = RISK_TOOLS.map(({ tool, version, strand, from, logic }) => ({
      tool,
      version,
      strand,
      from,
      ...(logic.by === 'bands'
        ? {
            bands: Object.fromEntries(
              logic.bands.map((band, index) => {
                const next = logic.bands[index + 1];
                return [band.rag, [band.from, next ? next.from - 1 : (logic.most ?? null)]];
              }),
            ),
          }
        : {}),
    }));
    expect(held).toEqual(tools);
  });

  it('clocks, strands, episodes and indicators go by the settings of the file', async () => {
    const { settings } = await readReference('settings');
    const { repeatWindowDays, missingStrandDays, reviewDays, effectiveFrom } = settingsOn(TODAY);
    const inForce = inForceOn(settings, TODAY);
    expect(inForce.filter(({ from }) => from !== effectiveFrom)).toEqual([]);
    expect(Object.fromEntries(inForce.map(({ key, value }) => [key, value]))).toEqual({
      repeatWindowDays,
      repeatThresholds: [2, 3],
      missingStrandDays,
      panelReviewDays: reviewDays,
      reassessmentMonths: 'months' in REASSESS_ROUTINELY ? REASSESS_ROUTINELY.months : undefined,
      interviewHours: INTERVIEW_WITHIN_HOURS,
      samePoliceAbsenceHours: NEW_ABSENCE_AFTER_HOURS,
      lookedAfterBriefingHours: BRIEFING_HOURS,
    });
    expect([missingStrandDays, reviewDays]).toEqual([MISSING_STRAND_DAYS, REVIEW_WITHIN_DAYS]);
  });
});
