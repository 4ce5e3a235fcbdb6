import { graphql } from '../gql/gql.js';

export const DisruptionsQuery = graphql(`
  query DisruptionsQuery($filter: DisruptionFilter, $knownAt: DateTime) {
    disruptions(filter: $filter, first: 500, knownAt: $knownAt) {
      total
      at
      summary {
        all
        inForce
        interim
        expiring
        ranOut
        breached
        prosecutions
        lookAt
      }
      edges {
        node {
          ...DisruptionLine
        }
      }
    }
  }
`);

export const DisruptionsExportQuery = graphql(`
  query DisruptionsExportQuery($filter: DisruptionFilter, $knownAt: DateTime) {
    disruptionsExport(filter: $filter, knownAt: $knownAt) {
      at
      edges {
        node {
          ...DisruptionLine
        }
      }
    }
  }
`);

export const DisruptionToolsQuery = graphql(`
  query DisruptionToolsQuery {
    disruptionTools {
      tool
      words
      law
      against
      askedBy
      decidedBy
      breach
      term
      closed
      replacedBy
      beginsWith
      measures {
        measure
        words
        law
        term
        askedBy
        decidedBy
        beginsWith
      }
    }
  }
`);

export const DisruptionEffectQuery = graphql(`
  query DisruptionEffectQuery($knownAt: DateTime) {
    disruptionEffect(knownAt: $knownAt) {
      days
      verdict
      words
      p
      difference
      doubts
      protected {
        children
        earlier
        before
        after
      }
      matched {
        children
        earlier
        before
        after
      }
    }
  }
`);

export const RecordDisruptionStep = graphql(`
  mutation RecordDisruptionStep($input: RecordDisruptionStepInput!) {
    outcome: recordDisruptionStep(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const WithdrawDisruptionStep = graphql(`
  mutation WithdrawDisruptionStep($input: WithdrawDisruptionStepInput!) {
    outcome: withdrawDisruptionStep(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const DisruptionLine = graphql(`
  fragment DisruptionLine on Disruption {
    id
    tool
    measure
    toolWords
    subjectType
    subjectId
    subjectName
    status
    since
    begunOn
    inForce
    interim
    expires
    daysLeft
    decideNow
    ranOut
    children {
      id
      name
    }
    breaches
    lookAt
    next
    steps {
      key
      revision
      status
      statusAt
      expires
      authority
      outcome
    }
  }
`);
