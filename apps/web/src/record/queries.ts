import { graphql } from '../gql/gql.js';

/** What the forms need to know of a child: what stands now, and the revision it stands at. */
export const RecordQuery = graphql(`
  query RecordQuery($id: ID!) {
    hub {
      now
      me {
        id
        role
        name
        agency
      }
    }
    child(id: $id) {
      __typename
      ... on Child {
        id
        surname
        forename
        dob
        age
        sex
        badges
        death {
          ...DeathFields
        }
        keyWorkers {
          ...KeyWorkerFields
        }
        episodes {
          id
          reports {
            ...ReportFields
            return {
              ...ReturnFields
            }
            conflictingReturn {
              ...ReturnFields
            }
          }
        }
        interviews {
          ...InterviewFields
        }
        assessments {
          ...AssessmentFields
        }
        safetyPlans {
          ...SafetyPlanFields
        }
      }
      ... on NotFound {
        message
      }
      ... on Withheld {
        ...WithheldFields
      }
    }
  }
`);

/** What an interview provider may know: the returns that wait for an interview. */
export const RecordDueQuery = graphql(`
  query RecordDueQuery {
    interviewsDue {
      ...InterviewDueFields
    }
  }
`);

export const CommandOutcome = graphql(`
  fragment CommandOutcome on CommandResult {
    __typename
    ... on Done {
      key
      revision
      childId
      repeated
    }
    ... on Refused {
      ...RefusedFields
    }
    ... on Stale {
      message
      key
      revision
      fields {
        field
        yours
        theirs
      }
    }
    ... on Withheld {
      ...WithheldFields
    }
  }
`);

export const ReportMissing = graphql(`
  mutation ReportMissing($input: ReportMissingInput!) {
    outcome: reportMissing(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const RecordReturn = graphql(`
  mutation RecordReturn($input: RecordReturnInput!) {
    outcome: recordReturn(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const OfferInterview = graphql(`
  mutation OfferInterview($input: OfferInterviewInput!) {
    outcome: offerInterview(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const AnswerInterview = graphql(`
  mutation AnswerInterview($input: AnswerInterviewInput!) {
    outcome: answerInterview(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const ScheduleInterview = graphql(`
  mutation ScheduleInterview($input: ScheduleInterviewInput!) {
    outcome: scheduleInterview(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const CompleteInterview = graphql(`
  mutation CompleteInterview($input: CompleteInterviewInput!) {
    outcome: completeInterview(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const DecideInterviewNotRequired = graphql(`
  mutation DecideInterviewNotRequired($input: InterviewNotRequiredInput!) {
    outcome: decideInterviewNotRequired(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const RecordAssessment = graphql(`
  mutation RecordAssessment($input: RecordAssessmentInput!) {
    outcome: recordAssessment(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const RecordSafetyPlan = graphql(`
  mutation RecordSafetyPlan($input: RecordSafetyPlanInput!) {
    outcome: recordSafetyPlan(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const AllocateKeyWorker = graphql(`
  mutation AllocateKeyWorker($input: AllocateKeyWorkerInput!) {
    outcome: allocateKeyWorker(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const EndKeyWorker = graphql(`
  mutation EndKeyWorker($input: EndKeyWorkerInput!) {
    outcome: endKeyWorker(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const WithdrawReport = graphql(`
  mutation WithdrawReport($input: WithdrawReportInput!) {
    outcome: withdrawReport(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const WithdrawReturn = graphql(`
  mutation WithdrawReturn($input: WithdrawReturnInput!) {
    outcome: withdrawReturn(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const CorrectInterview = graphql(`
  mutation CorrectInterview($input: CorrectInterviewInput!) {
    outcome: correctInterview(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const WithdrawInterview = graphql(`
  mutation WithdrawInterview($input: WithdrawInterviewInput!) {
    outcome: withdrawInterview(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const RequireInterviewAgain = graphql(`
  mutation RequireInterviewAgain($input: RequireInterviewAgainInput!) {
    outcome: requireInterviewAgain(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const WithdrawAssessment = graphql(`
  mutation WithdrawAssessment($input: WithdrawAssessmentInput!) {
    outcome: withdrawAssessment(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const WithdrawSafetyPlan = graphql(`
  mutation WithdrawSafetyPlan($input: WithdrawSafetyPlanInput!) {
    outcome: withdrawSafetyPlan(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const CorrectKeyWorker = graphql(`
  mutation CorrectKeyWorker($input: CorrectKeyWorkerInput!) {
    outcome: correctKeyWorker(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const WithdrawKeyWorker = graphql(`
  mutation WithdrawKeyWorker($input: WithdrawKeyWorkerInput!) {
    outcome: withdrawKeyWorker(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const RecordDeath = graphql(`
  mutation RecordDeath($input: RecordDeathInput!) {
    outcome: recordDeath(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const WithdrawDeath = graphql(`
  mutation WithdrawDeath($input: WithdrawDeathInput!) {
    outcome: withdrawDeath(input: $input) {
      ...CommandOutcome
    }
  }
`);
