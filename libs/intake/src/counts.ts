import type { RecordChange, Writable } from '@hub/kernel';
import type { FeedCount } from '@hub/deliveries';

/** How often a code that is in none of our lists came. */
export interface UnknownCode {
  readonly feed: string;
  readonly column: string;
  readonly code: string;
  readonly rows: number;
}

/** What became of the rows, by feed: taken + unchanged + rejected = read; taken = new + corrected. */
export class Counts {
  readonly #feeds = new Map<string, Writable<FeedCount>>();

  /** Starts with every feed at zero, or where an interrupted run had come to. */
  constructor(feeds: Iterable<string>, before: readonly FeedCount[] = []) {
    for (const feed of feeds) {
      this.#feeds.set(feed, { feed, read: 0, new: 0, corrected: 0, unchanged: 0, rejected: 0 });
    }
    for (const count of before) this.#feeds.set(count.feed, { ...count });
  }

  rejected(feed: string, rows = 1): void {
    const count = this.#of(feed);
    count.read += rows;
    count.rejected += rows;
  }

  judged(feed: string, change: RecordChange): void {
    const count = this.#of(feed);
    count.read += 1;
    count[change] += 1;
  }

  /** The counts as they stand now. */
  snapshot(): FeedCount[] {
    return [...this.#feeds.values()].map((count) => ({ ...count }));
  }

  #of(feed: string): Writable<FeedCount> {
    const count = this.#feeds.get(feed);
    if (!count) throw new Error(`The feed ${feed} is not part of this delivery`);
    return count;
  }
}

const MOST_CODES = 100;
const MOST_LENGTH = 60;

/** Stands for the codes beyond the first hundred of a column. */
export const OTHER_CODES = '(other codes)';

/** Codes that are in none of our lists, counted for the data-quality list. */
export class UnknownCodes {
  readonly #columns = new Map<string, { feed: string; column: string; codes: Map<string, number> }>();

  add(feed: string, column: string, code: string): void {
    const key = `${feed}.${column}`;
    let own = this.#columns.get(key);
    if (!own) {
      own = { feed, column, codes: new Map() };
      this.#columns.set(key, own);
    }
    const short = code.length > MOST_LENGTH ? `${code.slice(0, MOST_LENGTH)}…` : code;
    const name = own.codes.has(short) || own.codes.size < MOST_CODES ? short : OTHER_CODES;
    own.codes.set(name, (own.codes.get(name) ?? 0) + 1);
  }

  list(): UnknownCode[] {
    return [...this.#columns.values()].flatMap(({ feed, column, codes }) =>
      [...codes].map(([code, rows]) => ({ feed, column, code, rows })),
    );
  }
}
