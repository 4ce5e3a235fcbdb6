import type { ChildDetails, DeathDetails, KeyWorkerDetails, StatusDetails } from '@hub/children';
import type { StepDetails } from '@hub/disruption';
import type { AssessmentDetails, SafetyPlanDetails, StrandFacts } from '@hub/exploitation';
import type { InterviewDetails } from '@hub/interviews';
import type { Episode, EpisodeReport, ReportDetails, ReturnDetails } from '@hub/missing';
import type { ActionDetails, ChallengeDetails, MeetingDetails, ReferralDetails, ReviewDetails } from '@hub/panels';
import type { AuthorisationDetails, PlacementDetails } from '@hub/placements';
import type { Instant } from '@hub/kernel';
import type { DutyContent, RecordKind } from './record-row.js';

/** What holds of a record, with where it comes from. */
export interface Held<Content> {
  readonly key: string;
  readonly revision: number;
  readonly knownAt: Instant;
  readonly firstKnownAt: Instant;
  readonly content: Content;
}

/** A police report that counts for this child, with its return when one stands and is no conflict. */
export interface CaseReport extends EpisodeReport {
  readonly held: Held<ReportDetails>;
  readonly matchedBy: 'id' | 'name' | 'decision';
  readonly return?: Held<ReturnDetails>;
  /** A return that lies before the last sighting: it counts nowhere until one of the two times is put right. */
  readonly conflictingReturn?: Held<ReturnDetails>;
  readonly duty?: DutyContent;
}

/** An interview, with the references among those it names that count for this child. */
export interface CaseInterview extends Held<InterviewDetails> {
  readonly covers: readonly string[];
}

/** An episode with the interviews that cover one of its reports. */
export interface CaseEpisode extends Episode<CaseReport> {
  readonly interviews: readonly CaseInterview[];
}

/** Everything that is known of one child at a moment of knowledge, joined from every context. */
export interface ChildCase {
  /** The id that holds. */
  readonly id: string;
  /** Every id of this child in the source system, the one that holds first. */
  readonly ids: readonly string[];
  readonly child: Held<ChildDetails>;
  /** The person was erased: the record still counts, but it identifies nobody and is shown nowhere. */
  readonly erased?: true;
  /** The child died. No clock runs for them, and no list of work has them. */
  readonly death?: Held<DeathDetails>;
  /** Our own child: the responsible authority is ours. Others are hosted. */
  readonly own: boolean;
  readonly statuses: readonly Held<StatusDetails>[];
  readonly keyWorkers: readonly Held<KeyWorkerDetails>[];
  readonly episodes: readonly CaseEpisode[];
  readonly interviews: readonly CaseInterview[];
  readonly assessments: readonly Held<AssessmentDetails>[];
  readonly plans: readonly Held<SafetyPlanDetails>[];
  readonly referrals: readonly Held<ReferralDetails>[];
  readonly reviews: readonly Held<ReviewDetails>[];
  readonly challenges: readonly Held<ChallengeDetails>[];
  readonly actions: readonly Held<ActionDetails>[];
  readonly placements: readonly Held<PlacementDetails>[];
  readonly authorisations: readonly Held<AuthorisationDetails>[];
  /** What the strand rules need, once for all who ask; the episodes are those that count as missing. */
  readonly strandFacts: Omit<StrandFacts, 'episodes'> & { readonly episodes: readonly CaseEpisode[] };
}

/** Why a record counts nowhere, or should be looked at, until a person or another record settles it. */
export interface Finding {
  readonly kind: 'waiting' | 'queued' | 'conflict' | 'note';
  readonly code: FindingCode;
  /** Stream of the record it is about. */
  readonly key: string;
  readonly recordKind: RecordKind;
  /** The case in which it is listed: `c:<child id>` or `r:<report ref>`. */
  readonly owner: string;
  readonly correlationId: string;
  readonly knownAt: Instant;
  /** What is missing or wrong, in plain words. */
  readonly message: string;
}

export type FindingCode =
  | 'child-not-known'
  | 'report-not-known'
  | 'no-child-matches'
  | 'several-children-match'
  | 'report-names-another-child'
  | 'name-differs'
  | 'dob-differs'
  | 'found-before-last-seen'
  | 'interview-of-another-child'
  | 'merge-in-a-circle'
  | 'decision-not-needed';

/** A police report that a person must match, with the children it may be about. */
export interface QueuedReport {
  readonly report: Held<ReportDetails>;
  readonly return?: Held<ReturnDetails>;
  readonly candidates: readonly string[];
}

/** What a case comes to: the child when it is known, and everything that waits, conflicts or is queued in it. */
export interface AssembledCase {
  readonly case?: ChildCase;
  readonly queued?: QueuedReport;
  readonly findings: readonly Finding[];
}

/** Everything known at a moment of knowledge. */
export interface Casebook {
  readonly cases: ReadonlyMap<string, ChildCase>;
  readonly queue: readonly QueuedReport[];
  readonly findings: readonly Finding[];
  readonly meetings: readonly Held<MeetingDetails>[];
  /** Challenges and actions about no child. */
  readonly challenges: readonly Held<ChallengeDetails>[];
  readonly actions: readonly Held<ActionDetails>[];
  /** Steps of disruptions, whichever children they protect. */
  readonly steps: readonly Held<StepDetails>[];
}
