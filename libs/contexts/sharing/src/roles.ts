/** The parts people play in the hub, and what each is called. What a role may see is decided in the policy. */
export const ROLES = {
  MASE_CHAIR: 'MASE chair',
  STRATEGIC_LEAD: 'Strategic lead',
  MASH_LEAD: 'MASH operational lead',
  SOCIAL_WORKER: 'Social worker',
  /** Of services for children looked after: agrees to where they are placed. */
  HEAD_OF_SERVICE: 'Head of service',
  POLICE_LIAISON: 'Police liaison',
  HEALTH_MEMBER: 'Health member',
  EDUCATION_MEMBER: 'Education member',
  YOUTH_JUSTICE_MEMBER: 'Youth justice member',
  PROBATION_MEMBER: 'Probation member',
  INTERVIEW_PROVIDER: 'Interview provider',
  BOARD_ANALYST: 'Board analyst',
  COUNCILLOR: 'Councillor',
  AUDITOR: 'Auditor',
  INFORMATION_GOVERNANCE: 'Information governance officer',
  ADMINISTRATOR: 'System administrator',
  /** A program of a partner agency that sends records; nobody looks through its eyes. */
  PARTNER_SYSTEM: 'Program of a partner agency',
  /** Whoever runs the hub on its machine: the `hub` command. */
  OPERATOR: 'Operator of the hub',
} as const;
export type Role = keyof typeof ROLES;

/** Roles that no person has: the `hub` command, and programs of partners. */
export const ROLES_OF_NOBODY: readonly Role[] = ['PARTNER_SYSTEM', 'OPERATOR'];

/** What stands in the audit for somebody who tried to come in and has no role here. */
export const NO_ROLE = 'NONE';

/** Someone who asks for something, as the policy and the audit know them. `person` is a user id, never a name. */
export interface Viewer {
  readonly person: string;
  readonly agency: string;
  readonly role: Role;
  /** The team of social care they work in, as case records name it. */
  readonly team?: string;
  /** The name under which case records list them as key worker, vouched for by the sign-in service. */
  readonly worker?: string;
}

/** The pages of the hub, in the order of the navigation. */
export const DOORS = [
  'sheet',
  'missing',
  'panel',
  'links',
  'interviews',
  'agency',
  'disruptions',
  'placements',
  'handovers',
  'matches',
  'merges',
  'findings',
  'board',
  'figures',
  'quality',
  'profile',
  'rules',
  'intake',
  'search',
  'audit',
  'reviews',
  'access',
  'admin',
  'records',
] as const;
export type Door = (typeof DOORS)[number];
