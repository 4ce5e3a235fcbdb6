/** Memory that all threads of a log share: how many messages its owner was sent. */
export type Bell = Int32Array;

/** Counts messages that were sent. To be called after they were sent. */
export const ring = (bell: Bell, messages = 1): void => {
  Atomics.add(bell, 0, messages);
};

/** About what another thread takes from an answer to its next append. */
const PATIENCE_MS = 0.2;

/**
 * Lets the owner of a log stay awake for a moment after a commit: to wake a thread that sleeps takes longer, and more of
 * both processors, than the answer takes to lead to the next append.
 */
export class Doorbell {
  readonly bell: Bell = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  #heard = 0;

  /** A message has come. */
  hear(): void {
    this.#heard = (this.#heard + 1) | 0;
  }

  /** Holds the thread until a message is on its way to it, for 0.2 ms at most. `now` is in milliseconds. */
  stayAwake(now: () => number = () => performance.now()): void {
    const end = now() + PATIENCE_MS;
    while (Atomics.load(this.bell, 0) === this.#heard && now() < end);
  }
}
