import { graphql } from '../gql/gql.js';

export const BreakGlass = graphql(`
  mutation BreakGlass($input: BreakGlassInput!) {
    outcome: breakGlass(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const EndGlass = graphql(`
  mutation EndGlass($input: EndGlassInput!) {
    outcome: endGlass(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const ReviewGlass = graphql(`
  mutation ReviewGlass($input: ReviewGlassInput!) {
    outcome: reviewGlass(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const MyGlassQuery = graphql(`
  query MyGlassQuery {
    myGlass {
      id
      childId
      reason
      brokenAt
      until
    }
    hub {
      now
    }
  }
`);

export const GlassReviewsQuery = graphql(`
  query GlassReviewsQuery($reviewed: Boolean) {
    glassReviews(reviewed: $reviewed) {
      id
      childId
      person
      agency
      roleName
      reason
      purpose
      brokenAt
      until
      closedAt
      open
      reads
      finding
      note
      reviewedBy
      reviewedAt
    }
  }
`);
