import { graphql } from '../gql/gql.js';

export const DataQualityQuery = graphql(`
  query DataQualityQuery($period: String, $knownAt: DateTime) {
    dataQuality(period: $period, knownAt: $knownAt) {
      __typename
      ... on DataQuality {
        at
        earlier
        later
        basis
        opens
        key
        quarters {
          id
          label
          running
        }
        themes {
          id
          title
          note
          lines {
            feed
            feedLabel
            source
            fault
            label
            verdict
            sentence
            cells {
              period
              display
            }
          }
        }
      }
      ... on Refused {
        ...RefusedFields
      }
      ... on Withheld {
        ...WithheldFields
      }
    }
  }
`);

export const DataQualityRecordsQuery = graphql(`
  query DataQualityRecordsQuery($quarter: String!, $feed: ID!, $source: String!, $fault: ID!, $knownAt: DateTime) {
    dataQualityRecords(quarter: $quarter, feed: $feed, source: $source, fault: $fault, knownAt: $knownAt) {
      __typename
      ... on QualityRecords {
        feedLabel
        total
        records {
          key
          childId
          childName
          on
          firstKnownAt
          source
          missing
          days
        }
      }
      ... on Refused {
        ...RefusedFields
      }
    }
  }
`);
