import { describe, expect, it } from '@jest/globals';
import {
  decideChild,
  DEFAULT_ROLES,
  handlingOf,
  PARTS,
  partsHiddenFrom,
  relationOf,
  ROLES,
  rolesWith,
  type AccessFacts,
  type Grant,
  type Involvement,
  type PartName,
  type Relation,
  type Role,
  type Viewer,
} from './index.js';

const TODAY = '2016-10-04';
const DAYS = { today: TODAY, heardSince: '2016-07-04' };

const CHILD: Involvement = {
  childId: 'B1',
  ids: ['B1', 'B9'],
  keyWorkers: [
    { worker: 'J. Placeholder', team: 'Atlas', start: '2016-01-05' },
    { worker: 'T. Earlier', team: 'Before', start: '2015-01-05', end: '2016-01-05' },
    { worker: 'S. Later', team: 'After', start: '2016-11-01' },
  ],
  agencies: ['Health', 'Children’s social care'],
  panels: [{ panel: 'MASE', heardOn: '2016-07-04' }, { panel: 'MEGA' }, { panel: 'MACE', heardOn: '2016-07-03' }],
  providers: [
    { providerType: 'commissioned_independent', until: '2016-10-04' },
    { providerType: 'la_team', until: '2016-10-03' },
  ],
};

const viewer = (role: Role, more: Partial<Viewer> = {}): Viewer => ({
  person: 'sam-sample',
  agency: 'Agency',
  role,
  ...more,
});

const relation = (who: Viewer, changes: Partial<Involvement> = {}, grants: readonly Grant[] = []): Relation =>
  relationOf(who, DEFAULT_ROLES[who.role], { ...CHILD, ...changes }, grants, DAYS);

describe('how somebody is tied to a child', () => {
  it.each<[string, Viewer, Relation]>([
    ['a social worker of the key worker’s team', viewer('SOCIAL_WORKER', { team: ' atlas ' }), 'team'],
    ['the key worker', viewer('SOCIAL_WORKER', { worker: 'j. placeholder' }), 'own'],
    ['a social worker of another team', viewer('SOCIAL_WORKER', { team: 'Other' }), 'none'],
    ['a social worker without a team', viewer('SOCIAL_WORKER'), 'none'],
    ['the team of the key worker before', viewer('SOCIAL_WORKER', { team: 'Before' }), 'none'],
    ['the team of the key worker to come', viewer('SOCIAL_WORKER', { team: 'After' }), 'none'],
    ['a member of another agency who is in a team of that name', viewer('HEALTH_MEMBER', { team: 'Atlas' }), 'agency'],
    ['an agency that acts for the child', viewer('HEALTH_MEMBER'), 'agency'],
    ['an agency by its own name', viewer('PROBATION_MEMBER', { agency: 'children’s social care' }), 'agency'],
    ['an agency on a panel that heard the child', viewer('EDUCATION_MEMBER'), 'panel'],
    ['a panel on whose list the child waits', viewer('PROBATION_MEMBER'), 'panel'],
    ['the provider with an interview', viewer('INTERVIEW_PROVIDER'), 'allocated'],
    ['a role that sees no children', viewer('AUDITOR'), 'none'],
  ])('%s', (_words, who, expected) => expect(relation(who)).toBe(expected));

  it('a hearing counts for a quarter', () => {
    const panels = [{ panel: 'MASE', heardOn: '2016-07-03' }];
    expect(relation(viewer('EDUCATION_MEMBER'), { panels })).toBe('none');
  });

  it('a panel on which the agency does not sit does not count', () => {
    expect(relation(viewer('PROBATION_MEMBER'), { panels: [{ panel: 'MASE' }] })).toBe('none');
  });

  it('an interview that is done with does not count, nor one of another type of provider', () => {
    const done = [{ providerType: 'commissioned_independent', until: '2016-10-03' }];
    expect(relation(viewer('INTERVIEW_PROVIDER'), { providers: done })).toBe('none');
    expect(relation(viewer('INTERVIEW_PROVIDER'), { providers: [{ providerType: 'la_team' }] })).toBe('none');
  });

  it.each<[string, Viewer, Grant, Relation]>([
    ['to the agency', viewer('EDUCATION_MEMBER'), { holder: 'agency', who: 'agency' }, 'granted'],
    ['to the person', viewer('SOCIAL_WORKER'), { holder: 'person', who: 'sam-sample' }, 'granted'],
    ['to somebody else', viewer('SOCIAL_WORKER'), { holder: 'person', who: 'alex-sample' }, 'none'],
    ['until today', viewer('EDUCATION_MEMBER'), { holder: 'agency', who: 'Agency', until: TODAY }, 'granted'],
    ['until yesterday', viewer('EDUCATION_MEMBER'), { holder: 'agency', who: 'Agency', until: '2016-10-03' }, 'none'],
    ['to the agency of an auditor', viewer('AUDITOR'), { holder: 'agency', who: 'Agency' }, 'none'],
  ])('an involvement was granted %s', (_words, who, grant, expected) => {
    expect(relation(who, { panels: [], agencies: [] }, [grant])).toBe(expected);
  });
});

