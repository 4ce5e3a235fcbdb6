import { describe, expect, it } from '@jest/globals';
import { last } from '../test/last-outcome.js';
import {
  accessKinds,
  disclosureDecider,
  glassDecider,
  involvementDecider,
  restrictionDecider,
  wallDecider,
  type DisclosureCommand,
  type GlassCommand,
  type InvolvementCommand,
  type RestrictionCommand,
  type WallCommand,
} from './index.js';

const REASON = 'The father works in the same team.';

const RESTRICT: RestrictionCommand = {
  type: 'Restrict',
  childId: 'B1',
  reason: REASON,
  people: ['alex-sample'],
  roles: [],
};
const LIFT: RestrictionCommand = { type: 'Lift', childId: 'B1', reason: REASON };

describe('a restricted record', () => {
  it.each<[string, RestrictionCommand[], string[]]>([
    ['is restricted to some', [RESTRICT], ['sharing.RecordRestricted']],
    ['is not restricted twice alike', [RESTRICT, RESTRICT], []],
    ['is restricted to others', [RESTRICT, { ...RESTRICT, roles: ['MASH_LEAD'] }], ['sharing.RecordRestricted']],
    ['is not closed to everybody', [{ ...RESTRICT, people: [] }], ['nobody-left']],
    ['needs a reason that says something', [{ ...RESTRICT, reason: ' - . ' }], ['reason-missing']],
    ['is opened again', [RESTRICT, LIFT], ['sharing.RestrictionLifted']],
    ['is not opened again without a reason', [RESTRICT, { ...LIFT, reason: 'ok' }], ['reason-missing']],
    ['cannot be opened when it was not closed', [LIFT], ['not-restricted']],
    ['is not opened twice', [RESTRICT, LIFT, LIFT], ['not-restricted']],
  ])('%s', (_words, commands, outcome) => expect(last(restrictionDecider, commands)).toEqual(outcome));
});

const DECLARE: WallCommand = { type: 'Declare', childId: 'B1', person: 'robin-sample', nature: 'relative' };
const END: WallCommand = { type: 'End', childId: 'B1', person: 'robin-sample', reason: REASON, by: 'alex-sample' };

describe('a conflict of interest', () => {
  it.each<[string, WallCommand[], string[]]>([
    ['is declared', [DECLARE], ['sharing.ConflictDeclared']],
    ['is not declared twice alike', [DECLARE, DECLARE], []],
    ['is declared with more', [DECLARE, { ...DECLARE, detail: 'An uncle.' }], ['sharing.ConflictDeclared']],
    ['is ended by somebody else', [DECLARE, END], ['sharing.ConflictEnded']],
    ['is not ended by its own person', [DECLARE, { ...END, by: 'robin-sample' }], ['own-conflict']],
    ['is not ended without a reason', [DECLARE, { ...END, reason: '' }], ['reason-missing']],
    ['is not ended when there is none', [END], ['no-conflict']],
  ])('%s', (_words, commands, outcome) => expect(last(wallDecider, commands)).toEqual(outcome));
});

const BREAK: GlassCommand = {
  type: 'Break',
  glassId: 'G1',
  childId: 'B1',
  person: 'robin-sample',
  agency: 'Social care',
  role: 'SOCIAL_WORKER',
  reason: 'The child stands at the front desk.',
  purpose: 'safeguarding',
  brokenAt: '2016-10-04T12:00:00.000Z',
};
const CLOSE: GlassCommand = { type: 'Close', glassId: 'G1', by: 'robin-sample', closedAt: '2016-10-04T13:00:00.000Z' };
const REVIEW: GlassCommand = {
  type: 'Review',
  glassId: 'G1',
  by: 'alex-sample',
  finding: 'justified',
  note: 'Rang the desk; it was so.',
  reviewedAt: '2016-10-05T09:00:00.000Z',
};

