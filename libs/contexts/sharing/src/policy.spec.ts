import { describe, expect, it } from '@jest/globals';
import { doorsOf, judge, PURPOSES, ROLES, SUBJECTS, type Purpose, type Role, type Subject } from './index.js';

const roles = Object.keys(ROLES) as Role[];
const purposes = Object.keys(PURPOSES) as Purpose[];

const allowed = (subject: Subject): string =>
  roles.filter((role) => purposes.some((purpose) => judge(role, purpose, subject).allowed)).join(' ');

const NEED_TO_KNOW = 'HEALTH_MEMBER EDUCATION_MEMBER YOUTH_JUSTICE_MEMBER PROBATION_MEMBER';
const PANEL = 'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD SOCIAL_WORKER POLICE_LIAISON';
const PANEL_AND_HEAD = 'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD SOCIAL_WORKER HEAD_OF_SERVICE POLICE_LIAISON';

const WHO: readonly (readonly [Subject, string])[] = [
  ['hub', roles.filter((role) => role !== 'PARTNER_SYSTEM').join(' ')],
  ['sheet', `${PANEL_AND_HEAD} ${NEED_TO_KNOW} OPERATOR`],
  ['child', `${PANEL_AND_HEAD} ${NEED_TO_KNOW} INTERVIEW_PROVIDER`],
  ['missing-now', `${PANEL_AND_HEAD} ${NEED_TO_KNOW} OPERATOR`],
  ['interviews-due', `${PANEL} INTERVIEW_PROVIDER OPERATOR`],
  ['disruptions', PANEL_AND_HEAD],
  ['disruptions-export', 'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD POLICE_LIAISON'],
  ['placements', 'STRATEGIC_LEAD MASH_LEAD SOCIAL_WORKER HEAD_OF_SERVICE'],
  ['handovers', 'STRATEGIC_LEAD MASH_LEAD SOCIAL_WORKER'],
  ['decide-handover', 'STRATEGIC_LEAD MASH_LEAD'],
  ['matches', 'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD POLICE_LIAISON OPERATOR'],
  ['findings', `${PANEL} OPERATOR`],
  ['figures', `${PANEL_AND_HEAD} BOARD_ANALYST COUNCILLOR OPERATOR`],
  ['board', 'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD POLICE_LIAISON BOARD_ANALYST COUNCILLOR OPERATOR'],
  ['board-make', 'STRATEGIC_LEAD BOARD_ANALYST OPERATOR'],
  ['board-check', 'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD BOARD_ANALYST OPERATOR'],
  ['board-publish', 'STRATEGIC_LEAD BOARD_ANALYST OPERATOR'],
  ['board-ask', 'BOARD_ANALYST'],
  [
    'data-quality',
    'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD POLICE_LIAISON BOARD_ANALYST AUDITOR INFORMATION_GOVERNANCE OPERATOR',
  ],
  ['data-quality-records', 'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD POLICE_LIAISON OPERATOR'],
  ['screen-quotations', 'STRATEGIC_LEAD MASH_LEAD'],
  ['record-service', 'STRATEGIC_LEAD MASH_LEAD BOARD_ANALYST OPERATOR'],
  ['explanations', `${PANEL_AND_HEAD} OPERATOR`],
  ['names-in-explanations', `${PANEL_AND_HEAD} OPERATOR`],
  ['rag-rules', 'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD'],
  ['profile', `${PANEL_AND_HEAD} BOARD_ANALYST COUNCILLOR OPERATOR`],
  ['profile-records', PANEL],
  ['profile-make', 'STRATEGIC_LEAD MASH_LEAD'],
  ['profile-check', 'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD HEAD_OF_SERVICE'],
  ['deliveries', 'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD POLICE_LIAISON AUDITOR OPERATOR'],
  ['rejects', 'STRATEGIC_LEAD MASH_LEAD POLICE_LIAISON OPERATOR'],
  ['audit', 'AUDITOR OPERATOR'],
  ['lookers', 'STRATEGIC_LEAD AUDITOR INFORMATION_GOVERNANCE'],
  ['unusual-access', 'AUDITOR INFORMATION_GOVERNANCE'],
  ['look-into-access', 'AUDITOR INFORMATION_GOVERNANCE'],
  ['report-missing', `${PANEL} PARTNER_SYSTEM`],
  ['record-interview', `${PANEL} INTERVIEW_PROVIDER`],
  ['excuse-interview', 'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD'],
  ['assess', 'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD SOCIAL_WORKER'],
  ['record-death', 'STRATEGIC_LEAD MASH_LEAD SOCIAL_WORKER'],
  ['allocate-key-worker', 'STRATEGIC_LEAD MASH_LEAD SOCIAL_WORKER'],
  ['record-disruption', 'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD POLICE_LIAISON'],
  ['record-placement', 'STRATEGIC_LEAD MASH_LEAD SOCIAL_WORKER HEAD_OF_SERVICE'],
  ['authorise-placement', 'STRATEGIC_LEAD HEAD_OF_SERVICE'],
  ['override-placement-checks', 'HEAD_OF_SERVICE'],
  ['match-report', 'STRATEGIC_LEAD MASH_LEAD POLICE_LIAISON'],
  ['register-child', 'STRATEGIC_LEAD MASH_LEAD'],
  ['merge-children', 'STRATEGIC_LEAD MASH_LEAD'],
  ['take-delivery', 'STRATEGIC_LEAD MASH_LEAD POLICE_LIAISON OPERATOR'],
  ['break-glass', `MASE_CHAIR STRATEGIC_LEAD MASH_LEAD SOCIAL_WORKER ${NEED_TO_KNOW}`],
  ['own-glass', roles.filter((role) => role !== 'PARTNER_SYSTEM').join(' ')],
  ['glass-reviews', 'MASE_CHAIR STRATEGIC_LEAD INFORMATION_GOVERNANCE'],
  ['restrictions', 'STRATEGIC_LEAD MASH_LEAD'],
  ['declare-conflict', `${PANEL_AND_HEAD} ${NEED_TO_KNOW} INTERVIEW_PROVIDER`],
  ['conflicts', 'STRATEGIC_LEAD MASH_LEAD'],
  ['involvements', 'STRATEGIC_LEAD MASH_LEAD'],
  ['disclosures', `${PANEL} ${NEED_TO_KNOW}`],
  ['panel', `${PANEL} ${NEED_TO_KNOW}`],
  ['panel-prepare', 'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD'],
  ['panel-decide', `${PANEL} ${NEED_TO_KNOW}`],
  ['panel-chair', 'MASE_CHAIR STRATEGIC_LEAD'],
  ['agency-work', `${PANEL} ${NEED_TO_KNOW} INTERVIEW_PROVIDER`],
  ['any-agency', 'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD'],
  ['follow-up', `${PANEL} ${NEED_TO_KNOW} INTERVIEW_PROVIDER`],
  ['administration', 'ADMINISTRATOR'],
  ['end-session', 'ADMINISTRATOR'],
  ['records', 'STRATEGIC_LEAD INFORMATION_GOVERNANCE OPERATOR'],
  ['records-decide', 'STRATEGIC_LEAD INFORMATION_GOVERNANCE'],
  ['dispute', 'STRATEGIC_LEAD MASH_LEAD SOCIAL_WORKER INFORMATION_GOVERNANCE'],
  ['subject-access', 'INFORMATION_GOVERNANCE OPERATOR'],
  ['intelligence', PANEL],
  ['record-intelligence', PANEL],
  ['review-intelligence', 'MASE_CHAIR STRATEGIC_LEAD MASH_LEAD POLICE_LIAISON'],
];

