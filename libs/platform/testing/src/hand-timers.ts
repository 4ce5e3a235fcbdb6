/** Timers that a spec turns by hand: nothing is waited for. */
export interface HandTimers {
  after(milliseconds: number, run: () => void): () => void;
  /** Resolves when a wait of this length goes on. */
  waiting(milliseconds: number): Promise<void>;
  /** Ends every wait of this length that goes on. */
  end(milliseconds: number): void;
  /** From now on every wait ends by itself: for the end of a spec. */
  letGo(): void;
}

/** Waits of the lengths named as `short` end by themselves, in the next turn of the loop; all others only by hand. */
export const handTimers = (short: readonly number[] = []): HandTimers => {
  const waits = new Set<{ readonly milliseconds: number; readonly run: () => void }>();
  const watchers = new Set<() => void>();
  let over = false;
  const end = (which: (milliseconds: number) => boolean): void => {
    for (const wait of [...waits]) {
      if (which(wait.milliseconds) && waits.delete(wait)) wait.run();
    }
  };
  return {
    after: (milliseconds, run) => {
      if (over || short.includes(milliseconds)) {
        const turn = setImmediate(run);
        return () => clearImmediate(turn);
      }
      const wait = { milliseconds, run };
      waits.add(wait);
      for (const look of [...watchers]) look();
      return () => waits.delete(wait);
    },
    waiting: (milliseconds) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (![...waits].some((wait) => wait.milliseconds === milliseconds)) return;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      }),
    end: (milliseconds) => end((one) => one === milliseconds),
    letGo: () => {
      over = true;
      end(() => true);
    },
  };
};
