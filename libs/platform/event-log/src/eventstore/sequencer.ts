import type { AppendResult, Instant } from '@hub/kernel';
import { applyBatch, type Batch } from '../appending.js';
import type { HashedRow } from '../encoding.js';
import { LogUnavailable } from '../errors.js';
import type { BatchAnswer } from '../writer.js';
import { Draft } from './draft.js';
import { bytesOfAll, MOST_BYTES, withinLimit } from './event-form.js';
import type { Follower } from './follower.js';
import type { LogCopy } from './log-copy.js';
import { isPassing } from './server-faults.js';
import type { ServerStream } from './server-stream.js';
import { backOffOf, pause, type Patience, type Timers } from './timers.js';

export interface SequencerParts {
  readonly copy: LogCopy;
  readonly server: ServerStream;
  readonly follower: Follower;
  readonly authority: string;
  readonly now: () => Instant;
  readonly timers: Timers;
  readonly patience: Patience;
  /** Called when answers have been given. */
  readonly committed: () => void;
}

/** A batch on its way, with the answers it has so far. */
interface Work {
  readonly batch: Batch;
  readonly results: AppendResult[];
  readonly answer: (answer: BatchAnswer) => void;
  answered: boolean;
}

/** What the next append of a batch would come to, or why the rest of the batch is refused. */
type Step = { readonly work: Work; readonly rows: readonly HashedRow[] } & (
  { readonly result: AppendResult } | { readonly error: unknown }
);

/** Appends of one commit, about; what arrives meanwhile shares the next one. */
const MOST_APPENDS = 128;

const noAgreement = (): LogUnavailable =>
  new LogUnavailable('unreachable', 'the servers of the cluster do not agree where the log ends');

const isOpen = ({ answered }: Work): boolean => !answered;

const reply = (work: Work, answer: BatchAnswer): void => {
  work.answered = true;
  work.answer(answer);
};

const settle = (steps: readonly Step[]): void => {
  for (const step of steps) {
    const { work } = step;
    if ('error' in step) {
      reply(work, { error: step.error });
      continue;
    }
    work.results.push(step.result);
    if (work.results.length === work.batch.appends.length) reply(work, { results: work.results });
  }
};

/** Whether an answer would say what others have done meanwhile, and so needs the newest state of the log. */
const isConflict = (step: Step): boolean => 'result' in step && step.result.outcome === 'conflict';

/**
 * Puts appends at the end of the log on the server, one commit at a time. The server takes a commit only at the end that
 * it was drafted for, so that several machines may write: who was second drafts anew. A commit whose outcome is unknown
 * is sent again unchanged until the server says that it is stored or that the log has moved on.
 */
export class Sequencer {
  readonly #parts: SequencerParts;
  readonly #closing = new AbortController();
  #queue: Work[] = [];
  #running: Promise<void> | undefined;
  /** Less than the usual when the server has shown that it takes less. */
  #mostBytes = MOST_BYTES;

  constructor(parts: SequencerParts) {
    this.#parts = parts;
  }

  /** The answer to a batch, after its commit. */
  add(batch: Batch): Promise<readonly AppendResult[]> {
    return new Promise((resolve, reject) => {
      this.enqueue(batch, (answer) => {
        if ('results' in answer) resolve(answer.results);
        else reject(answer.error as Error);
      });
    });
  }

  /** Puts a batch into the queue; the answer is called after its commit. */
  enqueue(batch: Batch, answer: (answer: BatchAnswer) => void): void {
    this.#queue.push({ batch, results: [], answer, answered: false });
    this.#running ??= this.#run();
  }

  /** Answers everything that waits; what does not succeed at once is given up. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#queue.length > 0) {
      let size = 0;
      let count = 0;
      while (count < this.#queue.length && size < MOST_APPENDS) size += this.#queue[count++]?.batch.appends.length ?? 0;
      await this.#commit(this.#queue.splice(0, count));
    }
    this.#running = undefined;
  }

  async #commit(group: readonly Work[]): Promise<void> {
    const { follower } = this.#parts;
    let open = group;
    // What a refusal says must hold now, not when this machine last heard of the server.
    let fresh = false;
    try {
      while (open.length > 0) {
        follower.requireSound();
        const part = withinLimit(this.#draft(open), ({ rows }) => rows, this.#mostBytes);
        const rows = part.flatMap((step) => step.rows);
        if (rows.length === 0 && !fresh && part.some(isConflict)) await follower.catchUp();
        else if (rows.length === 0 || (await this.#storePart(part, rows))) settle(part);
        fresh = true;
        open = open.filter(isOpen);
        this.#parts.committed();
      }
    } catch (error) {
      for (const work of open.filter(isOpen)) reply(work, { error });
      this.#parts.committed();
    }
  }

  /** Stores what a part comes to; false when it was not stored and the rest must be drafted anew. */
  async #storePart(part: readonly Step[], rows: readonly HashedRow[]): Promise<boolean> {
    try {
      return (await this.#store(rows)) === 'appended';
    } catch (error) {
      if (!(error instanceof LogUnavailable) || error.reason !== 'too-large') throw error;
      const [only, ...others] = part.filter((step) => step.rows.length > 0);
      if (only && others.length === 0) reply(only.work, { error });
      else this.#mostBytes = bytesOfAll(rows) / 2;
      return false;
    }
  }

  /** What the appends still open would come to. A batch that is a bug leaves the others untouched. */
  #draft(open: readonly Work[]): Step[] {
    const { copy, authority } = this.#parts;
    const draft = new Draft(copy, authority);
    const now = this.#parts.now();
    return open.flatMap((work): Step[] => {
      const before = draft.added.length;
      const appends = work.batch.appends.slice(work.results.length);
      try {
        const results = applyBatch(draft, { ...work.batch, appends }, now);
        const rowsOf = new Map(draft.added.slice(before).map(({ append, rows }) => [append, rows]));
        return appends.map((append, index) => ({
          work,
          result: results[index] as AppendResult,
          rows: rowsOf.get(append) ?? [],
        }));
      } catch (error) {
        draft.keep(before);
        return [{ work, error, rows: [] }];
      }
    });
  }

  /** Stores rows at the end of the log. `moved-on` = others were quicker, and the copy includes what they wrote. */
  async #store(rows: readonly HashedRow[]): Promise<'appended' | 'moved-on'> {
    const { copy, server, follower, timers, patience } = this.#parts;
    const first = rows[0] as HashedRow;
    for (let attempt = 0; ; attempt += 1) {
      let outcome: 'appended' | 'moved-on' | undefined;
      let trouble: unknown = noAgreement();
      try {
        outcome = await server.append(rows, first[0] - 2);
        if (outcome === 'moved-on') await follower.catchUp();
      } catch (error) {
        trouble = error;
      }
      if (outcome === 'appended' || copy.holds(first)) {
        copy.add(rows);
        return 'appended';
      }
      if (copy.position >= first[0]) return 'moved-on';
      const givenUp = attempt >= patience.backOff.length || this.#closing.signal.aborted;
      if (givenUp || !isPassing(trouble)) throw trouble;
      await pause(timers, backOffOf(patience, attempt), this.#closing.signal);
    }
  }
}
