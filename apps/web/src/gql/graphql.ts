/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AllocateKeyWorkerInput = {
  /** Revision of the record the form showed; null when it was new. */
  basedOn?: number | null | undefined;
  childId: string | number;
  /** Made by the client, the same for a retry of the same command. */
  commandId: string | number;
  /** End of the allocation before this one is set to this start when true. */
  endPrevious?: boolean | null | undefined;
  start: string;
  team?: string | null | undefined;
  worker: string;
};

export type AnswerInterviewInput = {
  basedOn: number;
  commandId: string | number;
  interviewId: string | number;
  notOfferedReason?: string | null | undefined;
  /** accepted, declined_by_child, declined_by_parent, no_response or not_offered. */
  response: string;
  responseAt?: string | null | undefined;
};

export type ClockState = 'DUE_SOON' | 'MET' | 'MISSED' | 'NOT_RUNNING' | 'OVERDUE' | 'RUNNING';

export type CompleteInterviewInput = {
  basedOn: number;
  childWords?: string | null | undefined;
  commandId: string | number;
  companions?: Array<string> | null | undefined;
  completedAt: string;
  harmDisclosed?: boolean | null | undefined;
  intelligenceSharedAt?: string | null | undefined;
  interviewId: string | number;
  places?: Array<string> | null | undefined;
  pullFactors?: Array<string> | null | undefined;
  pushFactors?: Array<string> | null | undefined;
  quality?: number | null | undefined;
};

export type CreateChildForReportInput = {
  /** Id in social care's system, when there is one; otherwise the hub makes one. */
  childId?: string | number | null | undefined;
  commandId: string | number;
  dob: string;
  forename: string;
  reportRef: string | number;
  responsibleLa: string;
  sex: string;
  surname: string;
};

export type Direction =
  | 'DOWN'
  /** At risk since the last panel, or never assessed at one. */
  | 'NEW'
  | 'SAME'
  | 'UP';

export type EndKeyWorkerInput = {
  basedOn: number;
  childId: string | number;
  commandId: string | number;
  end: string;
  start: string;
};

export type ExplainedOutcome = 'COUNTED' | 'EXCLUDED' | 'NOT_COUNTED';

export type FindingKind = 'CONFLICT' | 'NOTE' | 'QUEUED' | 'WAITING';

export type Gap = 'KEY_WORKER' | 'MONTHLY_REVIEW' | 'MULTI_AGENCY_ASSESSMENT' | 'SAFETY_PLAN';

export type InterviewNotRequiredInput = {
  commandId: string | number;
  reason: string;
  reportRef: string | number;
};

export type MatchReportInput = {
  basedOn?: number | null | undefined;
  childId: string | number;
  commandId: string | number;
  reportRef: string | number;
};

export type MergeChildrenInput = {
  basedOn?: number | null | undefined;
  /** The id that is kept. */
  childId: string | number;
  commandId: string | number;
  /** The id that is given up. */
  oldChildId: string | number;
};

export type OfferInterviewInput = {
  childId: string | number;
  commandId: string | number;
  independent?: boolean | null | undefined;
  offeredAt: string;
  /** commissioned_independent, la_team, social_worker, youth_worker or other. */
  providerType: string;
  reportRefs: Array<string | number>;
};

export type PlaceInput = {
  easting: number;
  northing: number;
  precision?: string | null | undefined;
};

export type Rag = 'AMBER' | 'GREEN' | 'RED';

export type RecordAssessmentInput = {
  agency: string;
  assessedAt: string;
  /** Null for a new assessment. */
  assessmentId?: string | number | null | undefined;
  assessor?: string | null | undefined;
  basedOn?: number | null | undefined;
  category?: string | null | undefined;
  childId: string | number;
  commandId: string | number;
  gangLink?: string | null | undefined;
  multiAgency: boolean;
  overrideRag?: string | null | undefined;
  overrideReason?: string | null | undefined;
  /** red, amber, green or none: what the tool says. */
  rag: string;
  score?: number | null | undefined;
  strand: Strand;
  tool: string;
  toolVersion?: string | null | undefined;
};

export type RecordReturnInput = {
  basedOn?: number | null | undefined;
  commandId: string | number;
  foundAt: string;
  /** returned_self, police, carer, family or other. */
  foundHow?: string | null | undefined;
  foundPlace?: PlaceInput | null | undefined;
  foundPlaceType?: string | null | undefined;
  harm?: boolean | null | undefined;
  laNotifiedAt?: string | null | undefined;
  preventionInterviewAt?: string | null | undefined;
  reportRef: string | number;
};

export type RecordSafetyPlanInput = {
  agreedAt: string;
  basedOn?: number | null | undefined;
  childId: string | number;
  commandId: string | number;
  endedAt?: string | null | undefined;
  planId?: string | number | null | undefined;
  reviewDue?: string | null | undefined;
};

export type ReportMissingInput = {
  basedOn?: number | null | undefined;
  cadRef?: string | null | undefined;
  /** missing or absent. */
  category: string;
  categoryChangedAt?: string | null | undefined;
  /** Left out: the report is matched by name and date of birth. */
  childId?: string | number | null | undefined;
  circumstances?: string | null | undefined;
  commandId: string | number;
  cseFlag?: boolean | null | undefined;
  dob: string;
  forename: string;
  gangFlag?: boolean | null | undefined;
  laNotifiedAt?: string | null | undefined;
  lastSeenAt: string;
  lastSeenPlace?: PlaceInput | null | undefined;
  missingFromName?: string | null | undefined;
  /** home, foster, childrens_home, semi_independent, hospital, school or other. */
  missingFromType?: string | null | undefined;
  reportRef: string | number;
  reportedAt: string;
  /** high, medium, low or none. */
  riskGrade?: string | null | undefined;
  sex?: string | null | undefined;
  surname: string;
  traffickingFlag?: boolean | null | undefined;
};

export type ScheduleInterviewInput = {
  basedOn: number;
  commandId: string | number;
  interviewId: string | number;
  scheduledFor: string;
};

export type SheetColumn =
  | 'AGE'
  | 'GAPS'
  | 'INTERVIEW'
  | 'KEY_WORKER'
  | 'LAST_ASSESSMENT'
  | 'LAST_PANEL'
  | 'MISSING'
  | 'NAME'
  | 'NEXT_ACTION'
  | 'OVERALL'
  | 'SAFETY_PLAN';

export type SheetFilter = {
  gaps?: Array<Gap> | null | undefined;
  gapsOnly?: boolean | null | undefined;
  interviewOverdue?: boolean | null | undefined;
  keyWorker?: string | null | undefined;
  missingNow?: boolean | null | undefined;
  notAssessed?: boolean | null | undefined;
  rag?: Array<Rag> | null | undefined;
  statuses?: Array<string> | null | undefined;
  strands?: Array<Strand> | null | undefined;
  /** Part of a name or of an id. */
  text?: string | null | undefined;
};

export type SheetSort = {
  by: SheetColumn;
  descending?: boolean | null | undefined;
};

export type Strand = 'CSE' | 'GANGS' | 'MISSING' | 'TRAFFICKING';

export type UnmatchReportInput = {
  basedOn?: number | null | undefined;
  commandId: string | number;
  reportRef: string | number;
};

export type UnmergeChildrenInput = {
  basedOn?: number | null | undefined;
  commandId: string | number;
  oldChildId: string | number;
};

export type HubQueryQueryVariables = Exact<{ [key: string]: never }>;

export type HubQueryQuery = {
  hub: {
    name: string;
    council: string;
    authority: string;
    marking: string;
    now: string;
    firstKnownAt: string | null;
    lastKnownAt: string | null;
    position: number;
    viewsPosition: number;
    parkedEvents: number;
    me: { id: string; name: string; role: string; roleName: string; agency: string; doors: Array<string> };
  };
};

