import { DEFAULT_ROLES, type RoleTable } from './role-table.js';
import { DOORS, ROLES, type Door, type Role } from './roles.js';

/** Why something is asked for. It stands in every line of the read audit. */
export const PURPOSES = {
  safeguarding: 'to protect a child',
  assurance: 'to see how well children are protected',
  operation: 'to keep the records complete',
  governance: 'to keep and give out records as the law says',
} as const;
export type Purpose = keyof typeof PURPOSES;

/** What can be asked for. Each is one line of the table below. */
export const SUBJECTS = [
  'hub',
  'sheet',
  'child',
  'missing-now',
  'interviews-due',
  'disruptions',
  'disruptions-export',
  'placements',
  'handovers',
  'decide-handover',
  'matches',
  'findings',
  'figures',
  'board',
  'board-make',
  'board-check',
  'board-publish',
  'screen-quotations',
  'record-service',
  'board-ask',
  'data-quality',
  'data-quality-records',
  'explanations',
  'names-in-explanations',
  'rag-rules',
  'profile',
  'profile-records',
  'profile-make',
  'profile-check',
  'deliveries',
  'rejects',
  'audit',
  'lookers',
  'unusual-access',
  'look-into-access',
  'report-missing',
  'record-interview',
  'excuse-interview',
  'assess',
  'record-death',
  'allocate-key-worker',
  'record-disruption',
  'record-placement',
  'authorise-placement',
  'override-placement-checks',
  'match-report',
  'register-child',
  'merge-children',
  'take-delivery',
  'break-glass',
  'own-glass',
  'glass-reviews',
  'restrictions',
  'declare-conflict',
  'conflicts',
  'involvements',
  'disclosures',
  'panel',
  'panel-prepare',
  'panel-decide',
  'panel-chair',
  'agency-work',
  'any-agency',
  'follow-up',
  'administration',
  'end-session',
  'records',
  'records-decide',
  'dispute',
  'subject-access',
  'intelligence',
  'record-intelligence',
  'review-intelligence',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Something exists that this role may not have: why, and whom to ring. */
export interface WithheldReason {
  readonly reason: string;
  readonly ask: string;
}

export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly withheld: WithheldReason };

interface Rule {
  readonly roles: readonly Role[];
  readonly purposes: readonly Purpose[];
  readonly withheld: WithheldReason;
}

/** Everybody who looks at the hub: a program only sends. */
const EVERYONE = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'PARTNER_SYSTEM');
const PANEL: readonly Role[] = ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD', 'SOCIAL_WORKER', 'POLICE_LIAISON'];

/** They agree to where a looked-after child is placed, and see what they need for it. */
const HEADS: readonly Role[] = ['HEAD_OF_SERVICE'];

/** They see the whole borough: only they can tell two children apart, and take records in. */
const BOROUGH_WIDE: readonly Role[] = ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD', 'POLICE_LIAISON', 'OPERATOR'];

/** Agencies of the panel that see a child when they work with it. */
const NEED_TO_KNOW: readonly Role[] = ['HEALTH_MEMBER', 'EDUCATION_MEMBER', 'YOUTH_JUSTICE_MEMBER', 'PROBATION_MEMBER'];

/** They answer for what their agency does between meetings. */
const AGENCIES: readonly Role[] = [...PANEL, ...NEED_TO_KNOW, 'INTERVIEW_PROVIDER'];

/** They decide who is kept away from a record and who is let in. */
const LEADS: readonly Role[] = ['STRATEGIC_LEAD', 'MASH_LEAD'];

/** Whoever runs the hub on its machine holds its keys: what the `hub` command shows is told to the audit, not hidden. */
const ON_THE_MACHINE: readonly Role[] = [...PANEL, 'OPERATOR'];
const LEAD = 'Ring the strategic lead for missing and exploited children on the number in the directory.';
const CHAIR = 'Ring the chair of the MASE panel on the number in the directory.';

const HEAD = 'Ring the head of service for children looked after on the number in the directory.';
const HELP = 'Ring the administrator of the hub on the number in the directory.';
const GOVERNOR = 'Ring the information governance officer on the number in the directory.';
const RECORD_KEEPERS: readonly Role[] = ['INFORMATION_GOVERNANCE', 'STRATEGIC_LEAD'];

