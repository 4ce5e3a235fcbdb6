/** Waiting as the engine does it; a spec hands in timers that it turns by hand. */
export interface Timers {
  /** Runs something after so many milliseconds, unless what it answers is called before. */
  after(milliseconds: number, run: () => void): () => void;
}

export const realTimers: Timers = {
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** How long the engine waits for a server, in milliseconds. */
export interface Patience {
  /** For one answer. After it nobody knows whether an append was stored. */
  readonly answer: number;
  /** Before each further attempt; when they are used up an append is given up, and its outcome stays unknown. */
  readonly backOff: readonly number[];
  /** Without a word from a subscription, before the log is read to see whether it still works. */
  readonly silence: number;
}

export const PATIENCE: Patience = {
  answer: 5_000,
  backOff: [100, 300, 1_000, 3_000],
  silence: 10_000,
};

/** The wait before an attempt; the last one of the list is repeated. */
export const backOffOf = ({ backOff }: Patience, attempt: number): number =>
  backOff[Math.min(attempt, backOff.length - 1)] ?? 0;

/** The server did not answer in time. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(milliseconds: number) {
    super(`no answer within ${milliseconds / 1_000} s`);
  }
}

/** The result of some work, or `NoAnswer` when it takes longer. The work itself goes on. */
export const within = <Result>(timers: Timers, milliseconds: number, work: Promise<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    const cancel = timers.after(milliseconds, () => reject(new NoAnswer(milliseconds)));
    work.then(resolve, reject).finally(cancel);
  });

/** Waits so long, or until the signal is given. */
export const pause = (timers: Timers, milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const end = (): void => {
      cancel();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const cancel = timers.after(milliseconds, end);
    signal.addEventListener('abort', end, { once: true });
  });
