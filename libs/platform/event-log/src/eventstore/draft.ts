import type { Instant } from '@hub/kernel';
import type { AppendStore, Place } from '../appending.js';
import { chainHash, rowOf, type EncodedAppend, type HashedRow } from '../encoding.js';
import type { LogCopy } from './log-copy.js';

/** The rows that one append would add. */
export interface DraftedAppend {
  readonly append: EncodedAppend;
  readonly rows: readonly HashedRow[];
}

/** What appends would come to if the log still ends where the copy does. Nothing of it is stored. */
export class Draft implements AppendStore {
  readonly #copy: LogCopy;
  readonly #authority: string;
  readonly #revisions = new Map<string, number>();
  readonly #places = new Map<string, Place>();
  #added: DraftedAppend[] = [];
  #last: HashedRow | undefined;

  constructor(copy: LogCopy, authority: string) {
    this.#copy = copy;
    this.#authority = authority;
  }

  get position(): number {
    return this.#last?.[0] ?? this.#copy.position;
  }

  get lastRecordedAt(): Instant | undefined {
    return this.#last?.[8] ?? this.#copy.recordedAt;
  }

  /** What was drafted, in order. */
  get added(): readonly DraftedAppend[] {
    return this.#added;
  }

  revisionOf(stream: string): number {
    return this.#revisions.get(stream) ?? this.#copy.revisionOf(stream);
  }

  placeOf(id: string): Place | undefined {
    return this.#places.get(id) ?? this.#copy.placeOf(id);
  }

  insert(append: EncodedAppend, firstRevision: number, recordedAt: Instant): boolean {
    if (append.events.some(({ id }) => this.placeOf(id) !== undefined)) return false;
    let position = this.position;
    let hash = this.#last?.[12] ?? this.#copy.digest;
    const rows = append.events.map((event, index): HashedRow => {
      position += 1;
      const row = rowOf(event, {
        position,
        authority: this.#authority,
        stream: append.stream,
        revision: firstRevision + index,
        recordedAt,
      });
      hash = chainHash(hash, row);
      return [...row, hash];
    });
    this.#put({ append, rows });
    return true;
  }

  /** Takes back all but the first so many appends. */
  keep(count: number): void {
    const kept = this.#added.slice(0, count);
    this.#revisions.clear();
    this.#places.clear();
    this.#added = [];
    this.#last = undefined;
    for (const drafted of kept) this.#put(drafted);
  }

  #put(drafted: DraftedAppend): void {
    this.#added.push(drafted);
    for (const row of drafted.rows) {
      const [position, id, , stream, revision, , , , recordedAt] = row;
      this.#revisions.set(stream, revision);
      this.#places.set(id, { stream, revision, position, recordedAt });
      this.#last = row;
    }
  }
}
