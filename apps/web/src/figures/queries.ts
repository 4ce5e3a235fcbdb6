import { graphql } from '../gql/gql.js';

export const PeriodsQuery = graphql(`
  query PeriodsQuery($knownAt: DateTime) {
    periods(knownAt: $knownAt) {
      id
      label
      start
      end
      kind
    }
  }
`);

export const FiguresQuery = graphql(`
  query FiguresQuery($period: String!, $knownAt: DateTime) {
    figures(period: $period, knownAt: $knownAt) {
      __typename
      ... on Figures {
        at
        running
        note
        figures {
          id
          title
          unit
          numerator
          denominator
          percentage
          display
          target
          meetsTarget
          hosted
          assumedTimes
          note
        }
      }
      ... on Refused {
        problems {
          message
        }
      }
      ... on Withheld {
        reason
        ask
      }
    }
  }
`);

/** The trends of all figures: asked for by itself, because eight quarters take the hub longer than one. */
export const TrendsQuery = graphql(`
  query TrendsQuery($period: String!, $knownAt: DateTime) {
    figures(period: $period, knownAt: $knownAt) {
      __typename
      ... on Figures {
        figures {
          id
          trend {
            period {
              label
            }
            value
            numerator
            percentage
            display
            running
          }
        }
      }
    }
  }
`);

export const FigureQuery = graphql(`
  query FigureQuery($id: ID!, $period: String!, $knownAt: DateTime) {
    figure(id: $id, period: $period, knownAt: $knownAt) {
      __typename
      ... on Figure {
        id
        title
        unit
        definition
        period {
          id
          label
          start
          end
        }
        knownAt
        running
        numerator
        denominator
        percentage
        display
        target
        meetsTarget
        hosted
        assumedTimes
        note
        parts {
          name
          label
          display
        }
      }
      ... on Refused {
        problems {
          message
        }
      }
      ... on Withheld {
        reason
        ask
      }
    }
    indicators {
      id
      version
      effectiveFrom
    }
  }
`);

export const TrendQuery = graphql(`
  query TrendQuery($id: ID!, $period: String!, $knownAt: DateTime) {
    figure(id: $id, period: $period, knownAt: $knownAt) {
      __typename
      ... on Figure {
        trend {
          period {
            id
            label
          }
          value
          numerator
          denominator
          percentage
          display
          running
        }
      }
    }
  }
`);

export const ExplanationQuery = graphql(`
  query ExplanationQuery(
    $id: ID!
    $period: String!
    $knownAt: DateTime
    $outcome: ExplainedOutcome!
    $first: Int!
    $after: String
  ) {
    figure(id: $id, period: $period, knownAt: $knownAt) {
      __typename
      ... on Figure {
        explanation(outcome: $outcome, first: $first, after: $after) {
          counted
          notCounted
          excluded
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            cursor
            node {
              outcome
              unit
              childId
              childName
              ref
              reason
              assumed
              facts {
                name
                value
              }
            }
          }
        }
      }
      ... on Withheld {
        reason
        ask
      }
    }
  }
`);
