import { fork, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Journal } from '../journal/journal.js';
import type { AuthorityOf, Variables } from './authorities-file.js';

/** How the process of one authority does. */
export interface Watched {
  readonly code: string;
  readonly state: 'starting' | 'up' | 'down';
  /** Where its hub listens on this machine, once it does. */
  readonly url?: string;
  readonly pid?: number;
  /** How often it was started again since the first start. */
  readonly restarts: number;
}

/** What a process that is watched tells when its hub listens. */
export interface Listening {
  readonly listening: string;
}

export interface SupervisorMeans {
  readonly authorities: readonly AuthorityOf[];
  /** The module that each process runs. */
  readonly module: URL;
  readonly arguments: readonly string[];
  /** What each process is given beside its authority's variables, for example where it listens. */
  readonly variables: Variables;
  /** Passes on what processes say, and tells how they do. */
  readonly journal: Journal;
  /** Told when a process changed how it does. */
  readonly onChange?: (watched: Watched) => void;
  /** Milliseconds before a process that ended is started again, the first time and at most. */
  readonly pauses?: readonly [first: number, longest: number];
}

const PAUSES = [1_000, 30_000] as const;

/** A process that ran so long was well: the next pause begins small again. */
const WELL_MS = 60_000;

/** The process of one authority, kept running. */
class Kept {
  watched: Watched;
  #child: ChildProcess | undefined;
  #timer: NodeJS.Timeout | undefined;
  #pause: number;
  #startedAt = 0;
  #stopping = false;
  #ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly authority: AuthorityOf,
    private readonly means: SupervisorMeans,
  ) {
    this.#pause = this.#pauses[0];
    this.watched = { code: authority.code, state: 'starting', restarts: 0 };
    this.#start();
  }

  get #pauses(): readonly [number, number] {
    return this.means.pauses ?? PAUSES;
  }

  #start(): void {
    const { module, variables, arguments: given } = this.means;
    this.#startedAt = Date.now();
    // A group of its own: Ctrl-C reaches the supervisor alone, which stops each in order.
    const child = fork(module, given, {
      env: { ...this.authority.variables, ...variables } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: [],
      detached: true,
    });
    this.#child = child;
    this.#pass(child.stdout, 'out');
    this.#pass(child.stderr, 'err');
    child.on('message', (message: Partial<Listening>) => {
      if (message.listening !== undefined) this.#change({ state: 'up', url: message.listening });
    });
    this.#ended = new Promise((resolve) => {
      const end = (why: string): void => {
        if (this.#child !== child) return;
        this.#child = undefined;
        resolve();
        this.#hasEnded(why);
      };
      child.once('exit', (code, signal) => end(signal ?? `exit code ${code}`));
      child.once('error', ({ message }) => end(message));
    });
    this.#change({ state: 'starting', ...(child.pid === undefined ? {} : { pid: child.pid }) });
  }

  #pass(stream: Readable | null, kind: 'out' | 'err'): void {
    const { name } = this.authority;
    if (stream) createInterface(stream).on('line', (line) => this.means.journal.pass(line, kind, name));
  }

  #hasEnded(why: string): void {
    const { code, restarts } = this.watched;
    this.watched = { code, state: 'down', restarts };
    this.means.onChange?.(this.watched);
    if (this.#stopping) return;
    const [first, longest] = this.#pauses;
    if (Date.now() - this.#startedAt > WELL_MS) this.#pause = first;
    this.means.journal.tell({
      level: 'error',
      what: 'ended',
      message: `${this.authority.name}: ended (${why}). It is started again.`,
    });
    this.#timer = setTimeout(() => {
      this.watched = { ...this.watched, restarts: restarts + 1 };
      this.#start();
    }, this.#pause);
    this.#pause = Math.min(this.#pause * 2, longest);
  }

  #change(changed: Partial<Watched>): void {
    this.watched = { ...this.watched, ...changed };
    this.means.onChange?.(this.watched);
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#timer);
    this.#child?.kill('SIGTERM');
    await this.#ended;
  }
}

/**
 * Runs a process for each authority and keeps it running: one that ends, however it ends, is started again after a pause
 * that grows, and the others do not notice. Nothing is shared between them but the program and this parent, which holds
 * no record and no key.
 */
export class Supervisor {
  readonly #kept: ReadonlyMap<string, Kept>;

  constructor(means: SupervisorMeans) {
    this.#kept = new Map(means.authorities.map((authority) => [authority.code, new Kept(authority, means)]));
  }

  /** How the process of an authority does, by its code. */
  of(code: string): Watched | undefined {
    return this.#kept.get(code)?.watched;
  }

  all(): readonly Watched[] {
    return [...this.#kept.values()].map(({ watched }) => watched);
  }

  /** Stops every process in order; answers when all have ended. */
  async stop(): Promise<void> {
    await Promise.all([...this.#kept.values()].map((one) => one.stop()));
  }
}
