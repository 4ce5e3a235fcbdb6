import { graphql } from '../gql/gql.js';

/** Something the reader may not see: why, and whom to ring. */
export const WithheldFields = graphql(`
  fragment WithheldFields on Withheld {
    reason
    ask
  }
`);

/** What was not carried out, and what to do about it. */
export const RefusedFields = graphql(`
  fragment RefusedFields on Refused {
    problems {
      code
      field
      message
    }
  }
`);

/** A return that waits for an interview. */
export const InterviewDueFields = graphql(`
  fragment InterviewDueFields on InterviewDue {
    childId
    surname
    forename
    age
    episodeId
    reportRefs
    returnedAt
    laNotifiedAt
    dueAt
    hoursLeft
    dueFromNoticeAt
    hoursLeftFromNotice
    state
    reason
    providerType
    interviewId
    interviewRevision
    scheduledFor
    missingAgain
  }
`);
