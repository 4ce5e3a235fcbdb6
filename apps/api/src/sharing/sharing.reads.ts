import { NOW, type RowVersion } from '@hub/kernel';
import { glassStream } from '@hub/sharing';
import {
  access,
  type AccessRow,
  type DisclosureRow,
  type GlassRow,
  type InvolvementGrantRow,
  type RestrictionRow,
  type WallRow,
} from '@hub/views';
import type { Hub } from '@hub/worker';
import type {
  OpenGlass,
  QueryDisclosuresArgs,
  QueryGlassReviewsArgs,
  QueryInvolvementsArgs,
} from '../generated/graphql.js';
import { rowsFor } from '../edge/live-rows.js';
import { asFound, nobody, read, type ReadContext } from '../edge/reads.js';
import {
  conflictOf,
  disclosureOf,
  glassReviewOf,
  involvementOf,
  isOpenAt,
  openGlassOf,
  restrictionOf,
} from './sharing.present.js';

/** What was decided about access, of one kind. */
const ofKind = async <R extends AccessRow>(kind: R['kind'], { hub, moment }: ReadContext): Promise<readonly R[]> => {
  const rows: readonly RowVersion<AccessRow>[] = await rowsFor<AccessRow>(hub, access.table, moment);
  return rows.map(({ row }) => row).filter((row): row is R => row.kind === kind);
};

const latestFirst = (a: AccessRow, b: AccessRow): number =>
  b.at.localeCompare(a.at) || (a.childId < b.childId ? -1 : 1);

/** What was decided about children whose record is open to the person who asks. */
const openOnes = <R extends AccessRow>(rows: readonly R[], { sight }: ReadContext): readonly R[] =>
  rows.filter(({ childId }) => sight.opens(childId));

/** Records that are open to the person who asks, because they broke the glass. */
export const myGlass = read({
  subject: 'own-glass',
  purpose: 'safeguarding',
  find: (_args: object, context) => ofKind<GlassRow>('glass', context),
  hydrate: asFound<readonly GlassRow[]>,
  rules: (rows, { user, sight }) =>
    rows.filter(({ person, childId }) => person === user.person && sight.opens(childId)),
  present: (rows, _args, { moment }) => rows.filter((row) => isOpenAt(row, moment.at)).map(openGlassOf),
  names: nobody,
});

/** The broken glass with this id, as its own person sees it. */
export const glassNamed = async (hub: Hub, glassId: string): Promise<OpenGlass | null> => {
  const found = await hub.views.rowAt<GlassRow>(access.table, glassStream(glassId), NOW);
  return found ? openGlassOf(found.row) : null;
};

/** How often each of these was used: reads that name it in the audit. */
const readsUnder = async ({ hub }: ReadContext, rows: readonly GlassRow[]): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>();
  for (const { glassId } of rows) {
    counts.set(glassId, (await hub.auditDesk.lines({ filter: { glass: glassId }, first: 1 })).total);
  }
  return counts;
};

/** Break-glass access that somebody must look at. */
export const glassReviews = read({
  subject: 'glass-reviews',
  purpose: 'assurance',
  find: (_args: Partial<QueryGlassReviewsArgs>, context) => ofKind<GlassRow>('glass', context),
  hydrate: async (rows: readonly GlassRow[], _args, context) => ({ rows, reads: await readsUnder(context, rows) }),
  rules: ({ rows, reads }, { user, sight }) => ({
    rows: rows.filter(({ person, childId }) => person !== user.person && !sight.keptFrom(childId)),
    reads,
  }),
  present: ({ rows, reads }, { reviewed }, { moment }) =>
    rows
      .filter(({ review }) => (review !== undefined) === (reviewed === true))
      .sort((a, b) => (reviewed === true ? latestFirst(a, b) : latestFirst(b, a)))
      .map((row) => glassReviewOf(row, reads.get(row.glassId) ?? 0, moment.at)),
  names: (found) => found.map(({ childId }) => childId),
});

/** Records that only some may open. */
export const restrictions = read({
  subject: 'restrictions',
  purpose: 'operation',
  find: (_args: object, context) => ofKind<RestrictionRow>('restriction', context),
  hydrate: asFound<readonly RestrictionRow[]>,
  rules: openOnes,
  present: (rows) => [...rows].sort(latestFirst).map(restrictionOf),
  names: (found) => found.map(({ childId }) => childId),
});

/** Members of staff who are kept away from a child. */
export const conflicts = read({
  subject: 'conflicts',
  purpose: 'operation',
  find: (_args: object, context) => ofKind<WallRow>('wall', context),
  hydrate: asFound<readonly WallRow[]>,
  rules: openOnes,
  present: (rows) => [...rows].sort(latestFirst).map(conflictOf),
  names: (found) => found.map(({ childId }) => childId),
});

/** Agencies and people who were told to work with a child. */
export const involvements = read({
  subject: 'involvements',
  purpose: 'operation',
  find: (_args: Partial<QueryInvolvementsArgs>, context) => ofKind<InvolvementGrantRow>('involvement', context),
  hydrate: asFound<readonly InvolvementGrantRow[]>,
  rules: openOnes,
  present: (rows, { childId }) =>
    rows
      .filter((row) => childId === undefined || childId === null || row.childId === childId)
      .sort(latestFirst)
      .map(involvementOf),
  names: (found) => found.map(({ childId }) => childId),
});

/** What agencies told each other about a child. */
export const disclosures = read({
  subject: 'disclosures',
  purpose: 'operation',
  find: (_args: QueryDisclosuresArgs, context) => ofKind<DisclosureRow>('disclosure', context),
  hydrate: asFound<readonly DisclosureRow[]>,
  rules: openOnes,
  present: (rows, { childId }) =>
    rows
      .filter((row) => row.childId === childId)
      .sort(latestFirst)
      .map(disclosureOf),
  names: (found) => found.map(({ childId }) => childId),
});
