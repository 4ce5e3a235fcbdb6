import type { Instant, LondonDate, Place, ViewTable } from '@hub/kernel';
import type { Owner } from '@hub/casebook';
import type { AssessmentDetails, Rag, StrandEpisode, StrandReview } from '@hub/exploitation';
import type { ActionDetails, ReviewDetails } from '@hub/panels';
import type { ChildHeader } from '../children/header.js';
import type { ReturnDue } from '../interviews-due/returns-due.js';

/** RAG of an open strand that was assessed. */
export type OpenRag = Exclude<Rag, 'none'>;

/** A missing episode that can still matter: open, ended a short while ago, or among those counted. */
export interface SheetEpisode extends StrandEpisode {
  readonly start: Instant;
  readonly end?: Instant;
  readonly endNotRecordedAt?: Instant;
  readonly reportedAt: Instant;
  /** When police first told us; absent = not told. */
  readonly notifiedAt?: Instant;
}

/** From when on the overall RAG is what it is; without a RAG no open strand was assessed. */
export interface OverallStep {
  readonly from: Instant;
  readonly rag?: OpenRag;
}

/** A panel review, and how the child stood at the end of that day. */
export interface SheetPanel {
  readonly panel: ReviewDetails['panel'];
  readonly date: LondonDate;
  readonly decision: ReviewDetails['decision'];
  /** A strand was open after it. */
  readonly openAfter: boolean;
  readonly overallAfter?: OpenRag;
}

export interface SheetPlan {
  readonly agreedAt: LondonDate;
  readonly reviewDue?: LondonDate;
  readonly endedAt?: LondonDate;
}

/**
 * One of our own children who has an open strand or may have one later, with everything that is needed to say how the
 * child stands at the moment it was made or any later one, and nothing else: see `presentSheetRow`.
 */
export interface SheetRow extends ChildHeader {
  readonly owner: Owner;
  /** Where the child lives, for what is told of it: the ward, never the place itself. */
  readonly home?: Place;
  /** The last moment at which a strand can be open while the child is under 18. */
  readonly openUntil: Instant;
  readonly assessments: readonly AssessmentDetails[];
  readonly reviews: readonly StrandReview[];
  readonly episodes: readonly SheetEpisode[];
  readonly overall: readonly OverallStep[];
  readonly returns: readonly ReturnDue[];
  /** Returns long overdue for an interview that are not among `returns`. */
  readonly olderReturns: number;
  readonly plans: readonly SheetPlan[];
  readonly panels: readonly SheetPanel[];
  /** When a multi-agency assessment of any strand was first made. */
  readonly multiAgencySince?: Instant;
  /** The open action that is due first. */
  readonly nextAction?: Pick<ActionDetails, 'actionId' | 'ownerAgency' | 'action' | 'due'>;
  /** Due dates of the other open actions. */
  readonly otherActions: readonly LondonDate[];
}

export const TRACKING_SHEET: ViewTable = {
  table: 'tracking_sheet_v2',
  columns: { owner: 'text', openUntil: 'text' },
  wholeAtPosition: true,
};
