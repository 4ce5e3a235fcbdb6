import type { WithheldReason } from './policy.js';
import type { Relation } from './relation.js';
import type { RoleRights } from './role-table.js';
import type { Role, Viewer } from './roles.js';

/** What was decided about a child's record, as far as it concerns one person at one moment. */
export interface AccessFacts {
  /** A conflict of interest of this person with this child is on record. */
  readonly walled: boolean;
  /** Only these may open the record; absent = it is not restricted. */
  readonly restriction?: { readonly people: readonly string[]; readonly roles: readonly string[] };
  /** This person's broken glass that is open at the moment: its id. */
  readonly glass?: string;
}

/** What somebody may know of a child. */
export type ChildVerdict =
  | { readonly access: 'allowed'; readonly glass?: string }
  | ({ readonly access: 'withheld'; readonly canBreakGlass: boolean } & WithheldReason)
  | {
      readonly access: 'sealed';
      readonly message: string;
      readonly ask: string;
      readonly canBreakGlass: boolean;
    }
  | { readonly access: 'absent' };

const MAY_UNSEAL: readonly Role[] = ['MASE_CHAIR', 'STRATEGIC_LEAD', 'MASH_LEAD'];

const ABSENT: ChildVerdict = { access: 'absent' };
const ALLOWED: ChildVerdict = { access: 'allowed' };

const NOT_YOURS = {
  'own-and-team': 'You are not working with this child, and neither is your team.',
  'need-to-know': 'This child is known to the hub, but not through your agency.',
} as const;
const ASK_MASH = 'Ring the MASH operational lead on the number in the directory.';

const withheld = (reason: string): ChildVerdict => ({ access: 'withheld', reason, ask: ASK_MASH, canBreakGlass: true });

const sealed = (canBreakGlass: boolean): ChildVerdict => ({
  access: 'sealed',
  message: 'Something is held here. It is open only to a few named people.',
  ask: 'Ring the strategic lead for missing and exploited children on the number in the directory.',
  canBreakGlass,
});

/**
 * What somebody may know of a child: who they are, how they are tied to the child, and what was decided. A conflict of
 * interest beats everything, and what a role can never reach answers as if it were not on record. A restriction beats every
 * tie; broken glass opens what is withheld, and what is sealed for those who lead.
 */
export const decideChild = (
  { person, role }: Viewer,
  { scope }: RoleRights,
  relation: Relation,
  { walled, restriction, glass }: AccessFacts,
): ChildVerdict => {
  if (walled || scope === 'none') return ABSENT;
  const related = scope === 'all' || relation !== 'none';
  if (scope === 'allocated' && !related) return ABSENT;
  if (restriction && !restriction.people.includes(person) && !restriction.roles.includes(role)) {
    const may = MAY_UNSEAL.includes(role);
    return may && glass !== undefined ? { access: 'allowed', glass } : sealed(may);
  }
  if (related) return ALLOWED;
  if (glass !== undefined) return { access: 'allowed', glass };
  return withheld(NOT_YOURS[scope as keyof typeof NOT_YOURS]);
};
