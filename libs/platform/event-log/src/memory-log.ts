import { setImmediate } from 'node:timers/promises';
import type { Append, AppendOptions, AppendResult, Envelope, EventLog, Instant, Subscription } from '@hub/kernel';
import { applyBatch, type AppendStore, type Place } from './appending.js';
import { decodeRow, rowOf, encodeAppend, requireInstant, type EncodedAppend } from './encoding.js';
import { LogUnavailable } from './errors.js';
import { follow } from './subscribing.js';
import { Wakeup } from './wakeup.js';

const freezeDeep = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freezeDeep);
  }
  return value;
};

class MemoryStore implements AppendStore {
  readonly #authority: string;
  readonly events: Envelope[] = [];
  readonly streams = new Map<string, Envelope[]>();
  readonly #ids = new Map<string, Envelope>();

  constructor(authority: string) {
    this.#authority = authority;
  }

  get position(): number {
    return this.events.length;
  }

  get lastRecordedAt(): Instant | undefined {
    return this.events.at(-1)?.recordedAt;
  }

  revisionOf(stream: string): number {
    return (this.streams.get(stream)?.length ?? 0) - 1;
  }

  placeOf(id: string): Place | undefined {
    return this.#ids.get(id);
  }

  insert(append: EncodedAppend, firstRevision: number, recordedAt: Instant): boolean {
    if (append.events.some(({ id }) => this.#ids.has(id))) return false;
    const stream = this.streams.get(append.stream) ?? [];
    append.events.forEach((event, index) => {
      const envelope = freezeDeep(
        decodeRow(
          rowOf(event, {
            position: this.events.length + 1,
            authority: this.#authority,
            stream: append.stream,
            revision: firstRevision + index,
            recordedAt,
          }),
        ),
      );
      this.events.push(envelope);
      this.#ids.set(envelope.id, envelope);
      stream.push(envelope);
    });
    this.streams.set(append.stream, stream);
    return true;
  }

  /** Takes everything after a position back. */
  undo(position: number): void {
    for (const { id, stream } of this.events.splice(position)) {
      this.#ids.delete(id);
      this.streams.get(stream)?.pop();
    }
  }
}

/**
 * The log in memory, for tests: the same answers as the file, nothing kept. Events come back as JSON would keep them,
 * and frozen.
 */
export const openMemoryLog = ({
  authority,
  now,
}: {
  readonly authority: string;
  /** The clock that `recordedAt` is taken from. */
  readonly now: () => Instant;
}): EventLog => {
  const store = new MemoryStore(authority);
  const wakeup = new Wakeup();
  const subscriptions = new Set<Subscription>();
  let closed = false;
  const requireOpen = (): void => {
    if (closed) throw new LogUnavailable('closed');
  };
  const appendAll = async (appends: readonly Append[], options?: AppendOptions): Promise<readonly AppendResult[]> => {
    requireOpen();
    const batch = {
      appends: appends.map(encodeAppend),
      recordedAt: options?.recordedAt === undefined ? undefined : requireInstant(options.recordedAt),
    };
    await setImmediate();
    const { position } = store;
    try {
      const results = applyBatch(store, batch, now());
      wakeup.signal(store.position);
      return results;
    } catch (error) {
      store.undo(position);
      throw error;
    }
  };
  const readAll = async (after: number, limit = 1_000): Promise<readonly Envelope[]> => {
    requireOpen();
    return store.events.slice(after, after + limit);
  };
  return {
    append: async (append, options) => (await appendAll([append], options))[0] as AppendResult,
    appendAll,
    readStream: async (stream, fromRevision = 0) => {
      requireOpen();
      return (store.streams.get(stream) ?? []).slice(fromRevision);
    },
    readStreams: async (streams) => {
      requireOpen();
      return new Map(
        streams.flatMap((stream) => {
          const events = store.streams.get(stream) ?? [];
          return events.length === 0 ? [] : [[stream, events.slice()] as const];
        }),
      );
    },
    readAll,
    subscribeAll: (after, handler, onError) => {
      requireOpen();
      const subscription = follow(readAll, wakeup, after, handler, onError);
      subscriptions.add(subscription);
      return subscription;
    },
    head: async () => {
      requireOpen();
      return { position: store.position, recordedAt: store.lastRecordedAt };
    },
    positionAt: async (knownAt) => {
      requireOpen();
      requireInstant(knownAt);
      let low = 0;
      let high = store.position;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((store.events[middle - 1]?.recordedAt ?? '') <= knownAt) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    close: async () => {
      closed = true;
      for (const subscription of subscriptions) void subscription.close();
    },
  };
};
