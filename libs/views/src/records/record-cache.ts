import type { RecordRow, RowSource } from '@hub/casebook';

/** Rows in the order of their keys, so that what is read from them does not depend on the order of arrival. */
type Bucket = RecordRow[];

const indexIn = (bucket: Bucket, key: string): number => {
  let low = 0;
  let high = bucket.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bucket[middle] as RecordRow).key < key) low = middle + 1;
    else high = middle;
  }
  return low;
};

const placeIn = (bucket: Bucket, row: RecordRow): void => {
  const index = indexIn(bucket, row.key);
  bucket.splice(index, bucket[index]?.key === row.key ? 1 : 0, row);
};

const removeFrom = (bucket: Bucket, key: string): void => {
  const index = indexIn(bucket, key);
  if (bucket[index]?.key === key) bucket.splice(index, 1);
};

/** Which rows are meant: those that name a child id, or those about a police report. */
export type Lookup = 'child' | 'report';

/**
 * The records that hold now, of the children and reports used last. What was never placed or was dropped for room is
 * `undefined` and must be read from the table; asking for it as a row source is a mistake in this program.
 */
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

  /** The rows of a child id or report, when they are all at hand. */
  find(lookup: Lookup, value: string): readonly RecordRow[] | undefined {
    const buckets = this.#buckets[lookup];
    const bucket = buckets.get(value);
    if (bucket) {
      buckets.delete(value);
      buckets.set(value, bucket);
      return bucket;
    }
    if (this.#dropped) return undefined;
    return this.fill(lookup, value, []);
  }

  /** Takes in all rows of a child id or report. */
  fill(lookup: Lookup, value: string, rows: Iterable<RecordRow>): readonly RecordRow[] {
    const bucket: Bucket = [];
    for (const row of rows) placeIn(bucket, row);
    this.#buckets[lookup].set(value, bucket);
    this.#rows += bucket.length + 1;
    return bucket;
  }

  ofChild(childId: string): Iterable<RecordRow> {
    return this.#atHand('child', childId);
  }

  ofReport(reportRef: string): Iterable<RecordRow> {
    return this.#atHand('report', reportRef);
  }

  #atHand(lookup: Lookup, value: string): readonly RecordRow[] {
    const rows = this.find(lookup, value);
    if (!rows) throw new Error(`The records of a ${lookup} were asked for before they were read`);
    return rows;
  }

  /** Takes in the version of a record that holds now, in place of the one before. */
  put(row: RecordRow, before: RecordRow | undefined): void {
    if (before && before.child !== row.child) this.#remove('child', before.child, row.key);
    if (before && before.report !== row.report) this.#remove('report', before.report, row.key);
    this.#place('child', row.child, row);
    this.#place('report', row.report, row);
  }

  #place(lookup: Lookup, value: string, row: RecordRow): void {
    if (value === '') return;
    const bucket = this.find(lookup, value) as Bucket | undefined;
    if (!bucket) return;
    const length = bucket.length;
    placeIn(bucket, row);
    this.#rows += bucket.length - length;
  }

  #remove(lookup: Lookup, value: string, key: string): void {
    const bucket = this.#buckets[lookup].get(value);
    if (bucket) removeFrom(bucket, key);
  }

  /** Drops the rows used least lately until there is room. To be called between events. */
  makeRoom(): void {
    while (this.#rows > this.#most) {
      this.#dropOldest('child');
      this.#dropOldest('report');
    }
  }

  #dropOldest(lookup: Lookup): void {
    const buckets = this.#buckets[lookup];
    const [oldest] = buckets.entries();
    if (oldest === undefined) return;
    this.#rows -= oldest[1].length + 1;
    this.#dropped = true;
    buckets.delete(oldest[0]);
  }
}
