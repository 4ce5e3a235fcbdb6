import type { RowVersion, ViewReader } from '@hub/kernel';
import { mergeStream, type MergeDetails } from '@hub/children';
import type { InterviewDetails } from '@hub/interviews';
import {
  Registry,
  RowsInMemory,
  assembleCase,
  casebookOf,
  type AssembledCase,
  type Casebook,
  type RecordRow,
} from '@hub/casebook';
import { RECORDS, type RecordVersion } from '../records/record-version.js';

/**
 * The records that can have a bearing on a child or a report, found by following ids, merges, references and equal names
 * with equal dates of birth until nothing new turns up.
 */
class Connected {
  readonly rows = new Map<string, RecordVersion>();
  readonly #asked = { child: new Set<string>(), report: new Set<string>(), who: new Set<string>() };
  #wanted = { child: new Set<string>(), report: new Set<string>(), who: new Set<string>(), key: new Set<string>() };

  constructor(
    private readonly reader: ViewReader,
    private readonly position: number,
  ) {}

  want(lookup: 'child' | 'report' | 'who', value: string | undefined): void {
    if (!value || this.#asked[lookup].has(value)) return;
    this.#asked[lookup].add(value);
    this.#wanted[lookup].add(value);
    if (lookup === 'child') this.#wanted.key.add(mergeStream(value));
  }

  async follow(): Promise<void> {
    for (;;) {
      const wanted = this.#wanted;
      if (Object.values(wanted).every((values) => values.size === 0)) return;
      this.#wanted = { child: new Set(), report: new Set(), who: new Set(), key: new Set() };
      for (const [column, values] of Object.entries(wanted)) {
        if (values.size === 0) continue;
        const found = await this.reader.rowsAt<RecordVersion>(RECORDS.table, this.position, {
          where: { [column]: [...values] },
        });
        for (const version of found) this.#take(version);
      }
    }
  }

  #take({ key, row }: RowVersion<RecordVersion>): void {
    if (this.rows.has(key)) return;
    this.rows.set(key, row);
    this.want('child', row.child);
    this.want('report', row.report);
    this.want('who', row.who);
    if (row.kind === 'merge') this.want('child', (row.content as MergeDetails).oldChildId);
    if (row.kind === 'interview') {
      for (const ref of (row.content as Partial<InterviewDetails>).reportRefs ?? []) this.want('report', ref);
    }
  }
}

const registryOf = (rows: Iterable<RecordRow>): { readonly registry: Registry; readonly source: RowsInMemory } => {
  const registry = new Registry();
  const source = new RowsInMemory();
  for (const row of rows) {
    registry.put(row, undefined);
    source.put(row, undefined);
  }
  return { registry, source };
};

const inKeyOrder = (rows: ReadonlyMap<string, RecordVersion>): RecordVersion[] =>
  [...rows.values()].sort((a, b) => (a.key < b.key ? -1 : 1));

/** Whoever was erased is counted, but found by nobody. */
const exceptErased = (assembled: AssembledCase): AssembledCase =>
  assembled.case?.erased ? { findings: [] } : assembled;

/** A case as known at a position of the log, with the id under which it was found. */
export interface CaseFound extends AssembledCase {
  /** The child id that holds: another than the one asked for when that was merged. */
  readonly childId: string;
}

/**
 * Everything known of a child at a position of the log: `case` is absent when no record of the child stood, but what
 * waits for one is listed among the findings. An id that was merged leads to the child it was merged into.
 */
export const caseAt = async (
  reader: ViewReader,
  authority: string,
  childId: string,
  position: number,
): Promise<CaseFound> => {
  const connected = new Connected(reader, position);
  connected.want('child', childId);
  await connected.follow();
  const { registry, source } = registryOf(inKeyOrder(connected.rows));
  const holding = registry.canonical(childId);
  return { childId: holding, ...exceptErased(assembleCase(`c:${holding}`, authority, registry, source)) };
};

/**
 * Every id that leads to the same child as this one at a position, the one that holds first: ids merged into it, by way of
 * others too. A merge that was taken back joins nothing; an id that is not on record is alone.
 */
export const idsOfChildAt = async (
  reader: ViewReader,
  childId: string,
  position: number,
): Promise<readonly string[]> => {
  const connected = new Connected(reader, position);
  connected.want('child', childId);
  await connected.follow();
  const { registry } = registryOf(inKeyOrder(connected.rows));
  return registry.members(registry.canonical(childId));
};

/** Which child a police report is about at a position, and its case; a report without a child is listed by itself. */
export const caseOfReportAt = async (
  reader: ViewReader,
  authority: string,
  reportRef: string,
  position: number,
): Promise<AssembledCase & { readonly childId?: string }> => {
  const connected = new Connected(reader, position);
  connected.want('report', reportRef);
  await connected.follow();
  const { registry, source } = registryOf(inKeyOrder(connected.rows));
  const owner = registry.reportOwner(reportRef);
  const assembled = exceptErased(assembleCase(owner, authority, registry, source));
  return owner.startsWith('c:') ? { childId: owner.slice(2), ...assembled } : assembled;
};

/** Everything known at a position of the log, joined: what the figures are counted from. */
export const casebookAt = async (reader: ViewReader, authority: string, position: number): Promise<Casebook> => {
  const versions = await reader.rowsAt<RecordVersion>(RECORDS.table, position);
  return casebookOf(
    versions.map(({ row }) => row),
    authority,
  );
};
