import type { StepDetails } from '@hub/disruption';
import type { ActionDetails, ChallengeDetails, MeetingDetails } from '@hub/panels';
import type { Casebook, ChildCase, Finding, Held, QueuedReport } from './child-case.js';
import { assembleCase, byKey, heldOf, type RowSource } from './assemble.js';
import type { RecordRow } from './record-row.js';
import { Registry, type Owner } from './registry.js';

/** Rows in memory, found by child id and by report. */
export class RowsInMemory implements RowSource {
  readonly #byChild = new Map<string, RecordRow[]>();
  readonly #byReport = new Map<string, RecordRow[]>();

  ofChild(childId: string): Iterable<RecordRow> {
    return this.#byChild.get(childId) ?? [];
  }

  ofReport(reportRef: string): Iterable<RecordRow> {
    return this.#byReport.get(reportRef) ?? [];
  }

  put(row: RecordRow, before: RecordRow | undefined): void {
    if (before) {
      takeOut(this.#byChild, before.child, before.key);
      takeOut(this.#byReport, before.report, before.key);
    }
    place(this.#byChild, row.child, row);
    place(this.#byReport, row.report, row);
  }

  /** Lets go of the rows that name a child: nobody will ask for them again. */
  letGoOfChild(childId: string): void {
    this.#byChild.delete(childId);
  }
}

const place = (index: Map<string, RecordRow[]>, under: string, row: RecordRow): void => {
  if (under === '') return;
  const rows = index.get(under);
  if (rows) rows.push(row);
  else index.set(under, [row]);
};

const takeOut = (index: Map<string, RecordRow[]>, under: string, key: string): void => {
  const rows = index.get(under);
  if (rows)
    index.set(
      under,
      rows.filter((row) => row.key !== key),
    );
};

/** A casebook while its records are handed over, one after another. Their order changes nothing. */
export class CasebookMaking {
  readonly #registry = new Registry();
  readonly #source = new RowsInMemory();
  readonly #children = new Set<string>();
  readonly #reports = new Set<string>();
  readonly #meetings: Held<MeetingDetails>[] = [];
  readonly #challenges: Held<ChallengeDetails>[] = [];
  readonly #actions: Held<ActionDetails>[] = [];
  readonly #steps: Held<StepDetails>[] = [];

  /** Takes in a record as it holds. */
  take(row: RecordRow): void {
    this.#registry.put(row, undefined);
    this.#source.put(row, undefined);
    if (row.child) this.#children.add(row.child);
    if (row.report) this.#reports.add(row.report);
    if (row.withdrawn) return;
    if (row.kind === 'meeting') this.#meetings.push(heldOf(row));
    if (row.kind === 'step') this.#steps.push(heldOf(row));
    if (row.kind === 'challenge' && !row.child) this.#challenges.push(heldOf(row));
    if (row.kind === 'action' && !row.child) this.#actions.push(heldOf(row));
  }

  /** Everything that was handed over, joined. To be asked for once: records are let go of on the way. */
  casebook(authority: string): Casebook {
    const cases = new Map<string, ChildCase>();
    const queue: QueuedReport[] = [];
    const findings: Finding[] = [];
    for (const owner of this.#owners()) {
      const assembled = assembleCase(owner, authority, this.#registry, this.#source);
      if (assembled.case) cases.set(assembled.case.id, assembled.case);
      if (assembled.queued) queue.push(assembled.queued);
      findings.push(...assembled.findings);
      this.#letGoOf(owner);
    }
    return {
      cases,
      queue,
      findings,
      meetings: this.#meetings.sort(byKey),
      challenges: this.#challenges.sort(byKey),
      actions: this.#actions.sort(byKey),
      steps: this.#steps.sort(byKey),
    };
  }

  #owners(): readonly Owner[] {
    const owners = new Set<Owner>();
    for (const child of this.#children) owners.add(`c:${this.#registry.canonical(child)}`);
    for (const report of this.#reports) owners.add(this.#registry.reportOwner(report));
    return [...owners].sort();
  }

  #letGoOf(owner: Owner): void {
    if (!owner.startsWith('c:')) return;
    for (const id of this.#registry.members(owner.slice(2))) this.#source.letGoOfChild(id);
  }
}

/** Joins the records that hold at a moment of knowledge into a casebook. Their order changes nothing. */
export const casebookOf = (rows: Iterable<RecordRow>, authority: string): Casebook => {
  const making = new CasebookMaking();
  for (const row of rows) making.take(row);
  return making.casebook(authority);
};
