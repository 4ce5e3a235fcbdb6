import type { WithheldReason } from './policy.js';
import type { RoleRights } from './role-table.js';
import type { Viewer } from './roles.js';

/** P = may be shared within the partnership under this policy; C = only under the conditions of the agency it came from. */
export const HANDLING = ['P', 'C'] as const;
export type Handling = (typeof HANDLING)[number];

/** How an agency wants what it gave handled. */
export interface HandlingConditions {
  readonly handling: Handling;
  /** The agency it came from, as the record names it. */
  readonly originAgency: string;
  /** Agencies and roles beside the originating agency that may have it under the conditions; left out = none. */
  readonly may?: readonly string[];
}

const folded = (agency: string): string => agency.trim().toLowerCase();

/**
 * Why somebody may not have something that an agency gave under conditions; undefined when they may. The agency of a role's
 * people has the names that the role table gives it beside that of the sign-in service.
 */
export const handlingOf = (
  { agency, role }: Viewer,
  { agencies }: Pick<RoleRights, 'agencies'>,
  { handling, originAgency, may = [] }: HandlingConditions,
): WithheldReason | undefined => {
  const open = new Set([originAgency, ...may].map(folded));
  return handling === 'P' || may.includes(role) || [agency, ...agencies].some((name) => open.has(folded(name)))
    ? undefined
    : {
        reason: `${originAgency} gave this under conditions: it is not passed on.`,
        ask: `Ring ${originAgency} on the number in the directory.`,
      };
};
