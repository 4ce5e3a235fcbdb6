import type { RowVersion, ViewReader } from '@hub/kernel';
import { mergeStream, type MergeDetails } from '@hub/children';
import type { InterviewDetails } from '@hub/interviews';
import { RECORDS, type RecordVersion } from '../records/record-version.js';

type Lookup = 'child' | 'report' | 'who';

/** Whether a version holds at a position. */
export const holdsAt = ({ knownFrom, knownTo }: RowVersion<unknown>, position: number): boolean =>
  knownFrom <= position && (knownTo === undefined || knownTo > position);

/**
 * The records that can have a bearing on a child or a report, found by following ids, merges, references and equal names
 * with equal dates of birth until nothing new turns up: every version that holds at a position between two, both included.
 */
export class Connected {
  readonly #versions = new Map<string, RowVersion<RecordVersion>>();
  readonly #asked = { child: new Set<string>(), report: new Set<string>(), who: new Set<string>() };
  #wanted = { child: new Set<string>(), report: new Set<string>(), who: new Set<string>(), key: new Set<string>() };

  constructor(
    private readonly reader: ViewReader,
    private readonly first: number,
    private readonly last: number,
  ) {}

  /** What was found, in no order. */
  get versions(): readonly RowVersion<RecordVersion>[] {
    return [...this.#versions.values()];
  }

  want(lookup: Lookup, value: string | undefined): void {
    if (!value || this.#asked[lookup].has(value)) return;
    this.#asked[lookup].add(value);
    this.#wanted[lookup].add(value);
    if (lookup === 'child') this.#wanted.key.add(mergeStream(value));
  }

  /** Whether this was asked for. */
  has(lookup: Lookup, value: string): boolean {
    return this.#asked[lookup].has(value);
  }

  async follow(): Promise<void> {
    for (;;) {
      const wanted = this.#wanted;
      if (Object.values(wanted).every((values) => values.size === 0)) return;
      this.#wanted = { child: new Set(), report: new Set(), who: new Set(), key: new Set() };
      for (const [column, values] of Object.entries(wanted)) {
        if (values.size === 0) continue;
        for (const version of await this.#read({ [column]: [...values] })) this.take(version);
      }
    }
  }

  async #read(where: Record<string, readonly string[]>): Promise<readonly RowVersion<RecordVersion>[]> {
    if (this.first === this.last) return this.reader.rowsAt<RecordVersion>(RECORDS.table, this.last, { where });
    const versions = await this.reader.versionsUpTo<RecordVersion>(RECORDS.table, this.last, { where });
    return versions.filter(({ knownTo }) => knownTo === undefined || knownTo > this.first);
  }

  /** Takes a version in that is at hand, and wants what it leads to. */
  take(version: RowVersion<RecordVersion>): void {
    const { key, row, knownFrom } = version;
    const name = `${knownFrom} ${key}`;
    if (this.#versions.has(name)) return;
    this.#versions.set(name, version);
    this.want('child', row.child);
    this.want('report', row.report);
    this.want('who', row.who);
    if (row.kind === 'merge') this.want('child', (row.content as MergeDetails).oldChildId);
    if (row.kind === 'interview') {
      for (const ref of (row.content as Partial<InterviewDetails>).reportRefs ?? []) this.want('report', ref);
    }
  }
}
