/** Keeps the last few answers; one that failed is not kept. */
export class Recent<Key, Answer> {
  readonly #kept = new Map<Key, Promise<Answer>>();

  constructor(private readonly most: number) {}

  get(key: Key, make: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#kept.get(key) ?? make();
    this.#kept.delete(key);
    this.#kept.set(key, answer);
    answer.catch(() => this.#kept.delete(key));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.most && oldest !== undefined) this.#kept.delete(oldest);
    return answer;
  }

  /** The answer that is kept; undefined where there is none. */
  held(key: Key): Promise<Answer> | undefined {
    return this.#kept.get(key);
  }

  /** What is kept, that which was used last at the end. */
  entries(): Iterable<readonly [Key, Promise<Answer>]> {
    return this.#kept;
  }

  clear(): void {
    this.#kept.clear();
  }
}
