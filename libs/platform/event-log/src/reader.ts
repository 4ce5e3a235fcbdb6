import type { Statement } from 'libsql';
import type { Envelope, Instant } from '@hub/kernel';
import type { Connection } from './database.js';
import { decodeRow, type StoredRow } from './encoding.js';

export const COLUMNS =
  'position, id, authority, stream, revision, type, version, occurred_at, recorded_at, subject, meta, data';

const DEFAULT_LIMIT = 1_000;

/** Reads of one connection. They are synchronous, so each is bounded by its caller. */
export class LogReader {
  readonly #stream: Statement;
  readonly #all: Statement;
  readonly #head: Statement;
  readonly #recordedAt: Statement;

  constructor(db: Connection) {
    this.#stream = db
      .prepare(`select ${COLUMNS} from events where stream = ? and revision >= ? order by revision`)
      .raw();
    this.#all = db.prepare(`select ${COLUMNS} from events where position > ? order by position limit ?`).raw();
    this.#head = db.prepare('select position, recorded_at, hash from events order by position desc limit 1').raw();
    this.#recordedAt = db.prepare('select recorded_at from events where position = ?').raw();
  }

  /** Throws when the log is that of another council. */
  requireAuthority(authority: string): void {
    const [first] = this.all(0, 1);
    if (first !== undefined && first.authority !== authority) {
      throw new Error(`This log belongs to the authority ${first.authority}, not to ${authority}`);
    }
  }

  stream(stream: string, fromRevision = 0): readonly Envelope[] {
    return (this.#stream.all(stream, fromRevision) as StoredRow[]).map(decodeRow);
  }

  streams(streams: readonly string[]): ReadonlyMap<string, readonly Envelope[]> {
    const found = new Map<string, readonly Envelope[]>();
    for (const stream of streams) {
      const events = this.stream(stream);
      if (events.length > 0) found.set(stream, events);
    }
    return found;
  }

  all(afterPosition: number, limit = DEFAULT_LIMIT): readonly Envelope[] {
    return (this.#all.all(afterPosition, limit) as StoredRow[]).map(decodeRow);
  }

  head(): { readonly position: number; readonly recordedAt: Instant | undefined; readonly hash: string | undefined } {
    const row = this.#head.get() as [number, Instant, string] | undefined;
    return row === undefined
      ? { position: 0, recordedAt: undefined, hash: undefined }
      : { position: row[0], recordedAt: row[1], hash: row[2] };
  }

  /**
   * The last position recorded at or before a moment. `recordedAt` rises with the position and positions have no gaps,
   * so the primary key serves as its index: about twenty look-ups in a million events.
   */
  positionAt(knownAt: Instant): number {
    let low = 0;
    let high = this.head().position;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const [recordedAt] = this.#recordedAt.get(middle) as [Instant];
      if (recordedAt <= knownAt) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
