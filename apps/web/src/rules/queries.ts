import { graphql } from '../gql/gql.js';

/** The tools that the hub knows. */
export const ToolsQuery = graphql(`
  query ToolsQuery {
    riskTools {
      tool
      name
      version
      strand
      from
      by
      words
      bands {
        rag
        from
        name
      }
      most
      source
    }
  }
`);

/** Who would have moved, had the bands been others. */
export const WhatIfQuery = graphql(`
  query WhatIfQuery($change: RagChange!, $knownAt: DateTime) {
    ragWhatIf(change: $change, knownAt: $knownAt) {
      __typename
      ... on RagWhatIf {
        at
        assessments
        otherwise
        higherNow
        lowerNow
        moves {
          childId
          childName
          strand
          from
          until
          was
          wouldBe
          higher
        }
      }
      ... on Refused {
        ...RefusedFields
      }
    }
  }
`);

/** Whom a faulty version rated wrongly, and what was decided on it. */
export const TraceQuery = graphql(`
  query TraceQuery($change: RagChange!, $knownAt: DateTime) {
    harmTrace(right: $change, knownAt: $knownAt) {
      __typename
      ... on HarmTrace {
        at
        children
        tooLow
        tooHigh
        decisions
        rated {
          childId
          childName
          assessmentId
          strand
          assessedAt
          score
          said
          shouldSay
          tooLow
          overridden
          stoodUntil
          decisions {
            on
            words
          }
        }
      }
      ... on Refused {
        ...RefusedFields
      }
    }
  }
`);
