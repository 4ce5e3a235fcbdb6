import type { Instant, ViewTable } from '@hub/kernel';
import type { AssembledCase, Owner } from '@hub/casebook';

/** When and for whom the rows of a case are made. */
export interface CaseMoment {
  readonly owner: Owner;
  /** When the last thing known of the case was recorded. Rows may leave out what no longer matters from then on. */
  readonly knownAt: Instant;
}

/**
 * A view whose rows are worked out anew from a whole case whenever something of it changes. Rows hold what is needed to
 * say how things stand at any later moment, because time passes without events.
 */
export interface CaseView<R extends CaseRow = CaseRow> {
  readonly table: ViewTable;
  rows(assembled: AssembledCase, moment: CaseMoment): readonly { readonly key: string; readonly row: R }[];
}

/** Every row says whose case it comes from. */
export interface CaseRow {
  readonly owner: Owner;
}
