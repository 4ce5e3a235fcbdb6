import type { Owner } from '@hub/casebook';

/** The rows of one case in each view, by key: their JSON. */
export type Shown = readonly Map<string, string>[];

/** What the views hold now of the cases used last. */
export class ShownRows {
  readonly #byOwner = new Map<Owner, Shown>();
  readonly #most: number;
  #dropped: boolean;

  /** `most` = how many cases to keep; `empty` = the tables hold nothing yet. */
  constructor(most: number, empty: boolean) {
    this.#most = most;
    this.#dropped = !empty;
  }

  /** What is shown of a case, when it is at hand. */
  find(owner: Owner, views: number): Shown | undefined {
    const shown = this.#byOwner.get(owner);
    if (shown) return shown;
    return this.#dropped ? undefined : Array.from({ length: views }, () => new Map<string, string>());
  }

  /** Remembers what is shown of a case. */
  put(owner: Owner, shown: Shown): void {
    this.#byOwner.delete(owner);
    this.#byOwner.set(owner, shown);
  }

  /** Drops the cases used least lately until there is room. To be called between events. */
  makeRoom(): void {
    for (const oldest of this.#byOwner.keys()) {
      if (this.#byOwner.size <= this.#most) return;
      this.#byOwner.delete(oldest);
      this.#dropped = true;
    }
  }
}
