import { graphql } from '../gql/gql.js';

export const SheetFields = graphql(`
  fragment SheetFields on SheetRow {
    id
    version
    surname
    forename
    age
    statuses
    strands {
      strand
      rag
      judged
      reviewJudgement
    }
    overall
    direction
    overallSince
    missing {
      now
      since
      hours
      episodes90
      toldLateHours
    }
    interview {
      state
      returnedAt
      dueAt
      hoursLeft
      hoursLeftFromNotice
    }
    lastAssessment {
      strand
      date
      outOfDate
    }
    safetyPlan {
      agreedAt
      reviewDue
      reviewOverdue
    }
    ward
    keyWorker {
      name
      team
    }
    lastPanel {
      panel
      date
      daysAgo
      decision
    }
    nextAction {
      due
      agency
      what
      overdue
    }
    gaps
  }
`);

/** The rows of the sheet that a filter leaves, in the order asked for, and the counts over all. */
export const SheetQuery = graphql(`
  query SheetQuery($filter: SheetFilter, $sort: [SheetSort!], $knownAt: DateTime, $first: Int!) {
    sheet(filter: $filter, sort: $sort, knownAt: $knownAt, first: $first) {
      edges {
        node {
          ...SheetFields
        }
      }
      pageInfo {
        hasNextPage
      }
      total
      summary {
        children
        red
        amber
        green
        notAssessed
        missingNow
        withGaps
        interviewsOverdue
      }
      at
    }
  }
`);

/** Every row that a filter leaves, to be copied or saved: told to the audit as taken away. */
export const SheetExportQuery = graphql(`
  query SheetExportQuery($filter: SheetFilter, $sort: [SheetSort!], $knownAt: DateTime) {
    sheetExport(filter: $filter, sort: $sort, knownAt: $knownAt) {
      edges {
        node {
          ...SheetFields
        }
      }
      at
    }
  }
`);

/** One row as it is now, whenever it changed. */
export const SheetChanged = graphql(`
  subscription SheetChanged {
    sheetChanged {
      childId
      row {
        ...SheetFields
      }
    }
  }
`);

/** Why a child's row is as it is, for the side panel. */
export const WhyQuery = graphql(`
  query WhyQuery($id: ID!, $knownAt: DateTime) {
    child(id: $id, knownAt: $knownAt) {
      __typename
      ... on Child {
        id
        surname
        forename
        age
        disputed {
          recordKey
          record
          field
          words
        }
        badges
        gaps
        missing {
          now
          hours
        }
        keyWorker {
          name
          team
        }
        strands {
          strand
          open
          rag
          why
        }
        clocks {
          name
          state
          words
        }
        timeline {
          id
          occurredAt
          occurredOn
          recordedAt
          title
          withdrawn
        }
        actions {
          actionId
          ownerAgency
          action
          due
          state
        }
        childWords {
          words
          at
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
