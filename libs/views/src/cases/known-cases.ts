import type { AssembledCase, ChildCase, Owner } from '@hub/casebook';
import type { Workings } from './workings.js';

/** A case as it was put together, with what was worked out of it when it is long enough. */
export interface KnownCase {
  readonly assembled: AssembledCase;
  readonly workings: Workings | undefined;
}

/** Of so few records it costs less to work all out anew than to keep what was worked out. */
const SHORT = 8;

const isShort = ({ episodes, interviews, statuses, keyWorkers, assessments, reviews, plans, actions }: ChildCase) =>
  episodes.length + interviews.length + statuses.length + keyWorkers.length <= SHORT &&
  assessments.length + reviews.length + plans.length + actions.length <= SHORT;

/** The cases put together last, so that an event that changes one list of a case need not put it together again. */
export class KnownCases {
  readonly #byOwner = new Map<Owner, KnownCase>();

  /** `most` = how many cases to keep. */
  constructor(private readonly most: number) {}

  get(owner: Owner): KnownCase | undefined {
    return this.#byOwner.get(owner);
  }

  /** Remembers a case as it stands now; `undefined` when it could not be put together. */
  put(owner: Owner, assembled: AssembledCase | undefined, workings: Workings): void {
    this.#byOwner.delete(owner);
    if (!assembled?.case) return;
    this.#byOwner.set(owner, { assembled, workings: isShort(assembled.case) ? undefined : workings });
  }

  /** Drops the cases used least lately until there is room. */
  makeRoom(): void {
    if (this.#byOwner.size <= this.most) return;
    for (const oldest of this.#byOwner.keys()) {
      if (this.#byOwner.size <= this.most) return;
      this.#byOwner.delete(oldest);
    }
  }
}
