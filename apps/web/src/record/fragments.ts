import { graphql } from '../gql/gql.js';

/** What a report holds, every field of it: the page shows it, and a form puts it right without losing any. */
export const ReportFields = graphql(`
  fragment ReportFields on PoliceReport {
    reportRef
    revision
    childId
    surname
    forename
    dob
    sex
    cadRef
    category
    categoryChangedAt
    riskGrade
    missingFromType
    missingFromName
    lastSeenAt
    reportedAt
    laNotifiedAt
    lastSeenPlace {
      ...PlaceFields
    }
    cseFlag
    gangFlag
    traffickingFlag
    circumstances
    matchedBy
    notRequiredReason
  }
`);

/** What is recorded of a death, every field of it. */
export const DeathFields = graphql(`
  fragment DeathFields on ChildDeath {
    revision
    childId
    diedOn
    toldBy
  }
`);

/** What a return holds, every field of it. */
export const ReturnFields = graphql(`
  fragment ReturnFields on PoliceReturn {
    revision
    foundAt
    laNotifiedAt
    foundHow
    foundPlace {
      ...PlaceFields
    }
    foundPlaceType
    preventionInterviewAt
    harm
  }
`);

export const PlaceFields = graphql(`
  fragment PlaceFields on Place {
    easting
    northing
    precision
  }
`);

/** What an interview holds, every field of it. */
export const InterviewFields = graphql(`
  fragment InterviewFields on Interview {
    interviewId
    revision
    reportRefs
    providerType
    independent
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
`);

/** What an assessment holds, every field of it. */
export const AssessmentFields = graphql(`
  fragment AssessmentFields on Assessment {
    assessmentId
    revision
    childId
    strand
    tool
    toolVersion
    toolSays
    assessedAt
    score
    rag
    overrideRag
    overrideReason
    overrideUntil
    assessor
    agency
    multiAgency
    gangLink
    category
  }
`);

/** What a safety plan holds, every field of it. */
export const SafetyPlanFields = graphql(`
  fragment SafetyPlanFields on SafetyPlan {
    planId
    revision
    childId
    agreedAt
    reviewDue
    endedAt
  }
`);

/** What the allocation of a key worker holds, every field of it. */
export const KeyWorkerFields = graphql(`
  fragment KeyWorkerFields on KeyWorkerSpan {
    key
    revision
    childId
    worker
    team
    start
    end
  }
`);