const rule = (roles: readonly Role[], purposes: readonly Purpose[], reason: string, ask = LEAD): Rule => ({
  roles,
  purposes,
  withheld: { reason, ask },
});

const CASE_WORK: readonly Purpose[] = ['safeguarding'];
const RECORDS: readonly Purpose[] = ['safeguarding', 'operation'];
const GOVERNANCE: readonly Purpose[] = ['governance'];
const OVERSIGHT: readonly Purpose[] = ['safeguarding', 'assurance', 'operation'];

/** Who may have what, for which purpose. What is not written here is withheld. */
const RULES: Readonly<Record<Subject, Rule>> = {
  hub: rule(EVERYONE, OVERSIGHT, 'Choose a user first.'),
  sheet: rule(
    [...ON_THE_MACHINE, ...NEED_TO_KNOW, ...HEADS],
    OVERSIGHT,
    'The tracking sheet names children; your role does not work with it.',
  ),
  child: rule(
    [...PANEL, ...NEED_TO_KNOW, ...HEADS, 'INTERVIEW_PROVIDER'],
    CASE_WORK,
    'The record of a child is open to those who work on the case.',
  ),
  'missing-now': rule(
    [...ON_THE_MACHINE, ...NEED_TO_KNOW, ...HEADS],
    RECORDS,
    'The list of missing children is open to those who look for them.',
  ),
  'interviews-due': rule(
    [...ON_THE_MACHINE, 'INTERVIEW_PROVIDER'],
    RECORDS,
    'The list of interviews is open to those who arrange or hold them.',
  ),
  disruptions: rule(
    [...PANEL, ...HEADS],
    CASE_WORK,
    'What is done against those who exploit children is open to the panel.',
  ),
  'disruptions-export': rule(
    ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD', 'POLICE_LIAISON'],
    CASE_WORK,
    'The register of disruption is taken out by the chair, the leads and police.',
  ),
  placements: rule(
    ['STRATEGIC_LEAD', 'MASH_LEAD', 'SOCIAL_WORKER', ...HEADS],
    CASE_WORK,
    'Where looked-after children are placed is open to those who place them.',
    HEAD,
  ),
  handovers: rule(
    [...LEADS, 'SOCIAL_WORKER'],
    CASE_WORK,
    'Children who move are handed over to other authorities by social care.',
  ),
  'decide-handover': rule(
    LEADS,
    CASE_WORK,
    'What goes to and comes from other authorities is decided by the strategic lead and the MASH lead.',
  ),
  matches: rule(
    BOROUGH_WIDE,
    RECORDS,
    'Reports that wait for a match are worked on by those who see the whole borough.',
  ),
  findings: rule(
    ON_THE_MACHINE,
    RECORDS,
    'Records that wait or conflict name children; your role does not work with them.',
  ),
  figures: rule(
    [...ON_THE_MACHINE, ...HEADS, 'BOARD_ANALYST', 'COUNCILLOR'],
    OVERSIGHT,
    'Figures are open to the panel and the board. Your role works with other pages.',
  ),
  board: rule(
    ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD', 'POLICE_LIAISON', 'BOARD_ANALYST', 'COUNCILLOR', 'OPERATOR'],
    ['assurance', 'operation'],
    'The board page is open to the board, to its groups and to those who answer to it.',
  ),
  'board-make': rule(
    ['STRATEGIC_LEAD', 'BOARD_ANALYST', 'OPERATOR'],
    ['assurance', 'operation'],
    'Packs of the board are made by its analyst and the strategic lead.',
  ),
  'board-check': rule(
    ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD', 'BOARD_ANALYST', 'OPERATOR'],
    ['assurance', 'operation'],
    'Packs of the board are checked by the leads, the chair and its analyst.',
  ),
  'board-publish': rule(
    ['STRATEGIC_LEAD', 'BOARD_ANALYST', 'OPERATOR'],
    ['assurance', 'operation'],
    'Packs of the board are published by its analyst and the strategic lead.',
  ),
  'board-ask': rule(
    ['BOARD_ANALYST'],
    ['assurance'],
    'Questions to the numbers of the board are asked by its analyst. The panel opens the lists behind the figures instead.',
  ),
  'data-quality': rule(
    [
      'MASE_CHAIR',
      'STRATEGIC_LEAD',
      'MASH_LEAD',
      'POLICE_LIAISON',
      'BOARD_ANALYST',
      'AUDITOR',
      'INFORMATION_GOVERNANCE',
      'OPERATOR',
    ],
    ['assurance', 'operation'],
    'How complete the records are is open to the chair, the leads, those who take records in and those who oversee them.',
  ),
  'data-quality-records': rule(
    BOROUGH_WIDE,
    ['operation'],
    'Records that lack something name children; they are open to those who put them right.',
  ),
  'screen-quotations': rule(
    LEADS,
    CASE_WORK,
    'What children said in interviews is screened by the strategic lead and the MASH lead.',
  ),
  'record-service': rule(
    ['STRATEGIC_LEAD', 'MASH_LEAD', 'BOARD_ANALYST', 'OPERATOR'],
    ['assurance', 'operation'],
    'The register of services is kept by the leads and the analyst of the board.',
  ),
  explanations: rule(
    [...ON_THE_MACHINE, ...HEADS],
    OVERSIGHT,
    'The list behind a figure is open to the panel. The board sees the numbers.',
  ),
  'names-in-explanations': rule(
    [...ON_THE_MACHINE, ...HEADS],
    OVERSIGHT,
    'The list behind a figure names children; your role sees the counts.',
  ),
  'rag-rules': rule(
    ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD'],
    ['assurance'],
    'What other RAG rules would have done is worked out by the chair and the leads.',
  ),
  profile: rule(
    [...ON_THE_MACHINE, ...HEADS, 'BOARD_ANALYST', 'COUNCILLOR'],
    OVERSIGHT,
    'The problem profile is open to the panel and the board. Your role works with other pages.',
  ),
  'profile-records': rule(
    PANEL,
    CASE_WORK,
    'The records behind the map show where children live and were found; they are open to the panel.',
  ),
  'profile-make': rule(
    LEADS,
    ['assurance'],
    'The problem profile is written by the strategic lead and the MASH lead, who also follow up what it recommends.',
  ),
  'profile-check': rule(
    ['MASE_CHAIR', ...LEADS, ...HEADS],
    ['assurance'],
    'The problem profile is checked by the chair, the leads and the head of service.',
  ),
  deliveries: rule(
    [...BOROUGH_WIDE, 'AUDITOR'],
    ['operation', 'assurance'],
    'The list of deliveries is open to those who take records in and to auditors.',
  ),
  rejects: rule(
    ['STRATEGIC_LEAD', 'MASH_LEAD', 'POLICE_LIAISON', 'OPERATOR'],
    ['operation'],
    'Rejected rows name children; they are open to those who put them right.',
  ),
  audit: rule(['AUDITOR', 'OPERATOR'], ['assurance'], 'Who read what is open to auditors only.', 'Ring the auditor.'),
  'unusual-access': rule(
    ['AUDITOR', 'INFORMATION_GOVERNANCE'],
    ['assurance'],
    'Unusual access is looked into by auditors and information governance.',
    'Ring the auditor.',
  ),
  'look-into-access': rule(
    ['AUDITOR', 'INFORMATION_GOVERNANCE'],
    ['assurance'],
    'Unusual access is looked into by auditors and information governance.',
    'Ring the auditor.',
  ),
  lookers: rule(
    ['STRATEGIC_LEAD', 'INFORMATION_GOVERNANCE', 'AUDITOR'],
    ['assurance'],
    'Who has looked at a record is open to the strategic lead, information governance and auditors.',
    'Ring the auditor.',
  ),
  'report-missing': rule(
    [...PANEL, 'PARTNER_SYSTEM'],
    CASE_WORK,
    'Reports and returns are recorded by police and social care.',
  ),
  'record-interview': rule(
    [...PANEL, 'INTERVIEW_PROVIDER'],
    CASE_WORK,
    'Interviews are recorded by those who arrange or hold them.',
  ),
  'excuse-interview': rule(
    ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD'],
    CASE_WORK,
    'Only a manager decides that no interview is required.',
  ),
  assess: rule(
    ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD', 'SOCIAL_WORKER'],
    CASE_WORK,
    'Assessments and safety plans are recorded by social care.',
  ),
  'record-death': rule(
    ['STRATEGIC_LEAD', 'MASH_LEAD', 'SOCIAL_WORKER'],
    CASE_WORK,
    'That a child died is recorded by social care.',
  ),
  'allocate-key-worker': rule(
    ['STRATEGIC_LEAD', 'MASH_LEAD', 'SOCIAL_WORKER'],
    CASE_WORK,
    'Key workers are allocated by social care.',
  ),
  'record-disruption': rule(
    ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD', 'POLICE_LIAISON'],
    CASE_WORK,
    'Orders, notices and prosecutions are recorded by the chair, the leads and police.',
  ),
  'record-placement': rule(
    ['STRATEGIC_LEAD', 'MASH_LEAD', 'SOCIAL_WORKER', ...HEADS],
    CASE_WORK,
    'Placements and their checks are recorded by social care.',
    HEAD,
  ),
  'authorise-placement': rule(
    ['STRATEGIC_LEAD', ...HEADS],
    CASE_WORK,
    'Placements are agreed to by the head of service.',
    HEAD,
  ),
  'override-placement-checks': rule(
    HEADS,
    CASE_WORK,
    'Only the head of service can agree to a placement whose checks are missing.',
    HEAD,
  ),
  'match-report': rule(
    ['STRATEGIC_LEAD', 'MASH_LEAD', 'POLICE_LIAISON'],
    RECORDS,
    'Which child a report is about is decided by the MASH and police, who see the whole borough.',
    CHAIR,
  ),
  'register-child': rule(
    ['STRATEGIC_LEAD', 'MASH_LEAD'],
    RECORDS,
    'Children are registered by those who see the whole borough.',
  ),
  'merge-children': rule(
    ['STRATEGIC_LEAD', 'MASH_LEAD'],
    RECORDS,
    'Ids of children are merged by those who see the whole borough.',
  ),
  'take-delivery': rule(
    ['STRATEGIC_LEAD', 'MASH_LEAD', 'POLICE_LIAISON', 'OPERATOR'],
    ['operation'],
    'Deliveries are taken in by social care and police.',
  ),
  'break-glass': rule(
    ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD', 'SOCIAL_WORKER', ...NEED_TO_KNOW],
    CASE_WORK,
    'Your role cannot open records of children it does not work with.',
  ),
  'own-glass': rule(EVERYONE, OVERSIGHT, 'Choose a user first.'),
  'glass-reviews': rule(
    ['MASE_CHAIR', 'STRATEGIC_LEAD', 'INFORMATION_GOVERNANCE'],
    ['assurance'],
    'Break-glass access is reviewed by the strategic lead, the chair and information governance.',
  ),
  restrictions: rule(LEADS, RECORDS, 'Records are restricted by the strategic lead and the MASH lead.'),
  'declare-conflict': rule(
    [...PANEL, ...NEED_TO_KNOW, ...HEADS, 'INTERVIEW_PROVIDER'],
    RECORDS,
    'Your role sees no records of children, so no conflict of interest can arise.',
  ),
  conflicts: rule(LEADS, RECORDS, 'Conflicts of interest are managed by the strategic lead and the MASH lead.'),
  involvements: rule(
    LEADS,
    RECORDS,
    'Who works with a child is put on record by the strategic lead and the MASH lead.',
  ),
  disclosures: rule(
    [...PANEL, ...NEED_TO_KNOW],
    RECORDS,
    'What agencies told each other is open to those who work on the case.',
  ),
  panel: rule(
    [...PANEL, ...NEED_TO_KNOW],
    CASE_WORK,
    'The meetings of panels are open to those who sit on them.',
    CHAIR,
  ),
  'panel-prepare': rule(
    ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD'],
    CASE_WORK,
    'Meetings are made and prepared by the chair and the leads.',
    CHAIR,
  ),
  'panel-decide': rule(
    [...PANEL, ...NEED_TO_KNOW],
    CASE_WORK,
    'At a meeting those decide who sit on the panel.',
    CHAIR,
  ),
  'panel-chair': rule(['MASE_CHAIR', 'STRATEGIC_LEAD'], CASE_WORK, 'This is for the chair of the meeting.', CHAIR),
  'agency-work': rule(AGENCIES, CASE_WORK, 'What waits for an agency is open to those who work on cases.', CHAIR),
  'any-agency': rule(
    ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD'],
    CASE_WORK,
    'You may look at and act for your own agency.',
    CHAIR,
  ),
  'follow-up': rule(AGENCIES, CASE_WORK, 'What follows a meeting is recorded by those who work on cases.', CHAIR),
  administration: rule(
    ['ADMINISTRATOR'],
    ['operation'],
    'How the hub runs and who is signed in is for its administrator.',
    HELP,
  ),
  'end-session': rule(['ADMINISTRATOR'], ['operation'], 'Sessions of others are ended by the administrator.', HELP),
  records: rule(
    [...RECORD_KEEPERS, 'OPERATOR'],
    ['governance', 'operation'],
    'How long records are kept, holds and disputes are open to information governance and the strategic lead.',
    GOVERNOR,
  ),
  'records-decide': rule(
    RECORD_KEEPERS,
    GOVERNANCE,
    'What becomes of a record is decided by information governance and the strategic lead.',
    GOVERNOR,
  ),
  dispute: rule(
    [...RECORD_KEEPERS, 'MASH_LEAD', 'SOCIAL_WORKER'],
    GOVERNANCE,
    'That a value is disputed is put on record by social care and information governance.',
    GOVERNOR,
  ),
  'subject-access': rule(
    ['INFORMATION_GOVERNANCE', 'OPERATOR'],
    ['governance', 'operation'],
    'Requests for what is held about a person are answered by information governance.',
    GOVERNOR,
  ),
  intelligence: rule(PANEL, CASE_WORK, 'Who is linked with whom and where is open to those who work on the case.'),
  'record-intelligence': rule(
    PANEL,
    CASE_WORK,
    'Links, places and adults of concern are recorded by police and social care.',
  ),
  'review-intelligence': rule(
    ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD', 'POLICE_LIAISON'],
    CASE_WORK,
    'What is kept, merged and let go is decided by police and the leads, who see the whole borough.',
  ),
};

