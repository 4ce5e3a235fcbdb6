import type {
  Envelope,
  Instant,
  KeyedRow,
  Projector,
  ProjectorStart,
  Reading,
  RowChanges,
  ViewGroup,
} from '@hub/kernel';
import { Registry, assembleCase, recordKindOf, type AssembledCase, type Owner, type RecordRow } from '@hub/casebook';
import { RECORDS, recordVersionAfter, type RecordVersion } from '../records/record-version.js';
import { RecordCache, type Lookup } from '../records/record-cache.js';
import type { CaseRow, CaseView } from './case-view.js';
import { ShownRows, type Shown } from './shown-rows.js';

/** How much is kept in memory, so that most events need not read before they write. */
export interface CaseGroupLimits {
  readonly records: number;
  readonly cases: number;
}

const LIMITS: CaseGroupLimits = { records: 150_000, cases: 30_000 };

/** What the registry is made of. */
const REGISTRY_KINDS = ['child', 'merge', 'match', 'report', 'interview'] as const;

interface Remade {
  readonly owner: Owner;
  readonly before: Shown;
  readonly after: readonly Map<string, Made>[];
}

interface Made {
  readonly row: object;
  readonly body: string;
}

/**
 * Keeps the records and every view of whole cases. After an event it finds the cases that the event may change, puts
 * each together anew from its records, and replaces the rows that came out otherwise.
 */
class CaseProjector implements Projector {
  readonly #registry = new Registry();
  readonly #records: RecordCache;
  readonly #shown: ShownRows;
  readonly #parked: Set<string>;

  constructor(
    private readonly authority: string,
    private readonly views: readonly CaseView[],
    start: ProjectorStart,
    limits: CaseGroupLimits,
  ) {
    this.#records = new RecordCache(limits.records, start.empty);
    this.#shown = new ShownRows(limits.cases, start.empty);
    this.#parked = new Set(start.parked.map(({ table, key }) => `${table} ${key}`));
  }

  *load(): Reading {
    for (const kind of REGISTRY_KINDS) {
      for (const { row } of yield { table: RECORDS.table, where: 'kind', is: kind }) {
        this.#registry.put(row as RecordVersion, undefined);
      }
    }
  }

  apply(event: Envelope, changes: RowChanges): Reading | undefined {
    return recordKindOf(event.stream) === undefined ? undefined : this.#take(event, changes);
  }

  *#take(event: Envelope, changes: RowChanges): Reading {
    this.#records.makeRoom();
    this.#shown.makeRoom();
    const before = event.revision === 0 ? undefined : yield* this.#record(event.stream);
    const after = recordVersionAfter(event, before);
    if (!after) return;
    const owners = this.#join(after, before);
    for (const owner of owners) yield* this.#bringRecords(owner, after);
    this.#records.put(after, before);
    changes.put(RECORDS.table, after.key, after, JSON.stringify(after), before !== undefined);

    const remade: Remade[] = [];
    for (const owner of owners) {
      changes.concerns(owner);
      const shown = this.#shown.find(owner, this.views.length) ?? (yield* this.#bringShown(owner));
      remade.push({ owner, before: shown, after: this.#make(owner, shown, event.recordedAt, changes) });
    }
    this.#replace(remade, changes);
  }

  /** The version that held of a record. */
  *#record(key: string): Reading<RecordRow | undefined> {
    for (const { row } of yield { table: RECORDS.table, where: 'key', is: key }) return row as RecordVersion;
    return undefined;
  }

