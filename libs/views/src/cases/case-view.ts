import type { ViewTable } from '@hub/kernel';
import type { AssembledCase, Owner, RecordKind } from '@hub/casebook';
import type { Moment } from '../moment.js';
import type { MadeRow } from './pieces.js';
import type { Workings } from './workings.js';

/**
 * For whom the rows of a case are made, and when the last thing known of the case was recorded: rows may leave out what
 * no longer matters from then on.
 */
export interface CaseMoment extends Moment {
  readonly owner: Owner;
  /** What was worked out of the case before. */
  readonly workings: Workings;
}

/**
 * A view whose rows are worked out anew from a whole case whenever something of it changes. Rows hold what is needed to
 * say how things stand at any later moment, because time passes without events. What they are joined from is kept while
 * the parts of the case that it is made of stay (`workings.ts`).
 */
export interface CaseView<R extends CaseRow = CaseRow> {
  readonly table: ViewTable;
  /** The kinds of record that the rows say something of: after others they are not made anew. */
  readonly of: ReadonlySet<RecordKind>;
  /** A case has at most one row, whose key is the id of the child or report. */
  readonly keyedByCase?: true;
  /** None when nothing is known of the case. */
  rows(assembled: AssembledCase, moment: CaseMoment): readonly MadeRow<R>[];
}

/** Every row says whose case it comes from. */
export interface CaseRow {
  readonly owner: Owner;
}
