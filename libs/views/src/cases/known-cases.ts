import type { AssembledCase, Owner } from '@hub/casebook';
import type { Workings } from './workings.js';

/** A case as it was put together, with what was worked out of it. */
export interface KnownCase {
  readonly assembled: AssembledCase;
  readonly workings: Workings;
}

/** The cases put together last, so that an event that changes one list of a case need not put it together again. */
export class KnownCases {
  readonly #byOwner = new Map<Owner, KnownCase>();

  /** `most` = how many cases to keep. */
  constructor(private readonly most: number) {}

  get(owner: Owner): KnownCase | undefined {
    return this.#byOwner.get(owner);
  }

  /** Remembers a case as it stands now; `undefined` when it could not be put together. */
  put(owner: Owner, known: KnownCase | undefined): void {
    this.#byOwner.delete(owner);
    if (known?.assembled.case) this.#byOwner.set(owner, known);
  }

  /** Drops the cases used least lately until there is room. */
  makeRoom(): void {
    for (const oldest of this.#byOwner.keys()) {
      if (this.#byOwner.size <= this.most) return;
      this.#byOwner.delete(oldest);
    }
  }
}