describe('breaking the glass', () => {
  it('lasts three hours', () => {
    const decision = glassDecider.decide(BREAK, {});
    expect(decision).toMatchObject({ events: [{ data: { until: '2016-10-04T15:00:00.000Z' } }] });
  });

  it.each<[string, GlassCommand[], string[]]>([
    ['needs a reason that says something', [{ ...BREAK, reason: 'urgent' }], ['reason-missing']],
    ['is told once', [BREAK, BREAK], []],
    ['is ended early by its own person', [BREAK, CLOSE], ['sharing.GlassClosed']],
    ['is not ended by anybody else', [BREAK, { ...CLOSE, by: 'alex-sample' }], ['glass-not-known']],
    ['needs no end when it is over', [BREAK, { ...CLOSE, closedAt: '2016-10-04T15:00:00.000Z' }], []],
    ['is ended once', [BREAK, CLOSE, CLOSE], []],
    ['is reviewed by somebody else', [BREAK, CLOSE, REVIEW], ['sharing.GlassReviewed']],
    ['is not reviewed by its own person', [BREAK, { ...REVIEW, by: 'robin-sample' }], ['own-glass']],
    ['is not reviewed without a word', [BREAK, { ...REVIEW, note: '' }], ['reason-missing']],
    ['is reviewed once', [BREAK, REVIEW, { ...REVIEW, finding: 'not_justified' }], ['already-reviewed']],
    ['is not reviewed when it was not broken', [REVIEW], ['glass-not-known']],
  ])('%s', (_words, commands, outcome) => expect(last(glassDecider, commands)).toEqual(outcome));
});

const GRANT: InvolvementCommand = {
  type: 'Grant',
  childId: 'B1',
  kind: 'agency',
  who: 'Bromley Healthcare',
  reason: 'The school nurse sees the child weekly.',
  gateway: 'CA_2004_S11',
};
const LEAVE: InvolvementCommand = {
  type: 'End',
  childId: 'B1',
  kind: 'agency',
  who: 'Bromley Healthcare',
  reason: REASON,
};

describe('an involvement', () => {
  it.each<[string, InvolvementCommand[], string[]]>([
    ['is granted', [GRANT], ['sharing.InvolvementGranted']],
    ['is not granted twice alike', [GRANT, GRANT], []],
    ['needs a reason', [{ ...GRANT, reason: '...' }], ['reason-missing']],
    ['is granted until a date', [GRANT, { ...GRANT, until: '2016-12-01' }], ['sharing.InvolvementGranted']],
    ['ends', [GRANT, LEAVE], ['sharing.InvolvementEnded']],
    ['does not end when there is none', [LEAVE], ['not-involved']],
  ])('%s', (_words, commands, outcome) => expect(last(involvementDecider, commands)).toEqual(outcome));
});

const DISCLOSE: DisclosureCommand = {
  type: 'Disclose',
  disclosureId: 'D1',
  childId: 'B1',
  fromAgency: 'Police',
  toAgency: 'Health',
  recipient: 'The named nurse',
  what: 'The last missing report',
  why: 'To plan the visit',
  gateway: 'CA_2004_S10',
  disclosedAt: '2016-10-04T12:00:00.000Z',
};

describe('a disclosure between agencies', () => {
  it.each<[string, DisclosureCommand[], string[]]>([
    ['is recorded with its legal gateway', [DISCLOSE], ['sharing.RecordDisclosed']],
    ['is recorded once', [DISCLOSE, DISCLOSE], []],
    ['goes to another agency', [{ ...DISCLOSE, toAgency: 'Police' }], ['same-agency']],
    [
      'is taken back with a reason',
      [DISCLOSE, { type: 'Withdraw', disclosureId: 'D1', reason: 'It was never sent.' }],
      ['sharing.DisclosureWithdrawn'],
    ],
    [
      'is not taken back when there is none',
      [{ type: 'Withdraw', disclosureId: 'D1', reason: 'It was never sent.' }],
      ['disclosure-not-known'],
    ],
  ])('%s', (_words, commands, outcome) => expect(last(disclosureDecider, commands)).toEqual(outcome));
});

describe('what is written down about access', () => {
  it('every free text is sealed with the key of the child it is about', () => {
    for (const kind of accessKinds) {
      const texts = ['reason', 'detail', 'note', 'recipient', 'what', 'why'].filter((name) => name in kind.data.shape);
      expect([...kind.personal].sort()).toEqual(texts.sort());
      expect(kind.subject({ childId: 'B1' })).toBe('child:B1');
    }
  });
});
