/** So many events later what was prepared is carried on, before anybody asks. */
const EVENTS_BEHIND = 500;

/** Nothing may have come for so long: an intake that goes on is not slowed. */
const QUIET_MS = 5_000;

/** What preparing needs of a hub. */
export interface PreparingMeans {
  /**
   * Has everything put together at a position of the log that figures are counted from. Answers whether every record was
   * read for it: then much is left over.
   */
  prepare(position: number): Promise<boolean>;
  /** Has what was left over collected. */
  giveBack(): Promise<void>;
  /** How far the views have come, once they hold everything that the log holds now. */
  caughtUp(): Promise<number>;
  /** Calls back when so many milliseconds have passed; what it answers takes that back. */
  later(work: () => void, milliseconds: number): () => void;
  onTrouble(error: unknown): void;
}

/**
 * Has what figures are counted from put together before anybody asks, so that the first to ask does not wait for every
 * record to be read; and carried on while events come in, as soon as none has come for some seconds.
 */
export class Preparing {
  #begun = false;
  #prepared: number | undefined;
  #leftOver = false;
  #running: Promise<void> | undefined;
  #takeBack: (() => void) | undefined;

  constructor(private readonly means: PreparingMeans) {}

  /** From now on it is prepared; at once for the first time. Settles when that stands. */
  begin(): Promise<void> {
    this.#begun = true;
    return this.#prepare();
  }

  /** The views have come to this position. */
  moved(position: number): void {
    if (this.#isBehind(position)) this.#whenQuiet();
  }

  /** What was prepared is not held any more. */
  forgotten(): void {
    this.#prepared = undefined;
    this.#whenQuiet();
  }

  /** Nothing more is prepared, and nothing more is told of what goes on. */
  stop(): void {
    this.#begun = false;
    this.#takeBack?.();
  }

  #isBehind(position: number): boolean {
    return this.#prepared === undefined || position - this.#prepared >= EVENTS_BEHIND;
  }

  #whenQuiet(): void {
    if (!this.#begun) return;
    this.#takeBack?.();
    this.#takeBack = this.means.later(() => void this.#prepare(), QUIET_MS);
  }

  #prepare(): Promise<void> {
    this.#running ??= this.#once().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #once(): Promise<void> {
    try {
      const position = await this.means.caughtUp();
      if (!this.#begun) return;
      if (this.#isBehind(position)) {
        this.#prepared = position;
        this.#leftOver = (await this.means.prepare(position)) || this.#leftOver;
      } else if (this.#leftOver) {
        this.#leftOver = false;
        await this.means.giveBack();
      }
      if (this.#leftOver) this.#whenQuiet();
    } catch (error) {
      this.#prepared = undefined;
      if (this.#begun) this.means.onTrouble(error);
    }
  }
}