  /** Puts a record into the registry; the cases it bears on, before and after. */
  #join(after: RecordRow, before: RecordRow | undefined): Set<Owner> {
    const registry = this.#registry;
    const owners = registry.touchedBy(after);
    if (before) for (const owner of registry.touchedBy(before)) owners.add(owner);
    registry.put(after, before);
    for (const owner of registry.touchedBy(after)) owners.add(owner);
    if (before) for (const owner of registry.touchedBy(before)) owners.add(owner);
    return owners;
  }

  /** Reads the records that a case is made of, as far as they are not at hand. */
  *#bringRecords(owner: Owner, fresh: RecordRow): Reading {
    const id = owner.slice(2);
    if (owner.startsWith('r:')) {
      yield* this.#bring('report', id);
      return;
    }
    const known = this.#registry.isKnown(id);
    const refs = new Set(known ? this.#registry.foundReports(id) : []);
    if (fresh.kind === 'report') refs.add(fresh.report);
    for (const member of known ? this.#registry.members(id) : [id]) {
      for (const row of yield* this.#bring('child', member)) if (row.kind === 'report') refs.add(row.report);
    }
    for (const ref of refs) yield* this.#bring('report', ref);
  }

  *#bring(lookup: Lookup, value: string): Reading<readonly RecordRow[]> {
    const found = this.#records.find(lookup, value);
    if (found) return found;
    const rows = yield { table: RECORDS.table, where: lookup, is: value };
    return this.#records.fill(lookup, value, recordsIn(rows));
  }

  *#bringShown(owner: Owner): Reading<Shown> {
    const shown: Map<string, string>[] = [];
    for (const { table } of this.views) {
      const rows = yield { table: table.table, where: 'owner', is: owner };
      shown.push(new Map([...rows].map(({ key, row }) => [key, JSON.stringify(row)])));
    }
    return shown;
  }

  #assemble(owner: Owner): AssembledCase {
    return assembleCase(owner, this.authority, this.#registry, this.#records);
  }

  /** The rows of a case in each view. Where they cannot be worked out the rows stay as they are, and it is said. */
  #make(owner: Owner, shown: Shown, knownAt: Instant, changes: RowChanges): Map<string, Made>[] {
    let assembled: AssembledCase | undefined;
    return this.views.map(({ table, rows }, index) => {
      try {
        assembled ??= this.#assemble(owner);
        const made = new Map<string, Made>();
        for (const { key, row } of rows(assembled, { owner, knownAt }))
          made.set(key, { row, body: JSON.stringify(row) });
        if (this.#parked.delete(`${table.table} ${owner}`)) changes.unpark(table.table, owner);
        return made;
      } catch (error) {
        this.#parked.add(`${table.table} ${owner}`);
        changes.park(table.table, owner, error);
        return asTheyWere(shown[index]);
      }
    });
  }

  /** Writes what differs. All rows that go, go first: a row may move from one case to another. */
  #replace(remade: readonly Remade[], changes: RowChanges): void {
    this.views.forEach(({ table: { table } }, index) => {
      const going = new Set<string>();
      for (const { before, after } of remade) {
        for (const key of before[index]?.keys() ?? []) if (!after[index]?.has(key)) going.add(key);
      }
      for (const { before, after } of remade) {
        for (const [key, { row, body }] of after[index] ?? []) {
          const held = before[index]?.get(key);
          if (held === body) continue;
          changes.put(table, key, row, body, held !== undefined || going.delete(key));
        }
      }
      for (const key of going) changes.close(table, key);
    });
    for (const { owner, after } of remade) {
      this.#shown.put(
        owner,
        after.map((made) => new Map([...made].map(([key, { body }]) => [key, body]))),
      );
    }
  }
}

function* recordsIn(rows: Iterable<KeyedRow>): Iterable<RecordRow> {
  for (const { row } of rows) yield row as RecordVersion;
}

const asTheyWere = (shown: ReadonlyMap<string, string> | undefined): Map<string, Made> =>
  new Map([...(shown ?? [])].map(([key, body]) => [key, { row: {}, body }]));

/** The group of views that are worked out from whole cases, with the records they are made of. */
export const caseGroup = (
  authority: string,
  views: readonly CaseView<CaseRow>[],
  limits: CaseGroupLimits = LIMITS,
): ViewGroup => ({
  name: 'cases',
  tables: [RECORDS, ...views.map(({ table }) => table)],
  start: (from) => new CaseProjector(authority, views, from, limits),
});
