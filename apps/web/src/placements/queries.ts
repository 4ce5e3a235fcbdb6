import { graphql } from '../gql/gql.js';

export const PlacementsQuery = graphql(`
  query PlacementsQuery($filter: PlacementFilter, $knownAt: DateTime) {
    placements(filter: $filter, first: 500, knownAt: $knownAt) {
      total
      summary {
        placed
        outside
        work
      }
      edges {
        node {
          ...PlacementLine
        }
      }
    }
  }
`);

export const PlacementLine = graphql(`
  fragment PlacementLine on Placement {
    key
    revision
    childId
    recordedChildId
    surname
    forename
    age
    badges
    keyWorker
    placementType
    provider
    name
    place {
      easting
      northing
      precision
    }
    placeWithheld
    hostLa
    host
    outside
    start
    end
    phase
    checks {
      check
      answer
    }
    missing
    checkedAt
    checkedLate
    agreed
    agreedAt
    agreedBy
    reason
    authorisedBy
    checksDueOn
    checksDaysLeft
    work
  }
`);

export const RecordPlacement = graphql(`
  mutation RecordPlacement($input: RecordPlacementInput!) {
    outcome: recordPlacement(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const AuthorisePlacement = graphql(`
  mutation AuthorisePlacement($input: AuthorisePlacementInput!) {
    outcome: authorisePlacement(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const AuthorisePlacementWithoutChecks = graphql(`
  mutation AuthorisePlacementWithoutChecks($input: AuthorisePlacementWithoutChecksInput!) {
    outcome: authorisePlacementWithoutChecks(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const WithdrawAuthorisation = graphql(`
  mutation WithdrawAuthorisation($input: WithdrawAuthorisationInput!) {
    outcome: withdrawAuthorisation(input: $input) {
      ...CommandOutcome
    }
  }
`);
