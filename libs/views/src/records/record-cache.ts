import type { RecordRow, RowSource } from '@hub/casebook';
import { SetAside } from '../cases/set-aside.js';
import { recordsOf, textOf } from './record-text.js';
import type { Shelf } from '@hub/kernel';

/** Which rows are meant: those that name a child id, or those about a police report. */
export type Lookup = 'child' | 'report';

interface Bucket {
  readonly rows: Map<string, RecordRow>;
  /** Used since room was last made. */
  used: boolean;
}

/** The records of a child or report were asked for, but were never read or are no longer at hand. */
export class NotAtHand extends Error {
  constructor(
    readonly lookup: Lookup,
    readonly value: string,
  ) {
    super(`The records of a ${lookup} are not at hand`);
    this.name = 'NotAtHand';
  }
}

/** The records that hold now, of the children and reports used last; the others are set aside. */
export class RecordCache implements RowSource {
  readonly #buckets = { child: new Map<string, Bucket>(), report: new Map<string, Bucket>() };
  readonly #most: number;
  readonly #aside: SetAside;
  #rows = 0;

  /** `most` = how many rows to keep; `empty` = there is nothing in the table yet, so what is not here is nowhere. */
  constructor(most: number, empty: boolean, shelf?: Shelf) {
    this.#most = most;
    this.#aside = new SetAside(shelf, empty);
  }

  #find(lookup: Lookup, value: string): Bucket | undefined {
    const bucket = this.#buckets[lookup].get(value);
    if (bucket) {
      bucket.used = true;
      return bucket;
    }
    const aside = this.#aside.take(`${lookup} ${value}`);
    if (aside !== undefined) return this.fill(lookup, value, aside.flatMap(recordsOf));
    return this.#aside.isComplete ? this.#keep(lookup, value, new Map()) : undefined;
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
    return this.#find(lookup, value)?.rows.get(key);
  }

  /** Takes in all rows of a child id or report. */
  fill(lookup: Lookup, value: string, rows: Iterable<RecordRow>): Bucket {
    const found = new Map<string, RecordRow>();
    for (const row of rows) found.set(row.key, row);
    return this.#keep(lookup, value, found);
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
    if (value === '') return;
    const bucket = this.#buckets[lookup].get(value);
    if (!bucket && this.#aside.has(`${lookup} ${value}`)) {
      this.#aside.put(`${lookup} ${value}`, () => textOf([row]));
      return;
    }
    const rows = this.#find(lookup, value)?.rows;
    if (!rows) return;
    const before = rows.size;
    rows.set(row.key, row);
    this.#rows += rows.size - before;
  }

  #remove(lookup: Lookup, value: string, key: string): void {
    if (value !== '' && this.#find(lookup, value)?.rows.delete(key)) this.#rows -= 1;
  }

  /** Sets aside what was not used lately until a quarter is free, when there is no room left. To be called between events. */
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
        if (bucket.rows.size > 0 || !this.#aside.isComplete) {
          this.#aside.put(`${lookup} ${value}`, () => textOf(bucket.rows.values()));
        }
      }
    }
  }
}
