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

/** Joins the records that hold at a moment of knowledge into a casebook. Their order changes nothing. */
export const casebookOf = (rows: Iterable<RecordRow>, authority: string): Casebook => {
  const registry = new Registry();
  const source = new RowsInMemory();
  const owners = new Set<Owner>();
  const all: RecordRow[] = [];
  for (const row of rows) {
    all.push(row);
    registry.put(row, undefined);
    source.put(row, undefined);
  }
  const meetings: Held<MeetingDetails>[] = [];
  const challenges: Held<ChallengeDetails>[] = [];
  const actions: Held<ActionDetails>[] = [];
  const steps: Held<StepDetails>[] = [];
  for (const row of all) {
    if (row.child) owners.add(`c:${registry.canonical(row.child)}`);
    if (row.report) owners.add(registry.reportOwner(row.report));
    if (row.withdrawn) continue;
    if (row.kind === 'meeting') meetings.push(heldOf(row));
    if (row.kind === 'step') steps.push(heldOf(row));
    if (row.kind === 'challenge' && !row.child) challenges.push(heldOf(row));
    if (row.kind === 'action' && !row.child) actions.push(heldOf(row));
  }
  const cases = new Map<string, ChildCase>();
  const queue: QueuedReport[] = [];
  const findings: Finding[] = [];
  for (const owner of [...owners].sort()) {
    const assembled = assembleCase(owner, authority, registry, source);
    if (assembled.case) cases.set(assembled.case.id, assembled.case);
    if (assembled.queued) queue.push(assembled.queued);
    findings.push(...assembled.findings);
  }
  return {
    cases,
    queue,
    findings,
    meetings: meetings.sort(byKey),
    challenges: challenges.sort(byKey),
    actions: actions.sort(byKey),
    steps: steps.sort(byKey),
  };
};