describe('who may have what', () => {
  it.each(WHO)('%s: %s', (subject, who) => {
    expect(allowed(subject)).toBe(who);
  });

  it('every subject stands in the table above', () => {
    expect(WHO.map(([subject]) => subject).sort()).toEqual([...SUBJECTS].sort());
  });

  it.each<[Subject, string]>([
    ['hub', 'safeguarding assurance operation'],
    ['sheet', 'safeguarding assurance operation'],
    ['child', 'safeguarding'],
    ['missing-now', 'safeguarding operation'],
    ['interviews-due', 'safeguarding operation'],
    ['disruptions', 'safeguarding'],
    ['disruptions-export', 'safeguarding'],
    ['placements', 'safeguarding'],
    ['handovers', 'safeguarding'],
    ['decide-handover', 'safeguarding'],
    ['matches', 'safeguarding operation'],
    ['findings', 'safeguarding operation'],
    ['figures', 'safeguarding assurance operation'],
    ['board', 'assurance operation'],
    ['board-make', 'assurance operation'],
    ['board-check', 'assurance operation'],
    ['board-publish', 'assurance operation'],
    ['screen-quotations', 'safeguarding'],
    ['record-service', 'assurance operation'],
    ['board-ask', 'assurance'],

    ['explanations', 'safeguarding assurance operation'],
    ['names-in-explanations', 'safeguarding assurance operation'],
    ['rag-rules', 'assurance'],
    ['data-quality', 'assurance operation'],
    ['data-quality-records', 'operation'],
    ['deliveries', 'assurance operation'],
    ['rejects', 'operation'],
    ['audit', 'assurance'],
    ['lookers', 'assurance'],
    ['unusual-access', 'assurance'],
    ['look-into-access', 'assurance'],
    ['report-missing', 'safeguarding'],
    ['record-interview', 'safeguarding'],
    ['excuse-interview', 'safeguarding'],
    ['assess', 'safeguarding'],
    ['record-death', 'safeguarding'],
    ['allocate-key-worker', 'safeguarding'],
    ['record-disruption', 'safeguarding'],
    ['record-placement', 'safeguarding'],
    ['authorise-placement', 'safeguarding'],
    ['override-placement-checks', 'safeguarding'],
    ['match-report', 'safeguarding operation'],
    ['register-child', 'safeguarding operation'],
    ['merge-children', 'safeguarding operation'],
    ['take-delivery', 'operation'],
    ['break-glass', 'safeguarding'],
    ['own-glass', 'safeguarding assurance operation'],
    ['glass-reviews', 'assurance'],
    ['restrictions', 'safeguarding operation'],
    ['declare-conflict', 'safeguarding operation'],
    ['conflicts', 'safeguarding operation'],
    ['involvements', 'safeguarding operation'],
    ['disclosures', 'safeguarding operation'],
    ['panel', 'safeguarding'],
    ['panel-prepare', 'safeguarding'],
    ['panel-decide', 'safeguarding'],
    ['panel-chair', 'safeguarding'],
    ['administration', 'operation'],
    ['end-session', 'operation'],
    ['records', 'operation governance'],
    ['records-decide', 'governance'],
    ['dispute', 'governance'],
    ['subject-access', 'operation governance'],
    ['intelligence', 'safeguarding'],
    ['record-intelligence', 'safeguarding'],
    ['review-intelligence', 'safeguarding'],
  ])('%s is meant for: %s', (subject, expected) => {
    const meant = purposes.filter((purpose) => roles.some((role) => judge(role, purpose, subject).allowed));
    expect(meant.join(' ')).toBe(expected);
  });

  it('nothing, not even the hub, is open to a role that is not known', () => {
    for (const subject of SUBJECTS) {
      for (const purpose of purposes) {
        expect(judge('CLEANER' as Role, purpose, subject)).toMatchObject({
          allowed: false,
          withheld: { reason: expect.stringMatching(/^[A-Z].*\.$/), ask: expect.stringMatching(/^Ring .*\.$/) },
        });
      }
    }
  });

  it('a purpose that is not meant withholds it from those who otherwise may, and somebody else is asked', () => {
    expect(judge('SOCIAL_WORKER', 'assurance', 'child')).toEqual({
      allowed: false,
      withheld: {
        reason: 'This may not be used for the purpose it was asked for.',
        ask: 'Ring the information governance officer on the number in the directory.',
      },
    });
  });

  it('a role that may not have it is told so, whatever the purpose', () => {
    expect(judge('BOARD_ANALYST', 'assurance', 'child')).toEqual(judge('BOARD_ANALYST', 'safeguarding', 'child'));
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

  it.each<[Subject, string]>([
    ['audit', 'the auditor'],
    ['match-report', 'the chair of the MASE panel'],
    ['child', 'the strategic lead'],
    ['rejects', 'the strategic lead'],
    ['excuse-interview', 'the strategic lead'],
  ])('whoever may not have %s is told to ring %s', (subject, whom) => {
    const verdict = judge('BOARD_ANALYST', 'safeguarding', subject);
    expect(verdict.allowed ? '' : verdict.withheld.ask).toContain(whom);
  });
});

describe('what a person reads', () => {
  it('every role has a name of its own, every purpose says what for', () => {
    const names = Object.values(ROLES);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z ]+$/);
    for (const words of Object.values(PURPOSES)) expect(words).toMatch(/^to [a-z ]+$/);
  });
});

