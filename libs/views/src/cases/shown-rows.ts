import type { Shelf } from '@hub/kernel';
import type { Owner } from '@hub/casebook';
import { SetAside } from './set-aside.js';

/** A row as a view holds it now. */
export interface ShownRow {
  readonly key: string;
  /** Its JSON. */
  readonly body: string;
}

/** The rows of a case in one view; absent when there are none. */
export type ShownInView = readonly ShownRow[] | undefined;

/** The rows of one case in each view. */
export type Shown = readonly ShownInView[];

const NOTHING: Shown = [];

const textOf = (shown: Shown): string => JSON.stringify(shown.map((rows) => rows ?? null));

const shownIn = (text: string): Shown =>
  (JSON.parse(text) as (readonly ShownRow[] | null)[]).map((rows) => rows ?? undefined);

/** What the views hold now of the cases used last; that of others is set aside. */
export class ShownRows {
  readonly #byOwner = new Map<Owner, Shown>();
  readonly #most: number;
  readonly #aside: SetAside;

  /** `most` = how many cases to keep; `empty` = the tables hold nothing yet. */
  constructor(most: number, empty: boolean, shelf?: Shelf) {
    this.#most = most;
    this.#aside = new SetAside(shelf, empty);
  }

  /** What is shown of a case, when it is at hand. */
  find(owner: Owner): Shown | undefined {
    const shown = this.#byOwner.get(owner);
    if (shown) return shown;
    const [aside] = this.#aside.take(`shown ${owner}`) ?? [];
    if (aside !== undefined) {
      const again = shownIn(aside);
      this.#byOwner.set(owner, again);
      return again;
    }
    return this.#aside.isComplete ? NOTHING : undefined;
  }

  /** Remembers what is shown of a case. */
  put(owner: Owner, shown: Shown): void {
    this.#byOwner.delete(owner);
    if (!this.#aside.isComplete || shown.some((rows) => rows !== undefined)) this.#byOwner.set(owner, shown);
  }

  /** Sets the cases used least lately aside until there is room. To be called between events. */
  makeRoom(): void {
    if (this.#byOwner.size <= this.#most) return;
    for (const [oldest, shown] of this.#byOwner) {
      if (this.#byOwner.size <= this.#most) return;
      this.#byOwner.delete(oldest);
      this.#aside.put(`shown ${oldest}`, () => textOf(shown));
    }
  }
}
