import { setImmediate } from 'node:timers/promises';
import type { HashedRow } from '../encoding.js';
import { LogUnavailable } from '../errors.js';
import { problemOf } from '../verifying.js';
import type { LogCopy } from './log-copy.js';
import { isPassing } from './server-faults.js';
import type { Listening, ServerStream } from './server-stream.js';
import { backOffOf, pause, type Patience, type Timers } from './timers.js';

export interface FollowerParts {
  readonly copy: LogCopy;
  readonly server: ServerStream;
  /** ONS code of the council whose log this is. */
  readonly authority: string;
  readonly timers: Timers;
  readonly patience: Patience;
  /** Called when the copy has grown. */
  readonly grown: () => void;
  /** Told once for each time that the server cannot be followed, and of what ends the following for good. */
  readonly onTrouble: (error: unknown) => void;
}

/** Rows that are read at once. */
const PAGE = 500;

/** A connection may end once without anybody having to know. */
const TOLD_AT = 2;

/**
 * Keeps the copy up with the log on the server. Every row is checked against the hash chain before it is taken, so that
 * what was changed on the way or on the server is never shown as a fact.
 */
export class Follower {
  readonly #parts: FollowerParts;
  readonly #closing = new AbortController();
  #reading: Promise<void> = Promise.resolve();
  #running: Promise<void> | undefined;
  #heard = 0;
  #broken: Error | undefined;

  constructor(parts: FollowerParts) {
    this.#parts = parts;
  }

  /**
   * Begins to follow. Settles when the copy includes what the server held, or, when the server cannot be reached, as soon
   * as that is clear and the copy has something to show; throws when it has nothing.
   */
  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#running = this.#run(resolve, reject);
    });
  }

  /** Brings everything into the copy that the server holds at this moment. Throws `LogUnavailable`. */
  catchUp(): Promise<void> {
    const reading = this.#reading.catch(() => undefined).then(() => this.#readOn());
    this.#reading = reading;
    reading.catch(() => undefined);
    return reading;
  }

  /** Throws when the log on the server turned out not to be the one this machine knows. */
  requireSound(): void {
    if (this.#broken !== undefined) throw this.#broken;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#running;
  }

  async #run(reached: () => void, unreachable: (error: unknown) => void): Promise<void> {
    const { timers, patience, copy, onTrouble } = this.#parts;
    const { signal } = this.#closing;
    for (let failures = 0; !signal.aborted;) {
      try {
        await this.#recognise();
        await this.catchUp();
        reached();
        failures = 0;
        throw await this.#listen();
      } catch (error) {
        if (signal.aborted) return;
        if (!isPassing(error)) {
          this.#broken = error as Error;
          unreachable(error);
          onTrouble(error);
          return;
        }
        failures += 1;
        if (failures === TOLD_AT) {
          onTrouble(error);
          if (copy.position > 0) reached();
        }
        if (failures > patience.backOff.length) unreachable(error);
      }
      await pause(timers, backOffOf(patience, failures - 1), signal);
    }
  }

  /** Throws when the server's log is not the one that the copy was made of. */
  async #recognise(): Promise<void> {
    const { copy, server } = this.#parts;
    if (copy.position === 0) return;
    const { position } = copy;
    const [row] = await server.read(position - 1, 1);
    if (row === undefined) {
      throw new LogUnavailable('at-odds', `it ends before event ${position}, which this machine has seen there`);
    }
    if (!copy.holds(row)) {
      throw new LogUnavailable('at-odds', `event ${position} there is not the one that this machine has seen`);
    }
  }

  async #readOn(): Promise<void> {
    for (;;) {
      this.requireSound();
      const rows = await this.#parts.server.read(this.#parts.copy.position, PAGE);
      this.#take(rows);
      if (rows.length < PAGE) return;
      await setImmediate();
    }
  }

  /** Listens until the subscription ends or turns out to have fallen silent; answers why. */
  async #listen(): Promise<Error> {
    const { copy, server, timers, patience } = this.#parts;
    const listening = await server.listen(copy.position - 1, (rows) => {
      this.#heard += rows.length;
      this.#take(rows);
    });
    const stop = (): void => listening.stop();
    this.#closing.signal.addEventListener('abort', stop, { once: true });
    try {
      for (;;) {
        const heard = this.#heard;
        const ended = await this.#endedWithin(listening, timers, patience.silence);
        if (ended !== undefined) return ended;
        if (this.#heard > heard) continue;
        const { position } = copy;
        await this.catchUp();
        // Their issue 418: a subscription that never brings anything. Only reading shows that there was something.
        if (copy.position > position && this.#heard === heard) {
          return new LogUnavailable('unreachable', 'the subscription had fallen silent');
        }
      }
    } finally {
      this.#closing.signal.removeEventListener('abort', stop);
      listening.stop();
    }
  }

  /** What ended a subscription, or undefined when it still goes on after so long. */
  #endedWithin({ ended }: Listening, timers: Timers, milliseconds: number): Promise<Error | undefined> {
    return new Promise((resolve) => {
      const cancel = timers.after(milliseconds, () => resolve(undefined));
      void ended.then((error) => {
        cancel();
        resolve(error);
      });
    });
  }

  /** Takes the rows that are new; those that come again are left out, and a gap is read anew. */
  #take(rows: readonly HashedRow[]): void {
    const { copy, authority, grown } = this.#parts;
    const added: HashedRow[] = [];
    let { position, digest, recordedAt } = copy;
    for (const row of rows) {
      if (row[0] <= position) continue;
      if (row[0] > position + 1) throw new LogUnavailable('unreachable', `event ${position + 1} was left out`);
      const problem = problemOf(row, { position, digest, recordedAt });
      if (problem !== undefined) throw new LogUnavailable('at-odds', `event ${row[0]}: ${problem}`);
      if (row[2] !== authority) throw new LogUnavailable('at-odds', `it belongs to the authority ${row[2]}`);
      added.push(row);
      [position, recordedAt, digest] = [row[0], row[8], row[12]];
    }
    if (added.length === 0) return;
    copy.add(added);
    grown();
  }
}
