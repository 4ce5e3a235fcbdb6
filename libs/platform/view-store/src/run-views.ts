import { setTimeout } from 'node:timers/promises';
import type { Envelope, EventLog, Instant, Subscription, ViewGroup } from '@hub/kernel';
import { StoreFailed } from './errors.js';
import type { GroupChanges, GroupKeeper } from './group-keeper.js';
import type { BesideCommit, ViewStore } from './view-store.js';

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
  /** Events taken in at once while catching up (default 2,000). */
  readonly batch?: number;
  /** While catching up, a batch of at least so many is written beside the next one's taking in (default 1,000). */
  readonly besideFrom?: number;
  /**
   * After catching up with at least so many events the groups begin again from their checkpoints, so that what only catching
   * up needed in memory is given back (default 20,000).
   */
  readonly afreshFrom?: number;
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

const BATCH = 2_000;
const BESIDE_FROM = 1_000;
const AFRESH_FROM = 20_000;

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

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;

class ViewRun implements RunningViews {
  readonly caughtUp: Promise<void>;
  readonly #options: RunViewsOptions;
  readonly #ending = new AbortController();
  #keepers: GroupKeeper[] = [];
  #position = 0;
  #subscription: Subscription | undefined;
  /** The start that goes on, or the last one. */
  #started: Promise<void>;
  /** How long to wait before the next start when this one fails. */
  #pause = FIRST_PAUSE_MS;
  /** What changes the keepers is done one after another. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: RunViewsOptions) {
    this.#options = options;
    this.caughtUp = this.#started = this.#start();
    this.caughtUp.catch(() => undefined);
  }

  get #closed(): boolean {
    return this.#ending.signal.aborted;
  }

  position(): number {
    return this.#position;
  }

  /** Begins from the checkpoints, again and again while the store cannot be reached. */
  async #start(): Promise<void> {
    for (;;) {
      try {
        await this.#begin();
        return;
      } catch (error) {
        this.#options.onTrouble?.(error);
        if (!mayPass(error) || this.#closed) throw error;
        await setTimeout(this.#pause, undefined, { signal: this.#ending.signal });
        this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS);
      }
    }
  }

  async #begin(): Promise<void> {
    const { log, store, groups, afreshFrom = AFRESH_FROM } = this.#options;
    for (const keeper of this.#keepers) keeper.close();
    const keepers: GroupKeeper[] = [];
    for (const group of groups) keepers.push(await this.#keeperOf(group));
    this.#keepers = keepers;
    const from = Math.min(...keepers.map(({ position }) => position));
    this.#position = from;
    await this.#catchUp();
    if (!this.#closed) for (const keeper of this.#keepers) await keeper.makeIndexes();
    for (const keeper of [...this.#keepers]) {
      if (keeper.beside && !keeper.stopped && !this.#closed) this.#replace(await store.takeOver(keeper));
    }
    if (this.#position - from >= afreshFrom) await this.#beginAfresh();
    if (this.#closed) return;
    this.#subscription = log.subscribeAll(
      this.#position,
      (batch) => this.#take(batch),
      (error) => this.#failed(error),
    );
  }

  /** What the keepers hold in memory may be more than what the store holds: they begin again from their checkpoints. */
  #failed(error: unknown): void {
    this.#options.onTrouble?.(error);
    if (!mayPass(error) || this.#closed) return;
    this.#started = this.#start();
    this.#started.catch(() => undefined);
  }

  async #beginAfresh(): Promise<void> {
    for (const { group, stopped } of [...this.#keepers]) {
      if (stopped || this.#closed) continue;
      const keeper = await this.#options.store.keeper(group);
      this.#replace(keeper);
      this.#position = Math.min(this.#position, keeper.position);
    }
  }

  #replace(keeper: GroupKeeper): void {
    this.#keepers = this.#keepers.map((old) => {
      if (old.group.name !== keeper.group.name) return old;
      old.close();
      return keeper;
    });
  }

  /** A keeper whose checkpoint lies in this log; views of another log are built anew. */
  async #keeperOf(group: ViewGroup): Promise<GroupKeeper> {
    const { log, store } = this.#options;
    const keeper = await store.keeper(group);
    if (keeper.position === 0) return keeper;
    const [event] = await log.readAll(keeper.position - 1, 1);
    return event?.id === keeper.eventId ? keeper : store.keeperBeside(group);
  }

  /** What a batch changed is written while the next one is taken in: one of each at a time. */
  async #catchUp(): Promise<void> {
    const { log, store, batch = BATCH, besideFrom = BESIDE_FROM } = this.#options;
    let next = log.readAll(this.#position, batch);
    let written: Promise<void> = Promise.resolve();
    try {
      for (;;) {
        const events = await next;
        const last = events.at(-1);
        if (!last || this.#closed) break;
        next = log.readAll(last.position, batch);
        next.catch(ignored);
        const running = await this.#takeIn(events);
        await written;
        const beside = events.length >= besideFrom;
        written = this.#commit(running, last, beside);
        if (beside) written.catch(ignored);
        else await written;
      }
      await written;
    } finally {
      await store.restBeside();
    }
  }

  #take(events: readonly Envelope[]): Promise<void> {
    return this.#inTurn(async () => {
      const last = events.at(-1);
      if (!last || this.#closed) return;
      await this.#commit(await this.#takeIn(events), last, false);
    });
  }

  /** The keepers that took these events in, as far as each could. */
  async #takeIn(events: readonly Envelope[]): Promise<readonly GroupKeeper[]> {
    const running = this.#keepers.filter(({ stopped }) => !stopped);
    for (const keeper of running) await keeper.take(events);
    return running;
  }