const WRONG_PURPOSE: WithheldReason = {
  reason: 'This may not be used for the purpose it was asked for.',
  ask: GOVERNOR,
};

/**
 * Whether a role may have something for a purpose; if not, why not and whom to ring. `table` is what the deployment decided
 * otherwise than the rules here. Of which children, and which parts, is decided by `decideChild` and `PARTS`.
 */
export const judge = (role: Role, purpose: Purpose, subject: Subject, table: RoleTable = DEFAULT_ROLES): Verdict => {
  const { roles, purposes, withheld } = RULES[subject];
  const rights = (table as Partial<RoleTable>)[role];
  const has = rights?.also.includes(subject) || (roles.includes(role) && rights?.not.includes(subject) === false);
  if (!has) return { allowed: false, withheld };
  return purposes.includes(purpose) ? { allowed: true } : { allowed: false, withheld: WRONG_PURPOSE };
};

const DOOR_SUBJECT: Readonly<Record<Door, readonly [Subject, Purpose]>> = {
  sheet: ['sheet', 'safeguarding'],
  missing: ['missing-now', 'safeguarding'],
  interviews: ['interviews-due', 'safeguarding'],
  disruptions: ['disruptions', 'safeguarding'],
  placements: ['placements', 'safeguarding'],
  matches: ['matches', 'operation'],
  merges: ['matches', 'operation'],
  handovers: ['handovers', 'safeguarding'],
  findings: ['findings', 'operation'],
  panel: ['panel', 'safeguarding'],
  agency: ['agency-work', 'safeguarding'],
  board: ['board', 'assurance'],
  figures: ['figures', 'assurance'],
  quality: ['data-quality', 'assurance'],
  profile: ['profile', 'assurance'],
  rules: ['rag-rules', 'assurance'],
  intake: ['deliveries', 'operation'],
  search: ['child', 'safeguarding'],
  audit: ['audit', 'assurance'],
  reviews: ['glass-reviews', 'assurance'],
  access: ['restrictions', 'operation'],
  admin: ['administration', 'operation'],
  records: ['records', 'governance'],
  links: ['intelligence', 'safeguarding'],
};

/** The pages that a role may open, in the order of the navigation; the first is the one it starts on. */
export const doorsOf = (role: Role, table: RoleTable = DEFAULT_ROLES): readonly Door[] =>
  DOORS.filter((door) => {
    const [subject, purpose] = DOOR_SUBJECT[door];
    return judge(role, purpose, subject, table).allowed && (table[role].doors?.includes(door) ?? true);
  });
