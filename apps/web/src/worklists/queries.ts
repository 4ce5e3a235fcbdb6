import { graphql } from '../gql/gql.js';

export const MissingQuery = graphql(`
  query MissingQuery($knownAt: DateTime) {
    missingNow(knownAt: $knownAt) {
      childId
      surname
      forename
      age
      own
      responsibleLa
      badges
      overall
      episodeId
      since
      hours
      reportedAt
      riskGrade
      missingFromType
      laNotifiedAt
      toldLateHours
      toldSameDay
      episodes90
      keyWorker
      reports
    }
  }
`);

export const InterviewsQuery = graphql(`
  query InterviewsQuery($knownAt: DateTime) {
    hub {
      me {
        doors
      }
    }
    interviewsDue(knownAt: $knownAt) {
      ...InterviewDueFields
      own
      badges
    }
  }
`);

export const MatchesQuery = graphql(`
  query MatchesQuery($knownAt: DateTime) {
    matchQueue(knownAt: $knownAt) {
      reportRef
      revision
      surname
      forename
      dob
      sex
      category
      lastSeenAt
      reportedAt
      foundAt
      missingFromType
      circumstances
      knownAt
      reason
      candidates {
        childId
        surname
        forename
        dob
        age
        badges
        agrees
        differs
        notRecorded
        exact
      }
    }
  }
`);

export const MatchReport = graphql(`
  mutation MatchReport($input: MatchReportInput!) {
    outcome: matchReport(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const UnmatchReport = graphql(`
  mutation UnmatchReport($input: UnmatchReportInput!) {
    outcome: unmatchReport(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const CreateChildForReport = graphql(`
  mutation CreateChildForReport($input: CreateChildForReportInput!) {
    outcome: createChildForReport(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const MergesQuery = graphql(`
  query MergesQuery($knownAt: DateTime) {
    merges(knownAt: $knownAt) {
      key
      revision
      oldChildId
      childId
      mergedAt
      knownAt
      withdrawn
      problem
    }
  }
`);

export const MergeChildren = graphql(`
  mutation MergeChildren($input: MergeChildrenInput!) {
    outcome: mergeChildren(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const UnmergeChildren = graphql(`
  mutation UnmergeChildren($input: UnmergeChildrenInput!) {
    outcome: unmergeChildren(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const FindingsQuery = graphql(`
  query FindingsQuery($kind: FindingKind, $knownAt: DateTime) {
    findings(kind: $kind, knownAt: $knownAt) {
      kind
      code
      message
      key
      recordKind
      childId
      reportRef
      knownAt
    }
  }
`);