describe('the pages of a role', () => {
  it.each<[Role, string]>([
    [
      'MASE_CHAIR',
      'sheet missing panel links interviews agency disruptions matches merges findings board figures quality profile rules intake search reviews',
    ],
    [
      'STRATEGIC_LEAD',
      'sheet missing panel links interviews agency disruptions placements handovers matches merges findings board figures quality profile rules intake search reviews access records',
    ],
    [
      'MASH_LEAD',
      'sheet missing panel links interviews agency disruptions placements handovers matches merges findings board figures quality profile rules intake search access',
    ],
    [
      'SOCIAL_WORKER',
      'sheet missing panel links interviews agency disruptions placements handovers findings figures profile search',
    ],
    ['HEAD_OF_SERVICE', 'sheet missing disruptions placements figures profile search'],
    [
      'POLICE_LIAISON',
      'sheet missing panel links interviews agency disruptions matches merges findings board figures quality profile intake search',
    ],
    ['INTERVIEW_PROVIDER', 'interviews agency search'],
    ['BOARD_ANALYST', 'board figures quality profile'],
    ['HEALTH_MEMBER', 'sheet missing panel agency search'],
    ['EDUCATION_MEMBER', 'sheet missing panel agency search'],
    ['YOUTH_JUSTICE_MEMBER', 'sheet missing panel agency search'],
    ['PROBATION_MEMBER', 'sheet missing panel agency search'],
    ['COUNCILLOR', 'board figures profile'],
    ['AUDITOR', 'quality intake audit'],
    ['ADMINISTRATOR', 'admin'],
    ['INFORMATION_GOVERNANCE', 'quality reviews records'],
    ['OPERATOR', 'sheet missing interviews matches merges findings board figures quality profile intake audit records'],
    ['PARTNER_SYSTEM', ''],
  ])('%s: %s', (role, doors) => {
    expect(doorsOf(role).join(' ')).toBe(doors);
  });
});
