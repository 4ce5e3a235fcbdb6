import type { AnyEvent, By, Envelope } from './event.js';
import type { Instant } from './time.js';

/** Expected revision of a stream: that of its last event, -1 when it must be empty, `any` when it does not matter. */
export type ExpectedRevision = number | 'any';

/** An event on its way into the log. The id is decided by the command, so that the same command twice adds nothing. */
export interface NewEvent<Event extends AnyEvent = AnyEvent> {
  readonly id: string;
  readonly type: Event['type'];
  readonly version: number;
  readonly occurredAt?: Instant;
  readonly by: By;
  readonly purpose: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly subject: string;
  readonly data: Event['data'];
}

export interface Append {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly NewEvent[];
}

export type AppendResult =
  | {
      readonly outcome: 'appended';
      readonly revision: number;
      readonly position: number;
      readonly recordedAt: Instant;
      /** True when every event id was there already and nothing was written: the original answer again. */
      readonly repeated: boolean;
    }
  | { readonly outcome: 'conflict'; readonly revision: number };

export interface AppendOptions {
  /** When the source learned it: only for a historical load, never earlier than the last event of the log. */
  readonly recordedAt?: Instant;
}

export interface Subscription {
  /** Stops after the batch in hand. */
  close(): Promise<void>;
}

/** The event log: it only grows. Every engine passes one contract suite. */
export interface EventLog {
  /** All or nothing for one stream. The answer comes after the events are on disk. */
  append(append: Append, options?: AppendOptions): Promise<AppendResult>;
  /**
   * Several appends in this order, in one commit where the engine can. A conflict of one leaves the others untouched.
   */
  appendAll(appends: readonly Append[], options?: AppendOptions): Promise<readonly AppendResult[]>;
  /** The events of a stream in order, from a revision on. An unknown stream is empty. */
  readStream(stream: string, fromRevision?: number): Promise<readonly Envelope[]>;
  /** The events of several streams at once, in order; unknown streams are absent. */
  readStreams(streams: readonly string[]): Promise<ReadonlyMap<string, readonly Envelope[]>>;
  /** Events after a position, at most `limit` of them (default 1,000). */
  readAll(afterPosition: number, limit?: number): Promise<readonly Envelope[]>;
  /**
   * Every event after a position, in order, without gap or duplicate, now and as they come. The next batch is handed
   * over when the promise of the last one has resolved; a rejected promise ends the subscription through `onError`.
   */
  subscribeAll(
    afterPosition: number,
    handler: (batch: readonly Envelope[]) => Promise<void>,
    onError: (error: unknown) => void,
  ): Subscription;
  /** The last event's position and moment of recording; position 0 when the log is empty. */
  head(): Promise<{ readonly position: number; readonly recordedAt: Instant | undefined }>;
  /** The last position recorded at or before a moment; 0 when there is none. */
  positionAt(knownAt: Instant): Promise<number>;
  close(): Promise<void>;
}
