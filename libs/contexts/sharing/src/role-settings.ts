import { z } from 'zod';
import { SUBJECTS } from './policy.js';
import { DEFAULT_ROLES, SCOPES, type RoleRights, type RoleTable } from './role-table.js';
import { DOORS, ROLES, type Role } from './roles.js';

const known = <const Words extends readonly [string, ...string[]]>(words: Words, what: string) =>
  z.enum(words, { error: ({ input }) => `"${String(input)}" is no ${what}. There are: ${words.join(', ')}` });

const Changes = z.strictObject({
  scope: known(SCOPES, 'scope').optional(),
  agencies: z.array(z.string().min(1)).optional(),
  panels: z.array(z.string().min(1)).optional(),
  providerTypes: z.array(z.string().min(1)).optional(),
  also: z.array(known(SUBJECTS, 'subject')).optional(),
  not: z.array(known(SUBJECTS, 'subject')).optional(),
  doors: z.array(known(DOORS, 'page')).optional(),
});

const RoleChanges = z.partialRecord(known(Object.keys(ROLES) as [Role, ...Role[]], 'role'), Changes);

/** The rights of every role as a deployment wants them, or each thing that cannot be used, by its place. */
export type RolesRead = { readonly roles: RoleTable } | { readonly faults: readonly string[] };

/** The default rights with what a deployment changes. What it does not name stays; a name that is not known is a fault. */
export const rolesWith = (changes: unknown): RolesRead => {
  const parsed = RoleChanges.safeParse(changes);
  if (!parsed.success) {
    return { faults: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`) };
  }
  const roles = Object.fromEntries(
    (Object.keys(DEFAULT_ROLES) as Role[]).map((role) => [role, { ...DEFAULT_ROLES[role], ...parsed.data[role] }]),
  );
  return { roles: roles as Record<Role, RoleRights> };
};
