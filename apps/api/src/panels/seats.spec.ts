import { expect, it } from '@jest/globals';
import { PANELS, termsOn, type Member } from '@hub/panels';
import { DEFAULT_ROLES, sitsOn, type Role } from '@hub/sharing';

/** Roles that come to a panel for a member whose people see only the children they work with. */
const COMES_FOR: readonly (readonly [Role, Member])[] = [
  ['HEALTH_MEMBER', 'health'],
  ['EDUCATION_MEMBER', 'education'],
  ['YOUTH_JUSTICE_MEMBER', 'youth_justice'],
  ['PROBATION_MEMBER', 'probation'],
];

it.each(COMES_FOR)('%s sits on just the panels whose terms of reference name %s', (role, member) => {
  const named = PANELS.filter((panel) => termsOn(panel, '2026-11-28').members.includes(member));
  expect(named.length).toBeGreaterThan(0);
  expect(PANELS.filter((panel) => sitsOn(DEFAULT_ROLES[role], panel))).toEqual(named);
});