const OPEN: AccessFacts = { walled: false };
const ONLY_OTHERS = { people: ['alex-sample'], roles: [] };

const decide = (role: Role, tie: Relation, facts: AccessFacts): string => {
  const verdict = decideChild(viewer(role), DEFAULT_ROLES[role], tie, facts);
  const more = 'canBreakGlass' in verdict && verdict.canBreakGlass ? ', glass' : '';
  return `${verdict.access}${more}${'glass' in verdict ? ` under ${verdict.glass}` : ''}`;
};

describe('what somebody may know of a child', () => {
  it.each<[string, Role, Relation, AccessFacts, string]>([
    ['who sees all children', 'POLICE_LIAISON', 'none', OPEN, 'allowed'],
    ['who works with the child', 'SOCIAL_WORKER', 'team', OPEN, 'allowed'],
    ['who does not', 'SOCIAL_WORKER', 'none', OPEN, 'withheld, glass'],
    ['whose agency does not', 'HEALTH_MEMBER', 'none', OPEN, 'withheld, glass'],
    ['a provider without an interview', 'INTERVIEW_PROVIDER', 'none', OPEN, 'absent'],
    ['a role that sees no children', 'ADMINISTRATOR', 'none', OPEN, 'absent'],
    ['who broke the glass', 'SOCIAL_WORKER', 'none', { walled: false, glass: 'G1' }, 'allowed under G1'],
    ['who broke it and works with the child anyway', 'SOCIAL_WORKER', 'own', { walled: false, glass: 'G1' }, 'allowed'],
    ['who is tied to the family', 'STRATEGIC_LEAD', 'none', { walled: true }, 'absent'],
    ['who is tied to the family and key worker', 'SOCIAL_WORKER', 'own', { walled: true }, 'absent'],
    ['who is tied to the family and broke the glass', 'SOCIAL_WORKER', 'own', { walled: true, glass: 'G' }, 'absent'],
    ['a restricted record', 'POLICE_LIAISON', 'none', { walled: false, restriction: ONLY_OTHERS }, 'sealed'],
    [
      'a restricted record of one’s own case',
      'SOCIAL_WORKER',
      'own',
      { walled: false, restriction: ONLY_OTHERS },
      'sealed',
    ],
    [
      'a restricted record, for who leads',
      'MASH_LEAD',
      'none',
      { walled: false, restriction: ONLY_OTHERS },
      'sealed, glass',
    ],
    [
      'a restricted record under broken glass, for who leads',
      'MASH_LEAD',
      'none',
      { walled: false, restriction: ONLY_OTHERS, glass: 'G1' },
      'allowed under G1',
    ],
    [
      'a restricted record under broken glass, for who does not lead',
      'SOCIAL_WORKER',
      'none',
      { walled: false, restriction: ONLY_OTHERS, glass: 'G1' },
      'sealed',
    ],
    [
      'a restricted record, for one who is named',
      'SOCIAL_WORKER',
      'own',
      { walled: false, restriction: { people: ['sam-sample'], roles: [] } },
      'allowed',
    ],
    [
      'a restricted record, for a role that is named',
      'POLICE_LIAISON',
      'none',
      { walled: false, restriction: { people: [], roles: ['POLICE_LIAISON'] } },
      'allowed',
    ],
    [
      'being named does not make it one’s case',
      'SOCIAL_WORKER',
      'none',
      { walled: false, restriction: { people: ['sam-sample'], roles: [] } },
      'withheld, glass',
    ],
    [
      'a provider without an interview learns nothing of a restriction',
      'INTERVIEW_PROVIDER',
      'none',
      { walled: false, restriction: ONLY_OTHERS },
      'absent',
    ],
  ])('%s', (_words, role, tie, facts, expected) => expect(decide(role, tie, facts)).toBe(expected));
});