  async #commit(running: readonly GroupKeeper[], last: Envelope, beside: boolean): Promise<void> {
    const { store, onChange, onTrouble } = this.#options;
    const stops = running.flatMap(({ group, stopped }) =>
      stopped ? [new GroupStopped(group.name, stopped.position, stopped.error)] : [],
    );
    const changed = await (beside ? besides(store.commitBeside(running)) : store.commit(running));
    this.#position = last.position;
    this.#pause = FIRST_PAUSE_MS;
    for (const stop of stops) onTrouble?.(stop);
    onChange?.({ position: last.position, recordedAt: last.recordedAt, ...changed });
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async rebuild(names?: readonly string[]): Promise<void> {
    await this.#started;
    for (const { group } of [...this.#keepers]) {
      if (names === undefined || names.includes(group.name)) await this.#rebuild(group);
    }
  }

  async #rebuild(group: ViewGroup): Promise<void> {
    const { log, store, batch = BATCH } = this.#options;
    const keeper = await store.keeperBeside(group);
    try {
      while (!this.#closed && !(await this.#inTurn(() => this.#takeOver(keeper)))) {
        const events = await log.readAll(keeper.position, batch);
        await keeper.take(events.filter(({ position }) => position <= this.#position));
        await store.commit([keeper]);
        if (keeper.stopped) throw new GroupStopped(group.name, keeper.stopped.position, keeper.stopped.error);
      }
    } finally {
      keeper.close();
    }
  }

  /** Puts a group that was built beside in its place, when it has come as far as those that are read. */
  async #takeOver(keeper: GroupKeeper): Promise<boolean> {
    if (keeper.position < this.#position) return false;
    this.#replace(await this.#options.store.takeOver(keeper));
    return true;
  }

  async close(): Promise<void> {
    this.#ending.abort();
    await this.#started.catch(() => undefined);
    await this.#subscription?.close();
    await this.#turn;
    for (const keeper of this.#keepers) keeper.close();
  }
}

const ignored = (): void => undefined;

const besides = async ({ changed, written }: BesideCommit): Promise<GroupChanges> => {
  await written;
  return changed;
};

const mayPass = (error: unknown): boolean => error instanceof StoreFailed && error.passes;

/**
 * Keeps views up with the log: goes on from their checkpoints, catches up in large batches, then follows the log event by
 * event. Rows and checkpoint are written in one transaction, so that a kill at any moment leaves them in step. The same
 * log gives the same tables byte for byte, however the events were batched and however often the run began anew.
 */
export const runViews = (options: RunViewsOptions): RunningViews => new ViewRun(options);
