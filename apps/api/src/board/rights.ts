import type { PackVariant } from '@hub/assurance';
import { judge, type Role, type RoleTable, type Subject } from '@hub/sharing';
import type { PackRow } from '@hub/views';

const may = (role: Role, subject: Subject, roles: RoleTable): boolean =>
  judge(role, 'assurance', subject, roles).allowed;

/** Whether somebody makes packs: they see them while they are being made. */
export const makesPacks = (role: Role, roles: RoleTable): boolean =>
  may(role, 'board-make', roles) || may(role, 'board-check', roles);

/** Whether somebody may read this edition of a pack: its readers when it is published, those who make packs before. */
export const readsPack = (role: Role, roles: RoleTable, row: PackRow, variant: PackVariant | undefined): boolean =>
  makesPacks(role, roles) || ((variant?.readers.includes(role) ?? false) && row.publishedAt !== undefined);

/** What somebody must do next with a pack, of all that they may do with it. */
const NEXT: readonly string[] = ['PASS_ON', 'CHECK', 'PUBLISH'];

/** Whether a pack waits for somebody: to be written, checked or published. */
export const waitsFor = (row: PackRow, person: string, role: Role, roles: RoleTable): boolean =>
  actionsOn(row, person, role, roles).some((action) => NEXT.includes(action));

/** What somebody may do with a pack as it stands. The rules of the pack have the last word. */
export const actionsOn = (row: PackRow, person: string, role: Role, roles: RoleTable): readonly string[] => {
  const make = may(role, 'board-make', roles);
  const check = may(role, 'board-check', roles);
  const hands = [row.draftedBy, ...row.comments.map(({ writtenBy }) => writtenBy)];
  const other = row.maker !== person && !hands.includes(person);
  const open = row.state === 'drafted' || row.state === 'passed on' || row.state === 'checked';
  return [
    ...(make && open ? ['COMMENT', 'DRAFT'] : []),
    ...((make || check) && open ? ['CHALLENGE'] : []),
    ...(make && row.state === 'drafted' ? ['PASS_ON'] : []),
    ...(check && (row.state === 'passed on' || row.state === 'checked') ? ['RETURN'] : []),
    ...(check && row.state === 'passed on' && other ? ['CHECK'] : []),
    ...(may(role, 'board-publish', roles) && (row.state === 'checked' || row.state === 'sealed') ? ['PUBLISH'] : []),
    ...(may(role, 'board-publish', roles) && row.state !== 'withdrawn' ? ['WITHDRAW'] : []),
    ...(row.state === 'published' && !row.acknowledged.some(({ by }) => by === person) ? ['ACKNOWLEDGE'] : []),
  ];
};
