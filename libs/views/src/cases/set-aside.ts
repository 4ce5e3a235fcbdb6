import type { Shelf } from '@hub/kernel';

/**
 * What memory has no room for, kept on a shelf when there is one. As long as nothing was lost, what is neither in memory
 * nor here is nowhere.
 */
export class SetAside {
  #shelf: Shelf | undefined;
  #complete: boolean;

  /** `complete` = whatever is not known at the start is nowhere. */
  constructor(shelf: Shelf | undefined, complete: boolean) {
    this.#shelf = shelf;
    this.#complete = complete;
  }

  /** Whether what is neither in memory nor here is nowhere; otherwise the tables must be asked. */
  get isComplete(): boolean {
    return this.#complete;
  }

  has(name: string): boolean {
    return this.#shelf?.has(name) ?? false;
  }

  /** Puts a text beside those under this name. */
  put(name: string, text: () => string): void {
    if (this.#shelf) this.#try((shelf) => shelf.put(name, text()));
    else this.#complete = false;
  }

  /** Takes the texts under this name away; `undefined` when there are none. */
  take(name: string): readonly string[] | undefined {
    return this.has(name) ? this.#try((shelf) => shelf.take(name)) : undefined;
  }

  /** A shelf that failed is used no more. */
  #try<Result>(use: (shelf: Shelf) => Result): Result | undefined {
    if (!this.#shelf) return undefined;
    try {
      return use(this.#shelf);
    } catch {
      this.#shelf = undefined;
      this.#complete = false;
      return undefined;
    }
  }
}
