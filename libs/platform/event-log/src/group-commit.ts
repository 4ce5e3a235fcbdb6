import type { AppendResult } from '@hub/kernel';
import type { Batch } from './appending.js';
import type { BatchAnswer } from './writer.js';

/** Appends of one commit, about: beyond this the loop stalls for little gain. A larger batch still is one commit. */
const MOST_APPENDS = 128;

/** Below this many, half a group costs more in flushes than it gains. */
const FEW_APPENDS = 32;

/** From here on the disk is what takes the time, and every commit saved counts. */
const SLOW_COMMIT_MS = 3;

/**
 * `whole`: all that waits goes into the next commit. `overlapping`: of many, half goes, so that the threads whose
 * appends are answered make their next ones while the other half is being committed; while the disk is slow, all.
 */
export type Grouping = 'whole' | 'overlapping';

interface Waiting {
  readonly batch: Batch;
  readonly answer: (answer: BatchAnswer) => void;
}

/**
 * One queue, one flush to disk per turn of the loop: batches that arrive while the disk is busy share the next commit.
 * Nothing is answered before its commit has returned.
 */
export class GroupCommit {
  readonly #commit: (batches: readonly Batch[]) => readonly BatchAnswer[];
  readonly #committed: (waiting: number) => void;
  readonly #grouping: Grouping;
  #queue: Waiting[] = [];
  #scheduled = false;
  #lastCommitMs = 0;

  /** `committed` is called after each commit, when its answers have been given, with how many batches wait still. */
  constructor(
    commit: (batches: readonly Batch[]) => readonly BatchAnswer[],
    committed: (waiting: number) => void,
    grouping: Grouping = 'whole',
  ) {
    this.#commit = commit;
    this.#committed = committed;
    this.#grouping = grouping;
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
    this.#queue.push({ batch, answer });
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => this.#turn());
  }

  /** Commits everything that waits, now. */
  flush(): void {
    while (this.#queue.length > 0) this.#commitGroup();
  }

  #turn(): void {
    this.#scheduled = false;
    if (this.#queue.length === 0) return;
    this.#commitGroup();
    if (this.#queue.length > 0 && !this.#scheduled) {
      this.#scheduled = true;
      setImmediate(() => this.#turn());
    }
  }

  #commitGroup(): void {
    const overlapping = this.#grouping === 'overlapping' && this.#lastCommitMs < SLOW_COMMIT_MS;
    const half = Math.max(FEW_APPENDS, Math.ceil(this.#queue.length / 2));
    const most = overlapping ? Math.min(MOST_APPENDS, half) : MOST_APPENDS;
    let size = 0;
    let count = 0;
    while (count < this.#queue.length && size < most) {
      size += this.#queue[count]?.batch.appends.length ?? 0;
      count += 1;
    }
    const group = this.#queue.splice(0, count);
    const start = performance.now();
    const answers = this.#commit(group.map(({ batch }) => batch));
    this.#lastCommitMs = performance.now() - start;
    group.forEach(({ answer }, index) => answer(answers[index] as BatchAnswer));
    this.#committed(this.#queue.length);
  }
}
