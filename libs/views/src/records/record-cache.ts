import type { RecordRow, RowSource } from '@hub/casebook';

/** Which rows are meant: those that name a child id, or those about a police report. */
export type Lookup = 'child' | 'report';

interface Bucket {
  readonly rows: Map<string, RecordRow>;
  /** Used since room was last made. */
  used: boolean;
}

/** The records of a child or report were asked for, but were never read or were dropped for room. */
export class NotAtHand extends Error {
  constructor(
    readonly lookup: Lookup,
    readonly value: string,
  ) {
    super(`The records of a ${lookup} are not at hand`);
    this.name = 'NotAtHand';
  }
}

/** The records that hold now, of the children and reports used last. */
export class RecordCache implements RowSource {
  readonly #buckets = { child: new Map<string, Bucket>(), report: new Map<string, Bucket>() };
  readonly #most: number;
  #rows = 0;
  #dropped: boolean;

  /** `most` = how many rows to keep; `empty` = there is nothing in the table yet, so what is not here is nowhere. */
  constructor(most: number, empty: boolean) {
    this.#most = most;
    this.#dropped = !empty;
  }

  #find(lookup: Lookup, value: string): Bucket | undefined {
    const bucket = this.#buckets[lookup].get(value);
    if (bucket) {
      bucket.used = true;
      return bucket;
    }
    return this.#dropped ? undefined : this.#keep(lookup, value, new Map());
  }

  #keep(lookup: Lookup, value: string, rows: Map<string, RecordRow>): Bucket {
    const bucket = { rows, used: true };
    this.#buckets[lookup].set(value, bucket);
    this.#rows += rows.size + 1;
    return bucket;
  }

  /** Whether all rows of a child id or report are at hand. */
  has(lookup: Lookup, value: string): boolean {
    return this.#find(lookup, value) !== undefined;
  }

  /** A record, if it is among the rows at hand of this child id or report. */
  recordOf(lookup: Lookup, value: string, key: string): RecordRow | undefined {
    return this.#buckets[lookup].get(value)?.rows.get(key);
  }

  /** Takes in all rows of a child id or report. */
  fill(lookup: Lookup, value: string, rows: Iterable<RecordRow>): void {
    const found = new Map<string, RecordRow>();
    for (const row of rows) found.set(row.key, row);
    this.#keep(lookup, value, found);
  }

  /** Throws `NotAtHand` when they must be read first. */
  ofChild(childId: string): Iterable<RecordRow> {
    return this.#atHand('child', childId);
  }

  /** Throws `NotAtHand` when they must be read first. */
  ofReport(reportRef: string): Iterable<RecordRow> {
    return this.#atHand('report', reportRef);
  }

  #atHand(lookup: Lookup, value: string): Iterable<RecordRow> {
    const bucket = this.#find(lookup, value);
    if (!bucket) throw new NotAtHand(lookup, value);
    return bucket.rows.values();
  }

  /** Takes in the version of a record that holds now, in place of the one before. */
  put(row: RecordRow, before: RecordRow | undefined): void {
    if (before && before.child !== row.child) this.#remove('child', before.child, row.key);
    if (before && before.report !== row.report) this.#remove('report', before.report, row.key);
    this.#add('child', row.child, row);
    this.#add('report', row.report, row);
  }

  #add(lookup: Lookup, value: string, row: RecordRow): void {
    const rows = value === '' ? undefined : this.#find(lookup, value)?.rows;
    if (!rows) return;
    if (!rows.has(row.key)) this.#rows += 1;
    rows.set(row.key, row);
  }

  #remove(lookup: Lookup, value: string, key: string): void {
    if (this.#buckets[lookup].get(value)?.rows.delete(key)) this.#rows -= 1;
  }

  /** Drops what was not used lately until a quarter is free, when there is no room left. To be called between events. */
  makeRoom(): void {
    if (this.#rows <= this.#most) return;
    const enough = this.#most * 0.75;
    for (const lookup of ['child', 'report', 'child', 'report'] as const) this.#sweep(lookup, enough);
  }

  #sweep(lookup: Lookup, enough: number): void {
    const buckets = this.#buckets[lookup];
    for (const [value, bucket] of buckets) {
      if (this.#rows <= enough) return;
      if (bucket.used) {
        bucket.used = false;
      } else {
        buckets.delete(value);
        this.#rows -= bucket.rows.size + 1;
        this.#dropped = true;
      }
    }
  }
}
