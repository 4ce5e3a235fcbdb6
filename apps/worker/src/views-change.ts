import type { Instant } from '@hub/kernel';

/** Said after each commit that changed something people look at. */
export interface ViewsChange {
  /** The last event that the views include. */
  readonly position: number;
  readonly recordedAt: Instant;
  /** Tables with other rows than before. */
  readonly tables: readonly string[];
  /** Cases that the events concern (`c:<child id>`, `r:<report ref>`); absent = too many to name. */
  readonly owners?: readonly string[];
}

/** Something that an administrator must hear of. */
export interface Trouble {
  readonly name: string;
  readonly message: string;
}
