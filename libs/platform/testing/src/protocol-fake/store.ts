import type { KeptEvent } from './messages.js';

/** An event on its way in. */
export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** An event as it is kept. */
export interface Kept extends Proposed {
  readonly stream: string;
  readonly revision: number;
  /** Where it lies among all streams: a byte offset, with gaps. */
  readonly position: number;
}

export type ExpectedVersion = number | 'any' | 'no-stream' | 'stream-exists';

export type Outcome =
  | { readonly kind: 'stored'; readonly revision: number; readonly position: number }
  /** `current` is -1 when there is no stream. */
  | { readonly kind: 'wrong-version'; readonly current: number }
  | { readonly kind: 'too-large'; readonly most: number };

/** What a server takes in one append unless it is told otherwise. */
const MOST_BYTES = 1_048_576;

const sizeOf = ({ type, data, metadata }: Proposed): number => 2 * type.length + data.length + metadata.length;

/** Streams in memory, with the rules of appending as we read them. */
export class FakeStore {
  readonly #streams = new Map<string, Kept[]>();
  readonly #listeners = new Set<() => void>();
  #end = 64;

  stream(name: string): readonly Kept[] {
    return this.#streams.get(name) ?? [];
  }

  append(name: string, expected: ExpectedVersion, events: readonly Proposed[]): Outcome {
    if (events.reduce((sum, event) => sum + sizeOf(event), 0) > MOST_BYTES) {
      return { kind: 'too-large', most: MOST_BYTES };
    }
    const kept = this.#streams.get(name) ?? [];
    const current = kept.length - 1;
    const after = expected === 'no-stream' ? -1 : typeof expected === 'number' ? expected : current;
    if (expected === 'stream-exists' && current === -1) return { kind: 'wrong-version', current };
    if (after !== current) {
      const before = kept.slice(after + 1, after + 1 + events.length);
      const same = before.length === events.length && before.every(({ id }, index) => id === events[index]?.id);
      if (same) return { kind: 'stored', revision: after + events.length, position: before.at(-1)?.position ?? 0 };
      return { kind: 'wrong-version', current };
    }
    for (const event of events) {
      this.#end += 100 + sizeOf(event);
      kept.push({ ...event, stream: name, revision: kept.length, position: this.#end });
    }
    this.#streams.set(name, kept);
    for (const listener of [...this.#listeners]) listener();
    return { kind: 'stored', revision: kept.length - 1, position: this.#end };
  }

  /** Calls back after every append, until the answer is called. */
  onAppend(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tamper(name: string, revision: number, data: string): void {
    const kept = this.#streams.get(name);
    const event = kept?.[revision];
    if (kept && event) kept[revision] = { ...event, data: Buffer.from(data) };
  }

  forget(name: string, events: number): void {
    this.#streams.get(name)?.splice(-events, events);
  }

  plain(name: string): KeptEvent[] {
    return this.stream(name).map(({ id, type, revision, data, metadata }) => ({
      id,
      type,
      revision,
      data: Buffer.from(data).toString(),
      metadata: Buffer.from(metadata).toString(),
    }));
  }
}
