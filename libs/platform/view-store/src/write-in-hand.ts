const ignored = (): void => undefined;

/** A write that goes on beside whoever asked for it. What needs the tables as they are afterwards waits for its end. */
export class WriteInHand {
  #ended: Promise<void> | undefined;

  /** Settles when it has ended, however it ended: whoever asked for it is told of a failure. Undefined = there is none. */
  get ended(): Promise<void> | undefined {
    return this.#ended;
  }

  /** This write has begun. */
  begin(written: Promise<void>): Promise<void> {
    const ended: Promise<void> = written.catch(ignored).finally(() => {
      if (this.#ended === ended) this.#ended = undefined;
    });
    this.#ended = ended;
    return written;
  }
}
