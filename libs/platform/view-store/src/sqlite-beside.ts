import { Worker } from 'node:worker_threads';
import type { Step } from './connection.js';
import { StoreFailed } from './errors.js';

/** What the thread is started with. */
export interface FileToWrite {
  readonly file: string;
}

/** A step as it is sent: its number in the batch, that of its text, its parameters, and the rows it changes or -1. */
export type StepSent = readonly [number: number, text: number, parameters: readonly unknown[], rows: number];

/** Some steps of a transaction. It begins with its first part and ends with its last. */
export interface PartOfBatch {
  /** Texts that were not sent before, numbered on from those that were. */
  readonly texts: readonly string[];
  readonly steps: readonly StepSent[];
  readonly last: boolean;
}

/** What became of a batch: written; undone, because a step changed another number of rows; or undone by an error. */
export interface BatchWritten {
  readonly otherwise?: number;
  readonly failed?: {
    readonly name: string;
    readonly message: string;
    readonly code?: string;
    readonly rawCode?: number;
  };
}

interface Waiting {
  /** What to say when the step of this number changed another number of rows. */
  readonly otherwise: readonly (Step['changes'] | undefined)[];
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Threads run compiled code, whether this module itself is compiled or run from its source by a test. */
const THREAD = new URL('../dist/sqlite-thread.js', import.meta.url);

/** So many steps are a part: some hundreds of rows, so that neither thread holds a whole batch twice. */
const STEPS_AT_ONCE = 32;

/** A thread with a connection of its own to the file, which writes batches one after another. */
export class SqliteBeside {
  readonly #worker: Worker;
  readonly #exited: Promise<void>;
  readonly #texts = new Map<string, number>();
  /** Batches that are not answered yet, the oldest first. */
  readonly #waiting: Waiting[] = [];
  #ended: Error | undefined;

  constructor(private readonly file: string) {
    this.#worker = new Worker(THREAD, { workerData: { file } satisfies FileToWrite, execArgv: [] });
    this.#worker.on('message', (answer: BatchWritten) => this.#answered(answer));
    this.#worker.on('error', (error) => this.#end(error));
    this.#exited = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#end(undefined);
        resolve();
      });
    });
    this.#worker.unref();
  }

  /** Carries the steps out, all or none. They are sent before this returns; it settles when they are written. */
  write(steps: Iterable<Step>): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#ended) {
        reject(this.#ended);
        return;
      }
      const otherwise: Waiting['otherwise'][number][] = [];
      let texts: string[] = [];
      let part: StepSent[] = [];
      const send = (last: boolean): void => {
        this.#worker.postMessage({ texts, steps: part, last } satisfies PartOfBatch);
        [texts, part] = [[], []];
      };
      this.#waiting.push({ otherwise, resolve, reject });
      this.#worker.ref();
      for (const { sql, parameters = [], changes } of steps) {
        part.push([otherwise.length, this.#numberOf(sql, texts), parameters, changes?.rows ?? -1]);
        otherwise.push(changes);
        if (part.length === STEPS_AT_ONCE) send(false);
      }
      send(true);
    });
  }

  #numberOf(sql: string, texts: string[]): number {
    let number = this.#texts.get(sql);
    if (number === undefined) {
      number = this.#texts.size;
      this.#texts.set(sql, number);
      texts.push(sql);
    }
    return number;
  }

  #answered({ otherwise, failed }: BatchWritten): void {
    const batch = this.#waiting.shift();
    if (this.#waiting.length === 0) this.#worker.unref();
    if (failed) batch?.reject(Object.assign(new Error(failed.message), failed));
    else if (otherwise !== undefined)
      batch?.reject(batch.otherwise[otherwise]?.otherwise() ?? new Error('No such step'));
    else batch?.resolve();
  }

  /** What was not answered was not written: the checkpoints say so, and the run goes on from them. */
  #end(error: Error | undefined): void {
    const why = error ? ` (${error.name})` : '';
    this.#ended ??= new StoreFailed(`The thread that writes the views at ${this.file} has ended${why}`, true);
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended);
  }

  /** Ends it when what was sent is written. */
  async close(): Promise<void> {
    this.#worker.ref();
    this.#worker.postMessage('close');
    await this.#exited;
  }
}
