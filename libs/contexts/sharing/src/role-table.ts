import type { Subject } from './policy.js';
import type { Door, Role } from './roles.js';

/**
 * Of which children somebody may see records.
 *
 * - `all`: every child of the hub;
 * - `own-and-team`: the key worker is they, or is of their team;
 * - `need-to-know`: their agency works with the child;
 * - `allocated`: an interview with the child was given to them;
 * - `none`: no child's.
 */
export const SCOPES = ['all', 'own-and-team', 'need-to-know', 'allocated', 'none'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a role may, beside the subjects that the policy names. */
export interface RoleRights {
  readonly scope: Scope;
  /** What feeds call the agency of the role's people, beside the name the sign-in service gives. */
  readonly agencies: readonly string[];
  /** Panels on which the role sits: it needs to know the children they hear. */
  readonly panels: readonly string[];
  /** Types of interview provider that the role is. */
  readonly providerTypes: readonly string[];
  /** Subjects it has although, or has not because, the policy says otherwise by default. */
  readonly also: readonly Subject[];
  readonly not: readonly Subject[];
  /** The pages of the navigation; absent = every page whose subject the role may have. */
  readonly doors?: readonly Door[];
}

/**
 * Whether a role may come to the meetings of a panel. An agency that sees only the children it works with sits on the
 * panels that are named for it; everybody else who may open meetings at all may open those of every panel.
 */
export const sitsOn = ({ scope, panels }: RoleRights, panel: string): boolean =>
  scope !== 'need-to-know' || panels.includes(panel);

/** The rights of every role. */
export type RoleTable = Readonly<Record<Role, RoleRights>>;

const rights = (scope: Scope, more: Partial<RoleRights> = {}): RoleRights => ({
  scope,
  agencies: [],
  panels: [],
  providerTypes: [],
  also: [],
  not: [],
  ...more,
});

/** What feeds call social care. */
const SOCIAL_CARE = ['CSC', 'Social care', 'Children’s social care'];

const member = (agencies: readonly string[], panels: readonly string[]): RoleRights =>
  rights('need-to-know', { agencies, panels });

/** The panels that hear of every kind of exploitation; probation comes to these. */
const OF_ALL_EXPLOITATION = ['MACE', 'MEGA'];
const EVERY_PANEL = ['MASE', 'MAP', ...OF_ALL_EXPLOITATION];

/** What each role may unless a deployment decides otherwise. */
export const DEFAULT_ROLES: RoleTable = {
  MASE_CHAIR: rights('all'),
  STRATEGIC_LEAD: rights('all', { agencies: SOCIAL_CARE }),
  MASH_LEAD: rights('all', { agencies: SOCIAL_CARE }),
  SOCIAL_WORKER: rights('own-and-team', { agencies: SOCIAL_CARE }),
  HEAD_OF_SERVICE: rights('all', { agencies: SOCIAL_CARE }),
  POLICE_LIAISON: rights('all', { agencies: ['Police', 'Metropolitan Police'] }),
  HEALTH_MEMBER: member(['Health'], EVERY_PANEL),
  EDUCATION_MEMBER: member(['Education'], EVERY_PANEL),
  YOUTH_JUSTICE_MEMBER: member(['Youth offending service', 'Youth justice service'], EVERY_PANEL),
  PROBATION_MEMBER: member(['Probation'], OF_ALL_EXPLOITATION),
  INTERVIEW_PROVIDER: rights('allocated', {
    agencies: ['Return interview service'],
    providerTypes: ['commissioned_independent'],
  }),
  BOARD_ANALYST: rights('none'),
  COUNCILLOR: rights('none'),
  AUDITOR: rights('none'),
  INFORMATION_GOVERNANCE: rights('none'),
  ADMINISTRATOR: rights('none'),
  PARTNER_SYSTEM: rights('all'),
  OPERATOR: rights('all'),
};
