import { describe, expect, it } from '@jest/globals';
import { partsHiddenFrom, type Role } from '@hub/sharing';
import type { DisputeRow } from '@hub/views';
import { disputedOf } from './disputed.js';

const row = (recordKey: string, field: string): DisputeRow => ({
  disputeId: `${recordKey} ${field}`,
  childId: 'A',
  recordKey,
  field,
  revision: 0,
  state: 'open',
  disputedAt: '2016-10-04T12:00:00.000Z',
});

const ROWS = [
  row('children.child-A', 'surname'),
  row('children.child-A', 'dob'),
  row('interviews.interview-I', 'childWords'),
  row('missing.report-R', 'circumstances'),
  row('missing.report-R', 'lastSeenAt'),
  row('exploitation.assessment-S', 'score'),
  row('panels.review-MASE|2016-10-01|A', 'decision'),
  row('panels.action-X', 'due'),
];

describe('which values are marked as disputed', () => {
  it.each<[Role, string]>([
    ['MASH_LEAD', 'surname dob childWords circumstances lastSeenAt score decision due'],
    ['POLICE_LIAISON', 'surname dob circumstances lastSeenAt score decision due'],
    ['HEALTH_MEMBER', 'surname lastSeenAt decision due'],
    ['INTERVIEW_PROVIDER', 'surname childWords circumstances lastSeenAt'],
  ])('for %s: %s', (role, expected) => {
    const fields = disputedOf(ROWS, partsHiddenFrom(role)).map(({ field }) => field);
    expect(fields.join(' ')).toBe(expected);
  });

  it('each says of which record it is, in words', () => {
    expect(disputedOf(ROWS, new Set()).map(({ record, words }) => `${record}: ${words}`)).toContain(
      'Police report: Last seen at',
    );
  });
});
