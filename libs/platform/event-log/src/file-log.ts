import type { Append, AppendOptions, AppendResult, Envelope, EventLog, Instant, Subscription } from '@hub/kernel';
import type { Batch } from './appending.js';
import { encodeAppend, requireInstant } from './encoding.js';
import { LogUnavailable } from './errors.js';
import type { LogReader } from './reader.js';
import { follow } from './subscribing.js';
import type { Wakeup } from './wakeup.js';

/** What differs between the engines on one file: where appends go, and what closing does. */
export interface FileLogParts {
  readonly reader: LogReader;
  readonly wakeup: Wakeup;
  add(batch: Batch): Promise<readonly AppendResult[]>;
  close(): Promise<void>;
}

/** The log port on one file: reads on this thread's connection, appends wherever the writer is. */
export class FileLog implements EventLog {
  readonly #parts: FileLogParts;
  readonly #subscriptions = new Set<Subscription>();
  #closing: Promise<void> | undefined;

  constructor(parts: FileLogParts) {
    this.#parts = parts;
  }

  async append(append: Append, options?: AppendOptions): Promise<AppendResult> {
    const [result] = await this.appendAll([append], options);
    return result as AppendResult;
  }

  async appendAll(appends: readonly Append[], options?: AppendOptions): Promise<readonly AppendResult[]> {
    this.#requireOpen();
    if (appends.length === 0) return [];
    const recordedAt = options?.recordedAt;
    return this.#parts.add({
      appends: appends.map(encodeAppend),
      recordedAt: recordedAt === undefined ? undefined : requireInstant(recordedAt),
    });
  }

  async readStream(stream: string, fromRevision?: number): Promise<readonly Envelope[]> {
    return this.#reader().stream(stream, fromRevision);
  }

  async readStreams(streams: readonly string[]): Promise<ReadonlyMap<string, readonly Envelope[]>> {
    return this.#reader().streams(streams);
  }

  async readAll(afterPosition: number, limit?: number): Promise<readonly Envelope[]> {
    return this.#reader().all(afterPosition, limit);
  }

  subscribeAll(
    afterPosition: number,
    handler: (batch: readonly Envelope[]) => Promise<void>,
    onError: (error: unknown) => void,
  ): Subscription {
    this.#requireOpen();
    const subscription = follow(
      (after, limit) => this.readAll(after, limit),
      this.#parts.wakeup,
      afterPosition,
      handler,
      onError,
    );
    this.#subscriptions.add(subscription);
    return {
      close: async () => {
        this.#subscriptions.delete(subscription);
        await subscription.close();
      },
    };
  }

  async head(): Promise<{ readonly position: number; readonly recordedAt: Instant | undefined }> {
    const { position, recordedAt } = this.#reader().head();
    return { position, recordedAt };
  }

  async positionAt(knownAt: Instant): Promise<number> {
    return this.#reader().positionAt(requireInstant(knownAt));
  }

  /** Stops subscriptions, waits for the answers to what was appended, and closes. Twice is as good as once. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    for (const subscription of this.#subscriptions) void subscription.close();
    await this.#parts.close();
  }

  #reader(): LogReader {
    this.#requireOpen();
    return this.#parts.reader;
  }

  #requireOpen(): void {
    if (this.#closing !== undefined) throw new LogUnavailable('closed');
  }
}
