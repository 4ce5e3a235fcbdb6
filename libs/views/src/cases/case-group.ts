import type { Envelope, KeyedRow, Projector, ProjectorStart, Reading, RowChanges, ViewGroup } from '@hub/kernel';
import {
  IN_THE_REGISTRY,
  Registry,
  assembleAgain,
  assembleCase,
  recordKindOf,
  type AssembledCase,
  type Owner,
  type RecordRow,
} from '@hub/casebook';
import { momentOf, type Moment } from '../moment.js';
import { RECORDS, recordVersionAfter, type RecordVersion } from '../records/record-version.js';
import { NotAtHand, RecordCache, type Lookup } from '../records/record-cache.js';
import type { CaseMoment, CaseRow, CaseView } from './case-view.js';
import { KnownCases } from './known-cases.js';
import type { MadeRow } from './pieces.js';
import { replaceRows, type MadeInView, type Replacing } from './replace-rows.js';
import { ShownRows, type Shown, type ShownInView, type ShownRow } from './shown-rows.js';
import { Workings } from './workings.js';

/** How much is kept in memory, so that most events need not read before they write. */
export interface CaseGroupLimits {
  readonly records: number;
  readonly cases: number;
}

const LIMITS: CaseGroupLimits = { records: 100_000, cases: 15_000 };

/** A version of a record that came in place of the one before, and every case that it bears on. */
interface Taken {
  readonly owners: ReadonlySet<Owner>;
  readonly after: RecordRow;
  readonly before: RecordRow | undefined;
  readonly moment: Moment;
}

interface Remade {
  readonly owner: Owner;
  readonly before: Shown;
  readonly after: readonly MadeInView[];
}

/**
 * Keeps the records and every view of whole cases. After an event it finds the cases that the event may change, puts
 * each together anew from its records, and replaces the rows that came out otherwise.
 */
class CaseProjector implements Projector {
  readonly #registry = new Registry();
  readonly #records: RecordCache;
  readonly #shown: ShownRows;
  readonly #cases: KnownCases;
  readonly #parked: Set<string>;

  constructor(
    private readonly authority: string,
    private readonly views: readonly CaseView[],
    start: ProjectorStart,
    limits: CaseGroupLimits,
  ) {
    this.#records = new RecordCache(limits.records, start.empty, start.shelf);
    this.#shown = new ShownRows(limits.cases, start.empty, start.shelf);
    this.#cases = new KnownCases(limits.cases);
    this.#parked = new Set(start.parked.map(({ table, key }) => `${table} ${key}`));
  }

  *load(): Reading {
    for (const kind of IN_THE_REGISTRY) {
      for (const { row } of yield { table: RECORDS.table, where: 'kind', is: kind }) {
        this.#registry.put(row as RecordVersion, undefined);
      }
    }
  }

  /** What an event needs is mostly at hand: then it is taken in at once, and nothing is read. */
  apply(event: Envelope, changes: RowChanges): Reading | undefined {
    if (recordKindOf(event.stream) === undefined) return undefined;
    this.#records.makeRoom();
    this.#shown.makeRoom();
    this.#cases.makeRoom();
    const before = event.revision === 0 ? undefined : this.#held(event);
    return event.revision > 0 && !before ? this.#readAndTake(event, changes) : this.#take(event, before, changes);
  }

