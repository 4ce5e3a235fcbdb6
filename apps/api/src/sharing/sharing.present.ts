import type { Instant } from '@hub/kernel';
import { GATEWAYS, PURPOSES, ROLES } from '@hub/sharing';
import type { DisclosureRow, GlassRow, InvolvementGrantRow, RestrictionRow, WallRow } from '@hub/views';
import type {
  ConflictNature,
  ConflictOfInterest,
  Disclosure,
  GlassFinding,
  GlassReview,
  Involvement,
  InvolvementHolder,
  OpenGlass,
  Restriction,
} from '../generated/graphql.js';

const roleName = (role: string): string => (ROLES as Readonly<Record<string, string>>)[role] ?? role;
const purposeName = (purpose: string): string => (PURPOSES as Readonly<Record<string, string>>)[purpose] ?? purpose;

/** Whether a record is open under broken glass at a moment. */
export const isOpenAt = ({ until, closedAt }: GlassRow, now: Instant): boolean =>
  now < until && (closedAt === undefined || now < closedAt);

/** A record that is open to its own person, as the banner shows it. */
export const openGlassOf = ({ glassId, childId, reason, at, until }: GlassRow): OpenGlass => ({
  id: glassId,
  childId,
  reason,
  brokenAt: at,
  until,
});

/** Break-glass access as its reviewer sees it. */
export const glassReviewOf = (row: GlassRow, reads: number, now: Instant): GlassReview => ({
  id: row.glassId,
  childId: row.childId,
  person: row.person,
  agency: row.agency,
  roleName: roleName(row.role),
  reason: row.reason,
  purpose: purposeName(row.purpose),
  brokenAt: row.at,
  until: row.until,
  closedAt: row.closedAt ?? null,
  open: isOpenAt(row, now),
  reads,
  finding: row.review ? (row.review.finding.toUpperCase() as GlassFinding) : null,
  note: row.review?.note ?? null,
  reviewedBy: row.review?.by ?? null,
  reviewedAt: row.review?.at ?? null,
});

/** A restriction as those see it who manage it. */
export const restrictionOf = ({ childId, reason, people, roles, at, by }: RestrictionRow): Restriction => ({
  childId,
  reason,
  people: [...people],
  roles: [...roles],
  roleNames: roles.map(roleName),
  since: at,
  by,
});

/** A conflict of interest as those see it who manage it. */
export const conflictOf = ({ childId, person, nature, detail, at, by }: WallRow): ConflictOfInterest => ({
  childId,
  person,
  nature: nature.toUpperCase() as ConflictNature,
  detail: detail ?? null,
  since: at,
  by,
});

/** An involvement that was granted by hand. */
export const involvementOf = (row: InvolvementGrantRow): Involvement => ({
  childId: row.childId,
  holder: row.holder.toUpperCase() as InvolvementHolder,
  who: row.who,
  reason: row.reason,
  gateway: row.gateway,
  gatewayName: GATEWAYS[row.gateway],
  until: row.until ?? null,
  since: row.at,
  by: row.by,
});

/** A disclosure from one agency to another. */
export const disclosureOf = (row: DisclosureRow): Disclosure => ({
  id: row.disclosureId,
  childId: row.childId,
  fromAgency: row.fromAgency,
  toAgency: row.toAgency,
  recipient: row.recipient,
  what: row.what,
  why: row.why,
  gateway: row.gateway,
  gatewayName: GATEWAYS[row.gateway],
  disclosedAt: row.at,
  by: row.by,
  withdrawn: row.withdrawn ?? null,
});
