/** Whether changes arrive by themselves. `since` is when they stopped, or when the page began to wait for them. */
export type ConnectionState =
  { readonly live: true } | { readonly live: false; readonly since: Date; readonly told: boolean };

/** A short break is not worth a banner. */
const patience = 4_000;

/** Follows the socket: up, down, and down for so long that the reader must be told. */
export class Connection {
  #state: ConnectionState = { live: false, since: new Date(), told: false };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;
  readonly #listeners = new Set<() => void>();

  constructor() {
    this.#tellLater();
  }

  readonly state = (): ConnectionState => this.#state;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  up(): void {
    clearTimeout(this.#timer);
    this.#set({ live: true });
  }

  down(): void {
    if (this.#ended || !this.#state.live) return;
    this.#set({ live: false, since: new Date(), told: false });
    this.#tellLater();
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
  }

  #tellLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#state.live) this.#set({ ...this.#state, told: true });
    }, patience);
  }

  #set(state: ConnectionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
