import type { Owner } from '@hub/casebook';

/** The rows of a case in one view, by key: their JSON. Absent when there are none. */
export type ShownInView = ReadonlyMap<string, string> | undefined;

/** The rows of one case in each view. */
export type Shown = readonly ShownInView[];

const NOTHING: Shown = [];

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
  find(owner: Owner): Shown | undefined {
    const shown = this.#byOwner.get(owner);
    if (shown) return shown;
    return this.#dropped ? undefined : NOTHING;
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
