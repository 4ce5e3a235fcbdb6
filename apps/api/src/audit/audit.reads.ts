import { NOW } from '@hub/kernel';
import { isOther } from '@hub/sharing';
import { CHILDREN, idsOfChildAt, type ChildRow } from '@hub/views';
import type { Looker } from '@hub/worker';
import { rowsFor } from '../edge/live-rows.js';
import { nobody, read } from '../edge/reads.js';
import type {
  QueryReadAuditArgs,
  QueryWhoHasLookedArgs,
  QueryWhoHasLookedAtArgs,
  ReadAudit,
  WhoHasLooked,
  WhoHasLookedAt,
} from '../generated/graphql.js';
import { filterAsQuery, filterMeant } from './filter.js';
import { keptFromLookers, withoutWalled } from './walls.js';
import { lineOf, roleNameOf } from './line.present.js';
import { looksOpenTo, othersOnRecord, type LooksOpen } from './others.js';

/** The most lines of one page. */
const MOST = 1_000;

const positionOf = (after: string | null | undefined): number | undefined => {
  const position = Number(Buffer.from(after ?? '', 'base64url').toString());
  return Number.isSafeInteger(position) && position > 0 ? position : undefined;
};

const oneAsked = (id: string | null | undefined): string | undefined => (id?.trim() ? id.trim() : undefined);

/**
 * Who read what, the latest first. That somebody asked about one child, adult or place is itself a line about it; a page of
 * all lines names ids only, to somebody who opens no record by them.
 */
export const readAudit = read({
  subject: 'audit',
  purpose: 'assurance',
  find: async ({ filter, first, after }: Partial<QueryReadAuditArgs>, { hub, sight }) => {
    const before = positionOf(after);
    const meant = await filterMeant(hub, filter, sight);
    const found = await hub.auditDesk.lines({
      filter: meant,
      first: Math.min(Math.max(1, first ?? 50), MOST),
      ...(before === undefined ? {} : { before }),
    });
    const about = filter?.other ? await othersOnRecord(hub, meant.subjects ?? []) : [];
    return { ...found, about, hidden: new Set(meant.hidden) };
  },
  hydrate: async (found, _args, { hub }) => ({ ...found, ...(await hub.auditDesk.choices()) }),
  rules: (found, { sight }) => ({
    ...found,
    lines: found.lines.map((line) => withoutWalled(line, sight, found.hidden)),
  }),
  present: ({ lines, total, hasMore, agencies, roles }, { filter }): ReadAudit => ({
    lines: lines.map(lineOf),
    total,
    next: hasMore ? Buffer.from(String(lines.at(-1)?.position ?? 0)).toString('base64url') : null,
    agencies: [...agencies],
    roles: roles.map((id) => ({ id, name: roleNameOf(id) })),
    csv: `/read-audit/lines.csv${filterAsQuery(filter)}`,
  }),
  names: nobody,
  others: (_answer, { known }) => known.about,
  asks: ({ filter }) => oneAsked(filter?.childId) ?? [oneAsked(filter?.other)].find((id) => id && isOther(id)),
});

const lookersOf = (lookers: readonly Looker[]): WhoHasLooked['lookers'] =>
  lookers.map(({ role, ...looker }) => ({ ...looker, roleName: roleNameOf(role) }));

/**
 * Who has looked at the record of a child. The question is itself a read about that child. Of an id that is not on record,
 * or from which a conflict of interest keeps the reader, nobody has.
 */
export const whoHasLooked = read({
  subject: 'lookers',
  purpose: 'assurance',
  find: async ({ childId }: QueryWhoHasLookedArgs, { hub, moment }): Promise<readonly string[]> => {
    const childIds = await idsOfChildAt(hub.views, childId.trim(), NOW);
    const rows = await rowsFor<ChildRow>(hub, CHILDREN.table, moment);
    return rows.some(({ row }) => childIds.includes(row.childId)) ? childIds : [];
  },
  hydrate: async (childIds: readonly string[], _args, { hub }) => ({
    childIds,
    lookers: await hub.auditDesk.lookers(childIds),
  }),
  rules: (known, { sight }) => (keptFromLookers(known.childIds, sight) ? { childIds: [], lookers: [] } : known),
  present: ({ childIds, lookers }): WhoHasLooked => ({
    childIds: [...childIds],
    lookers: lookersOf(lookers),
  }),
  names: ({ childIds }) => childIds,
  asks: ({ childId }) => childId,
});

/** Who has looked at an adult of concern, a place, a group or a thing. The question is itself a read about it. */
export const whoHasLookedAt = read({
  subject: 'lookers',
  purpose: 'assurance',
  find: ({ key }: QueryWhoHasLookedAtArgs, context): Promise<LooksOpen> => looksOpenTo(key.trim(), context),
  hydrate: async ({ keys, ownOnly }: LooksOpen, _args, { hub }) => ({
    keys,
    ownOnly,
    lookers: keys.length === 0 ? [] : await hub.auditDesk.lookers(keys),
  }),
  rules: ({ keys, ownOnly, lookers }, { user }) => ({
    keys,
    ownOnly,
    lookers: ownOnly ? lookers.filter(({ person }) => person === user.person) : lookers,
  }),
  present: ({ keys, lookers }): WhoHasLookedAt => ({ keys: [...keys], lookers: lookersOf(lookers) }),
  names: nobody,
  others: ({ keys }) => keys,
  asks: ({ key }) => (isOther(key.trim()) ? key.trim() : undefined),
});
