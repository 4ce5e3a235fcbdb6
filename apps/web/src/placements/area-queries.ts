import { graphql } from '../gql/gql.js';

export const AreaChecksQuery = graphql(`
  query AreaChecksQuery($knownAt: DateTime) {
    areaChecks(knownAt: $knownAt) {
      about
      checks {
        ...AreaCheckLine
      }
    }
  }
`);

export const AreaCheckLine = graphql(`
  fragment AreaCheckLine on AreaCheck {
    id
    childId
    forename
    surname
    place {
      easting
      northing
    }
    reason
    checkedAt
    checkedBy
    toldAt
    near
    turned
    forYou
    looks {
      at
      by
      done
    }
  }
`);

export const CheckArea = graphql(`
  mutation CheckArea($input: CheckAreaInput!) {
    outcome: checkArea(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const LookAtAreaAgain = graphql(`
  mutation LookAtAreaAgain($input: LookAtAreaAgainInput!) {
    outcome: lookAtAreaAgain(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const EndAreaWatch = graphql(`
  mutation EndAreaWatch($input: EndAreaWatchInput!) {
    outcome: endAreaWatch(input: $input) {
      ...CommandOutcome
    }
  }
`);