  *#readAndTake(event: Envelope, changes: RowChanges): Reading {
    const reading = this.#take(event, yield* this.#record(event.stream), changes);
    if (reading) yield* reading;
  }

  #take(event: Envelope, before: RecordRow | undefined, changes: RowChanges): Reading | undefined {
    const after = recordVersionAfter(event, before);
    if (!after) return undefined;
    const owners = this.#registry.take(after, before);
    this.#records.put(after, before);
    changes.put(RECORDS.table, after.key, after, JSON.stringify(after), before !== undefined);
    const taken: Taken = { owners, after, before, moment: momentOf(event.recordedAt) };
    const remade: Remade[] = [];
    for (const owner of owners) {
      changes.concerns(owner);
      const one = this.#remakeAtHand(owner, taken, changes);
      if (!one) return this.#readAndRemake(taken, remade, changes);
      remade.push(one);
    }
    this.#replace(remade, changes);
    return undefined;
  }

  /** Goes on where something of a case must be read first. */
  *#readAndRemake(taken: Taken, remade: Remade[], changes: RowChanges): Reading {
    for (const owner of [...taken.owners].slice(remade.length)) {
      changes.concerns(owner);
      remade.push(this.#remakeAtHand(owner, taken, changes) ?? (yield* this.#remake(owner, taken, changes)));
    }
    this.#replace(remade, changes);
  }

  /** A case after the event; `undefined` when something of it must be read first. */
  #remakeAtHand(owner: Owner, taken: Taken, changes: RowChanges): Remade | undefined {
    const before = this.#shown.find(owner);
    if (!before) return undefined;
    let assembled: AssembledCase | undefined;
    let problem: unknown;
    try {
      assembled = this.#assembleAtHand(owner, taken);
    } catch (error) {
      if (error instanceof NotAtHand) return undefined;
      problem = error;
    }
    return { owner, before, after: this.#make(owner, taken, assembled, problem, changes) };
  }

  *#remake(owner: Owner, taken: Taken, changes: RowChanges): Reading<Remade> {
    const before = this.#shown.find(owner) ?? (yield* this.#bringShown(owner));
    let assembled: AssembledCase | undefined;
    let problem: unknown;
    try {
      yield* this.#bringRecords(owner, taken);
      assembled = assembleCase(owner, this.authority, this.#registry, this.#records);
    } catch (error) {
      problem = error;
    }
    return { owner, before, after: this.#make(owner, taken, assembled, problem, changes) };
  }

  /** The version that held of a record, when its child or report is at hand. */
  #held({ stream, data }: Envelope): RecordRow | undefined {
    const { childId, reportRef } = data as { readonly childId?: unknown; readonly reportRef?: unknown };
    return (
      (typeof childId === 'string' ? this.#records.recordOf('child', childId, stream) : undefined) ??
      (typeof reportRef === 'string' ? this.#records.recordOf('report', reportRef, stream) : undefined)
    );
  }

  /** The version that held of a record. */
  *#record(key: string): Reading<RecordRow | undefined> {
    for (const { row } of yield { table: RECORDS.table, where: 'key', is: key }) return row as RecordVersion;
    return undefined;
  }

  /** Reads the records that a case is made of, as far as they are not at hand. */
  *#bringRecords(owner: Owner, { after, before }: Taken): Reading {
    const id = owner.slice(2);
    if (owner.startsWith('r:')) {
      yield* this.#bring('report', id);
    } else {
      const known = this.#registry.isKnown(id);
      for (const member of known ? this.#registry.members(id) : [id]) yield* this.#bring('child', member);
      this.#records.put(after, before);
      const refs = new Set(known ? this.#registry.foundReports(id) : []);
      for (const member of known ? this.#registry.members(id) : [id]) {
        for (const row of this.#records.ofChild(member)) if (row.kind === 'report') refs.add(row.report);
      }
      for (const ref of refs) yield* this.#bring('report', ref);
    }
    // What was read is as it stood before this event.
    this.#records.put(after, before);
  }

  *#bring(lookup: Lookup, value: string): Reading {
    if (this.#records.has(lookup, value)) return;
    this.#records.fill(lookup, value, recordsIn(yield { table: RECORDS.table, where: lookup, is: value }));
  }

  *#bringShown(owner: Owner): Reading<Shown> {
    const shown: ShownInView[] = [];
    for (const { table, keyedByCase } of this.views) {
      const wanted = keyedByCase ? { where: 'key', is: owner.slice(2) } : { where: 'owner', is: owner };
      const rows = yield { table: table.table, ...wanted };
      const held: ShownRow[] = [];
      for (const { key, row } of rows) held.push({ key, body: JSON.stringify(row) });
      shown.push(held.length === 0 ? undefined : held);
    }
    return shown;
  }

  /** The case as it stands after the event. Throws `NotAtHand` when records of it must be read first. */
  #assembleAtHand(owner: Owner, { owners, after }: Taken): AssembledCase {
    const known = this.#cases.get(owner)?.assembled;
    return (
      (known && assembleAgain(known, after, owners, this.#registry, this.#records)) ??
      assembleCase(owner, this.authority, this.#registry, this.#records)
    );
  }

  /** The rows of a case in each view. Where they cannot be worked out the rows stay as they are, and it is said. */
  #make(
    owner: Owner,
    { after, moment }: Taken,
    assembled: AssembledCase | undefined,
    unassembled: unknown,
    changes: RowChanges,
  ): MadeInView[] {
    const workings = this.#cases.get(owner)?.workings ?? new Workings();
    this.#cases.put(owner, assembled, workings);
    const at: CaseMoment = { now: moment.now, before: moment.before, date: moment.date, owner, workings };
    let problem = unassembled;
    const made: MadeInView[] = [];
    for (const view of this.views) {
      if (!view.of.has(after.kind)) {
        made.push('as it was');
        continue;
      }
      if (assembled) {
        try {
          made.push(this.#rowsOf(view, assembled, at, changes));
          continue;
        } catch (error) {
          problem = error;
        }
      }
      this.#parked.add(`${view.table.table} ${owner}`);
      changes.park(view.table.table, owner, problem);
      made.push('as it was');
    }
    return made;
  }

  #rowsOf(view: CaseView, assembled: AssembledCase, at: CaseMoment, changes: RowChanges): MadeInView {
    const rows = isNothing(assembled) ? NO_ROWS : view.rows(assembled, at);
    const { table } = view.table;
    if (this.#parked.size > 0 && this.#parked.delete(`${table} ${at.owner}`)) changes.unpark(table, at.owner);
    return rows.length === 0 ? undefined : rows;
  }

  /** Writes what differs. */
  #replace(remade: readonly Remade[], changes: RowChanges): void {
    for (let index = 0; index < this.views.length; index += 1) {
      let replacing: Replacing[] | undefined;
      for (const one of remade) {
        const before = one.before[index];
        const after = one.after[index];
        if (after !== 'as it was' && (before || after)) (replacing ??= []).push({ before, after });
      }
      if (replacing) replaceRows((this.views[index] as CaseView).table, replacing, changes);
    }
    for (const { owner, before, after } of remade) this.#shown.put(owner, shownAfter(before, after));
  }
}

const shownAfter = (before: Shown, after: readonly MadeInView[]): Shown =>
  after.map((made, index) => (made === 'as it was' ? before[index] : made?.map(shownOf)));

/** Without what it was joined from. */
const shownOf = ({ key, body }: MadeRow): ShownRow => ({ key, body });

const NO_ROWS: readonly MadeRow[] = [];

const isNothing = ({ case: childCase, queued, findings }: AssembledCase): boolean =>
  !childCase && !queued && findings.length === 0;

function* recordsIn(rows: Iterable<KeyedRow>): Iterable<RecordRow> {
  for (const { row } of rows) yield row as RecordVersion;
}

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
