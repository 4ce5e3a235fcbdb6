import { Story } from '@hub/testing';
import { assembleCase } from '../src/assemble.js';
import { RowsInMemory, casebookOf } from '../src/casebook.js';
import type { AssembledCase, Casebook, ChildCase, Finding, QueuedReport } from '../src/child-case.js';
import { recordAfter, type RecordRow } from '../src/record-row.js';
import { Registry, type Owner } from '../src/registry.js';
import { OURS, type Version } from './random-versions.js';

/** How a case that a record touched is put together; `known` is the case as it was before. */
export type Assemble = (
  owner: Owner,
  known: AssembledCase | undefined,
  row: RecordRow,
  touched: ReadonlySet<Owner>,
  registry: Registry,
  source: RowsInMemory,
) => AssembledCase;

const fromAllRecords: Assemble = (owner, _known, _row, _touched, registry, source) =>
  assembleCase(owner, OURS, registry, source);

/** What a live view does: after each record it assembles only the cases that the record touched. */
export class Live {
  readonly rows = new Map<string, RecordRow>();
  readonly #story = new Story();
  readonly #registry = new Registry();
  readonly #source = new RowsInMemory();
  readonly #assembled = new Map<Owner, AssembledCase>();

  constructor(private readonly assemble: Assemble = fromAllRecords) {}

  put({ stream, type, data }: Version): void {
    const before = this.rows.get(stream);
    const row = recordAfter(this.#story.event(stream, type, data), before);
    if (!row) throw new Error(`${stream} is no record`);
    this.rows.set(stream, row);
    const touched = this.#registry.touchedBy(row, before);
    this.#registry.put(row, before);
    this.#source.put(row, before);
    for (const owner of this.#registry.touchedBy(row, before)) touched.add(owner);
    for (const owner of touched) {
      const known = this.#assembled.get(owner);
      this.#assembled.set(owner, this.assemble(owner, known, row, touched, this.#registry, this.#source));
    }
  }

  get cases(): Map<string, ChildCase> {
    return new Map(
      [...this.#assembled.values()].flatMap((one) => (one.case ? [[one.case.id, one.case] as const] : [])),
    );
  }

  get findings(): Finding[] {
    return [...this.#assembled.keys()].sort().flatMap((owner) => this.#assembled.get(owner)?.findings ?? []);
  }

  get queue(): QueuedReport[] {
    return [...this.#assembled.keys()].sort().flatMap((owner) => this.#assembled.get(owner)?.queued ?? []);
  }

  /** The same records put together afresh. */
  get afresh(): Pick<Casebook, 'cases' | 'queue' | 'findings'> {
    return casebookOf(this.rows.values(), OURS);
  }
}