describe('parts of a record', () => {
  it.each<[PartName, string]>([
    ['dob', 'HEALTH_MEMBER EDUCATION_MEMBER YOUTH_JUSTICE_MEMBER PROBATION_MEMBER INTERVIEW_PROVIDER'],
    ['ethnicity', 'INTERVIEW_PROVIDER'],
    ['disability', 'INTERVIEW_PROVIDER'],
    ['childWords', 'POLICE_LIAISON HEALTH_MEMBER EDUCATION_MEMBER YOUTH_JUSTICE_MEMBER PROBATION_MEMBER'],
    ['interviewDetail', 'HEALTH_MEMBER EDUCATION_MEMBER YOUTH_JUSTICE_MEMBER PROBATION_MEMBER'],
    ['noInterviewReason', 'HEALTH_MEMBER EDUCATION_MEMBER YOUTH_JUSTICE_MEMBER PROBATION_MEMBER INTERVIEW_PROVIDER'],
    ['circumstances', 'HEALTH_MEMBER EDUCATION_MEMBER YOUTH_JUSTICE_MEMBER PROBATION_MEMBER'],
    [
      'placementPlace',
      'MASE_CHAIR POLICE_LIAISON HEALTH_MEMBER EDUCATION_MEMBER YOUTH_JUSTICE_MEMBER PROBATION_MEMBER INTERVIEW_PROVIDER',
    ],
    ['assessments', 'HEALTH_MEMBER EDUCATION_MEMBER YOUTH_JUSTICE_MEMBER PROBATION_MEMBER INTERVIEW_PROVIDER'],
    ['panels', 'INTERVIEW_PROVIDER'],
    ['actions', 'INTERVIEW_PROVIDER'],
    ['timeline', 'HEALTH_MEMBER EDUCATION_MEMBER YOUTH_JUSTICE_MEMBER PROBATION_MEMBER INTERVIEW_PROVIDER'],
    ['findings', 'HEALTH_MEMBER EDUCATION_MEMBER YOUTH_JUSTICE_MEMBER PROBATION_MEMBER INTERVIEW_PROVIDER'],
  ])('%s is kept back from %s', (part, expected) => {
    const roles = (Object.keys(ROLES) as Role[]).filter((role) => partsHiddenFrom(role).has(part));
    expect(roles.join(' ')).toBe(expected);
  });

  it('every part stands in the table above, and says what and why', () => {
    expect(Object.keys(PARTS)).toHaveLength(13);
    for (const { reason } of Object.values(PARTS)) expect(reason).toMatch(/^[A-Z].*\.$/);
  });
});

describe('what an agency gave under conditions', () => {
  const given = { handling: 'C', originAgency: 'Police', may: ['Health', 'MASE_CHAIR'] } as const;
  it.each<[string, Viewer, boolean]>([
    ['its own people', viewer('POLICE_LIAISON', { agency: 'Police' }), true],
    ['an agency that is named', viewer('HEALTH_MEMBER', { agency: 'Health' }), true],
    ['a role that is named', viewer('MASE_CHAIR'), true],
    ['an agency whose feeds call it otherwise', viewer('POLICE_LIAISON', { agency: 'MPS Bromley' }), true],
    ['an agency that is written otherwise', viewer('MASH_LEAD', { agency: ' police' }), true],
    ['anybody else', viewer('STRATEGIC_LEAD'), false],
  ])('is open to %s: %s', (_words, who, open) =>
    expect(handlingOf(who, DEFAULT_ROLES[who.role], given) === undefined).toBe(open),
  );

  it('what may be shared goes to everybody', () => {
    expect(
      handlingOf(viewer('STRATEGIC_LEAD'), DEFAULT_ROLES.STRATEGIC_LEAD, { ...given, handling: 'P' }),
    ).toBeUndefined();
  });
});

describe('rights that a deployment changes', () => {
  it('what is not named stays as it is', () => {
    const read = rolesWith({ SOCIAL_WORKER: { scope: 'all', not: ['assess'] } });
    expect(read).toEqual({
      roles: { ...DEFAULT_ROLES, SOCIAL_WORKER: { ...DEFAULT_ROLES.SOCIAL_WORKER, scope: 'all', not: ['assess'] } },
    });
  });

  it.each<[unknown, string]>([
    [{ CLEANER: {} }, 'CLEANER'],
    [{ AUDITOR: { scope: 'everything' } }, 'AUDITOR.scope: "everything" is no scope'],
    [{ AUDITOR: { also: ['sheets'] } }, 'AUDITOR.also.0: "sheets" is no subject'],
    [{ AUDITOR: { doors: ['attic'] } }, 'AUDITOR.doors.0: "attic" is no page'],
    [{ AUDITOR: { scop: 'all' } }, 'scop'],
    ['all', 'the whole'],
  ])('%j is refused and named', (changes, words) => {
    const read = rolesWith(changes);
    expect('faults' in read ? read.faults.join('\n') : '').toContain(words);
  });
});