export type ViewsChangedSubscriptionVariables = Exact<{ [key: string]: never }>;

export type ViewsChangedSubscription = {
  viewsChanged: { position: number; views: Array<string>; childIds: Array<string> };
};

export type ChildQueryQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
}>;

export type ChildQueryQuery = {
  child:
    | {
        __typename: 'Child';
        id: string;
        ids: Array<string>;
        at: string;
        surname: string;
        forename: string;
        dob: string;
        age: number;
        sex: string;
        ethnicity: string | null;
        disability: Array<string>;
        own: boolean;
        responsibleLa: string;
        badges: Array<string>;
        overall: Rag | null;
        direction: Direction;
        overallSince: string | null;
        gaps: Array<Gap>;
        statuses: Array<{
          key: string;
          status: string;
          legalStatus: string | null;
          start: string;
          end: string | null;
          knownAt: string;
        }>;
        missing: {
          now: boolean;
          since: string | null;
          hours: number | null;
          episodes90: number;
          toldLateHours: number | null;
        };
        strands: Array<{
          strand: Strand;
          open: boolean;
          rag: Rag | null;
          why: Array<string>;
          tool: string | null;
          toolVersion: string | null;
          score: number | null;
          toolRag: string | null;
          overrideRag: string | null;
          overrideReason: string | null;
          assessedAt: string | null;
          assessor: string | null;
          agency: string | null;
          multiAgency: boolean | null;
          category: string | null;
          gangLink: string | null;
          setByPanel: { panel: string; date: string; decision: string } | null;
          history: Array<{ at: string; knownAt: string; rag: string; words: string }>;
        }>;
        keyWorker: { name: string; team: string | null } | null;
        keyWorkers: Array<{
          key: string;
          revision: number;
          worker: string;
          team: string | null;
          start: string;
          end: string | null;
          knownAt: string;
        }>;
        clocks: Array<{ name: string; state: ClockState; words: string; dueAt: string | null }>;
        timeline: Array<{
          id: string;
          occurredAt: string;
          occurredOn: string | null;
          recordedAt: string;
          theme: string;
          title: string;
          detail: Array<string>;
          by: string;
          withdrawn: boolean;
        }>;
        episodes: Array<{
          id: string;
          start: string;
          end: string | null;
          endNotRecordedAt: string | null;
          missing: boolean;
          open: boolean;
          hours: number | null;
          missingFromType: string | null;
          interviewIds: Array<string>;
          reports: Array<{
            reportRef: string;
            cadRef: string | null;
            category: string;
            categoryChangedAt: string | null;
            riskGrade: string | null;
            missingFromType: string | null;
            missingFromName: string | null;
            lastSeenAt: string;
            reportedAt: string;
            laNotifiedAt: string | null;
            toldLateHours: number | null;
            toldSameDay: boolean | null;
            circumstances: string | null;
            cseFlag: boolean | null;
            gangFlag: boolean | null;
            traffickingFlag: boolean | null;
            matchedBy: string;
            knownAt: string;
            assumed: Array<string>;
            return: {
              foundAt: string;
              laNotifiedAt: string | null;
              toldLateHours: number | null;
              toldSameDay: boolean | null;
              foundHow: string | null;
              foundPlaceType: string | null;
              preventionInterviewAt: string | null;
              harm: boolean | null;
              knownAt: string;
              assumed: Array<string>;
            } | null;
          }>;
          interview: {
            state: string;
            dueAt: string;
            hoursLeft: number;
            dueFromNoticeAt: string | null;
            hoursLeftFromNotice: number | null;
          } | null;
        }>;
        interviews: Array<{
          interviewId: string;
          reportRefs: Array<string>;
          providerType: string;
          independent: boolean | null;
          offeredAt: string | null;
          response: string | null;
          responseAt: string | null;
          notOfferedReason: string | null;
          scheduledFor: string | null;
          completedAt: string | null;
          hoursAfterReturn: number | null;
          inTime: boolean | null;
          pushFactors: Array<string>;
          pullFactors: Array<string>;
          companions: Array<string>;
          places: Array<string>;
          harmDisclosed: boolean | null;
          intelligenceSharedAt: string | null;
          quality: number | null;
          childWords: string | null;
          knownAt: string;
        }>;
        interviewsDue: Array<{
          episodeId: string;
          reportRefs: Array<string>;
          returnedAt: string;
          laNotifiedAt: string | null;
          dueAt: string;
          hoursLeft: number;
          dueFromNoticeAt: string | null;
          hoursLeftFromNotice: number | null;
          state: string;
          reason: string | null;
          interviewId: string | null;
          scheduledFor: string | null;
          missingAgain: boolean;
        }>;
        assessments: Array<{
          assessmentId: string;
          strand: Strand;
          tool: string;
          toolVersion: string | null;
          assessedAt: string;
          score: number | null;
          rag: string;
          overrideRag: string | null;
          overrideReason: string | null;
          assessor: string | null;
          agency: string;
          multiAgency: boolean;
          knownAt: string;
        }>;
        safetyPlans: Array<{
          planId: string;
          agreedAt: string;
          reviewDue: string | null;
          endedAt: string | null;
          inForce: boolean;
          reviewOverdue: boolean;
          knownAt: string;
        }>;
        referrals: Array<{
          referralId: string;
          panel: string;
          referredAt: string;
          referrerAgency: string;
          outcome: string;
          outcomeAt: string | null;
        }>;
        reviews: Array<{
          panel: string;
          meetingDate: string;
          decision: string;
          strands: Array<string>;
          ragAfter: string | null;
          categoryAfter: string | null;
          knownAt: string;
        }>;
        challenges: Array<{
          challengeId: string;
          panel: string;
          meetingDate: string;
          byAgency: string;
          toAgency: string;
          matter: string;
          answeredAt: string | null;
          accepted: boolean | null;
          escalatedTo: string | null;
        }>;
        actions: Array<{
          actionId: string;
          panel: string;
          meetingDate: string;
          ownerAgency: string;
          owner: string | null;
          action: string;
          due: string;
          completedAt: string | null;
          cancelledAt: string | null;
          cancelReason: string | null;
          state: string;
        }>;
        findings: Array<{ kind: FindingKind; code: string; message: string; key: string }>;
        childWords: Array<{ words: string; at: string; interviewId: string }>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type PeriodsQueryQueryVariables = Exact<{
  knownAt?: string | null | undefined;
}>;

export type PeriodsQueryQuery = {
  periods: Array<{ id: string; label: string; start: string; end: string; kind: string }>;
};

export type FiguresQueryQueryVariables = Exact<{
  period: string;
  knownAt?: string | null | undefined;
}>;

export type FiguresQueryQuery = {
  figures:
    | {
        __typename: 'Figures';
        at: string;
        running: boolean;
        note: string | null;
        figures: Array<{
          id: string;
          title: string;
          unit: string;
          numerator: number | null;
          denominator: number | null;
          percentage: number | null;
          display: string;
          target: number | null;
          meetsTarget: boolean | null;
          hosted: number | null;
          assumedTimes: number;
          note: string | null;
        }>;
      }
    | { __typename: 'Refused'; problems: Array<{ message: string }> }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type TrendsQueryQueryVariables = Exact<{
  period: string;
  knownAt?: string | null | undefined;
}>;

export type TrendsQueryQuery = {
  figures:
    | {
        __typename: 'Figures';
        figures: Array<{
          id: string;
          trend: Array<{
            value: number | null;
            numerator: number | null;
            percentage: number | null;
            display: string;
            running: boolean;
            period: { label: string };
          }>;
        }>;
      }
    | { __typename: 'Refused' }
    | { __typename: 'Withheld' };
};

export type FigureQueryQueryVariables = Exact<{
  id: string | number;
  period: string;
  knownAt?: string | null | undefined;
}>;

export type FigureQueryQuery = {
  figure:
    | {
        __typename: 'Figure';
        id: string;
        title: string;
        unit: string;
        definition: string;
        knownAt: string;
        running: boolean;
        numerator: number | null;
        denominator: number | null;
        percentage: number | null;
        display: string;
        target: number | null;
        meetsTarget: boolean | null;
        hosted: number | null;
        assumedTimes: number;
        note: string | null;
        period: { id: string; label: string; start: string; end: string };
        parts: Array<{ name: string; label: string; display: string }>;
      }
    | { __typename: 'Refused'; problems: Array<{ message: string }> }
    | { __typename: 'Withheld'; reason: string; ask: string };
  indicators: Array<{ id: string; version: string; effectiveFrom: string }>;
};

export type TrendQueryQueryVariables = Exact<{
  id: string | number;
  period: string;
  knownAt?: string | null | undefined;
}>;

export type TrendQueryQuery = {
  figure:
    | {
        __typename: 'Figure';
        trend: Array<{
          value: number | null;
          numerator: number | null;
          denominator: number | null;
          percentage: number | null;
          display: string;
          running: boolean;
          period: { id: string; label: string };
        }>;
      }
    | { __typename: 'Refused' }
    | { __typename: 'Withheld' };
};

export type ExplanationQueryQueryVariables = Exact<{
  id: string | number;
  period: string;
  knownAt?: string | null | undefined;
  outcome: ExplainedOutcome;
  first: number;
  after?: string | null | undefined;
}>;

export type ExplanationQueryQuery = {
  figure:
    | {
        __typename: 'Figure';
        explanation: {
          counted: number;
          notCounted: number;
          excluded: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            cursor: string;
            node: {
              outcome: ExplainedOutcome;
              unit: string;
              childId: string | null;
              childName: string | null;
              ref: string | null;
              reason: string;
              assumed: boolean;
              facts: Array<{ name: string; value: string }>;
            };
          }>;
        };
      }
    | { __typename: 'Refused' }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type IntakeJobFieldsFragment = {
  id: string;
  kind: string;
  state: string;
  progress: number;
  rowsRead: number;
  rowsTotal: number | null;
  message: string | null;
  result: {
    dryRun: boolean;
    read: number;
    new: number;
    corrected: number;
    unchanged: number;
    rejected: number;
    waiting: number;
    matchQueue: number;
    conflicts: number;
    assumedTimes: number;
    moreDifferences: number;
    feeds: Array<{ feed: string; read: number; new: number; corrected: number; unchanged: number; rejected: number }>;
    refusedFiles: Array<{ name: string; reason: string }>;
    unknownCodes: Array<{ feed: string; column: string; code: string; rows: number }>;
    differences: Array<{
      feed: string;
      key: string;
      change: string;
      fields: Array<{ field: string; before: string | null; after: string | null }>;
    }>;
    rejects: Array<{ feed: string; rows: number; href: string }>;
    rejectedRows: Array<{ feed: string; line: number; column: string | null; reason: string }>;
  } | null;
};

export type DryRunMutationVariables = Exact<{
  uploadId: string | number;
  historical: boolean;
}>;

export type DryRunMutation = {
  started:
    | {
        __typename: 'IntakeJob';
        id: string;
        kind: string;
        state: string;
        progress: number;
        rowsRead: number;
        rowsTotal: number | null;
        message: string | null;
        result: {
          dryRun: boolean;
          read: number;
          new: number;
          corrected: number;
          unchanged: number;
          rejected: number;
          waiting: number;
          matchQueue: number;
          conflicts: number;
          assumedTimes: number;
          moreDifferences: number;
          feeds: Array<{
            feed: string;
            read: number;
            new: number;
            corrected: number;
            unchanged: number;
            rejected: number;
          }>;
          refusedFiles: Array<{ name: string; reason: string }>;
          unknownCodes: Array<{ feed: string; column: string; code: string; rows: number }>;
          differences: Array<{
            feed: string;
            key: string;
            change: string;
            fields: Array<{ field: string; before: string | null; after: string | null }>;
          }>;
          rejects: Array<{ feed: string; rows: number; href: string }>;
          rejectedRows: Array<{ feed: string; line: number; column: string | null; reason: string }>;
        } | null;
      }
    | { __typename: 'Refused'; problems: Array<{ code: string; message: string }> }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type TakeInMutationVariables = Exact<{
  uploadId: string | number;
  historical: boolean;
}>;

export type TakeInMutation = {
  started:
    | {
        __typename: 'IntakeJob';
        id: string;
        kind: string;
        state: string;
        progress: number;
        rowsRead: number;
        rowsTotal: number | null;
        message: string | null;
        result: {
          dryRun: boolean;
          read: number;
          new: number;
          corrected: number;
          unchanged: number;
          rejected: number;
          waiting: number;
          matchQueue: number;
          conflicts: number;
          assumedTimes: number;
          moreDifferences: number;
          feeds: Array<{
            feed: string;
            read: number;
            new: number;
            corrected: number;
            unchanged: number;
            rejected: number;
          }>;
          refusedFiles: Array<{ name: string; reason: string }>;
          unknownCodes: Array<{ feed: string; column: string; code: string; rows: number }>;
          differences: Array<{
            feed: string;
            key: string;
            change: string;
            fields: Array<{ field: string; before: string | null; after: string | null }>;
          }>;
          rejects: Array<{ feed: string; rows: number; href: string }>;
          rejectedRows: Array<{ feed: string; line: number; column: string | null; reason: string }>;
        } | null;
      }
    | { __typename: 'Refused'; problems: Array<{ code: string; message: string }> }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type IntakeJobQueryQueryVariables = Exact<{
  id: string | number;
}>;

export type IntakeJobQueryQuery = {
  intakeJob: {
    id: string;
    kind: string;
    state: string;
    progress: number;
    rowsRead: number;
    rowsTotal: number | null;
    message: string | null;
    result: {
      dryRun: boolean;
      read: number;
      new: number;
      corrected: number;
      unchanged: number;
      rejected: number;
      waiting: number;
      matchQueue: number;
      conflicts: number;
      assumedTimes: number;
      moreDifferences: number;
      feeds: Array<{ feed: string; read: number; new: number; corrected: number; unchanged: number; rejected: number }>;
      refusedFiles: Array<{ name: string; reason: string }>;
      unknownCodes: Array<{ feed: string; column: string; code: string; rows: number }>;
      differences: Array<{
        feed: string;
        key: string;
        change: string;
        fields: Array<{ field: string; before: string | null; after: string | null }>;
      }>;
      rejects: Array<{ feed: string; rows: number; href: string }>;
      rejectedRows: Array<{ feed: string; line: number; column: string | null; reason: string }>;
    } | null;
  } | null;
};

export type IntakeProgressSubscriptionVariables = Exact<{
  jobId: string | number;
}>;

export type IntakeProgressSubscription = {
  intakeProgress: {
    id: string;
    kind: string;
    state: string;
    progress: number;
    rowsRead: number;
    rowsTotal: number | null;
    message: string | null;
    result: {
      dryRun: boolean;
      read: number;
      new: number;
      corrected: number;
      unchanged: number;
      rejected: number;
      waiting: number;
      matchQueue: number;
      conflicts: number;
      assumedTimes: number;
      moreDifferences: number;
      feeds: Array<{ feed: string; read: number; new: number; corrected: number; unchanged: number; rejected: number }>;
      refusedFiles: Array<{ name: string; reason: string }>;
      unknownCodes: Array<{ feed: string; column: string; code: string; rows: number }>;
      differences: Array<{
        feed: string;
        key: string;
        change: string;
        fields: Array<{ field: string; before: string | null; after: string | null }>;
      }>;
      rejects: Array<{ feed: string; rows: number; href: string }>;
      rejectedRows: Array<{ feed: string; line: number; column: string | null; reason: string }>;
    } | null;
  };
};

export type DeliveriesQueryQueryVariables = Exact<{
  knownAt?: string | null | undefined;
}>;

export type DeliveriesQueryQuery = {
  deliveries: Array<{
    id: string;
    run: number;
    state: string;
    source: string | null;
    historical: boolean;
    openedAt: string;
    takenAt: string | null;
    by: string;
    read: number;
    new: number;
    corrected: number;
    unchanged: number;
    rejected: number;
    waiting: number | null;
    matchQueue: number | null;
    conflicts: number | null;
    rejects: Array<{ feed: string; rows: number; href: string }>;
  }>;
};

export type RecordQueryQueryVariables = Exact<{
  id: string | number;
}>;

export type RecordQueryQuery = {
  hub: { now: string; me: { id: string; role: string; name: string; agency: string } };
  child:
    | {
        __typename: 'Child';
        id: string;
        surname: string;
        forename: string;
        dob: string;
        age: number;
        sex: string;
        badges: Array<string>;
        keyWorkers: Array<{
          key: string;
          revision: number;
          worker: string;
          team: string | null;
          start: string;
          end: string | null;
        }>;
        episodes: Array<{
          id: string;
          start: string;
          end: string | null;
          open: boolean;
          missing: boolean;
          reports: Array<{
            reportRef: string;
            revision: number;
            category: string;
            lastSeenAt: string;
            reportedAt: string;
            return: { revision: number; foundAt: string } | null;
          }>;
        }>;
        interviews: Array<{
          interviewId: string;
          revision: number;
          reportRefs: Array<string>;
          providerType: string;
          offeredAt: string | null;
          response: string | null;
          responseAt: string | null;
          notOfferedReason: string | null;
          scheduledFor: string | null;
          completedAt: string | null;
          pushFactors: Array<string>;
          pullFactors: Array<string>;
          companions: Array<string>;
          places: Array<string>;
          harmDisclosed: boolean | null;
          intelligenceSharedAt: string | null;
          quality: number | null;
          childWords: string | null;
        }>;
        assessments: Array<{
          assessmentId: string;
          revision: number;
          strand: Strand;
          tool: string;
          toolVersion: string | null;
          assessedAt: string;
          score: number | null;
          rag: string;
          overrideRag: string | null;
          overrideReason: string | null;
          assessor: string | null;
          agency: string;
          multiAgency: boolean;
          gangLink: string | null;
          category: string | null;
        }>;
        safetyPlans: Array<{
          planId: string;
          revision: number;
          agreedAt: string;
          reviewDue: string | null;
          endedAt: string | null;
        }>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type RecordDueQueryQueryVariables = Exact<{ [key: string]: never }>;

export type RecordDueQueryQuery = {
  interviewsDue: Array<{
    childId: string;
    surname: string;
    forename: string;
    age: number;
    episodeId: string;
    reportRefs: Array<string>;
    returnedAt: string;
    state: string;
    providerType: string | null;
    interviewId: string | null;
    interviewRevision: number | null;
    scheduledFor: string | null;
  }>;
};

type CommandOutcome_Done_Fragment = {
  __typename: 'Done';
  key: string;
  revision: number;
  childId: string | null;
  repeated: boolean;
};

type CommandOutcome_Refused_Fragment = {
  __typename: 'Refused';
  problems: Array<{ code: string; field: string | null; message: string }>;
};

type CommandOutcome_Stale_Fragment = {
  __typename: 'Stale';
  message: string;
  key: string;
  revision: number;
  fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
};

type CommandOutcome_Withheld_Fragment = { __typename: 'Withheld'; reason: string; ask: string };

export type CommandOutcomeFragment =
  | CommandOutcome_Done_Fragment
  | CommandOutcome_Refused_Fragment
  | CommandOutcome_Stale_Fragment
  | CommandOutcome_Withheld_Fragment;

export type ReportMissingMutationVariables = Exact<{
  input: ReportMissingInput;
}>;

export type ReportMissingMutation = {
  outcome:
    | { __typename: 'Done'; key: string; revision: number; childId: string | null; repeated: boolean }
    | { __typename: 'Refused'; problems: Array<{ code: string; field: string | null; message: string }> }
    | {
        __typename: 'Stale';
        message: string;
        key: string;
        revision: number;
        fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
      }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type RecordReturnMutationVariables = Exact<{
  input: RecordReturnInput;
}>;

export type RecordReturnMutation = {
  outcome:
    | { __typename: 'Done'; key: string; revision: number; childId: string | null; repeated: boolean }
    | { __typename: 'Refused'; problems: Array<{ code: string; field: string | null; message: string }> }
    | {
        __typename: 'Stale';
        message: string;
        key: string;
        revision: number;
        fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
      }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type OfferInterviewMutationVariables = Exact<{
  input: OfferInterviewInput;
}>;

export type OfferInterviewMutation = {
  outcome:
    | { __typename: 'Done'; key: string; revision: number; childId: string | null; repeated: boolean }
    | { __typename: 'Refused'; problems: Array<{ code: string; field: string | null; message: string }> }
    | {
        __typename: 'Stale';
        message: string;
        key: string;
        revision: number;
        fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
      }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type AnswerInterviewMutationVariables = Exact<{
  input: AnswerInterviewInput;
}>;

export type AnswerInterviewMutation = {
  outcome:
    | { __typename: 'Done'; key: string; revision: number; childId: string | null; repeated: boolean }
    | { __typename: 'Refused'; problems: Array<{ code: string; field: string | null; message: string }> }
    | {
        __typename: 'Stale';
        message: string;
        key: string;
        revision: number;
        fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
      }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type ScheduleInterviewMutationVariables = Exact<{
  input: ScheduleInterviewInput;
}>;

export type ScheduleInterviewMutation = {
  outcome:
    | { __typename: 'Done'; key: string; revision: number; childId: string | null; repeated: boolean }
    | { __typename: 'Refused'; problems: Array<{ code: string; field: string | null; message: string }> }
    | {
        __typename: 'Stale';
        message: string;
        key: string;
        revision: number;
        fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
      }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type CompleteInterviewMutationVariables = Exact<{
  input: CompleteInterviewInput;
}>;

export type CompleteInterviewMutation = {
  outcome:
    | { __typename: 'Done'; key: string; revision: number; childId: string | null; repeated: boolean }
    | { __typename: 'Refused'; problems: Array<{ code: string; field: string | null; message: string }> }
    | {
        __typename: 'Stale';
        message: string;
        key: string;
        revision: number;
        fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
      }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type DecideInterviewNotRequiredMutationVariables = Exact<{
  input: InterviewNotRequiredInput;
}>;

export type DecideInterviewNotRequiredMutation = {
  outcome:
    | { __typename: 'Done'; key: string; revision: number; childId: string | null; repeated: boolean }
    | { __typename: 'Refused'; problems: Array<{ code: string; field: string | null; message: string }> }
    | {
        __typename: 'Stale';
        message: string;
        key: string;
        revision: number;
        fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
      }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type RecordAssessmentMutationVariables = Exact<{
  input: RecordAssessmentInput;
}>;

export type RecordAssessmentMutation = {
  outcome:
    | { __typename: 'Done'; key: string; revision: number; childId: string | null; repeated: boolean }
    | { __typename: 'Refused'; problems: Array<{ code: string; field: string | null; message: string }> }
    | {
        __typename: 'Stale';
        message: string;
        key: string;
        revision: number;
        fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
      }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type RecordSafetyPlanMutationVariables = Exact<{
  input: RecordSafetyPlanInput;
}>;

export type RecordSafetyPlanMutation = {
  outcome:
    | { __typename: 'Done'; key: string; revision: number; childId: string | null; repeated: boolean }
    | { __typename: 'Refused'; problems: Array<{ code: string; field: string | null; message: string }> }
    | {
        __typename: 'Stale';
        message: string;
        key: string;
        revision: number;
        fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
      }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type AllocateKeyWorkerMutationVariables = Exact<{
  input: AllocateKeyWorkerInput;
}>;

export type AllocateKeyWorkerMutation = {
  outcome:
    | { __typename: 'Done'; key: string; revision: number; childId: string | null; repeated: boolean }
    | { __typename: 'Refused'; problems: Array<{ code: string; field: string | null; message: string }> }
    | {
        __typename: 'Stale';
        message: string;
        key: string;
        revision: number;
        fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
      }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type EndKeyWorkerMutationVariables = Exact<{
  input: EndKeyWorkerInput;
}>;

export type EndKeyWorkerMutation = {
  outcome:
    | { __typename: 'Done'; key: string; revision: number; childId: string | null; repeated: boolean }
    | { __typename: 'Refused'; problems: Array<{ code: string; field: string | null; message: string }> }
    | {
        __typename: 'Stale';
        message: string;
        key: string;
        revision: number;
        fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
      }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type FindChildrenQueryQueryVariables = Exact<{
  text: string;
  knownAt?: string | null | undefined;
  first: number;
}>;

export type FindChildrenQueryQuery = {
  searchChildren: Array<{
    id: string;
    surname: string;
    forename: string;
    dob: string;
    age: number;
    badges: Array<string>;
    atRisk: boolean;
  }>;
};

export type SheetFieldsFragment = {
  id: string;
  version: number;
  surname: string;
  forename: string;
  age: number;
  statuses: Array<string>;
  overall: Rag | null;
  direction: Direction;
  overallSince: string | null;
  gaps: Array<Gap>;
  strands: Array<{ strand: Strand; rag: Rag | null }>;
  missing: {
    now: boolean;
    since: string | null;
    hours: number | null;
    episodes90: number;
    toldLateHours: number | null;
  };
  interview: {
    state: string;
    returnedAt: string;
    dueAt: string;
    hoursLeft: number;
    hoursLeftFromNotice: number | null;
  } | null;
  lastAssessment: { strand: Strand; date: string; outOfDate: boolean } | null;
  safetyPlan: { agreedAt: string; reviewDue: string | null; reviewOverdue: boolean } | null;
  keyWorker: { name: string; team: string | null } | null;
  lastPanel: { panel: string; date: string; daysAgo: number; decision: string } | null;
  nextAction: { due: string; agency: string; what: string; overdue: boolean } | null;
};

export type SheetQueryQueryVariables = Exact<{
  filter?: SheetFilter | null | undefined;
  sort?: Array<SheetSort> | SheetSort | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
}>;

export type SheetQueryQuery = {
  sheet: {
    total: number;
    at: string;
    position: number;
    edges: Array<{
      node: {
        id: string;
        version: number;
        surname: string;
        forename: string;
        age: number;
        statuses: Array<string>;
        overall: Rag | null;
        direction: Direction;
        overallSince: string | null;
        gaps: Array<Gap>;
        strands: Array<{ strand: Strand; rag: Rag | null }>;
        missing: {
          now: boolean;
          since: string | null;
          hours: number | null;
          episodes90: number;
          toldLateHours: number | null;
        };
        interview: {
          state: string;
          returnedAt: string;
          dueAt: string;
          hoursLeft: number;
          hoursLeftFromNotice: number | null;
        } | null;
        lastAssessment: { strand: Strand; date: string; outOfDate: boolean } | null;
        safetyPlan: { agreedAt: string; reviewDue: string | null; reviewOverdue: boolean } | null;
        keyWorker: { name: string; team: string | null } | null;
        lastPanel: { panel: string; date: string; daysAgo: number; decision: string } | null;
        nextAction: { due: string; agency: string; what: string; overdue: boolean } | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean };
    summary: {
      children: number;
      red: number;
      amber: number;
      green: number;
      notAssessed: number;
      missingNow: number;
      withGaps: number;
      interviewsOverdue: number;
    };
  };
};

export type SheetChangedSubscriptionVariables = Exact<{ [key: string]: never }>;

export type SheetChangedSubscription = {
  sheetChanged: {
    position: number;
    childId: string;
    row: {
      id: string;
      version: number;
      surname: string;
      forename: string;
      age: number;
      statuses: Array<string>;
      overall: Rag | null;
      direction: Direction;
      overallSince: string | null;
      gaps: Array<Gap>;
      strands: Array<{ strand: Strand; rag: Rag | null }>;
      missing: {
        now: boolean;
        since: string | null;
        hours: number | null;
        episodes90: number;
        toldLateHours: number | null;
      };
      interview: {
        state: string;
        returnedAt: string;
        dueAt: string;
        hoursLeft: number;
        hoursLeftFromNotice: number | null;
      } | null;
      lastAssessment: { strand: Strand; date: string; outOfDate: boolean } | null;
      safetyPlan: { agreedAt: string; reviewDue: string | null; reviewOverdue: boolean } | null;
      keyWorker: { name: string; team: string | null } | null;
      lastPanel: { panel: string; date: string; daysAgo: number; decision: string } | null;
      nextAction: { due: string; agency: string; what: string; overdue: boolean } | null;
    } | null;
  };
};

export type WhyQueryQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
}>;

export type WhyQueryQuery = {
  child:
    | {
        __typename: 'Child';
        id: string;
        surname: string;
        forename: string;
        age: number;
        badges: Array<string>;
        gaps: Array<Gap>;
        missing: { now: boolean; hours: number | null };
        keyWorker: { name: string; team: string | null } | null;
        strands: Array<{ strand: Strand; open: boolean; rag: Rag | null; why: Array<string> }>;
        clocks: Array<{ name: string; state: ClockState; words: string }>;
        timeline: Array<{
          id: string;
          occurredAt: string;
          occurredOn: string | null;
          recordedAt: string;
          title: string;
          withdrawn: boolean;
        }>;
        actions: Array<{ actionId: string; ownerAgency: string; action: string; due: string; state: string }>;
        childWords: Array<{ words: string; at: string }>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type AuditQueryQueryVariables = Exact<{
  first: number;
}>;

export type AuditQueryQuery = {
  readAudit: Array<{
    id: string;
    at: string;
    person: string;
    agency: string;
    roleName: string;
    purpose: string;
    query: string;
    refused: boolean;
    reason: string | null;
    children: number;
    childIds: Array<string>;
    knownAt: string | null;
  }>;
};

export type MissingQueryQueryVariables = Exact<{
  knownAt?: string | null | undefined;
}>;

export type MissingQueryQuery = {
  missingNow: Array<{
    childId: string;
    surname: string;
    forename: string;
    age: number;
    own: boolean;
    responsibleLa: string;
    badges: Array<string>;
    overall: Rag | null;
    episodeId: string;
    since: string;
    hours: number;
    reportedAt: string;
    riskGrade: string | null;
    missingFromType: string | null;
    laNotifiedAt: string | null;
    toldLateHours: number | null;
    toldSameDay: boolean | null;
    episodes90: number;
    keyWorker: string | null;
    reports: number;
  }>;
};

export type InterviewsQueryQueryVariables = Exact<{
  knownAt?: string | null | undefined;
}>;

export type InterviewsQueryQuery = {
  hub: { me: { doors: Array<string> } };
  interviewsDue: Array<{
    childId: string;
    surname: string;
    forename: string;
    age: number;
    own: boolean;
    badges: Array<string>;
    episodeId: string;
    reportRefs: Array<string>;
    returnedAt: string;
    laNotifiedAt: string | null;
    dueAt: string;
    hoursLeft: number;
    dueFromNoticeAt: string | null;
    hoursLeftFromNotice: number | null;
    state: string;
    reason: string | null;
    providerType: string | null;
    interviewId: string | null;
    interviewRevision: number | null;
    scheduledFor: string | null;
    missingAgain: boolean;
  }>;
};

export type MatchesQueryQueryVariables = Exact<{
  knownAt?: string | null | undefined;
}>;

export type MatchesQueryQuery = {
  matchQueue: Array<{
    reportRef: string;
    revision: number;
    surname: string;
    forename: string;
    dob: string;
    sex: string | null;
    category: string;
    lastSeenAt: string;
    reportedAt: string;
    foundAt: string | null;
    missingFromType: string | null;
    circumstances: string | null;
    knownAt: string;
    reason: string;
    candidates: Array<{
      childId: string;
      surname: string;
      forename: string;
      dob: string;
      age: number;
      badges: Array<string>;
      agrees: Array<string>;
      differs: Array<string>;
      exact: boolean;
    }>;
  }>;
};

export type MatchReportMutationVariables = Exact<{
  input: MatchReportInput;
}>;

export type MatchReportMutation = {
  outcome:
    | { __typename: 'Done'; key: string; revision: number; childId: string | null; repeated: boolean }
    | { __typename: 'Refused'; problems: Array<{ code: string; field: string | null; message: string }> }
    | {
        __typename: 'Stale';
        message: string;
        key: string;
        revision: number;
        fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
      }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type UnmatchReportMutationVariables = Exact<{
  input: UnmatchReportInput;
}>;

export type UnmatchReportMutation = {
  outcome:
    | { __typename: 'Done'; key: string; revision: number; childId: string | null; repeated: boolean }
    | { __typename: 'Refused'; problems: Array<{ code: string; field: string | null; message: string }> }
    | {
        __typename: 'Stale';
        message: string;
        key: string;
        revision: number;
        fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
      }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type CreateChildForReportMutationVariables = Exact<{
  input: CreateChildForReportInput;
}>;

export type CreateChildForReportMutation = {
  outcome:
    | { __typename: 'Done'; key: string; revision: number; childId: string | null; repeated: boolean }
    | { __typename: 'Refused'; problems: Array<{ code: string; field: string | null; message: string }> }
    | {
        __typename: 'Stale';
        message: string;
        key: string;
        revision: number;
        fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
      }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type MergesQueryQueryVariables = Exact<{
  knownAt?: string | null | undefined;
}>;

export type MergesQueryQuery = {
  merges: Array<{
    key: string;
    revision: number;
    oldChildId: string;
    childId: string;
    mergedAt: string;
    knownAt: string;
    withdrawn: boolean;
    problem: string | null;
  }>;
};

export type MergeChildrenMutationVariables = Exact<{
  input: MergeChildrenInput;
}>;

export type MergeChildrenMutation = {
  outcome:
    | { __typename: 'Done'; key: string; revision: number; childId: string | null; repeated: boolean }
    | { __typename: 'Refused'; problems: Array<{ code: string; field: string | null; message: string }> }
    | {
        __typename: 'Stale';
        message: string;
        key: string;
        revision: number;
        fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
      }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type UnmergeChildrenMutationVariables = Exact<{
  input: UnmergeChildrenInput;
}>;

export type UnmergeChildrenMutation = {
  outcome:
    | { __typename: 'Done'; key: string; revision: number; childId: string | null; repeated: boolean }
    | { __typename: 'Refused'; problems: Array<{ code: string; field: string | null; message: string }> }
    | {
        __typename: 'Stale';
        message: string;
        key: string;
        revision: number;
        fields: Array<{ field: string; yours: string | null; theirs: string | null }>;
      }
    | { __typename: 'Withheld'; reason: string; ask: string };
};

export type FindingsQueryQueryVariables = Exact<{
  kind?: FindingKind | null | undefined;
  knownAt?: string | null | undefined;
}>;

export type FindingsQueryQuery = {
  findings: Array<{
    kind: FindingKind;
    code: string;
    message: string;
    key: string;
    recordKind: string;
    childId: string | null;
    reportRef: string | null;
    knownAt: string;
  }>;
};

export const IntakeJobFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IntakeJobFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IntakeJob' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsRead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsTotal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'result' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'dryRun' } },
                { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                { kind: 'Field', name: { kind: 'Name', value: 'new' } },
                { kind: 'Field', name: { kind: 'Name', value: 'corrected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matchQueue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'conflicts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'assumedTimes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'feeds' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'new' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'corrected' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusedFiles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unknownCodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'column' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'differences' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'change' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'fields' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'moreDifferences' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rejects' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'href' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rejectedRows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'column' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IntakeJobFieldsFragment, unknown>;
export const CommandOutcomeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CommandOutcomeFragment, unknown>;
export const SheetFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SheetRow' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'surname' } },
          { kind: 'Field', name: { kind: 'Name', value: 'forename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'age' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statuses' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'strands' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'strand' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rag' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'overall' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overallSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'now' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'episodes90' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldLateHours' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'interview' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'returnedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hoursLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hoursLeftFromNotice' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lastAssessment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'strand' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outOfDate' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'safetyPlan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'agreedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewDue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewOverdue' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keyWorker' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'team' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lastPanel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'panel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysAgo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextAction' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'due' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'what' } },
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'gaps' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SheetFieldsFragment, unknown>;
export const HubQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'HubQuery' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hub' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'council' } },
                { kind: 'Field', name: { kind: 'Name', value: 'authority' } },
                { kind: 'Field', name: { kind: 'Name', value: 'marking' } },
                { kind: 'Field', name: { kind: 'Name', value: 'now' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstKnownAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastKnownAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'viewsPosition' } },
                { kind: 'Field', name: { kind: 'Name', value: 'parkedEvents' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'me' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roleName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'agency' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'doors' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HubQueryQuery, HubQueryQueryVariables>;
export const ViewsChangedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'ViewsChanged' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewsChanged' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'views' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childIds' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewsChangedSubscription, ViewsChangedSubscriptionVariables>;
export const ChildQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ChildQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'child' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotFound' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Child' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ids' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'surname' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'forename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dob' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'age' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sex' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ethnicity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'disability' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'own' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'responsibleLa' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'statuses' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'legalStatus' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'badges' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'missing' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'now' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'hours' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'episodes90' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toldLateHours' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'strands' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'strand' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'open' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'rag' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'why' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'tool' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toolVersion' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toolRag' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'overrideRag' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'overrideReason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'assessedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'assessor' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'agency' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'multiAgency' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'gangLink' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'setByPanel' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'panel' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'history' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'rag' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'overall' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'overallSince' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'gaps' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'keyWorker' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'team' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'keyWorkers' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'worker' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'team' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'clocks' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'timeline' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'occurredOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'withdrawn' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'episodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endNotRecordedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'missing' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'open' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'hours' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'missingFromType' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'reports' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'reportRef' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'cadRef' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'categoryChangedAt' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'riskGrade' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'missingFromType' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'missingFromName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'reportedAt' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'laNotifiedAt' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'toldLateHours' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'toldSameDay' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'circumstances' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'cseFlag' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'gangFlag' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'traffickingFlag' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'matchedBy' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'assumed' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'return' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'foundAt' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'laNotifiedAt' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'toldLateHours' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'toldSameDay' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'foundHow' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'foundPlaceType' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'preventionInterviewAt' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'harm' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'assumed' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'interviewIds' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'interview' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'hoursLeft' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'dueFromNoticeAt' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'hoursLeftFromNotice' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'interviews' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'interviewId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reportRefs' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'providerType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'independent' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'offeredAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'response' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'responseAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'notOfferedReason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'scheduledFor' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'hoursAfterReturn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'inTime' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'pushFactors' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'pullFactors' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'companions' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'places' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'harmDisclosed' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'intelligenceSharedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'quality' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'childWords' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'interviewsDue' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'episodeId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reportRefs' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'returnedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'laNotifiedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'hoursLeft' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'dueFromNoticeAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'hoursLeftFromNotice' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'interviewId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'scheduledFor' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'missingAgain' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'assessments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'assessmentId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'strand' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'tool' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toolVersion' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'assessedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'rag' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'overrideRag' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'overrideReason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'assessor' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'agency' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'multiAgency' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'safetyPlans' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'agreedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reviewDue' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'inForce' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reviewOverdue' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'referrals' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'referralId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'panel' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'referredAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'referrerAgency' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'outcomeAt' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'reviews' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'panel' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'meetingDate' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'strands' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'ragAfter' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'categoryAfter' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'challenges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'challengeId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'panel' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'meetingDate' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'byAgency' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toAgency' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'matter' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'answeredAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'escalatedTo' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'actions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'actionId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'panel' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'meetingDate' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'ownerAgency' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'owner' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'due' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'cancelledAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'cancelReason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'findings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'childWords' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'interviewId' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChildQueryQuery, ChildQueryQueryVariables>;
export const PeriodsQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PeriodsQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'periods' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PeriodsQueryQuery, PeriodsQueryQueryVariables>;
export const FiguresQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FiguresQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'period' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'figures' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'period' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'period' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Figures' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'running' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'figures' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'numerator' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'denominator' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'percentage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'display' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'meetsTarget' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'hosted' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'assumedTimes' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'problems' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FiguresQueryQuery, FiguresQueryQueryVariables>;
export const TrendsQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TrendsQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'period' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'figures' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'period' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'period' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Figures' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'figures' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'trend' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'period' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'label' } }],
                                    },
                                  },
                                  { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'numerator' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'percentage' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'display' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'running' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TrendsQueryQuery, TrendsQueryQueryVariables>;
export const FigureQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FigureQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'period' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'figure' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'period' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'period' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Figure' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'definition' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'period' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'running' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'numerator' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'denominator' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'percentage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'display' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'target' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'meetsTarget' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'hosted' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'assumedTimes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'display' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'problems' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'indicators' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FigureQueryQuery, FigureQueryQueryVariables>;
export const TrendQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TrendQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'period' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'figure' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'period' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'period' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Figure' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'trend' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'period' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'numerator' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'denominator' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'percentage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'display' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'running' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TrendQueryQuery, TrendQueryQueryVariables>;
export const ExplanationQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ExplanationQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'period' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'outcome' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExplainedOutcome' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'figure' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'period' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'period' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Figure' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'explanation' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'outcome' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'outcome' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'notCounted' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'excluded' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'node' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'ref' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'assumed' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'facts' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExplanationQueryQuery, ExplanationQueryQueryVariables>;
export const DryRunDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DryRun' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'uploadId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'historical' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'started' },
            name: { kind: 'Name', value: 'dryRunDelivery' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'uploadId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'uploadId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'historical' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'historical' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'IntakeJobFields' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'problems' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IntakeJobFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IntakeJob' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsRead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsTotal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'result' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'dryRun' } },
                { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                { kind: 'Field', name: { kind: 'Name', value: 'new' } },
                { kind: 'Field', name: { kind: 'Name', value: 'corrected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matchQueue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'conflicts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'assumedTimes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'feeds' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'new' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'corrected' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusedFiles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unknownCodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'column' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'differences' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'change' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'fields' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'moreDifferences' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rejects' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'href' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rejectedRows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'column' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DryRunMutation, DryRunMutationVariables>;
export const TakeInDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TakeIn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'uploadId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'historical' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'started' },
            name: { kind: 'Name', value: 'takeDelivery' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'uploadId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'uploadId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'historical' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'historical' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'IntakeJobFields' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'problems' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IntakeJobFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IntakeJob' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsRead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsTotal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'result' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'dryRun' } },
                { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                { kind: 'Field', name: { kind: 'Name', value: 'new' } },
                { kind: 'Field', name: { kind: 'Name', value: 'corrected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matchQueue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'conflicts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'assumedTimes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'feeds' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'new' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'corrected' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusedFiles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unknownCodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'column' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'differences' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'change' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'fields' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'moreDifferences' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rejects' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'href' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rejectedRows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'column' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TakeInMutation, TakeInMutationVariables>;
export const IntakeJobQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'IntakeJobQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'intakeJob' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'IntakeJobFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IntakeJobFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IntakeJob' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsRead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsTotal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'result' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'dryRun' } },
                { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                { kind: 'Field', name: { kind: 'Name', value: 'new' } },
                { kind: 'Field', name: { kind: 'Name', value: 'corrected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matchQueue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'conflicts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'assumedTimes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'feeds' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'new' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'corrected' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusedFiles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unknownCodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'column' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'differences' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'change' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'fields' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'moreDifferences' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rejects' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'href' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rejectedRows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'column' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IntakeJobQueryQuery, IntakeJobQueryQueryVariables>;
export const IntakeProgressDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'IntakeProgress' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'jobId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'intakeProgress' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'jobId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'jobId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'IntakeJobFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'IntakeJobFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'IntakeJob' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'progress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsRead' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rowsTotal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'result' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'dryRun' } },
                { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                { kind: 'Field', name: { kind: 'Name', value: 'new' } },
                { kind: 'Field', name: { kind: 'Name', value: 'corrected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matchQueue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'conflicts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'assumedTimes' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'feeds' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'new' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'corrected' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusedFiles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unknownCodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'column' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'differences' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'change' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'fields' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'moreDifferences' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rejects' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'href' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rejectedRows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'column' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IntakeProgressSubscription, IntakeProgressSubscriptionVariables>;
export const DeliveriesQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DeliveriesQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deliveries' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'run' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                { kind: 'Field', name: { kind: 'Name', value: 'historical' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
                { kind: 'Field', name: { kind: 'Name', value: 'read' } },
                { kind: 'Field', name: { kind: 'Name', value: 'new' } },
                { kind: 'Field', name: { kind: 'Name', value: 'corrected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matchQueue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'conflicts' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rejects' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'feed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'href' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeliveriesQueryQuery, DeliveriesQueryQueryVariables>;
export const RecordQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RecordQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hub' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'now' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'me' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'agency' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'child' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Child' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'surname' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'forename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dob' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'age' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sex' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'badges' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'keyWorkers' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'worker' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'team' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'episodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'open' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'missing' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'reports' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'reportRef' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'reportedAt' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'return' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'foundAt' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'interviews' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'interviewId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reportRefs' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'providerType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'offeredAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'response' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'responseAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'notOfferedReason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'scheduledFor' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'completedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'pushFactors' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'pullFactors' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'companions' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'places' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'harmDisclosed' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'intelligenceSharedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'quality' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'childWords' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'assessments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'assessmentId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'strand' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'tool' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toolVersion' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'assessedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'rag' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'overrideRag' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'overrideReason' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'assessor' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'agency' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'multiAgency' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'gangLink' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'safetyPlans' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'agreedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reviewDue' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endedAt' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotFound' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordQueryQuery, RecordQueryQueryVariables>;
export const RecordDueQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RecordDueQuery' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'interviewsDue' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'surname' } },
                { kind: 'Field', name: { kind: 'Name', value: 'forename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'age' } },
                { kind: 'Field', name: { kind: 'Name', value: 'episodeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reportRefs' } },
                { kind: 'Field', name: { kind: 'Name', value: 'returnedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'providerType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'interviewId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'interviewRevision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'scheduledFor' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordDueQueryQuery, RecordDueQueryQueryVariables>;
export const ReportMissingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReportMissing' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportMissingInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'reportMissing' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommandOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReportMissingMutation, ReportMissingMutationVariables>;
export const RecordReturnDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordReturn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordReturnInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'recordReturn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommandOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordReturnMutation, RecordReturnMutationVariables>;
export const OfferInterviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OfferInterview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'OfferInterviewInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'offerInterview' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommandOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OfferInterviewMutation, OfferInterviewMutationVariables>;
export const AnswerInterviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerInterview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerInterviewInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'answerInterview' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommandOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AnswerInterviewMutation, AnswerInterviewMutationVariables>;
export const ScheduleInterviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ScheduleInterview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ScheduleInterviewInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'scheduleInterview' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommandOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ScheduleInterviewMutation, ScheduleInterviewMutationVariables>;
export const CompleteInterviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CompleteInterview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CompleteInterviewInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'completeInterview' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommandOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CompleteInterviewMutation, CompleteInterviewMutationVariables>;
export const DecideInterviewNotRequiredDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DecideInterviewNotRequired' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'InterviewNotRequiredInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'decideInterviewNotRequired' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommandOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DecideInterviewNotRequiredMutation, DecideInterviewNotRequiredMutationVariables>;
export const RecordAssessmentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordAssessment' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordAssessmentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'recordAssessment' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommandOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordAssessmentMutation, RecordAssessmentMutationVariables>;
export const RecordSafetyPlanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordSafetyPlan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordSafetyPlanInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'recordSafetyPlan' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommandOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordSafetyPlanMutation, RecordSafetyPlanMutationVariables>;
export const AllocateKeyWorkerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AllocateKeyWorker' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AllocateKeyWorkerInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'allocateKeyWorker' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommandOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AllocateKeyWorkerMutation, AllocateKeyWorkerMutationVariables>;
export const EndKeyWorkerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndKeyWorker' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndKeyWorkerInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'endKeyWorker' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommandOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndKeyWorkerMutation, EndKeyWorkerMutationVariables>;
export const FindChildrenQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FindChildrenQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'searchChildren' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'surname' } },
                { kind: 'Field', name: { kind: 'Name', value: 'forename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dob' } },
                { kind: 'Field', name: { kind: 'Name', value: 'age' } },
                { kind: 'Field', name: { kind: 'Name', value: 'badges' } },
                { kind: 'Field', name: { kind: 'Name', value: 'atRisk' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FindChildrenQueryQuery, FindChildrenQueryQueryVariables>;
export const SheetQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SheetQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SheetFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SheetSort' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sheet' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SheetFields' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'summary' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'children' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'red' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'amber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'green' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'notAssessed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'missingNow' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'withGaps' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'interviewsOverdue' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SheetRow' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'surname' } },
          { kind: 'Field', name: { kind: 'Name', value: 'forename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'age' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statuses' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'strands' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'strand' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rag' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'overall' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overallSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'now' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'episodes90' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldLateHours' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'interview' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'returnedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hoursLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hoursLeftFromNotice' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lastAssessment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'strand' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outOfDate' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'safetyPlan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'agreedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewDue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewOverdue' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keyWorker' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'team' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lastPanel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'panel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysAgo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextAction' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'due' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'what' } },
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'gaps' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SheetQueryQuery, SheetQueryQueryVariables>;
export const SheetChangedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'SheetChanged' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sheetChanged' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'row' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SheetFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SheetFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SheetRow' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'surname' } },
          { kind: 'Field', name: { kind: 'Name', value: 'forename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'age' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statuses' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'strands' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'strand' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rag' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'overall' } },
          { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
          { kind: 'Field', name: { kind: 'Name', value: 'overallSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'now' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'episodes90' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldLateHours' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'interview' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'returnedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hoursLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hoursLeftFromNotice' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lastAssessment' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'strand' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outOfDate' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'safetyPlan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'agreedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewDue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviewOverdue' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'keyWorker' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'team' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lastPanel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'panel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'daysAgo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decision' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextAction' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'due' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'what' } },
                { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'gaps' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SheetChangedSubscription, SheetChangedSubscriptionVariables>;
export const WhyQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WhyQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'child' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Child' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'surname' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'forename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'age' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'badges' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'gaps' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'missing' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'now' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'hours' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'keyWorker' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'team' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'strands' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'strand' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'open' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'rag' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'why' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'clocks' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'timeline' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'occurredOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'withdrawn' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'actions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'actionId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'ownerAgency' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'due' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'childWords' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'words' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotFound' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WhyQueryQuery, WhyQueryQueryVariables>;
export const AuditQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AuditQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'readAudit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'person' } },
                { kind: 'Field', name: { kind: 'Name', value: 'agency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roleName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                { kind: 'Field', name: { kind: 'Name', value: 'query' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refused' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'children' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childIds' } },
                { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AuditQueryQuery, AuditQueryQueryVariables>;
export const MissingQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MissingQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'missingNow' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'surname' } },
                { kind: 'Field', name: { kind: 'Name', value: 'forename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'age' } },
                { kind: 'Field', name: { kind: 'Name', value: 'own' } },
                { kind: 'Field', name: { kind: 'Name', value: 'responsibleLa' } },
                { kind: 'Field', name: { kind: 'Name', value: 'badges' } },
                { kind: 'Field', name: { kind: 'Name', value: 'overall' } },
                { kind: 'Field', name: { kind: 'Name', value: 'episodeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reportedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'riskGrade' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missingFromType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'laNotifiedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldLateHours' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toldSameDay' } },
                { kind: 'Field', name: { kind: 'Name', value: 'episodes90' } },
                { kind: 'Field', name: { kind: 'Name', value: 'keyWorker' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reports' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MissingQueryQuery, MissingQueryQueryVariables>;
export const InterviewsQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'InterviewsQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hub' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'me' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'doors' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'interviewsDue' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'surname' } },
                { kind: 'Field', name: { kind: 'Name', value: 'forename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'age' } },
                { kind: 'Field', name: { kind: 'Name', value: 'own' } },
                { kind: 'Field', name: { kind: 'Name', value: 'badges' } },
                { kind: 'Field', name: { kind: 'Name', value: 'episodeId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reportRefs' } },
                { kind: 'Field', name: { kind: 'Name', value: 'returnedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'laNotifiedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hoursLeft' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueFromNoticeAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hoursLeftFromNotice' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'providerType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'interviewId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'interviewRevision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'scheduledFor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missingAgain' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InterviewsQueryQuery, InterviewsQueryQueryVariables>;
export const MatchesQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MatchesQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'matchQueue' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reportRef' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'surname' } },
                { kind: 'Field', name: { kind: 'Name', value: 'forename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dob' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sex' } },
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reportedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'foundAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'missingFromType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'circumstances' } },
                { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'candidates' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'surname' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'forename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dob' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'age' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'badges' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'agrees' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'differs' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'exact' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MatchesQueryQuery, MatchesQueryQueryVariables>;
export const MatchReportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MatchReport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'MatchReportInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'matchReport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommandOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MatchReportMutation, MatchReportMutationVariables>;
export const UnmatchReportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UnmatchReport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UnmatchReportInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'unmatchReport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommandOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnmatchReportMutation, UnmatchReportMutationVariables>;
export const CreateChildForReportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateChildForReport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateChildForReportInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'createChildForReport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommandOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateChildForReportMutation, CreateChildForReportMutationVariables>;
export const MergesQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MergesQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'merges' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'oldChildId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mergedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'withdrawn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MergesQueryQuery, MergesQueryQueryVariables>;
export const MergeChildrenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MergeChildren' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MergeChildrenInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'mergeChildren' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommandOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MergeChildrenMutation, MergeChildrenMutationVariables>;
export const UnmergeChildrenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UnmergeChildren' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UnmergeChildrenInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'outcome' },
            name: { kind: 'Name', value: 'unmergeChildren' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommandOutcome' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommandOutcome' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Done' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'repeated' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refused' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Stale' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fields' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'yours' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theirs' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Withheld' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ask' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnmergeChildrenMutation, UnmergeChildrenMutationVariables>;
export const FindingsQueryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FindingsQuery' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'FindingKind' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'DateTime' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'findings' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kind' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'knownAt' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'knownAt' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recordKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reportRef' } },
                { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FindingsQueryQuery, FindingsQueryQueryVariables>;
