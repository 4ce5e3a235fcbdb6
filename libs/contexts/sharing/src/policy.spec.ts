import { describe, expect, it } from '@jest/globals';
import { doorsOf, judge, PURPOSES, ROLES, SUBJECTS, type Purpose, type Role, type Subject } from './index.js';

const roles = Object.keys(ROLES) as Role[];
const purposes = Object.keys(PURPOSES) as Purpose[];

const allowed = (subject: Subject): string =>
  roles.filter((role) => purposes.some((purpose) => judge(role, purpose, subject).allowed)).join(' ');

const PANEL = 'MASE_CHAIR STRATEGIC_LEAD SOCIAL_WORKER POLICE_LIAISON';

describe('who may have what', () => {
  it.each<[Subject, string]>([
    ['hub', roles.join(' ')],
    ['sheet', `${PANEL} OPERATOR`],
    ['child', PANEL],
    ['missing-now', `${PANEL} OPERATOR`],
    ['interviews-due', `${PANEL} INTERVIEW_PROVIDER OPERATOR`],
    ['matches', `${PANEL} OPERATOR`],
    ['findings', `${PANEL} OPERATOR`],
    ['figures', `${PANEL} BOARD_ANALYST OPERATOR`],
    ['explanations', `${PANEL} BOARD_ANALYST OPERATOR`],
    ['names-in-explanations', `${PANEL} OPERATOR`],
    ['deliveries', `${PANEL} AUDITOR OPERATOR`],
    ['rejects', 'STRATEGIC_LEAD SOCIAL_WORKER POLICE_LIAISON OPERATOR'],
    ['audit', 'AUDITOR OPERATOR'],
    ['report-missing', PANEL],
    ['record-interview', `${PANEL} INTERVIEW_PROVIDER`],
    ['excuse-interview', 'MASE_CHAIR STRATEGIC_LEAD'],
    ['assess', 'MASE_CHAIR STRATEGIC_LEAD SOCIAL_WORKER'],
    ['allocate-key-worker', 'STRATEGIC_LEAD SOCIAL_WORKER'],
    ['match-report', 'STRATEGIC_LEAD SOCIAL_WORKER POLICE_LIAISON'],
    ['register-child', 'STRATEGIC_LEAD SOCIAL_WORKER'],
    ['merge-children', 'STRATEGIC_LEAD SOCIAL_WORKER'],
    ['take-delivery', 'STRATEGIC_LEAD SOCIAL_WORKER POLICE_LIAISON OPERATOR'],
  ])('%s: %s', (subject, who) => {
    expect(allowed(subject)).toBe(who);
  });

  it('every subject stands in the table above', () => {
    expect(SUBJECTS).toHaveLength(22);
  });

  it('a purpose that is not meant withholds it from those who otherwise may', () => {
    expect(judge('SOCIAL_WORKER', 'assurance', 'child')).toMatchObject({
      allowed: false,
      withheld: { reason: expect.stringContaining('purpose') },
    });
  });

  it('a refusal says why and whom to ring', () => {
    for (const subject of SUBJECTS) {
      const verdict = roles.map((role) => judge(role, 'operation', subject)).find((one) => !one.allowed);
      if (verdict && !verdict.allowed) {
        expect(verdict.withheld.reason).toMatch(/\.$/);
        expect(verdict.withheld.ask).toMatch(/^Ring .*\.$/);
      }
    }
  });
});

describe('the pages of a role', () => {
  it.each<[Role, string]>([
    ['MASE_CHAIR', 'sheet missing interviews matches merges findings figures intake search'],
    ['POLICE_LIAISON', 'sheet missing interviews matches merges findings figures intake search'],
    ['INTERVIEW_PROVIDER', 'interviews'],
    ['BOARD_ANALYST', 'figures'],
    ['AUDITOR', 'intake audit'],
  ])('%s: %s', (role, doors) => {
    expect(doorsOf(role).join(' ')).toBe(doors);
  });
});
