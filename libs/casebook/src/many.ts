/**
 * Several texts under one key, without doubles. Most keys have one only, and there are hundreds of thousands of them, so
 * a set is made for the second.
 */
export class Many {
  readonly #held = new Map<string, string | Set<string>>();

  /** What is held under a key. */
  of(key: string): Iterable<string> {
    const held = this.#held.get(key);
    return held === undefined ? [] : typeof held === 'string' ? [held] : held;
  }

  /** Whether something is held under a key. */
  has(key: string): boolean {
    return this.#held.has(key);
  }

  add(key: string, text: string): void {
    const held = this.#held.get(key);
    if (held === undefined) this.#held.set(key, text);
    else if (typeof held !== 'string') held.add(text);
    else if (held !== text) this.#held.set(key, new Set([held, text]));
  }

  drop(key: string, text: string): void {
    const held = this.#held.get(key);
    if (held === text) this.#held.delete(key);
    else if (held !== undefined && typeof held !== 'string' && held.delete(text) && held.size === 0) {
      this.#held.delete(key);
    }
  }
}
