import { addDays, type LondonDate, type RowVersion } from '@hub/kernel';
import { PANEL_DAYS, sitsOn, type AccessFacts, type RelationDays, type Grant, type RoleRights } from '@hub/sharing';
import { changeTo } from './live-rows.js';
import type { AccessRow, GlassRow, InvolvementRow, PanelMeetingRow, RestrictionRow } from '@hub/views';

/** Children by every id and every police reference they have: worked out once, and then only where rows changed. */
export class Directory {
  readonly #byId = new Map<string, InvolvementRow>();
  #byReport: Map<string, InvolvementRow> | undefined;

  constructor(rows: readonly RowVersion<InvolvementRow>[]) {
    for (const { row } of rows) for (const id of row.ids) this.#byId.set(id, row);
  }

  get byId(): ReadonlyMap<string, InvolvementRow> {
    return this.#byId;
  }

  get byReport(): ReadonlyMap<string, InvolvementRow> {
    this.#byReport ??= new Map(
      [...new Set(this.#byId.values())].flatMap((row) =>
        row.reportRefs.map((ref): [string, InvolvementRow] => [ref, row]),
      ),
    );
    return this.#byReport;
  }

  /** Takes in rows that came in place of others: everybody who holds the directory knows them from then on. */
  follow(gone: readonly InvolvementRow[], come: readonly InvolvementRow[]): this {
    for (const row of gone) for (const id of row.ids) this.#byId.delete(id);
    for (const row of come) for (const id of row.ids) this.#byId.set(id, row);
    for (const ref of gone.flatMap(({ reportRefs }) => reportRefs)) this.#byReport?.delete(ref);
    for (const row of come) for (const ref of row.reportRefs) this.#byReport?.set(ref, row);
    return this;
  }
}

const DIRECTORIES = new WeakMap<readonly unknown[], Directory>();

export const directoryOf = (rows: readonly RowVersion<InvolvementRow>[]): Directory => {
  const known = DIRECTORIES.get(rows);
  if (known) return known;
  const change = changeTo(rows);
  const from = change?.from.deref();
  const before = from && DIRECTORIES.get(from);
  const rowsOf = (versions: readonly RowVersion[]) =>
    (versions as unknown as readonly RowVersion<InvolvementRow>[]).map(({ row }) => row);
  const directory = before && change ? before.follow(rowsOf(change.gone), rowsOf(change.come)) : new Directory(rows);
  DIRECTORIES.set(rows, directory);
  return directory;
};

/** Decisions about access, by the child id they name. Worked out once for the same rows. */
export type Decisions = ReadonlyMap<string, readonly AccessRow[]>;

const DECISIONS = new WeakMap<readonly unknown[], Decisions>();

export const decisionsOf = (rows: readonly RowVersion<AccessRow>[]): Decisions => {
  const known = DECISIONS.get(rows);
  if (known) return known;
  const found = new Map<string, AccessRow[]>();
  for (const { row } of rows) {
    const held = found.get(row.childId);
    if (held) held.push(row);
    else found.set(row.childId, [row]);
  }
  DECISIONS.set(rows, found);
  return found;
};

/** Only who every restriction of a child names may open the record. */
const together = (all: readonly RestrictionRow[]): AccessFacts['restriction'] => {
  const [first, ...others] = all;
  return (
    first && {
      people: first.people.filter((one) => others.every(({ people }) => people.includes(one))),
      roles: first.roles.filter((one) => others.every(({ roles }) => roles.includes(one))),
    }
  );
};

/** What was decided about a child, as far as it concerns one person; `openGlass` = those that are open at the moment. */
export const factsFor = (
  person: string,
  rows: readonly AccessRow[],
  openGlass: ReadonlySet<string>,
): { readonly facts: AccessFacts; readonly grants: readonly Grant[] } => {
  let walled = false;
  let glass: string | undefined;
  const grants: Grant[] = [];
  const restrictions: RestrictionRow[] = [];
  for (const row of rows) {
    if (row.kind === 'wall') walled ||= row.person === person;
    else if (row.kind === 'restriction') restrictions.push(row);
    else if (row.kind === 'involvement') grants.push(row);
    else if (row.kind === 'glass' && openGlass.has(row.glassId)) glass = row.glassId;
  }
  const restriction = together(restrictions);
  return { facts: { walled, ...(restriction ? { restriction } : {}), ...(glass ? { glass } : {}) }, grants };
};

/** The broken glass of a person that is open at a moment. */
export const openGlassOf = (person: string, rows: readonly RowVersion<AccessRow>[], now: string): readonly GlassRow[] =>
  rows.flatMap(({ row }) =>
    row.kind === 'glass' && row.person === person && now < row.until && (row.closedAt ?? row.until) > now ? [row] : [],
  );

/** The dates on which relations are judged. */
export const daysAt = (today: LondonDate): RelationDays => ({ today, heardSince: addDays(today, -PANEL_DAYS) });

/**
 * Children on the agendas of meetings that are called or under way, of the panels on which a role sits, each with those
 * panels. A meeting that was never closed counts for as long as a hearing does.
 */
export const onListsOf = (
  rows: readonly RowVersion<PanelMeetingRow>[],
  rights: RoleRights,
  { heardSince }: RelationDays,
): ReadonlyMap<string, readonly string[]> => {
  const lists = new Map<string, string[]>();
  for (const { row } of rows) {
    if (row.status === 'closed' || row.meetingDate < heardSince || !sitsOn(rights, row.panel)) continue;
    for (const childId of row.agenda) {
      const held = lists.get(childId);
      if (held) held.push(row.panel);
      else lists.set(childId, [row.panel]);
    }
  }
  return lists;
};
