import { graphql } from '../gql/gql.js';

export const TieFields = graphql(`
  fragment TieFields on LinkTie {
    id
    a
    aLabel
    b
    bLabel
    state
    relations
    corroboration
    pieces
    firstSeen
    lastSeen
  }
`);

export const SubjectOrderFields = graphql(`
  fragment SubjectOrderFields on SubjectOrder {
    id
    tool
    steps {
      status
      at
      expires
    }
  }
`);

export const LinkMapQuery = graphql(`
  query LinkMapQuery($from: Date, $to: Date, $confirmedOnly: Boolean, $knownAt: DateTime) {
    linkMap(from: $from, to: $to, confirmedOnly: $confirmedOnly, knownAt: $knownAt) {
      about
      nodes {
        id
        type
        label
        note
        group
        ties
        children
        x
        y
      }
      ties {
        ...TieFields
      }
      leftOut {
        count
        why
      }
      standings {
        id
        label
        type
        ties
        children
      }
      cutPoints
      cutChildren
      modularity
      groupsAreClear
    }
  }
`);

export const LinkEvidenceQuery = graphql(`
  query LinkEvidenceQuery($a: ID!, $b: ID!, $knownAt: DateTime) {
    linkEvidence(a: $a, b: $b, knownAt: $knownAt) {
      key
      from
      relation
      to
      state
      sourceAgency
      sourceRef
      sourceGrade
      infoGrade
      handling
      firstSeen
      lastSeen
      knownAt
    }
  }
`);

export const LinkPathQuery = graphql(`
  query LinkPathQuery($a: ID!, $b: ID!, $from: Date, $to: Date, $confirmedOnly: Boolean, $knownAt: DateTime) {
    linkPath(a: $a, b: $b, from: $from, to: $to, confirmedOnly: $confirmedOnly, knownAt: $knownAt) {
      from
      fromLabel
      to
      toLabel
      state
    }
  }
`);

export const LinkAlertsQuery = graphql(`
  query LinkAlertsQuery($knownAt: DateTime) {
    linkAlerts(knownAt: $knownAt) {
      id
      kind
      subject
      subjectLabel
      childIds
      explanation
      ask
      done {
        done
        at
        by
      }
    }
  }
`);

export const DealWithAlert = graphql(`
  mutation DealWithAlert($input: DealWithAlertInput!) {
    outcome: dealWithAlert(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const PersonQuery = graphql(`
  query PersonQuery($id: ID!, $knownAt: DateTime) {
    personOfConcern(id: $id, knownAt: $knownAt) {
      id
      reviewRevision
      label
      born
      sourceGrade
      infoGrade
      handling
      reviewDue
      standing
      lastReview {
        at
        outcome
        reason
        by
      }
      children
      places
      orders {
        ...SubjectOrderFields
      }
      ties {
        ...TieFields
      }
    }
  }
`);

export const ReviewPerson = graphql(`
  mutation ReviewPerson($input: ReviewPersonOfConcernInput!) {
    outcome: reviewPersonOfConcern(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const PlaceQuery = graphql(`
  query PlaceQuery($id: ID!, $knownAt: DateTime) {
    placeOfConcern(id: $id, knownAt: $knownAt) {
      id
      name
      placeType
      rag
      ratings {
        rag
        reason
        at
        reviewDue
      }
      plan {
        plan
        leadAgency
        at
        reviewDue
      }
      guardians {
        id
        name
        part
        since
        until
      }
      children
      persons
      incidents
      orders {
        ...SubjectOrderFields
      }
      ties {
        ...TieFields
      }
    }
  }
`);

export const RatePlace = graphql(`
  mutation RatePlace($input: RatePlaceInput!) {
    outcome: ratePlace(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const PlanForPlace = graphql(`
  mutation PlanForPlace($input: PlanForPlaceInput!) {
    outcome: planForPlace(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const NameGuardian = graphql(`
  mutation NameGuardian($input: NameGuardianInput!) {
    outcome: nameGuardian(input: $input) {
      ...CommandOutcome
    }
  }
`);
