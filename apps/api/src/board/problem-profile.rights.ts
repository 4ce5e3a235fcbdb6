import type { ProfileAudience } from '@hub/assurance';
import { judge, type Role, type RoleTable, type Scope, type Subject } from '@hub/sharing';
import type { ProfileRow } from '@hub/views';

const may = (role: Role, subject: Subject, roles: RoleTable): boolean =>
  judge(role, 'assurance', subject, roles).allowed;

/** Whether somebody makes or checks profiles: they see them while they are being made. */
export const worksOnProfiles = (role: Role, roles: RoleTable): boolean =>
  may(role, 'profile-make', roles) || may(role, 'profile-check', roles);

/** Whether somebody may start a draft. */
export const makesProfiles = (role: Role, roles: RoleTable): boolean => may(role, 'profile-make', roles);

/**
 * For whom somebody may have a profile drawn: those who see no child get what board and members get; those who see some
 * get the panel's, of these; those who see the borough all three.
 */
export const audiencesFor = (scope: Scope): readonly ProfileAudience[] =>
  scope === 'none' ? ['board'] : scope === 'all' ? ['panel', 'director', 'board'] : ['panel'];

/** Whether somebody may open this version: sealed ones everybody who may have a profile, others those who work on it. */
export const opensVersion = ({ state }: ProfileRow, role: Role, roles: RoleTable): boolean =>
  state === 'sealed' || worksOnProfiles(role, roles);

/** What somebody may do with a version as it stands. The rules of the profile have the last word. */
export const actionsOnProfile = (row: ProfileRow, person: string, role: Role, roles: RoleTable): readonly string[] => {
  if (row.state === 'sealed') return [];
  const make = may(role, 'profile-make', roles);
  const check = may(role, 'profile-check', roles);
  const isPassedOn = row.state === 'passed on' || row.state === 'checked';
  return [
    ...(make ? ['WRITE', 'RECOMMEND', 'DRAFT'] : []),
    ...(make && row.state === 'drafted' ? ['PASS_ON'] : []),
    ...(check && isPassedOn ? ['RETURN'] : []),
    ...(check && row.state === 'passed on' && row.maker !== person && !row.hands.includes(person) ? ['CHECK'] : []),
    ...(make && row.state === 'checked' ? ['SEAL'] : []),
  ];
};
