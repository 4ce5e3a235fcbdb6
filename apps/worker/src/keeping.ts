import { setTimeout } from 'node:timers/promises';
import type { EventLog, ViewGroup } from '@hub/kernel';
import { runViews, type RunningViews, type ViewsChanged, type ViewsMoved, type ViewStore } from '@hub/view-store';
import type { ProcessRun } from './process-runner.js';
import type { ViewsChange } from './views-change.js';

/** How the views of a hub come about, and its processes, as this process of it sees that. */
export interface Keeping {
  /** Builds views anew. Throws `KeptElsewhere` where another process keeps them. */
  rebuild(groups?: readonly string[]): Promise<void>;
  /** Processes follow the log from now on, wherever the views are kept. */
  resumeProcesses(): void;
  pauseProcesses(): Promise<void>;
  /** Carries out what is not carried out yet, when that is for this process to do. */
  catchUpProcesses(): Promise<void>;
  close(): Promise<void>;
}

export interface KeepingMeans {
  readonly log: EventLog;
  /** Opened to write. */
  readonly store: ViewStore;
  readonly groups: readonly ViewGroup[];
  /** Processes that go on from their checkpoints as those stand at this moment. */
  processes(): ProcessRun;
  readonly onChange: (change: ViewsChange) => void;
  /** Told when it becomes for this process to keep the views, and when no more. */
  readonly onKeeps: (keeps: boolean) => void;
  readonly onTrouble: (error: unknown) => void;
}

/** Another process of the same hub keeps the views. */
export class KeptElsewhere extends Error {
  override readonly name = 'KeptElsewhere';

  constructor() {
    super('Another process of this hub keeps its views at the moment. Ask that one, or stop it first.');
  }
}

/** Beyond so many cases a change is told as "anything may have changed". */
const NAMED_CASES = 500;

const changeOf = ({ position, recordedAt, tables, owners }: ViewsChanged): ViewsChange => ({
  position,
  recordedAt,
  tables: tables.map(({ table }) => table),
  ...(owners.length <= NAMED_CASES ? { owners } : {}),
});

/** The only process of its hub keeps the views from beginning to end. */
export const keepAlone = (means: KeepingMeans): Keeping => {
  const { log, store, groups, onTrouble } = means;
  const onChange = (changed: ViewsChanged): void => means.onChange(changeOf(changed));
  const views = runViews({ log, store, groups, onChange, onTrouble });
  const run = means.processes();
  means.onKeeps(true);
  return {
    rebuild: (names) => views.rebuild(names),
    resumeProcesses: () => run.resume(),
    pauseProcesses: () => run.pause(),
    catchUpProcesses: () => run.catchUp(),
    close: async () => {
      await run.pause();
      await views.close();
    },
  };
};

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;

/** How often it is looked whether this machine's copy of the log has come as far as the views. */
const LOOK_MS = 5;

class SharedKeeping implements Keeping {
  readonly #ending = new AbortController();
  readonly #kept: Promise<void>;
  readonly #followed: { close(): Promise<void> };
  readonly #everyTable: readonly string[];
  #views: RunningViews | undefined;
  #run: ProcessRun | undefined;
  #processesGo = false;
  /** Changes are told one after another. */
  #telling: Promise<void> = Promise.resolve();

  constructor(
    private readonly means: KeepingMeans,
    contends: boolean,
  ) {
    this.#everyTable = means.groups.flatMap(({ tables }) => tables.map(({ table }) => table));
    const { store, onTrouble } = means;
    this.#followed = store.follow({ onMoved: (moved) => this.#moved(moved), onTrouble });
    this.#kept = contends ? this.#keepInTurn() : Promise.resolve();
  }

  get #closed(): boolean {
    return this.#ending.signal.aborted;
  }

  /** What any process committed, this one too, is heard on the line: so all of them are told the same. */
  #moved({ position, tables, moves = [] }: ViewsMoved): void {
    for (const { owners, ...move } of moves) this.#tell({ ...move, ...(owners === undefined ? {} : { owners }) });
    if (tables === undefined) this.#tell({ position, tables: this.#everyTable });
  }

  #tell(change: Omit<ViewsChange, 'recordedAt'>): void {
    this.#telling = this.#telling.then(async () => {
      const recordedAt = await this.#momentOf(change.position);
      if (recordedAt !== undefined) this.means.onChange({ ...change, recordedAt });
    });
    this.#telling.catch((error: unknown) => this.means.onTrouble(error));
  }

  /** When the event of a position was recorded; waits until this machine's copy of the log has it. Undefined at the end. */
  async #momentOf(position: number): Promise<string | undefined> {
    const { log } = this.means;
    while (!this.#closed) {
      const [event] = await log.readAll(Math.max(0, position - 1), 1);
      if (event) return event.recordedAt;
      if (position === 0) return undefined;
      await setTimeout(LOOK_MS);
    }
    return undefined;
  }

  async #keepInTurn(): Promise<void> {
    const { signal } = this.#ending;
    let pause = FIRST_PAUSE_MS;
    while (!this.#closed) {
      try {
        const lease = await this.means.store.lease(signal);
        pause = FIRST_PAUSE_MS;
        try {
          this.#begin();
          await Promise.race([
            lease.lost,
            new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true })),
          ]);
        } finally {
          await this.#end();
          await lease.release();
        }
      } catch (error) {
        if (!this.#closed) this.means.onTrouble(error);
      }
      await setTimeout(pause, undefined, { signal }).catch(() => undefined);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }

  #begin(): void {
    const { log, store, groups, onTrouble } = this.means;
    this.#views = runViews({ log, store, groups, onTrouble });
    this.#run = this.means.processes();
    if (this.#processesGo) this.#run.resume();
    this.means.onKeeps(true);
  }

  async #end(): Promise<void> {
    const [views, run] = [this.#views, this.#run];
    this.#views = this.#run = undefined;
    this.means.onKeeps(false);
    await run?.pause();
    await views?.close();
  }

  async rebuild(names?: readonly string[]): Promise<void> {
    if (!this.#views) throw new KeptElsewhere();
    await this.#views.rebuild(names);
  }

  resumeProcesses(): void {
    this.#processesGo = true;
    this.#run?.resume();
  }

  async pauseProcesses(): Promise<void> {
    this.#processesGo = false;
    await this.#run?.pause();
  }

  async catchUpProcesses(): Promise<void> {
    await this.#run?.catchUp();
  }

  async close(): Promise<void> {
    this.#ending.abort(new Error('The hub is closing'));
    await this.#kept;
    await this.#followed.close();
    await this.#telling.catch(() => undefined);
  }
}

/**
 * Several processes of one hub over one log and one place of views: one of them at a time keeps the views and runs the
 * processes, under a lease; all of them are told of every commit. When the one that keeps them ends, however it ends,
 * another goes on from the checkpoints. `contends` = this process may be the one.
 */
export const keepInTurn = (means: KeepingMeans, contends: boolean): Keeping => new SharedKeeping(means, contends);
