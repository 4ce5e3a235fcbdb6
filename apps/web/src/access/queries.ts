import { graphql } from '../gql/gql.js';

export const RestrictionsQuery = graphql(`
  query RestrictionsQuery {
    restrictions {
      childId
      reason
      people
      roles
      roleNames
      since
      by
    }
  }
`);

export const ConflictsQuery = graphql(`
  query ConflictsQuery {
    conflicts {
      childId
      person
      nature
      detail
      since
      by
    }
  }
`);

export const InvolvementsQuery = graphql(`
  query InvolvementsQuery($childId: ID) {
    involvements(childId: $childId) {
      childId
      holder
      who
      reason
      gatewayName
      until
      since
      by
    }
  }
`);

export const DisclosuresQuery = graphql(`
  query DisclosuresQuery($childId: ID!) {
    disclosures(childId: $childId) {
      id
      childId
      fromAgency
      toAgency
      recipient
      what
      why
      gatewayName
      disclosedAt
      by
      withdrawn
    }
  }
`);

export const RestrictRecord = graphql(`
  mutation RestrictRecord($input: RestrictRecordInput!) {
    outcome: restrictRecord(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const LiftRestriction = graphql(`
  mutation LiftRestriction($input: LiftRestrictionInput!) {
    outcome: liftRestriction(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const DeclareConflict = graphql(`
  mutation DeclareConflict($input: DeclareConflictInput!) {
    outcome: declareConflict(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const EndConflict = graphql(`
  mutation EndConflict($input: EndConflictInput!) {
    outcome: endConflict(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const GrantInvolvement = graphql(`
  mutation GrantInvolvement($input: GrantInvolvementInput!) {
    outcome: grantInvolvement(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const EndInvolvement = graphql(`
  mutation EndInvolvement($input: EndInvolvementInput!) {
    outcome: endInvolvement(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const RecordDisclosure = graphql(`
  mutation RecordDisclosure($input: RecordDisclosureInput!) {
    outcome: recordDisclosure(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const WithdrawDisclosure = graphql(`
  mutation WithdrawDisclosure($input: WithdrawDisclosureInput!) {
    outcome: withdrawDisclosure(input: $input) {
      ...CommandOutcome
    }
  }
`);
