/** Lets readers sleep until the log has grown past a position. */
export class Wakeup {
  #head = 0;
  readonly #sleepers = new Set<() => void>();

  /** The log ends at this position now. */
  signal(position: number): void {
    if (position <= this.#head) return;
    this.#head = position;
    this.rouse();
  }

  /** Wakes everyone, whether or not the log has grown. */
  rouse(): void {
    for (const wake of [...this.#sleepers]) wake();
  }

  /** Resolves when the log has grown past a position, when roused, or after so many milliseconds at the latest. */
  beyond(position: number, atMostMs: number): Promise<void> {
    if (this.#head > position) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, atMostMs).unref();
      this.#sleepers.add(wake);
    });
  }
}
