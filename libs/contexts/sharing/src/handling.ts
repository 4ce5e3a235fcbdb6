import type { WithheldReason } from './policy.js';
import type { Viewer } from './roles.js';

/** P = may be shared within the partnership under this policy; C = only under the conditions of the agency it came from. */
export const HANDLING = ['P', 'C'] as const;
export type Handling = (typeof HANDLING)[number];

/** How an agency wants what it gave handled. */
export interface HandlingConditions {
  readonly handling: Handling;
  readonly originAgency: string;
  /** Agencies and roles beside the originating agency that may have it under the conditions. */
  readonly may: readonly string[];
}

/** Why somebody may not have something that an agency gave under conditions; undefined when they may. */
export const handlingOf = (
  { agency, role }: Viewer,
  { handling, originAgency, may }: HandlingConditions,
): WithheldReason | undefined =>
  handling === 'P' || agency === originAgency || may.includes(agency) || may.includes(role)
    ? undefined
    : {
        reason: `${originAgency} gave this under conditions: it is not passed on.`,
        ask: `Ring ${originAgency} on the number in the directory.`,
      };
