import { graphql } from '../gql/gql.js';

export const PeriodFields = graphql(`
  fragment PeriodFields on PeriodName {
    id
    label
    start
    end
    kind
  }
`);

/** A figure of one period, without what is behind it. */
export const FigureFields = graphql(`
  fragment FigureFields on Figure {
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
`);

/** A figure of one of the quarters of a trend. */
export const TrendFields = graphql(`
  fragment TrendFields on TrendPoint {
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
`);

export const PeriodsQuery = graphql(`
  query PeriodsQuery($knownAt: DateTime) {
    periods(knownAt: $knownAt) {
      ...PeriodFields
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
          ...FigureFields
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

/** The trends of all figures: asked for by itself, because eight quarters take the hub longer than one. */
export const TrendsQuery = graphql(`
  query TrendsQuery($period: String!, $knownAt: DateTime) {
    figures(period: $period, knownAt: $knownAt) {
      __typename
      ... on Figures {
        figures {
          id
          trend {
            ...TrendFields
          }
        }
      }
    }
  }
`);

export const FigureQuery = graphql(`
  query FigureQuery($id: ID!, $period: String!, $knownAt: DateTime, $pack: ID) {
    figure(id: $id, period: $period, knownAt: $knownAt, pack: $pack) {
      __typename
      ... on Figure {
        ...FigureFields
        definition
        knownAt
        running
        parts {
          name
          label
          display
        }
      }
      ... on Refused {
        ...RefusedFields
      }
      ... on Withheld {
        ...WithheldFields
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
          ...TrendFields
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
    $pack: ID
    $outcome: ExplainedOutcome!
    $first: Int!
    $after: String
  ) {
    figure(id: $id, period: $period, knownAt: $knownAt, pack: $pack) {
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
        ...WithheldFields
      }
    }
  }
`);
