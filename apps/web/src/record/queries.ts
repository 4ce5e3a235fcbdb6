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
        keyWorkers {
          key
          revision
          worker
          team
          start
          end
        }
        episodes {
          id
          start
          end
          open
          missing
          reports {
            reportRef
            revision
            category
            lastSeenAt
            reportedAt
            return {
              revision
              foundAt
            }
          }
        }
        interviews {
          interviewId
          revision
          reportRefs
          providerType
          offeredAt
          response
          responseAt
          notOfferedReason
          scheduledFor
          completedAt
          pushFactors
          pullFactors
          companions
          places
          harmDisclosed
          intelligenceSharedAt
          quality
          childWords
        }
        assessments {
          assessmentId
          revision
          strand
          tool
          toolVersion
          assessedAt
          score
          rag
          overrideRag
          overrideReason
          assessor
          agency
          multiAgency
          gangLink
          category
        }
        safetyPlans {
          planId
          revision
          agreedAt
          reviewDue
          endedAt
        }
      }
      ... on NotFound {
        message
      }
      ... on Withheld {
        reason
        ask
      }
    }
  }
`);

/** What an interview provider may know: the returns that wait for an interview. */
export const RecordDueQuery = graphql(`
  query RecordDueQuery {
    interviewsDue {
      childId
      surname
      forename
      age
      episodeId
      reportRefs
      returnedAt
      state
      providerType
      interviewId
      interviewRevision
      scheduledFor
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
      problems {
        code
        field
        message
      }
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
      reason
      ask
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
