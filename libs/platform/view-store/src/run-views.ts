import type { Envelope, EventLog, Instant, Subscription, ViewGroup } from '@hub/kernel';
import type { GroupChanges, GroupKeeper } from './group-keeper.js';
import type { ViewStore } from './view-store.js';

/** Said after each commit that took events in. */
export interface ViewsChanged extends GroupChanges {
  /** The last event taken in. */
  readonly position: number;
  readonly recordedAt: Instant;
}

export interface RunViewsOptions {
  readonly log: EventLog;
  /** Opened to write. */
  readonly store: ViewStore;
  readonly groups: readonly ViewGroup[];
  readonly onChange?: (changed: ViewsChanged) => void;
  /** The store or the log failed, or a group stopped before an event: an alert. */
  readonly onTrouble?: (error: unknown) => void;
  /** Events taken in at once while catching up (default 5,000). */
  readonly batch?: number;
}

/** Views that follow the log. */
export interface RunningViews {
  /** Settles when everything that was in the log at the start is in the views. */
  readonly caughtUp: Promise<void>;
  /** The last event that was handed to the views. */
  position(): number;
  /** Builds groups anew from the log, all unless named, beside those that are read; they change places at the end. */
  rebuild(groups?: readonly string[]): Promise<void>;
  /** Stops after the batch in hand. */
  close(): Promise<void>;
}

const BATCH = 5_000;

/** A group stopped before an event that could not be taken in. */
export class GroupStopped extends Error {
  constructor(
    readonly group: string,
    readonly position: number,
    readonly why: string,
  ) {
    super(`The views of "${group}" stand still before event ${position}: ${why}`);
    this.name = 'GroupStopped';
  }
}

class ViewRun implements RunningViews {
  readonly caughtUp: Promise<void>;
  readonly #options: RunViewsOptions;
  #keepers: GroupKeeper[] = [];
  #position = 0;
  #subscription: Subscription | undefined;
  #closed = false;

  constructor(options: RunViewsOptions) {
    this.#options = options;
    this.caughtUp = this.#start();
    this.caughtUp.catch(() => undefined);
  }

  position(): number {
    return this.#position;
  }

  async #start(): Promise<void> {
    const { log, store, groups, onTrouble } = this.#options;
    try {
      for (const group of groups) this.#keepers.push(await this.#keeperOf(group));
      this.#position = Math.min(...this.#keepers.map(({ position }) => position));
      await this.#catchUp();
      if (this.#closed) return;
      this.#keepers = this.#keepers.map((keeper) =>
        keeper.beside && !keeper.stopped ? store.takeOver(keeper) : keeper,
      );
      this.#subscription = log.subscribeAll(
        this.#position,
        (batch) => Promise.resolve(this.#take(batch)),
        (error) => onTrouble?.(error),
      );
    } catch (error) {
      onTrouble?.(error);
      throw error;
    }
  }

  /** A keeper whose checkpoint lies in this log; views of another log are built anew. */
  async #keeperOf(group: ViewGroup): Promise<GroupKeeper> {
    const { log, store } = this.#options;
    const keeper = store.keeper(group);
    if (keeper.position === 0) return keeper;
    const [event] = await log.readAll(keeper.position - 1, 1);
    return event?.id === keeper.eventId ? keeper : store.keeperBeside(group);
  }

  async #catchUp(): Promise<void> {
    const { log, batch = BATCH } = this.#options;
    let next = log.readAll(this.#position, batch);
    for (;;) {
      const events = await next;
      const last = events.at(-1);
      if (!last || this.#closed) return;
      next = log.readAll(last.position, batch);
      next.catch(() => undefined);
      this.#take(events);
    }
  }

  #take(events: readonly Envelope[]): void {
    const last = events.at(-1);
    if (!last || this.#closed) return;
    const { store, onChange, onTrouble } = this.#options;
    const running = this.#keepers.filter(({ stopped }) => !stopped);
    for (const keeper of running) keeper.take(events);
    const changes = store.commit(running);
    this.#position = last.position;
    for (const { group, stopped } of running) {
      if (stopped) onTrouble?.(new GroupStopped(group.name, stopped.position, stopped.error));
    }
    onChange?.({ position: last.position, recordedAt: last.recordedAt, ...changes });
  }

  async rebuild(names?: readonly string[]): Promise<void> {
    await this.caughtUp;
    for (const { group } of [...this.#keepers]) {
      if (names === undefined || names.includes(group.name)) await this.#rebuild(group);
    }
  }

  async #rebuild(group: ViewGroup): Promise<void> {
    const { log, store, batch = BATCH } = this.#options;
    const keeper = store.keeperBeside(group);
    while (keeper.position < this.#position && !this.#closed) {
      const events = await log.readAll(keeper.position, batch);
      keeper.take(events.filter(({ position }) => position <= this.#position));
      store.commit([keeper]);
      if (keeper.stopped) throw new GroupStopped(group.name, keeper.stopped.position, keeper.stopped.error);
    }
    if (this.#closed) return;
    const taken = store.takeOver(keeper);
    this.#keepers = this.#keepers.map((old) => (old.group.name === group.name ? taken : old));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#subscription?.close();
    await this.caughtUp.catch(() => undefined);
  }
}

/**
 * Keeps views up with the log: goes on from their checkpoints, catches up in large batches, then follows the log event by
 * event. Rows and checkpoint are written in one transaction, so that a kill at any moment leaves them in step. The same
 * log gives the same tables byte for byte, however the events were batched and however often the run began anew.
 */
export const runViews = (options: RunViewsOptions): RunningViews => new ViewRun(options);
