/** How many messages may wait for a reader that does not keep up before it is let go. */
const MOST_WAITING = 1_000;

class Follower<Message> implements AsyncIterableIterator<Message> {
  readonly #waiting: Message[] = [];
  #wake: (() => void) | undefined;
  #over = false;

  constructor(private readonly leave: () => void) {}

  put(message: Message): void {
    if (this.#over) return;
    if (this.#waiting.length >= MOST_WAITING) this.end();
    else this.#waiting.push(message);
    this.#wake?.();
  }

  end(): void {
    this.#over = true;
    this.#wake?.();
  }

  async next(): Promise<IteratorResult<Message>> {
    while (this.#waiting.length === 0 && !this.#over) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const value = this.#waiting.shift();
    if (value !== undefined) return { done: false, value };
    this.leave();
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<Message>> {
    this.#waiting.length = 0;
    this.end();
    this.leave();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** Messages for any number of readers; each gets every message from the moment it began to read. */
export class Feed<Message> {
  readonly #followers = new Set<Follower<Message>>();
  #over = false;

  get readers(): number {
    return this.#followers.size;
  }

  put(message: Message): void {
    for (const follower of this.#followers) follower.put(message);
  }

  /** No more messages: readers get what waits for them, then the end. */
  end(): void {
    this.#over = true;
    for (const follower of this.#followers) follower.end();
  }

  /** Reads from now on, beginning with a message if one is given. */
  follow(first?: Message): AsyncIterableIterator<Message> {
    const follower = new Follower<Message>(() => this.#followers.delete(follower));
    this.#followers.add(follower);
    if (first !== undefined) follower.put(first);
    if (this.#over) follower.end();
    return follower;
  }
}

/** Each message made into another; leaving it leaves its source at once, even while it waits for a message. */
export const mapEach = <From, To>(
  source: AsyncIterableIterator<From>,
  map: (message: From) => To | Promise<To>,
): AsyncIterableIterator<To> => {
  const mapped: AsyncIterableIterator<To> = {
    next: async () => {
      const result = await source.next();
      return result.done ? { done: true, value: undefined } : { done: false, value: await map(result.value) };
    },
    return: async () => {
      await source.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => mapped,
  };
  return mapped;
};

/** As `mapEach`, but messages that are made into nothing are left out. */
export const chooseEach = <From, To>(
  source: AsyncIterableIterator<From>,
  choose: (message: From) => Promise<To | undefined>,
): AsyncIterableIterator<To> => {
  const mapped = mapEach(source, choose);
  const chosen: AsyncIterableIterator<To> = {
    next: async () => {
      for (;;) {
        const result = await mapped.next();
        if (result.done) return { done: true, value: undefined };
        if (result.value !== undefined) return { done: false, value: result.value };
      }
    },
    return: async () => {
      await mapped.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => chosen,
  };
  return chosen;
};
