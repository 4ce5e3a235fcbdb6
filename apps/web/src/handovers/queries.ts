import { graphql } from '../gql/gql.js';

export const HandoversQuery = graphql(`
  query HandoversQuery($childId: ID, $knownAt: DateTime) {
    handovers(childId: $childId, knownAt: $knownAt) {
      authorities {
        code
        name
        key
      }
      mayDecide
      handovers {
        id
        childId
        surname
        forename
        state
        toName
        toKey
        movedOn
        responsibility
        gatewayName
        consent
        parts
        restrictedToo
        reason
        proposedBy
        proposedAt
        approvedBy
        approvedAt
        sentAt
        arrivedAt
        answeredAt
        why
        records
        tellBy
        late
        forYou
      }
    }
  }
`);

export const ReceivedHandoversQuery = graphql(`
  query ReceivedHandoversQuery($knownAt: DateTime) {
    receivedHandovers(knownAt: $knownAt) {
      id
      state
      fromName
      fromKey
      movedOn
      responsibility
      gatewayName
      consent
      records
      receivedAt
      answerBy
      late
      childId
      provenance
      answeredBy
      answeredAt
      why
    }
  }
`);

export const HandoverContentFields = graphql(`
  fragment HandoverContentFields on HandoverContent {
    shown
    stays
    sections {
      title
      lines
    }
  }
`);

export const HandoverContentQuery = graphql(`
  query HandoverContentQuery($id: ID!) {
    content: handoverContent(handoverId: $id) {
      ...HandoverContentFields
    }
  }
`);

export const ReceivedContentQuery = graphql(`
  query ReceivedContentQuery($id: ID!) {
    content: receivedContent(receivedId: $id) {
      ...HandoverContentFields
    }
  }
`);

export const ProposeHandover = graphql(`
  mutation ProposeHandover($input: ProposeHandoverInput!) {
    outcome: proposeHandover(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const ApproveHandover = graphql(`
  mutation ApproveHandover($input: ApproveHandoverInput!) {
    outcome: approveHandover(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const WithdrawHandover = graphql(`
  mutation WithdrawHandover($input: WithdrawHandoverInput!) {
    outcome: withdrawHandover(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const AcceptHandover = graphql(`
  mutation AcceptHandover($input: AcceptHandoverInput!) {
    outcome: acceptHandover(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const RefuseHandover = graphql(`
  mutation RefuseHandover($input: RefuseHandoverInput!) {
    outcome: refuseHandover(input: $input) {
      ...CommandOutcome
    }
  }
`);
